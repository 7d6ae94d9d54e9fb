// Where one writes: a field that grows, and the message that is replied to.

import { eventId } from "./post.js";

const QUOTE = 120;  // characters of the message replied to
const TALLEST = 140;  // pixels, about six lines

export const shortened = (text) => (text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text);

export class Composer {
  #pending = null;  // what was written and is not yet known to have arrived
  #replying = null;

  // `say(body)` posts, null comes back where it failed; `up()` goes to what may be pressed above.
  constructor(node, { say, up }) {
    this.node = node;
    this.field = node.querySelector("textarea");
    this.say = say;
    this.up = up;
    node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    node.querySelector(".quote button").addEventListener("click", () => this.quote(null));
    this.field.addEventListener("input", () => this.#grow());
    this.field.addEventListener("keydown", (event) => this.#key(event));
  }

  name(label) {
    this.field.setAttribute("aria-label", label);
  }

  focus() {
    this.field.focus();
  }

  quote(message) {
    this.#replying = message;
    const quote = this.node.querySelector(".quote");
    quote.hidden = !message;
    quote.querySelector("span").textContent = message ? shortened(message.text) : "";
    this.focus();
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#send();
    else if (event.key === "ArrowUp" && !this.field.value) this.up();
    else if (event.key === "Escape" && this.#replying) this.quote(null);
    else return;
    event.preventDefault();
  }

  // A text that did not arrive stays in the field; sent again unchanged it is still the same event.
  async #send() {
    const text = this.field.value.trim();
    if (!text) return;
    const replying = this.#replying;
    if (this.#pending?.text !== text) this.#pending = { text, event: eventId() };
    const sent = this.#pending;
    this.#write("");
    const answer = await this.say({ ...sent, replies_to: replying?.ref ?? "" });
    if (!answer) {
      if (!this.field.value) this.#write(text);
      return;
    }
    if (this.#pending === sent) this.#pending = null;
    if (replying && this.#replying === replying) this.quote(null);
  }

  #write(text) {
    this.field.value = text;
    this.#grow();
  }

  #grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
  }
}
