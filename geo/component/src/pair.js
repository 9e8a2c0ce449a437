// Two maps side by side with the list between them: they answer as one from the scopes that the browser holds, and tell the
// page what was chosen.
/** @import { Outline, PairChoice, Scope, SentPair, Told, ToldPair } from "./types" */
/** @import { Together } from "./sides.js" */
import { fillCrumbs } from "./arrangement.js";
import { themeOf } from "./colours.js";
import { element } from "./frame.js";
import { geometry } from "./geometry.js";
import { CoverageMap } from "./map.js";
import { fillStates, pairArranged } from "./pair_arrangement.js";
import { PairList } from "./pair_list.js";
import { stateOf } from "./scope.js";
import { awaitScopes, heldScope, holdScope, isWhole } from "./scopes.js";
import { placesOf, readOnBoth, together } from "./sides.js";
import { Telling } from "./telling.js";

const SIDES = /** @type {const} */ ([0, 1]);

export class MapPair {
  #parts;
  #maps;
  #data;
  /** @type {PairChoice} */
  #choice;
  /** @type {Outline | null} */
  #outline = null;
  /** @type {Told<"choice", ToldPair>} */
  #tell = () => {};
  #telling = new Telling((n) => this.#say(n));
  #list = new PairList((place) => this.#choose(place[0] === "S" ? { state: place } : { district: place }));

  /** @param {Element} parent @param {SentPair} data */
  constructor(parent, data) {
    this.#data = data;
    this.#choice = data.choice;
    this.#parts = pairArranged(data.mode);
    const { root, sides, list, states } = this.#parts;
    list.append(this.#list.root);
    parent.append(root);
    this.#maps = SIDES.map((at) => new CoverageMap(sides[at].place, this.#drawn(at, null), { parts: sides[at].parts }));
    for (const at of SIDES) states[at].addEventListener("change", () => this.#choose({ states: replaced(this.#choice.states, at, Number(states[at].value)) }));
    root.addEventListener("painted", () => this.#note());
    this.unheard = awaitScopes(() => this.#show());
  }

  remove() {
    this.unheard();
    this.#telling.stop();
    for (const map of this.#maps) map.remove();
    this.#parts.root.remove();
  }

  /** @param {SentPair} data @param {Told<"choice", ToldPair>} tell */
  receive(data, tell) {
    this.#tell = tell;
    this.#data = data;
    for (const { scope, content } of data.sides) if (content) holdScope(scope, content, false);
    if (this.#telling.isAnswered(data.heard)) this.#choice = data.choice;
    this.#show();
    if (!this.#outline) this.#load();
  }

  async #load() {
    try {
      this.#outline = await geometry(this.#data.geometry);
      this.#show();
    } catch {
      // Each map says so in its own place.
    }
  }

  /** @param {Partial<PairChoice>} change */
  #choose(change) {
    this.#choice = { ...this.#choice, ...change };
    const scopes = this.#scopes();
    const { state, district } = this.#choice;
    // A district that the State opened does not have would be outlined nowhere.
    if (scopes && change.state && state !== "IN" && !scopes.some((scope) => `S${stateOf(district, scope)}` === state)) this.#choice.district = "IN";
    this.#show();
    this.#telling.chosen(!this.#together());
  }

  /** @param {number} n */
  #say(n) {
    const { mode, root, sides } = this.#data;
    const { state } = this.#choice;
    this.#tell("choice", { ...this.#choice, n, mode, state: state === root ? "IN" : state, has: sides.map(({ scope }) => scope).filter(isWhole) });
  }

  /** @param {0 | 1} at @param {"picked" | "measure"} event @param {string} value */
  #hear(at, event, value) {
    const { measures, district } = this.#choice;
    if (event === "measure") return this.#choose({ measures: this.#data.mode === "measures" ? replaced(measures, at, value) : [value, value] });
    if (value !== "IN") return this.#choose({ district: value });
    return this.#choose(district === "IN" ? { state: this.#data.root } : { district: "IN" });
  }

  /** @returns {[Scope, Scope] | null} */
  #scopes() {
    const [left, right] = this.#data.sides.map(({ scope }) => heldScope(scope));
    return left && right ? [left, right] : null;
  }

  #together() {
    const scopes = this.#scopes();
    return scopes && together(this.#data, scopes, this.#choice, this.#outline);
  }

  /** @param {0 | 1} at @param {Together | null} both */
  #drawn(at, both) {
    const { geometry: address, measures, mode, narrowed, ribbon, height, sides } = this.#data;
    const scope = heldScope(sides[at].scope);
    const place = placesOf(this.#data, this.#choice)[at];
    return {
      geometry: address,
      level: /** @type {const} */ ("district"),
      focus: place === "IN" || !scope ? null : stateOf(place, scope),
      selected: this.#choice.district === "IN" ? "" : this.#choice.district,
      measures: at === 0 || mode === "measures" ? measures : [],
      measure: this.#choice.measures[at],
      scope: `${sides[at].scope}|${JSON.stringify(narrowed)}`,
      layers: {},
      layer: both?.sides[at].layer,
      ribbon,
      height,
    };
  }

  #show() {
    const { live, root, sides, list } = this.#parts;
    root.dataset.whole = this.#data.sides.every(({ scope }) => isWhole(scope)) ? "yes" : "no";
    const scopes = this.#scopes();
    const both = this.#together();
    live.textContent = scopes && !both ? "The server is asked for this measure." : "";
    if (!scopes || !both) return;
    for (const at of SIDES) {
      this.#maps[at].receive(this.#drawn(at, both), (event, value) => this.#hear(at, event, value));
      sides[at].name.textContent = both.isOfOne ? both.names[at] : ""; // a measure's name begins the title
      sides[at].parts.root.setAttribute("aria-label", `${at ? "Right" : "Left"} map: ${both.names[at]}`);
      // It is of the place that the page has answered.
      sides[at].caution.textContent = placesOf(this.#data, this.#choice)[at] === placesOf(this.#data, this.#data.choice)[at] ? this.#data.sides[at].caution : "";
    }
    fillStates(this.#parts, scopes[0].states, this.#choice.states);
    this.#fillCrumbs(scopes[1]);
    this.#fillRead(both, scopes);
    this.#list.show({ ...both, theme: themeOf(root), selected: this.#choice.district });
    list.hidden = !both.rows.length;
  }

  /** @param {Scope} scope */
  #fillCrumbs({ states }) {
    const { root, mode } = this.#data;
    const { state } = this.#choice;
    const steps = root === "IN" ? [{ place: "IN", name: "India" }] : [];
    if (state !== "IN") steps.push({ place: state, name: states.get(Number(state.slice(1))) ?? "" });
    this.#parts.crumbs.hidden = mode === "states";
    fillCrumbs(this.#parts, steps, (place) => this.#choose({ state: place }));
  }

  /** @param {Together} both @param {[Scope, Scope]} scopes */
  #fillRead(both, scopes) {
    const { read, open } = this.#parts;
    const { district, state } = this.#choice;
    const found = district === "IN" ? null : readOnBoth(both, scopes, district, this.#outline);
    const words = found
      ? [`${found.where}. `, ...found.sides.flatMap(([name, said], at) => [`${at ? "; " : ""}${name}: `, element("b", {}, said)]), "."]
      : [this.#data.mode === "states" ? "Pick a district on either map or in the list to read its class." : "Pick a district on either map, or in the list of a State, to read it on both sides."];
    const key = words.map((one) => (typeof one === "string" ? one : one.textContent)).join("");
    if (read.textContent !== key) read.replaceChildren(...words);
    const within = found && this.#data.mode !== "states" && found.state !== null && state !== `S${found.state}` ? found.state : null;
    open.hidden = within === null;
    open.textContent = within === null ? "" : `Open ${scopes[1].states.get(within) ?? scopes[0].states.get(within)} on both maps`;
    open.onclick = () => within !== null && this.#choose({ state: `S${within}` });
  }

  // The pair is painted once both maps are.
  #note() {
    const { root, sides } = this.#parts;
    const painted = sides.map(({ parts }) => parts.root.dataset.painted ?? "");
    if (painted.every(Boolean)) root.dataset.painted = painted.join(" and ");
  }
}

/** @template Value @param {[Value, Value]} pair @param {0 | 1} at @param {Value} value @returns {[Value, Value]} */
function replaced(pair, at, value) {
  return at === 0 ? [value, pair[1]] : [pair[0], value];
}
