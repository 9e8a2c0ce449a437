// The frame around the map as elements: head with the switch, stage, legend, foot. Built once, then only its words change.
import css from "./style.css";
import { asOn, base, count, DEPICTION, share } from "./words.js";
import { rowStyle } from "./styles.js";

const SVG = "http://www.w3.org/2000/svg";
const SIGNS = { in: "M3 8h10M8 3v10", out: "M3 8h10", whole: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" };

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function sign(name) {
  return drawn("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, drawn("path", { d: SIGNS[name] }));
}

export function frame() {
  const parts = {
    title: element("h2"),
    base: element("p", { class: "base" }),
    select: element("select"),
    canvas: element("canvas", { class: "paint", role: "img" }),
    over: element("canvas", { class: "over", "aria-hidden": "true" }),
    keys: element("div", { class: "keys", tabindex: "0", role: "application", "aria-roledescription": "map" }),
    nearer: element("button", { type: "button", "aria-label": "Zoom in" }, sign("in")),
    farther: element("button", { type: "button", "aria-label": "Zoom out" }, sign("out")),
    whole: element("button", { type: "button", "aria-label": "Show the whole map" }, sign("whole")),
    zoom: element("div", { class: "zoom", role: "group", "aria-label": "Zoom" }),
    tip: element("div", { class: "tip", "aria-hidden": "true" }),
    notice: element("p", { class: "notice", role: "status" }),
    legend: element("div", { class: "legend", role: "group", "aria-label": "Legend: press a row to highlight it on the map" }),
    note: element("p"),
    png: element("button", { type: "button" }, "Download map as PNG"),
    svg: element("button", { type: "button" }, "Download map as SVG"),
    live: element("p", { class: "hidden", "aria-live": "polite" }),
    watch: element("span", { class: "watch", "aria-hidden": "true" }),
  };
  parts.measure = element("label", { class: "measure" }, element("span", {}, "Colour the map by"), parts.select);
  parts.zoom.append(parts.nearer, parts.farther, parts.whole);
  parts.stage = element(
    "div",
    { class: "stage" },
    parts.canvas,
    parts.over,
    parts.keys,
    parts.zoom,
    parts.tip,
    parts.notice,
  );
  parts.root = element(
    "section",
    { class: "map", "aria-label": "Map" },
    element("style", {}, css),
    parts.watch,
    element("div", { class: "head" }, element("div", {}, parts.title, parts.base), parts.measure),
    element("div", { class: "body" }, parts.stage, parts.legend),
    element(
      "div",
      { class: "foot" },
      element("div", { class: "notes" }, parts.note, element("p", {}, DEPICTION)),
      element("div", { class: "files" }, parts.png, parts.svg),
    ),
    parts.live,
  );
  return parts;
}

export function fillSwitch(parts, measures, chosen) {
  const wanted = JSON.stringify(measures);
  parts.measure.hidden = measures.length < 2;
  if (parts.select.dataset.held !== wanted) {
    const groups = new Map();
    for (const [group, id, label] of measures) {
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(element("option", { value: id }, label));
    }
    parts.select.replaceChildren(
      ...[...groups].flatMap(([group, options]) => (group ? [element("optgroup", { label: group }, ...options)] : options)),
    );
    parts.select.dataset.held = wanted;
  }
  parts.select.value = chosen;
}

export function fillWords(parts, layer) {
  parts.title.textContent = layer.title;
  parts.base.textContent = `Base: ${base(layer)}. Data: ${asOn(layer)}.`;
  parts.note.textContent = layer.note;
}

// Rows of the legend; `press` is told the row's place, or "rings".
export function fillLegend(parts, { layer, theme, highlight, ringsShown }, press) {
  const rows = layer.legend.map((row, at) => {
    const button = element("button", { type: "button", class: "row", "aria-pressed": String(highlight === at) }, swatch(row, theme), ...numbers(row.label, row.count, row.share));
    button.addEventListener("click", () => press(at));
    return element("li", {}, button);
  });
  const total = element("div", { class: "row total" }, element("span"), ...numbers("Base", layer.base[1], null));
  const content = [element("ul", {}, ...rows), total];
  if (layer.ringCount) {
    const ring = drawn("svg", { viewBox: "0 0 24 15", "aria-hidden": "true" }, drawn("circle", { cx: 12, cy: 7.5, r: 5, fill: "none", stroke: theme.ink, "stroke-width": 1.6 }));
    const button = element("button", { type: "button", class: "ring row", "aria-pressed": String(ringsShown) }, ring, element("span", {}, layer.rings[0]), element("span", { class: "count" }, count(layer.ringCount)), element("span", { class: "share" }, ringsShown ? "Hide" : "Show"));
    button.addEventListener("click", () => press("rings"));
    content.push(button);
  }
  const at = [...parts.legend.querySelectorAll("button")].indexOf(parts.root.getRootNode().activeElement);
  parts.legend.replaceChildren(...content);
  if (at >= 0) parts.legend.querySelectorAll("button")[at]?.focus();
}

function numbers(label, number, of) {
  return [element("span", {}, label), element("span", { class: "count" }, count(number)), element("span", { class: "share" }, share(of))];
}

function swatch(row, theme) {
  const { fill, pattern } = rowStyle(row, theme);
  const made = drawn("svg", { viewBox: "0 0 24 15", "aria-hidden": "true" });
  if (row.kind === "not_on_map") return made;
  made.append(drawn("rect", { x: 0.5, y: 0.5, width: 23, height: 14, fill, stroke: theme.muted, "stroke-width": 0.8 }));
  if (pattern) {
    const lines = [];
    for (let x = -15; x < 24; x += 6) lines.push(pattern.kind === "hatch" ? `M${x} 15L${x + 15} 0` : `M${x} 0L${x + 15} 15`);
    const clip = drawn("svg", { x: 1, y: 1, width: 22, height: 13, viewBox: "1 1 22 13" }, drawn("path", { d: lines.join(""), stroke: pattern.colour, "stroke-width": pattern.kind === "hatch" ? 1.1 : 0.9, fill: "none" }));
    made.append(clip);
  }
  return made;
}
