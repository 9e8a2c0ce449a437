// Map, legend, switches, breadcrumb and list as one: it answers from the scope that the browser holds, and tells the page
// what was chosen after a pause, again and again until the page has heard it.
/** @import { Choice, Level, Outline, SentInstrument, Told, ToldChoice } from "./types" */
import { themeOf } from "./colours.js";
import { arranged, fillCrumbs, fillLevel } from "./arrangement.js";
import { geometry } from "./geometry.js";
import { PlaceList } from "./list.js";
import { CoverageMap } from "./map.js";
import { Narrowing } from "./narrowing.js";
import { seen, stateOf } from "./scope.js";
import { awaitScopes, heldScope, holdScope, isWhole } from "./scopes.js";
import { Telling } from "./telling.js";

export class Instrument {
  #parts;
  #map;
  #data;
  /** @type {Choice} */
  #choice;
  /** @type {Outline | null} */
  #outline = null;
  /** @type {Told<"choice", ToldChoice>} */
  #tell = () => {};
  #telling = new Telling((n) => this.#say(n));
  #narrowing = new Narrowing((isOfStates) => this.#narrowed(isOfStates));
  /** @type {import("./scope.js").Seen | null} */
  #shown = null;
  #list = new PlaceList((place) => this.#choose({ place }));

  /** @param {Element} parent @param {SentInstrument} data */
  constructor(parent, data) {
    this.#data = data;
    this.#choice = data.choice;
    this.#parts = arranged(data.heading, data.root !== "IN");
    this.#parts.list.append(this.#list.root);
    this.#map = new CoverageMap(parent, this.#drawn(null), { parts: this.#parts, highlighted: () => this.#fillList() });
    for (const [level, button] of this.#parts.levels) button.addEventListener("change", () => this.#choose({ level }));
    this.unheard = awaitScopes(() => this.#show());
  }

  remove() {
    this.unheard();
    this.#telling.stop();
    this.#narrowing.stop();
    this.#map.remove();
  }

  /** @param {SentInstrument} data @param {Told<"choice", ToldChoice>} tell */
  receive(data, tell) {
    this.#tell = tell;
    this.#data = data;
    this.#narrowing.receive(data.narrowed);
    if (data.content) holdScope(data.scope, data.content, false);
    if (this.#telling.isAnswered(data.heard)) this.#choice = data.choice;
    this.#show();
    if (!this.#outline) this.#load();
  }

  async #load() {
    try {
      this.#outline = await geometry(this.#data.geometry);
      this.#show();
    } catch {
      // The map says so in its own place.
    }
  }

  // Other States leave the place, as the server does.
  /** @param {boolean} isOfStates */
  #narrowed(isOfStates) {
    if (isOfStates && this.#data.root === "IN") this.#choice = { ...this.#choice, place: "IN" };
    this.#show();
  }

  /** @param {Partial<Choice>} change */
  #choose(change) {
    this.#choice = { ...this.#choice, ...change };
    if (this.#choice.place === "IN") this.#choice.place = this.#data.root;
    this.#parts.root.dispatchEvent(new CustomEvent("chosen", { bubbles: true, composed: true }));
    this.#show();
    this.#telling.chosen(!heldScope(this.#data.scope)?.measures.has(this.#choice.measure));
  }

  /** @param {number} n */
  #say(n) {
    const { scope } = this.#data;
    this.#tell("choice", { n, ...this.#choice, has: isWhole(scope) ? scope : "" });
  }

  /** @param {"picked" | "measure"} event @param {string} value */
  #hear(event, value) {
    this.#choose(event === "picked" ? { place: value } : { measure: value });
  }

  /** @param {import("./scope.js").Seen | null} shown */
  #drawn(shown) {
    const { geometry: address, measures, ribbon, height, scope } = this.#data;
    const { measure, level, place } = this.#choice;
    const held = heldScope(scope);
    const state = place === "IN" || !held ? null : stateOf(place, held);
    const isOfStates = shown?.kind === "states";
    const focus = isOfStates ? null : state;
    return {
      geometry: address,
      level: /** @type {Level} */ (isOfStates ? "state" : focus === null ? level : "district"),
      focus,
      selected: place === "IN" ? "" : isOfStates ? `S${state}` : place,
      measures,
      measure,
      scope,
      layers: {},
      layer: shown?.layer,
      ribbon,
      height,
    };
  }

  #show() {
    const { live, root } = this.#parts;
    root.dataset.whole = isWhole(this.#data.scope) ? "yes" : "no";
    const held = heldScope(this.#data.scope);
    const shown = held ? seen(held, this.#narrowing.applied(this.#data), this.#choice, this.#outline) : null;
    live.textContent = held && !shown ? "The server is asked for this measure." : "";
    if (!held || !shown) return;
    this.#shown = shown;
    const data = this.#drawn(shown);
    this.#map.receive(data, (event, value) => this.#hear(event, value));
    fillLevel(this.#parts, data.level, data.focus !== null || shown.kind === "states");
    const state = this.#choice.place === "IN" ? null : stateOf(this.#choice.place, held);
    const steps = this.#data.root === "IN" ? [{ place: "IN", name: "India" }] : [];
    if (state !== null) steps.push({ place: `S${state}`, name: held.states.get(state) ?? "" });
    if (this.#choice.place[0] === "D" && shown.kind === "districts") steps.push({ place: this.#choice.place, name: shown.rows.find((row) => row.id === this.#choice.place)?.name ?? "" });
    fillCrumbs(this.#parts, steps, (place) => this.#choose({ place }));
    this.#fillList();
  }

  #fillList() {
    const shown = this.#shown;
    const measure = heldScope(this.#data.scope)?.measures.get(this.#choice.measure);
    if (!shown || !measure) return;
    this.#list.show({
      ...shown,
      title: shown.layer.title,
      having: measure.having,
      heading: measure.words[2],
      legend: shown.layer.legend,
      theme: themeOf(this.#parts.root),
      highlight: this.#map.highlight,
      most: this.#data.most,
      selected: shown.kind === "states" ? this.#drawn(shown).selected : this.#choice.place,
    });
  }
}
