// A whole form in a dialog: every field at once, problems on their fields.

import { element } from "./bubble.js";

const CHIPS = 4;  // as many answers stand side by side; more become a list to choose from

const dialog = document.querySelector("dialog.sheet");
const form = dialog.querySelector("form");
const entriesNode = dialog.querySelector(".entries");
const general = dialog.querySelector(".general");
let open = null;  // { sheet, send, back, entries }

for (const button of dialog.querySelectorAll(".close")) button.addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
dialog.addEventListener("close", () => {
  const back = open?.back;
  open = null;
  const focused = document.activeElement;
  if (focused === document.body || dialog.contains(focused)) back?.();  // what opened it has been drawn anew
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
entriesNode.addEventListener("change", (event) => changed(event.target.name));

// `send(what, body)` posts for the pane that the form belongs to; null comes back where it failed.
// `back()` puts the focus where one goes on after the form.
export async function openForm(sheet, { send, back }) {
  open = { sheet, send, back, entries: sheet.entries };
  dialog.querySelector("h2").textContent = sheet.title;
  dialog.querySelector("footer .main").textContent = sheet.submit;
  general.textContent = "";
  drawEntries();
  dialog.showModal();
  const gap = sheet.entries.find((entry) => entry.required && !entry.value) ?? sheet.entries[0];
  if (gap) focusOn(gap.name);
}

function values() {
  return Object.fromEntries(open.entries.map(({ name }) => [name, form.elements.namedItem(name)?.value ?? ""]));
}

async function changed(name) {
  const of = open;
  const entry = of?.entries.find((one) => one.name === name);
  if (!entry?.leads) return;
  const typed = values();
  const answer = await of.send("change", { press: of.sheet.press, field: name, values: typed });
  if (answer && open === of) take(answer, typed);
}

async function submit() {
  const of = open;
  if (!of || form.hasAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  const typed = values();
  const answer = await of.send("submit", { press: of.sheet.press, values: typed });
  form.removeAttribute("aria-busy");
  if (open !== of) return;
  if (!answer) general.textContent = "That did not get through. Please try again.";
  else if (answer.done) dialog.close();
  else take(answer, typed);
}

// New fields replace the old ones, but for what has been typed since they were asked for.
// Problems without new fields leave what was typed as it is.
function take(answer, typed) {
  const focused = document.activeElement?.name ?? "";
  const now = values();
  const since = (entry) => (now[entry.name] === typed[entry.name] ? entry : { ...entry, value: now[entry.name] ?? entry.value });
  const source = answer.entries.length ? answer.entries.map(since) : open.entries.map((entry) => ({ ...entry, value: now[entry.name] }));
  open.entries = source.map((entry) => ({ ...entry, problem: answer.problems[entry.name] ?? (answer.entries.length ? entry.problem : "") }));
  const loose = Object.entries(answer.problems).filter(([name]) => !open.entries.some((entry) => entry.name === name));
  general.textContent = [...loose.map(([, words]) => words), answer.toast].filter(Boolean).join(" ");
  drawEntries();
  focusOn(open.entries.find((entry) => entry.problem)?.name ?? focused);
}

function focusOn(name) {
  const found = name ? form.elements.namedItem(name) : null;
  if (!found) return;
  const radios = found instanceof RadioNodeList ? [...found] : [found];
  (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
}

// --- drawing ---

function drawEntries() {
  entriesNode.replaceChildren(...open.entries.map(drawEntry));
}

function drawEntry(entry, at) {
  const chips = entry.input === "choice" && entry.options.length > 0 && entry.options.length <= CHIPS;
  const row = element(chips ? "fieldset" : "div", "entry");
  const label = element(chips ? "legend" : "label", "", entry.label);
  if (!entry.required) label.append(element("small", "", " optional"));
  const control = chips ? chipsOf(entry) : inputOf(entry);
  if (!chips) {
    control.id = `entry-${at}`;
    label.htmlFor = control.id;
  }
  row.append(label, control);
  if (entry.problem) {
    const problem = element("p", "problem", entry.problem);
    problem.id = `problem-${at}`;
    row.append(problem);
    for (const input of chips ? control.querySelectorAll("input") : [control]) {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", problem.id);
    }
  }
  return row;
}

function chipsOf(entry) {
  const group = element("div", "chips");
  const options = entry.required ? entry.options : [["None", ""], ...entry.options];
  for (const [label, value] of options) {
    const chip = element("label", "");
    const radio = element("input", "");
    Object.assign(radio, { type: "radio", name: entry.name, value, checked: value === entry.value });
    chip.append(radio, element("span", "", label));
    group.append(chip);
  }
  return group;
}

function inputOf(entry) {
  const input = element(entry.input === "choice" ? "select" : "input", "");
  input.name = entry.name;
  if (entry.required) input.setAttribute("aria-required", "true");
  if (entry.input === "choice") {
    if (!entry.required || !entry.options.some(([, value]) => value === entry.value)) input.append(new Option("–", ""));
    for (const [label, value] of entry.options) input.append(new Option(label, value));
  } else {
    input.type = { date: "date", time: "time" }[entry.input] ?? "text";
    input.autocomplete = "off";
    if (input.type === "text") input.dir = "auto";
  }
  input.value = entry.value;
  return input;
}
