// The parts of two maps side by side: switches over them, each map under its name, the list between, the district that is read.
/** @import { SentPair } from "./types" */
import { element, frame } from "./frame.js";
import css from "./style.css";

/** @typedef {ReturnType<typeof pairArranged>} PairArranged */

/** @param {SentPair["mode"]} mode */
export function pairArranged(mode) {
  const sides = [side("left"), side("right")];
  const states = [element("select"), element("select")];
  const [left, right] = sides.map(({ parts }) => parts.measure);
  label(left, mode === "measures" ? "Colour the left map by" : "Colour both maps by");
  label(right, "Colour the right map by");
  const asked = {
    dates: [left],
    states: [left, ...states.map((select, at) => element("label", { class: "measure" }, element("span", {}, at ? "Right State/UT" : "Left State/UT"), select))],
    measures: [left, right],
  }[mode];
  const crumbs = element("nav", { class: "crumbs", "aria-label": "Place" });
  const controls = element("div", { class: "controls" }, ...asked, crumbs);
  const list = element("div", { class: "list" });
  const read = element("p", { role: "status" });
  const open = element("button", { type: "button", class: "link" });
  const live = element("p", { class: "hidden", "aria-live": "polite" });
  const root = element(
    "section",
    { class: "map pair", "aria-label": "Two maps and list of places" },
    element("style", {}, css),
    controls,
    element("div", { class: "read" }, read, open),
    element("div", { class: "sides" }, ...sides.map(({ place }) => place), list),
    live,
  );
  return { root, sides, states, controls, crumbs, list, read, open, live };
}

/** @param {"left" | "right"} where */
function side(where) {
  const parts = frame("");
  const name = element("h2");
  const title = element("h3");
  const caution = element("p");
  const { watch, base, stage, legend, live, note } = parts;
  const root = element(
    "div",
    { class: "map", role: "region" },
    watch,
    element("div", { class: "head" }, element("div", {}, name, title)),
    stage,
    legend,
    // Under the map, so that both stand at one height whatever their words are.
    element("div", { class: "foot" }, /** @type {HTMLElement} */ (note.parentElement)),
    live,
  );
  note.before(base, caution);
  return { place: element("div", { class: where }), name, caution, parts: { ...parts, root, title, hasSentence: true } };
}

/** @param {HTMLElement} measure @param {string} words */
function label(measure, words) {
  measure.replaceChildren(element("span", {}, words), .../** @type {NodeListOf<HTMLElement>} */ (measure.querySelectorAll("select")));
}

/** @param {PairArranged} parts @param {Map<number, string>} states @param {[number, number]} chosen */
export function fillStates({ states: selects }, states, chosen) {
  const wanted = JSON.stringify([...states]);
  for (const [at, select] of selects.entries()) {
    if (select.dataset.held !== wanted) {
      select.replaceChildren(...[...states].map(([code, name]) => element("option", { value: String(code) }, name)));
      select.dataset.held = wanted;
    }
    select.value = String(chosen[at]);
  }
}
