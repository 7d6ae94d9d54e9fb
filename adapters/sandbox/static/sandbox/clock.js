// The clock that can be moved, the list of what is due, and how times are written.

import { post } from "./post.js";

const MINUTE = 60;  // seconds
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WIDE = window.matchMedia("(min-width: 1100px)");  // the list has a column of its own

export class Clock {
  constructor() {
    this.now = 0;
    this.zone = "UTC";
    this.due = [];
    this.top = document.querySelector(".top");
    this.aside = document.querySelector("aside.due");
    this.toggle = this.top.querySelector(".due-toggle");
    this.#wire();
  }

  // Whether the zone has changed, so that every time on the page reads otherwise.
  set({ now, zone }) {
    const changed = zone !== this.zone;
    if (changed) this.#speak(zone);
    this.now = now;
    this.zone = zone;
    this.#draw();
    return changed;
  }

  list(due) {
    this.due = due;
    this.#draw();
  }

  hour(at) {
    return this.hours.format(at * 1000);
  }

  // "Tue 24 Nov"; one reads the same on the whole page, so no comma of the locale.
  day(at) {
    const part = Object.fromEntries(this.days.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
    return `${part.weekday} ${part.day} ${part.month}`;
  }

  year(at) {
    return this.years.format(at * 1000);
  }

  #speak(zone) {
    const options = (wanted) => ({ ...wanted, timeZone: zone });
    try {
      this.#formats(options);
    } catch (unknown) {
      if (!(unknown instanceof RangeError)) throw unknown;
      this.#formats((wanted) => ({ ...wanted, timeZone: "UTC" }));  // a zone younger than this browser
    }
  }

  #formats(options) {
    this.hours = new Intl.DateTimeFormat("en-GB", options({ hour: "2-digit", minute: "2-digit" }));
    this.days = new Intl.DateTimeFormat("en-GB", options({ weekday: "short", day: "numeric", month: "short" }));
    this.years = new Intl.DateTimeFormat("en-GB", options({ year: "numeric" }));
  }

  #wire() {
    for (const button of this.top.querySelectorAll(".moves > button")) {
      const { to, minutes } = button.dataset;
      button.addEventListener("click", () => this.#move(to ? { to } : { minutes: Number(minutes) }));
    }
    const other = this.top.querySelector(".other");
    other.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const { count, unit } = event.target.elements;
      if (!(count.valueAsNumber >= 1)) return count.focus();
      other.open = false;
      this.#move({ minutes: Math.round(count.valueAsNumber) * Number(unit.value) });
    });
    other.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      other.open = false;
      other.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => { if (!other.contains(event.target)) other.open = false; });
    this.toggle.addEventListener("click", () => this.#open(this.toggle.getAttribute("aria-expanded") !== "true"));
    this.aside.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.#open(false);
      this.toggle.focus();
    });
    document.addEventListener("click", ({ target }) => {
      const beside = !this.aside.contains(target) && !this.toggle.contains(target) && target.isConnected;
      if (beside && !WIDE.matches) this.#open(false);  // there it lies on top of the panes
    });
    this.#open(WIDE.matches);
  }

  #open(open) {
    this.toggle.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("due-open", open);
  }

  async #move(body) {
    if (this.top.hasAttribute("aria-busy")) return;
    this.top.setAttribute("aria-busy", "true");
    await post("clock", body).catch(() => undefined);  // the banner says that nobody answers
    this.top.removeAttribute("aria-busy");
  }

  #draw() {
    if (!this.hours) return;
    this.top.querySelector(".hour").textContent = this.hour(this.now);
    this.top.querySelector(".day").textContent = `${this.day(this.now)} ${this.year(this.now)}`;
    const [next] = this.due;
    this.top.querySelector(".wait").textContent = next ? this.#until(next.at) : "";
    this.top.querySelector("[data-to]").disabled = !next;
    this.toggle.querySelector(".badge").textContent = String(this.due.length);
    this.aside.querySelector("ol").replaceChildren(...this.due.map((due) => this.#row(due)));
    this.aside.querySelector(".nothing").hidden = this.due.length > 0;
  }

  #row({ at, what, who }) {
    const row = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.title = "Move the clock to this moment";
    button.append(
      span("when", this.#moment(at)), span("wait", this.#until(at)), span("what", what), span("to", who));
    button.addEventListener("click", () => this.#move({ minutes: Math.max(1, Math.ceil((at - this.now) / MINUTE)) }));
    row.append(button);
    return row;
  }

  #moment(at) {
    return this.day(at) === this.day(this.now) ? this.hour(at) : `${this.day(at)}, ${this.hour(at)}`;
  }

  #until(at) {
    const left = at - this.now;
    if (left <= 0) return "now";
    if (left < HOUR) return `in ${Math.ceil(left / MINUTE)} min`;
    if (left < DAY) return `in ${Math.round(left / HOUR)} h`;
    const days = Math.round(left / DAY);
    return days === 1 ? "in 1 day" : `in ${days} days`;
  }
}

function span(name, text) {
  const node = document.createElement("span");
  node.className = name;
  node.textContent = text;
  node.dir = "auto";
  return node;
}
