// Two sides seen together: the layer of each map in the same classes, and the list between them, one row for both.
/** @import { Choice, Listed, Outline, PairChoice, Scope, SentPair } from "./types" */
/** @import { Seen } from "./scope.js" */
import { districtName, inView, seen, stateOf } from "./scope.js";

const NOT_IN_REGISTER = "Not in the register";

/**
 * A State or a district as either side has it; a side that does not have it has none. `change` is right less left, where both are known.
 * @typedef {{ id: string, name: string, state: string, sides: [Listed | null, Listed | null], change: number | null }} PairRow
 */
/**
 * `kind` says what a row is: a State on both sides, a district on both, or a district of one of two States.
 * @typedef {object} Together
 * @property {[Seen, Seen]} sides
 * @property {[string, string]} names
 * @property {"states" | "districts" | "apart"} kind
 * @property {PairRow[]} rows
 * @property {PairRow} total
 * @property {boolean} isSubtracted
 * @property {boolean} isOfOne measure
 */

/** @typedef {Pick<SentPair, "mode" | "narrowed" | "palette" | "schemes"> & { sides: Pick<SentPair["sides"][0], "scope" | "name" | "sentences">[] }} Asked */

// The State that each side is of, or India.
/** @param {Pick<SentPair, "mode">} asked @param {PairChoice} choice @returns {[string, string]} */
export function placesOf({ mode }, { states, state }) {
  return mode === "states" ? [`S${states[0]}`, `S${states[1]}`] : [state, state];
}

/** @param {Asked} asked @param {[Scope, Scope]} scopes @param {PairChoice} choice @param {Outline | null} outline @returns {Together | null} none where a measure has not come yet */
export function together(asked, scopes, choice, outline) {
  const places = placesOf(asked, choice);
  const choices = places.map((place, at) => ({ measure: choice.measures[at], level: /** @type {const} */ ("district"), place }));
  const isOfOne = asked.mode !== "measures";
  const named = isOfOne ? scopes.flatMap((scope, at) => classesIn(scope, choices[at], asked.narrowed)) : [];
  /** @param {0 | 1} at */
  const side = (at) => seen(scopes[at], { ...asked.sides[at], narrowed: asked.narrowed, palette: asked.palette }, choices[at], outline, named);
  const [left, right] = [side(0), side(1)];
  if (!left || !right) return null;
  /** @param {0 | 1} at */
  const name = (at) => (asked.mode === "states" ? scopes[at].states.get(choice.states[at]) ?? "" : isOfOne ? asked.sides[at].name : scopes[at].measures.get(choice.measures[at])?.label ?? "");
  const kind = asked.mode === "states" ? "apart" : left.kind === "shares" ? "states" : "districts";
  const total = joined(left.total, right.total);
  const isSubtracted = asked.schemes[choice.measures[0]] === asked.schemes[choice.measures[1]] && total.change !== null;
  const rows = merged(left.rows, right.rows).map((row) => ({ ...row, state: scopes.map((scope) => scope.states.get(stateOf(row.id, scope) ?? -1)).find(Boolean) ?? "" }));
  return { sides: [left, right], names: [name(0), name(1)], kind, rows, total, isSubtracted, isOfOne };
}

/** @param {Scope} scope @param {Choice} choice @param {SentPair["narrowed"]} narrowed */
function classesIn(scope, choice, narrowed) {
  const measure = scope.measures.get(choice.measure);
  return measure ? [...new Set(inView(scope, choice, narrowed).map((at) => measure.classes[measure.classAt(at)].key))] : [];
}

/** @param {Listed[]} left @param {Listed[]} right */
function merged(left, right) {
  const others = new Map(right.map((one) => [one.id, one]));
  const known = new Set(left.map((one) => one.id));
  return [...left.map((one) => joined(one, others.get(one.id) ?? null)), ...right.filter((one) => !known.has(one.id)).map((one) => joined(null, one))];
}

/** @param {Listed | null} left @param {Listed | null} right @returns {PairRow} */
function joined(left, right) {
  const change = left && right && left.number !== null && right.number !== null ? right.number - left.number : null;
  return { id: (left ?? right)?.id ?? "", name: left?.name || right?.name || "", state: "", sides: [left, right], change };
}

/** @typedef {{ where: string, state: number | null, sides: [name: string, said: string][] }} Read */

// One district in the words of both sides; of two States that one alone which it belongs to. None where neither shows it.
/** @param {Together} both @param {[Scope, Scope]} scopes @param {string} id @param {Outline | null} outline @returns {Read | null} */
export function readOnBoth({ sides, names, kind }, scopes, id, outline) {
  const rows = sides.map(({ layer }) => layer.rowOf({ id, index: -1 }));
  if (!rows.some(Boolean)) return null;
  const first = rows[0] ? 0 : 1;
  const state = stateOf(id, scopes[first]);
  const name = scopes.map((scope) => districtName(scope, id, outline)).find(Boolean) ?? "";
  /** @type {[string, string][]} */
  const said = names.map((side, at) => [side, rows[at]?.label ?? (scopes[at].indexOf.has(id) ? "outside this view" : NOT_IN_REGISTER)]);
  return {
    where: `${name}, ${(state !== null && scopes[first].states.get(state)) || ""}`,
    state,
    sides: kind === "apart" ? said.filter((_, at) => rows[at]) : said,
  };
}
