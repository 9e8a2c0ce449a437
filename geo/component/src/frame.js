// The frame around the map as elements: head with the switch, stage, legend, foot. Built once, then only its words change.
/** @import { LaidPattern, Layer, LegendRow, SentMeasure, Theme } from "./types" */
import { asOn, base, count, DEPICTION, share } from "./words.js";
import { explain } from "./meaning.js";
import { rowStyle } from "./styles.js";

const SVG = "http://www.w3.org/2000/svg";
const SIGNS = { in: "M3 8h10M8 3v10", out: "M3 8h10", whole: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" };

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name @param {Record<string, string>} [attributes] @param {(Node | string)[]} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name @param {Record<string, string | number>} attributes @param {Node[]} children
 */
function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** @param {keyof typeof SIGNS} name */
function sign(name) {
  return drawn("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, drawn("path", { d: SIGNS[name] }));
}

/** @typedef {Omit<ReturnType<typeof frame>, "title"> & { title: HTMLElement }} Parts */

/** @param {string} css */
export function frame(css) {
  const title = element("h2");
  const base = element("p", { class: "base" });
  const select = element("select");
  const measure = element("label", { class: "measure" }, element("span", {}, "Colour the map by"), select);
  const canvas = element("canvas", { class: "paint", role: "img" });
  const over = element("canvas", { class: "over", "aria-hidden": "true" });
  const keys = element("div", { class: "keys", tabindex: "0", role: "application", "aria-roledescription": "map" });
  const nearer = element("button", { type: "button", "aria-label": "Zoom in" }, sign("in"));
  const farther = element("button", { type: "button", "aria-label": "Zoom out" }, sign("out"));
  const whole = element("button", { type: "button", "aria-label": "Show the whole map" }, sign("whole"));
  const zoom = element("div", { class: "zoom", role: "group", "aria-label": "Zoom" }, nearer, farther, whole);
  const tip = element("div", { class: "tip", "aria-hidden": "true" });
  const notice = element("p", { class: "notice", role: "status" });
  const stage = element("div", { class: "stage" }, canvas, over, keys, zoom, tip, notice);
  const legend = element("div", { class: "legend", role: "group", "aria-label": "Legend: press a row to highlight it on the map" });
  const note = element("p");
  const live = element("p", { class: "hidden", "aria-live": "polite" });
  const watch = element("span", { class: "watch", "aria-hidden": "true" });
  const root = element(
    "section",
    { class: "map", "aria-label": "Map" },
    element("style", {}, css),
    watch,
    element("div", { class: "head" }, element("div", {}, title, base), measure),
    element("div", { class: "body" }, stage, legend),
    element("div", { class: "foot" }, element("div", { class: "notes" }, note, element("p", {}, DEPICTION))),
    live,
  );
  return { root, title, base, measure, select, stage, canvas, over, keys, zoom, nearer, farther, whole, tip, notice, legend, note, live, watch, hasSentence: false };
}

// The rows of the switch under the names of their groups, in the order in which a group first comes.
/** @param {SentMeasure[]} measures */
export function grouped(measures) {
  /** @type {Map<string, { id: string, label: string }[]>} */
  const groups = new Map();
  for (const [group, id, label] of measures) groups.set(group, [...(groups.get(group) ?? []), { id, label }]);
  return [...groups];
}

/** @param {Parts} parts @param {SentMeasure[]} measures @param {string} chosen */
export function fillSwitch(parts, measures, chosen) {
  const wanted = JSON.stringify(measures);
  parts.measure.hidden = measures.length < 2;
  if (parts.select.dataset.held !== wanted) {
    parts.select.replaceChildren(
      ...grouped(measures).flatMap(([group, held]) => {
        const options = held.map(({ id, label }) => element("option", { value: id }, label));
        return group ? [element("optgroup", { label: group }, ...options)] : options;
      }),
    );
    parts.select.dataset.held = wanted;
  }
  parts.select.value = chosen;
}

/** @param {Parts} parts @param {Layer} layer */
export function fillWords(parts, layer) {
  if (parts.title.dataset.of !== layer.title) {
    const title = element("span", layer.meaning ? { tabindex: "0" } : {}, layer.title);
    explain(title, layer.meaning ?? "");
    parts.title.replaceChildren(title);
    parts.title.dataset.of = layer.title;
  }
  parts.base.textContent = `${parts.hasSentence && layer.sentence ? `${layer.sentence}. ` : ""}Base: ${base(layer)}. Data: ${asOn(layer)}.`;
  parts.note.textContent = layer.note;
}

// Rows of the legend; `press` is told the row's place, or "rings".
/**
 * @param {Parts} parts
 * @param {{ layer: Layer, theme: Theme, highlight: number | null, ringsShown: boolean }} shown
 * @param {(at: number | "rings") => void} press
 */
export function fillLegend(parts, { layer, theme, highlight, ringsShown }, press) {
  const rows = layer.legend.map((row, at) => {
    const button = element("button", { type: "button", class: "row", "aria-pressed": String(highlight === at) }, swatch(row, theme), ...numbers(row.label, row.count, row.share));
    button.addEventListener("click", () => press(at));
    return element("li", {}, button);
  });
  const total = element("div", { class: "row total" }, element("span"), ...numbers("Base", layer.base[1], null));
  /** @type {HTMLElement[]} */
  const content = [element("ul", {}, ...rows), total];
  if (layer.ringCount) {
    const ring = drawn("svg", { viewBox: "0 0 24 15", "aria-hidden": "true" }, drawn("circle", { cx: 12, cy: 7.5, r: 5, fill: "none", stroke: theme.ink, "stroke-width": 1.6 }));
    const button = element("button", { type: "button", class: "ring row", "aria-pressed": String(ringsShown) }, ring, element("span", {}, layer.rings[0]), element("span", { class: "count" }, count(layer.ringCount)), element("span", { class: "share" }, ringsShown ? "Hide" : "Show"));
    button.addEventListener("click", () => press("rings"));
    content.push(button);
  }
  const { activeElement } = /** @type {Document | ShadowRoot} */ (parts.root.getRootNode());
  const at = [...parts.legend.querySelectorAll("button")].findIndex((one) => one === activeElement);
  parts.legend.replaceChildren(...content);
  if (at >= 0) parts.legend.querySelectorAll("button")[at]?.focus();
}

/** @param {string} label @param {number} number @param {number | null} of per cent */
function numbers(label, number, of) {
  return [element("span", {}, label), element("span", { class: "count" }, count(number)), element("span", { class: "share" }, share(of))];
}

/** @param {LegendRow} row @param {Theme} theme */
export function swatch(row, theme) {
  const { fill, pattern } = rowStyle(row, theme);
  const made = drawn("svg", { viewBox: "0 0 24 15", "aria-hidden": "true" });
  if (row.kind === "not_on_map") return made;
  made.append(drawn("rect", { x: 0.5, y: 0.5, width: 23, height: 14, fill, stroke: theme.muted, "stroke-width": 0.8 }));
  if (pattern) {
    const clip = drawn("svg", { x: 1, y: 1, width: 22, height: 13, viewBox: "1 1 22 13" }, drawn("path", { d: hatching(pattern.kind), stroke: pattern.colour, "stroke-width": pattern.kind === "hatch" ? 1.1 : 0.9, fill: "none" }));
    made.append(clip);
  }
  return made;
}

// Lines from edge to edge of a swatch of 24 by 15: hatch rises to the right, diagonal falls.
/** @param {LaidPattern["kind"]} kind */
export function hatching(kind) {
  const starts = [-15, -9, -3, 3, 9, 15, 21];
  return starts.map((x) => (kind === "hatch" ? `M${x} 15L${x + 15} 0` : `M${x} 0L${x + 15} 15`)).join("");
}
