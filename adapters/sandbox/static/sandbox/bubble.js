// One message as it is drawn: a bubble in a chat, a letter in a mailbox. Words are only ever text.

const WEB = /^https?:\/\//i;  // the only addresses that are opened; any other scheme stays words
const JOIN = /^sandbox:join:([^:]+):([a-z]+)$/;
const ROLES = { tutor: "tutor", student: "student", guardian: "parent" };

// `acts`: press(button), join(code, label), fill(sheet), reply(message). `forms`: whole forms are shown.
export function draw(message, { mailbox, forms, clock, quoted, acts }) {
  const body = element("div", mailbox ? "letter" : "bubble");
  if (mailbox) body.append(envelope(message, clock));
  if (message.html) {
    body.append(mail(message));
    return [body];
  }
  if (quoted) body.append(element("p", "quoted", quoted));
  body.append(element("p", "text", message.text));
  const buttons = choices(message, forms, acts);
  if (buttons.length) {
    const group = element("div", "buttons");
    group.append(...buttons);
    body.append(group);
  }
  if (!mailbox) body.append(stamp(message, clock));
  if (mailbox || message.own) return [body];
  return [body, replying(message, acts)];
}

export function element(tag, name, text = "") {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text) {
    node.textContent = text;
    node.dir = "auto";
  }
  return node;
}

// Where the form has gaps it takes the place of the buttons, which would only ask the first of them.
function choices(message, forms, acts) {
  const drawn = message.buttons.map((button) => choice(button, acts)).filter(Boolean);
  if (!forms || !message.sheet) return drawn;
  const gaps = message.sheet.entries.some((entry) => entry.required && !entry.value);
  const open = pressable("Open form", gaps ? "main" : "plain", () => acts.fill(message.sheet));
  return gaps ? [open] : [...drawn, open];
}

function choice(button, acts) {
  const [, code, role] = JOIN.exec(button.link) ?? [];
  if (code) {
    const who = ROLES[role] ?? role;
    return pressable(button.label || `Open as ${who}`, button.tone, () => acts.join(code, `New phone (${who})`));
  }
  if (WEB.test(button.link)) return outward(button);
  return button.press ? pressable(button.label, button.tone, () => acts.press(button)) : null;
}

function outward({ label, link, tone }) {
  const anchor = element("a", `choice ${tone}`, label);
  anchor.href = link;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function pressable(label, tone, act) {
  const button = element("button", `choice ${tone}`, label);
  button.type = "button";
  button.addEventListener("click", async () => {
    const message = button.closest("li");
    if (message.hasAttribute("aria-busy")) return;  // one press at a time; the first has not been answered
    message.setAttribute("aria-busy", "true");
    button.classList.add("pressed");
    await act();
    message.removeAttribute("aria-busy");
    button.classList.remove("pressed");
  });
  return button;
}

function envelope(message, clock) {
  const head = element("header", "envelope");
  const from = element("div", "from");
  from.append(element("strong", "", "Tutorbell"), element("time", "", `${clock.day(message.at)}, ${clock.hour(message.at)}`));
  head.append(from, element("h3", "", message.subject || "(no subject)"));
  return head;
}

// The mail itself, as its reader's program shows it. Nothing in it can run; its links open beside the page.
function mail(message) {
  const frame = element("iframe", "mail");
  frame.title = message.subject || "Mail";
  frame.setAttribute("sandbox", "allow-same-origin allow-popups allow-popups-to-escape-sandbox");
  frame.src = `/sandbox/mail/${encodeURIComponent(message.pane)}/${message.ref}`;
  frame.addEventListener("load", () => {
    frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
  });
  return frame;
}

function stamp(message, clock) {
  const edited = message.edited && !message.own ? "edited " : "";
  return element("time", "stamp", edited + clock.hour(message.edited ?? message.at));
}

function replying(message, acts) {
  const button = element("button", "reply", "↩");
  button.type = "button";
  button.setAttribute("aria-label", "Reply to this message");
  button.title = "Reply";
  button.addEventListener("click", () => acts.reply(message));
  return button;
}
