// The page: who is on the table, what the server tells, and which pane is in view.

import { Clock } from "./sandbox/clock.js";
import { openForm } from "./sandbox/form.js";
import { Pane } from "./sandbox/pane.js";
import { eventId, post } from "./sandbox/post.js";
import { Start } from "./sandbox/start.js";

const RANK = { tutor: 0, student: 1, guardian: 1 };  // a family stays together; whoever has not joined comes last
const IN_VIEW = 0.6;  // of a pane that must be seen for it to count as read
const AGAIN = 2000;  // milliseconds
const MOUSE = window.matchMedia("(hover: hover)");

const table = document.querySelector(".panes");
const people = document.querySelector(".people");
const panes = new Map();
let selected = "";
let picked = false;  // somebody has chosen the selected one; else it is whoever comes first
let wanted = "";  // the pane to select when it arrives
let code = null;  // of the open tutor invitation

const clock = new Clock();
const start = new Start({ begin, loadDemo: () => post("demo", {}) });

const addPhone = chip("New phone", "add", () => openPhone("New phone"));
const addTutor = chip("Start as the tutor", "add", begin);

document.addEventListener("visibilitychange", read);
table.addEventListener("scroll", read, { passive: true });
new ResizeObserver(read).observe(table);

function chip(text, kind, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = kind;
  button.textContent = text;
  button.addEventListener("click", async () => {
    button.disabled = true;
    await act().catch(() => undefined);  // the banner above says that nobody answers
    button.disabled = false;
  });
  return button;
}

// --- who is there ---

function place(news) {
  let pane = panes.get(news.id);
  if (!pane) {
    pane = new Pane(news, { clock, join, openForm });
    panes.set(news.id, pane);
    pane.chip.addEventListener("click", () => select(news.id, true));
  }
  pane.name(news);
  return pane;
}

function arrange() {
  const order = [...panes.values()].sort((one, other) =>
    rank(one) - rank(other) || one.news.created - other.news.created);
  const roles = new Set(order.map((pane) => pane.news.role));
  put(table, order.map((pane) => pane.node));
  const wanting = code && order.length && !roles.has("tutor") ? [addTutor] : [];
  put(people, order.length ? [...order.map((pane) => pane.chip), ...wanting, addPhone] : []);
  if (order.length && !(picked && panes.has(selected))) select(order[0].news.id, false);
  document.body.dataset.panes = String(order.length);
  start.show(code, order.length === 0);
  read();
}

// Moves only what stands elsewhere: a node that is moved loses its scroll position and the focus.
function put(parent, nodes) {
  for (const node of [...parent.children]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
}

const rank = (pane) => RANK[pane.news.role] ?? Object.keys(RANK).length;

function select(id, focus) {
  selected = id;
  for (const [other, pane] of panes) pane.choose(other === id);
  const pane = panes.get(id);
  if (pane && focus) {
    picked = true;
    pane.node.scrollIntoView({ inline: "nearest", block: "nearest" });
    pane.chip.scrollIntoView({ inline: "nearest", block: "nearest" });
    if (MOUSE.matches) pane.focus();  // on a phone it would bring up the keyboard
  }
  read();
}

// What is in view is read. The title tells of the rest.
function read() {
  let unread = 0;
  for (const pane of panes.values()) {
    if (!document.hidden && inView(pane.node)) pane.read();
    unread += pane.unread;
  }
  document.title = unread ? `(${unread}) Tutorbell sandbox` : "Tutorbell sandbox";
}

// The tutor's pane stays where it is while the others slide beneath it.
function inView(node) {
  const [first] = table.children;
  const { left, right, width } = node.getBoundingClientRect();
  const edge = table.getBoundingClientRect();
  const from = node === first ? edge.left : Math.max(edge.left, first.getBoundingClientRect().right);
  return width > 0 && Math.min(right, edge.right) - Math.max(left, from) >= width * IN_VIEW;
}

// --- coming in ---

async function begin() {
  if (code) await join(code, "Tutor’s phone");
}

async function join(invitation, label) {
  const pane = await openPhone(label);
  await post("say", { pane, text: `join ${invitation}`, event: eventId() });
}

async function openPhone(label) {
  const { pane } = await post("pane", { label, kind: "chat" });
  if (panes.has(pane)) select(pane, true);
  else wanted = pane;  // it comes by the stream
  return pane;
}

// --- what the server tells ---

const heard = {
  state({ clock: time, due, invitation, panes: all }) {
    clock.set(time);
    clock.list(due);
    code = invitation.code;
    for (const id of [...panes.keys()]) if (!all.some((pane) => pane.id === id)) panes.delete(id);
    for (const { messages, ...news } of all) {
      const fresh = !panes.has(news.id);
      const pane = place(news);
      for (const message of messages) pane.hear(message, fresh);
      pane.settle();
    }
    arrange();
    document.body.dataset.ready = "yes";
  },
  message(message) {
    const pane = panes.get(message.pane);
    pane?.hear(message, false);
    pane?.settle();
    read();
  },
  pane(news) {
    place(news);
    arrange();
    if (wanted === news.id) {
      select(news.id, true);
      wanted = "";
    }
  },
  clock(time) {
    if (clock.set(time)) for (const pane of panes.values()) pane.redraw();
  },
  due: (due) => clock.list(due),
  invitation(news) {
    code = news.code;
    arrange();
  },
};

const banner = document.querySelector(".lost");

function listen() {
  const source = new EventSource("/sandbox/events");
  for (const [name, hear] of Object.entries(heard)) {
    source.addEventListener(name, (event) => hear(JSON.parse(event.data)));
  }
  source.addEventListener("open", () => { banner.hidden = true; });
  source.addEventListener("error", () => {
    banner.hidden = false;
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN);  // it was refused: browsers give up then
  });
}

listen();
