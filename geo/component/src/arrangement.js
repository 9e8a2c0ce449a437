// The instrument's parts as elements: the map's own, with title and switches over them and the list beside.
/** @import { Level } from "./types" */
import { element, frame } from "./frame.js";
import css from "./style.css";

/** @typedef {ReturnType<typeof arranged>} Arranged */

/**
 * @param {string} heading of the page, under which the measure's title stands; none where that is the page's own
 * @param {boolean} isOfOneState it stands under the title of a State's page, and shows districts alone
 */
export function arranged(heading, isOfOneState) {
  const parts = frame(css);
  const title = element(heading || isOfOneState ? "h2" : "h1");
  const base = element("p", { class: "base" });
  const list = element("div", { class: "list" });
  const crumbs = element("nav", { class: "crumbs", "aria-label": "Place" });
  const name = `level-${Math.random().toString(36).slice(2)}`;
  const levels = /** @type {[Level, HTMLInputElement][]} */ ([["district", radio(name, "district")], ["state", radio(name, "state")]]);
  const level = element("fieldset", { class: "level" }, element("legend", { class: "hidden" }, "Level"));
  for (const [which, input] of levels) level.append(element("label", {}, input, element("span", {}, which === "district" ? "District" : "State")));
  const controls = element("div", { class: "controls" }, parts.measure, level);
  const { root, watch, stage, legend, live, note } = parts;
  const style = element("style", {}, css);
  const foot = element("div", { class: "foot" }, /** @type {HTMLElement} */ (note.parentElement));
  root.replaceChildren(
    style,
    watch,
    element("div", { class: "head" }, element("div", { class: "heading" }, ...(heading ? [element("h1", {}, heading)] : []), title, base), controls),
    crumbs,
    element("div", { class: "body" }, stage, legend, list),
    foot,
    live,
  );
  level.hidden = isOfOneState;
  root.classList.add("instrument");
  root.setAttribute("aria-label", "Map and list of places");
  return { ...parts, title, base, list, crumbs, levels, level, hasSentence: true };
}

/** @param {string} name @param {string} value */
function radio(name, value) {
  return element("input", { type: "radio", name, value });
}

/** @param {Arranged} parts @param {Level} shown @param {boolean} isFixed inside a State there are only districts, and a measure may be of States alone */
export function fillLevel({ levels, level }, shown, isFixed) {
  for (const [which, input] of levels) input.checked = which === shown;
  level.disabled = isFixed;
}

/** @param {{ crumbs: HTMLElement }} parts @param {{ place: string, name: string }[]} steps @param {(place: string) => void} go */
export function fillCrumbs({ crumbs }, steps, go) {
  const wanted = JSON.stringify(steps);
  if (crumbs.dataset.held === wanted) return;
  const { activeElement } = /** @type {Document | ShadowRoot} */ (crumbs.getRootNode());
  const hadFocus = crumbs.contains(activeElement);
  crumbs.dataset.held = wanted;
  const items = steps.map(({ place, name }, at) => {
    if (at === steps.length - 1) return element("li", { "aria-current": "location" }, name);
    const button = element("button", { type: "button", class: "link" }, name);
    button.addEventListener("click", () => go(place));
    return element("li", {}, button);
  });
  crumbs.replaceChildren(element("ol", {}, ...items));
  if (hadFocus) /** @type {HTMLElement | null} */ (crumbs.querySelector("button"))?.focus();
}
