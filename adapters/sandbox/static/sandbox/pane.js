// One pane: somebody's chat or mailbox, with its messages in order and what may be written there.

import { draw, element } from "./bubble.js";
import { Composer, shortened } from "./composer.js";
import { eventId, post } from "./post.js";

const ROLES = { tutor: "Tutor", student: "Student", guardian: "Parent" };
const NEAR = 80;  // pixels from the end within which a new message is scrolled to
const TOAST = 6000;  // milliseconds: long enough to read two lines

export class Pane {
  constructor(news, { clock, join, openForm }) {
    this.news = news;
    this.clock = clock;
    this.joinElsewhere = join;
    this.openForm = openForm;
    this.mailbox = news.kind === "mailbox";
    this.lines = new Map();  // by ref: { message, node }
    this.unread = 0;
    this.node = document.getElementById("pane").content.firstElementChild.cloneNode(true);
    this.node.dataset.pane = news.id;
    this.node.classList.toggle("mailbox", this.mailbox);
    this.scroll = this.node.querySelector(".scroll");
    this.log = this.node.querySelector(".log");
    this.chip = element("button", "person");
    this.chip.type = "button";
    this.atEnd = true;
    this.#follow();
    this.#switch();
    this.composer = new Composer(this.node.querySelector(".composer"), {
      say: (body) => this.#post("say", body),
      up: () => this.log.querySelector("[tabindex='0']")?.focus(),
    });
    if (this.mailbox) this.composer.node.remove();
    this.#walk();
  }

  get forms() {
    return this.node.querySelector("[value=form]")?.checked ?? false;  // a mailbox has no such switch
  }

  name(news) {
    this.news = news;
    this.node.dataset.role = this.chip.dataset.role = news.role || "new";
    const role = ROLES[news.role] ?? (this.mailbox ? "" : "has not joined yet");
    this.node.querySelector("h2").textContent = news.name;
    this.node.querySelector(".role").textContent = [role, this.mailbox ? news.id : ""].filter(Boolean).join(" · ");
    this.node.querySelector(".face").textContent = initials(news.name);
    this.node.setAttribute("aria-label", `${news.name}, ${this.mailbox ? "mailbox" : "chat"}`);
    this.composer.name(`Write as ${news.name}`);
    this.node.querySelector(".nothing").textContent = this.#emptyWords();
    this.#drawChip();
  }

  choose(chosen) {
    this.node.classList.toggle("selected", chosen);
    if (chosen) this.chip.setAttribute("aria-current", "true");
    else this.chip.removeAttribute("aria-current");
  }

  focus() {
    if (this.mailbox) this.scroll.focus();
    else this.composer.focus();
  }

  read() {
    this.unread = 0;
    this.#drawChip();
  }

  // A message, new or drawn anew. `known`: it was there before the page was opened.
  hear(message, known) {
    const line = this.lines.get(message.ref);
    if (line) return this.#again(line, message);
    const node = element("li", message.own ? "own" : "");
    node.dataset.ref = message.ref;
    this.lines.set(message.ref, { message, node });
    this.#draw(message, node);
    if (this.mailbox) this.log.prepend(node);
    else this.log.append(node);
    if (!known) {
      node.classList.add("fresh");
      if (!message.own && !message.silent) this.unread += 1;
    }
    if (this.atEnd || message.own || known) this.toEnd();
    else this.node.querySelector(".down").hidden = this.mailbox;
    this.#drawChip();
  }

  // After one or more messages: the day lines, and where the Tab key enters.
  settle() {
    let last = "";
    for (const { message, node } of this.lines.values()) {
      const day = this.clock.day(message.at);
      if (day !== last && !this.mailbox) node.dataset.day = day;
      else delete node.dataset.day;
      last = day;
    }
    this.node.querySelector(".nothing").hidden = this.lines.size > 0;
    this.#enter(this.#controls(this.log.lastElementChild)[0] ?? this.#controls().at(-1));
  }

  redraw() {
    for (const { message, node } of this.lines.values()) this.#draw(message, node);
    this.settle();
  }

  toEnd() {
    this.scroll.scrollTop = this.mailbox ? 0 : this.scroll.scrollHeight;
    this.node.querySelector(".down").hidden = true;
  }

  // Whoever reads the newest message goes on doing so, whatever grows or shrinks around it.
  #follow() {
    this.scroll.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.scroll;
      this.atEnd = (this.mailbox ? scrollTop : scrollHeight - scrollTop - clientHeight) < NEAR;
      if (this.atEnd) this.node.querySelector(".down").hidden = true;
    });
    new ResizeObserver(() => { if (this.atEnd) this.toEnd(); }).observe(this.scroll);
    this.node.querySelector(".down").addEventListener("click", () => this.toEnd());
  }

  say(text) {
    const toast = this.node.querySelector(".toast");
    toast.textContent = text;
    clearTimeout(this.fading);
    if (text) this.fading = setTimeout(() => { toast.textContent = ""; }, TOAST);
  }

  // --- drawing ---

  #again(line, message) {
    const was = line.message;
    const focused = line.node.contains(document.activeElement);
    line.message = message;
    if (JSON.stringify(was) === JSON.stringify(message)) return;
    this.#draw(message, line.node);
    if (was.text !== message.text || message.buttons.length) flash(line.node);
    if (focused) this.#goOn(line.node);
    if (this.atEnd) this.toEnd();
  }

  // Focus what may be chosen next in a message drawn anew, else where one writes.
  #goOn(node) {
    const choice = this.#controls(node).find((control) => !control.matches(".reply"));
    if (choice) choice.focus();
    else this.focus();
  }

  #draw(message, node) {
    const replied = this.lines.get(message.replies_to)?.message.text ?? "";
    node.removeAttribute("aria-busy");
    node.replaceChildren(...draw(message, {
      mailbox: this.mailbox,
      forms: this.forms,
      clock: this.clock,
      quoted: shortened(replied),
      acts: {
        press: (button) => this.#post("press", { press: button.press, ref: message.ref }),
        join: (code, label) => this.#try(() => this.joinElsewhere(code, label)),
        fill: (sheet) => this.openForm(sheet, {
          send: (what, body) => this.#post(what, body),
          back: () => this.#goOn(node),
        }),
        reply: (to) => this.composer.quote(to),
      },
    }));
  }

  #drawChip() {
    const [first, ...rest] = this.news.role ? this.news.name.split(" ") : [this.news.name];
    const name = element("span", "name", first);
    if (rest.length) name.append(element("span", "rest", ` ${rest.join(" ")}`));
    const face = element("span", "face", initials(this.news.name));
    face.setAttribute("aria-hidden", "true");
    const parts = [face, name];
    if (this.unread) {
      const count = element("span", "badge", String(this.unread));
      count.setAttribute("aria-label", `${this.unread} unread`);
      parts.push(count);
    }
    this.chip.replaceChildren(...parts);
  }

  #emptyWords() {
    if (this.mailbox) return "No mail yet.";
    if (this.news.role) return "Nothing has been said yet. Write a sentence, or help.";
    return "A new phone. Write join and the code of an invitation.";
  }

  // --- speaking ---

  async #post(what, body) {
    return this.#try(async () => {
      const answer = await post(what, { pane: this.news.id, event: eventId(), ...body });
      this.say(answer.toast);
      return answer;
    });
  }

  async #try(act) {
    try {
      return await act();
    } catch {
      this.say("That did not get through. Please try again.");
      return null;
    }
  }

  #switch() {
    const kept = `shown as ${this.news.id}`;
    const inputs = this.node.querySelectorAll(".switch input");
    for (const input of inputs) {
      input.name = kept;
      input.checked = input.value === (localStorage.getItem(kept) ?? "buttons");
      input.addEventListener("change", () => {
        localStorage.setItem(kept, input.value);
        this.redraw();
      });
    }
    if (this.mailbox) {
      this.node.querySelector(".switch").remove();
      this.scroll.tabIndex = 0;
    }
  }

  // --- by keyboard: the log is one stop of the Tab key, arrows go from button to button ---

  #controls(within = this.log) {
    return within ? [...within.querySelectorAll("button, a")] : [];
  }

  #enter(control) {
    if (this.log.contains(document.activeElement)) control = document.activeElement;
    for (const other of this.#controls()) other.tabIndex = other === control ? 0 : -1;
  }

  #walk() {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    this.log.addEventListener("focusin", (event) => this.#enter(event.target));
    this.log.addEventListener("keydown", (event) => {
      const controls = this.#controls();
      const at = controls.indexOf(event.target) + (steps[event.key] ?? 0);
      if (event.key === "Escape") this.composer.focus();
      else if (event.key === "Home") controls[0]?.focus();
      else if (event.key === "End" || at >= controls.length) controls.at(-1)?.focus();
      else if (steps[event.key]) controls[Math.max(at, 0)]?.focus();
      else return;
      event.preventDefault();
    });
  }
}

function initials(name) {
  const words = name.split(/[\s@._-]+/).filter((word) => /^\p{L}/u.test(word));
  return words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join("") || "?";
}

// Starts anew when a card changes twice in a row.
function flash(node) {
  node.classList.remove("changed", "fresh");
  void node.offsetWidth;
  node.classList.add("changed");
}
