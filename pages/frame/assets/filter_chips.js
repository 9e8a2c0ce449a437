// The line of the view: chips that say what is chosen, each opening its fields; in a narrow window one button opens all.
//
// Values stand as a link has them: lists of texts. What is chosen is marked here at once, told to the server with a number,
// and told again until a message says that this number was heard; until then a message changes no mark. An instrument on the
// page hears "narrowed" from the window and follows without the server.
import { dress, sheetBeside } from "./dress.js";

const STYLE = await sheetBeside(import.meta.url, "filter_chips.css");
const AGAIN_MS = 2500;
const DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const dotted = (day) => day.split("-").reverse().join(".");

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// The sign of a calendar, as a button has it.
const calendarSign = () => {
  const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  sign.setAttribute("viewBox", "0 0 16 16");
  sign.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3");
  sign.append(path);
  return sign;
};

// The day that was typed, as a link has it; null for what is no day of the calendar.
const read = (text) => {
  const [, day, month, year] = (text.trim().match(DAY) ?? []).map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCDate() === day && found.getUTCMonth() === month - 1 ? found.toISOString().slice(0, 10) : null;
};

// Each kind of field gives its element and what brings it to the values that are chosen.
const KINDS = {
  one(bar, key, label, options) {
    const boxes = options.map((value) => {
      const box = element("input", { type: "radio", name: key, value });
      box.addEventListener("change", () => bar.choose(key, [value]));
      return box;
    });
    const group = element("fieldset", { class: "segments", role: "radiogroup" }, element("legend", {}, label));
    group.append(...boxes.map((box) => element("label", {}, box, element("span", {}, box.value))));
    return [group, ([value]) => boxes.forEach((box) => (box.checked = box.value === value))];
  },

  several(bar, key, label, options) {
    const pills = options.map((value) => element("button", { type: "button", value, tabindex: -1 }, value));
    const held = () => pills.filter((one) => one.ariaPressed === "true").map((one) => one.value);
    const group = element("div", { class: "pills", role: "toolbar", "aria-label": label }, ...pills);
    const stop = (at) => pills.forEach((one, place) => (one.tabIndex = place === at ? 0 : -1));
    group.addEventListener("click", ({ target }) => {
      const one = target.closest("button");
      if (!one) return;
      one.ariaPressed = String(one.ariaPressed !== "true");
      stop(pills.indexOf(one));
      bar.choose(key, held());
    });
    group.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      const to = (pills.indexOf(event.target) + step + pills.length) % pills.length;
      stop(to);
      pills[to].focus();
      event.preventDefault();
    });
    stop(0);
    const part = element("div", { class: "field" }, element("p", { class: "label" }, label), group);
    return [part, (values) => pills.forEach((one) => (one.ariaPressed = String(values.includes(one.value))))];
  },

  switch(bar, key, label) {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => bar.choose(key, box.checked ? ["true"] : []));
    return [element("label", { class: "switch" }, box, label), ([value]) => (box.checked = value === "true")];
  },

  day: (bar, key, label, options, help) => dayField(bar, key, label, help, false),
  past_day: (bar, key, label, options, help) => dayField(bar, key, label, help, true),

  number(bar, key, label, options, help) {
    const box = element("input", { type: "number", min: 0, step: 1, id: key, "aria-describedby": `${key}-help` });
    box.addEventListener("change", () => box.validity.valid && bar.choose(key, box.value === "" ? [] : [box.value]));
    return [
      element("div", { class: "field" }, element("label", { for: key }, label), box, element("p", { class: "help", id: `${key}-help` }, help)),
      ([value]) => (box.value = value ?? ""),
    ];
  },
};

// A day is typed as it is written here, or picked from the browser's own calendar, whose order of day and month is the machine's.
function dayField(bar, key, label, help, mayBeBlank) {
  const box = element("input", { type: "text", id: key, inputmode: "numeric", placeholder: "DD.MM.YYYY", autocomplete: "off", "aria-describedby": `${key}-help` });
  const calendar = element("input", { type: "date", tabindex: -1, "aria-hidden": "true" });
  const opener = element("button", { type: "button", class: "calendar", "aria-label": `${label}: open the calendar` }, calendarSign());
  const note = element("p", { class: "help", id: `${key}-help` });
  const say = () => {
    const [first, last] = bar.data.days;
    const day = read(box.value);
    const isBlank = mayBeBlank && !box.value.trim();
    const isRead = isBlank || (day !== null && first <= day && day <= last);
    box.ariaInvalid = String(!isRead);
    note.textContent = isRead ? help : `A day from ${dotted(first)} to ${dotted(last)}, written like ${dotted(last)}.`;
    if (isRead) bar.choose(key, isBlank ? [] : [day]);
  };
  box.addEventListener("change", say);
  box.addEventListener("keydown", (event) => event.key === "Enter" && say());
  opener.addEventListener("click", () => {
    [calendar.min, calendar.max] = bar.data.days;
    calendar.value = read(box.value) ?? "";
    calendar.showPicker();
  });
  calendar.addEventListener("change", () => {
    if (!calendar.value) return;
    box.value = dotted(calendar.value);
    say();
  });
  note.textContent = help;
  const line = element("div", { class: "date" }, box, opener, calendar);
  return [
    element("div", { class: "field" }, element("label", { for: key }, label), line, note),
    ([value]) => {
      box.value = dotted(value || (mayBeBlank ? "" : bar.data.days[1]));
      box.ariaInvalid = "false";
      note.textContent = help;
    },
  ];
}

class Bar {
  #root = element("div", { class: "bar", role: "group", "aria-label": "View" });
  #chips = new Map(); // by key: the button that opens, and what it opens
  #shown = new Map(); // by parameter: what brings its field to the values chosen
  #chosen = {};
  #told = 0;
  #again = 0;
  #open = null;

  constructor(parent, data) {
    this.data = data;
    const all = element("button", { type: "button", class: "chip all", "aria-expanded": "false" }, "View");
    const choices = element("div", { class: "choices" });
    this.#root.append(all, choices);
    for (const [key, , , fields] of data.chips) {
      const button = element("button", { type: "button", class: "chip", "aria-expanded": "false", "data-chip": key });
      const panel = element("div", { class: "panel", hidden: "" }, ...fields.map((one) => this.#field(one)));
      if (key === "more") panel.append(this.#clear());
      if (key === "workspace") panel.append(element("p", { class: "help person" }));
      button.addEventListener("click", () => this.#turn(this.#open === key ? null : key));
      this.#chips.set(key, { button, panel });
      choices.append(element("div", { class: `choice ${key}` }, button, panel));
    }
    all.addEventListener("click", () => {
      this.#turn(null);
      all.ariaExpanded = String(this.#root.classList.toggle("open"));
    });
    this.#root.addEventListener("keydown", (event) => event.key === "Escape" && this.#leave(all));
    this.#root.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !this.#isInOpen(relatedTarget) && this.#turn(null));
    this.outside = (event) => this.#open && !event.composedPath().includes(this.#chips.get(this.#open).panel.parentElement) && this.#turn(null);
    window.addEventListener("pointerdown", this.outside, true);
    parent.append(this.#root);
  }

  remove() {
    clearTimeout(this.#again);
    window.removeEventListener("pointerdown", this.outside, true);
    this.#root.remove();
  }

  receive(data, tell) {
    this.data = data;
    this.tell = tell;
    for (const [key, label, value] of data.chips) {
      this.#chips.get(key).button.replaceChildren(...(label ? [`${label} `] : []), element("strong", {}, value));
    }
    this.#root.querySelector(".person").textContent = data.person;
    if (this.#told && data.heard !== this.#told) return;
    clearTimeout(this.#again);
    this.#told = 0;
    this.#chosen = { ...data.chosen };
    this.#mark();
  }

  choose(key, values) {
    if (String(this.#chosen[key]) === String(values)) return;
    this.#chosen = { ...this.#chosen, [key]: values };
    this.#say();
  }

  #say() {
    this.#told = Math.max(Date.now(), this.#told + 1);
    this.#mark();
    this.#root.dispatchEvent(new CustomEvent("chosen", { bubbles: true, composed: true }));
    const { states, aspirational } = this.#chosen;
    const names = this.data.fields.states.at(-1);
    const detail = { states: states.filter(Boolean).map((name) => this.data.codes[names.indexOf(name)]), aspirational: aspirational[0] === "true" };
    window.dispatchEvent(new CustomEvent("narrowed", { detail }));
    this.#send();
  }

  #send() {
    clearTimeout(this.#again);
    if (!this.#told) return;
    this.tell("chosen", { n: this.#told, values: this.#chosen });
    this.#again = setTimeout(() => this.#send(), AGAIN_MS);
  }

  #mark() {
    for (const [key, show] of this.#shown) show(this.#chosen[key].filter(Boolean));
    this.#root.querySelector(".clear").disabled = !this.data.cleared.some((key) => this.#chosen[key].some(Boolean));
  }

  #field(key) {
    const [kind, label, help, options] = this.data.fields[key];
    const [part, show] = KINDS[kind](this, key, label, options, help);
    this.#shown.set(key, show);
    return part;
  }

  #clear() {
    const button = element("button", { type: "button", class: "clear" }, "Clear all filters");
    button.addEventListener("click", () => {
      this.#chosen = { ...this.#chosen, ...Object.fromEntries(this.data.cleared.map((key) => [key, []])) };
      this.#say();
    });
    return button;
  }

  #isInOpen(node) {
    return this.#open !== null && this.#chips.get(this.#open).panel.parentElement.contains(node);
  }

  #turn(key) {
    this.#open = key;
    for (const [one, { button, panel }] of this.#chips) {
      button.ariaExpanded = String(one === key);
      panel.hidden = one !== key;
      panel.style.removeProperty("left");
      // A panel that would leave the window at its right is moved back into it.
      if (one === key) {
        const beyond = panel.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
        if (beyond > 0) panel.style.setProperty("left", `${-beyond}px`);
      }
    }
  }

  #leave(all) {
    if (this.#open) {
      const { button } = this.#chips.get(this.#open);
      this.#turn(null);
      button.focus();
    } else if (this.#root.classList.contains("open")) {
      this.#root.classList.remove("open");
      all.ariaExpanded = "false";
      all.focus();
    }
  }
}

const bars = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  let bar = bars.get(parentElement);
  if (!bar) {
    dress(parentElement, STYLE);
    bar = new Bar(parentElement, data);
    bars.set(parentElement, bar);
  }
  bar.receive(data, setTriggerValue);
  return () => {
    bar.remove();
    bars.delete(parentElement);
  };
}
