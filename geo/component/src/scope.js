// A scope opened: the class of every district for every measure. From it come the layer of the map and the list beside it,
// for any measure, level and place; analytics/scope.py writes it, and its sums are those of the server's own.
/** @import { Choice, ClassSaid, Layer, LegendRow, Listed, Outline, Palette, Place, Scope, ScopeMeasure, SentClass, SentScope, Setting, StateSums } from "./types" */
import { count, districts, knownPart, percentOf, shareOf } from "./words.js";
import { marked, textAt } from "./wire.js";

const [COUNTS, ANSWERS, KNOWN, RARE, APART] = [1, 2, 4, 8, 16];
const EACH = "the date of each document";
/** @type {ClassSaid} */
const OUTSIDE = { key: "not_applicable", label: "Not applicable", status: "not_applicable", says: APART };

/** @param {SentScope} sent @returns {Scope} */
export function openedScope(sent) {
  const codes = sent.districts.flatMap(([, from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const stateOf = sent.districts.flatMap(([state, from, to]) => Array(to - from + 1).fill(state));
  return {
    codes,
    stateOf,
    indexOf: new Map(codes.map((code, at) => [`D${code}`, at])),
    undrawn: new Map(sent.undrawn.map(([code, name]) => [codes.indexOf(code), name])),
    states: new Map(sent.states),
    ringed: marked(sent.rings),
    register: sent.register,
    measures: new Map(Object.entries(sent.measures).map(([key, one]) => [key, openedMeasure(one)])),
  };
}

/** @param {SentScope["measures"][string]} sent @returns {ScopeMeasure} */
function openedMeasure(sent) {
  const [one, many, heading, items, itemSigns] = sent.items;
  return {
    ...sent,
    classes: sent.classes.map(said),
    states: sent.states.map(said),
    classAt: (at) => parseInt(sent.of[at], 36),
    words: [one, many, heading],
    itemsAt: (at) => Number(textAt(items, itemSigns, at) || 0),
    dayAt: (at) => textAt(sent.days[0], sent.days[1], at),
  };
}

/** @param {SentClass} sent @returns {ClassSaid} */
function said([key, label, status, says]) {
  return { key, label, status, says };
}

/** @param {string} place @param {Scope} scope the State in focus, none for India @returns {number | null} */
export function stateOf(place, scope) {
  if (place[0] === "S") return Number(place.slice(1));
  const at = scope.indexOf.get(place);
  return at === undefined ? null : scope.stateOf[at];
}

// The districts in view: those of the State in focus, else of the States that the page is narrowed to.
/** @param {Scope} scope @param {Choice} choice @param {Setting["narrowed"]} narrowed */
export function inView(scope, { place }, narrowed) {
  const focus = place === "IN" ? null : stateOf(place, scope);
  const states = focus === null ? narrowed.states : [focus];
  return scope.codes.flatMap((_, at) => {
    const isIn = (!states.length || states.includes(scope.stateOf[at])) && (!narrowed.aspirational || scope.ringed[at]);
    return isIn ? [at] : [];
  });
}

/** @param {ScopeMeasure} measure @param {Scope} scope @param {number[]} shown @returns {StateSums[]} */
export function stateSums(measure, scope, shown) {
  /** @type {Map<number, StateSums>} */
  const sums = new Map();
  for (const at of shown) {
    const code = scope.stateOf[at];
    const sum = sums.get(code) ?? { code, name: scope.states.get(code) ?? "", districts: 0, having: 0, items: 0, answered: 0, apart: 0, byClass: new Map() };
    sums.set(code, added(sum, measure, at));
  }
  return [...sums.values()];
}

/** @param {ScopeMeasure} measure @param {number[]} shown @param {string} name @returns {StateSums} */
export function whole(measure, shown, name) {
  /** @type {StateSums} */
  const empty = { code: 0, name, districts: 0, having: 0, items: 0, answered: 0, apart: 0, byClass: new Map() };
  return shown.reduce((sum, at) => added(sum, measure, at), empty);
}

/** @param {StateSums} sum @param {ScopeMeasure} measure @param {number} at */
function added(sum, measure, at) {
  const row = measure.classAt(at);
  const { says } = measure.classes[row];
  sum.districts += 1;
  if (says & COUNTS) {
    sum.having += 1;
    sum.items += measure.itemsAt(at);
  }
  if (says & ANSWERS) sum.answered += 1;
  if (says & APART) sum.apart += 1;
  sum.byClass.set(row, (sum.byClass.get(row) ?? 0) + 1);
  return sum;
}

// Districts that can be asked: the base of a share.
/** @param {StateSums} sum */
function asked(sum) {
  return sum.districts - sum.apart;
}

// A State by its share of districts, or by its number of products; the order of the classes is the server's.
/** @param {ScopeMeasure} measure @param {StateSums} sum */
export function stateClass(measure, sum) {
  if (measure.bands.length && sum.answered) {
    const band = measure.bands.findIndex((least) => sum.items >= least);
    return band < 0 ? measure.bands.length : band;
  }
  /** @param {string} key */
  const named = (key) => measure.states.findIndex((one) => one.key === key);
  if (sum.having) return named(sum.having === asked(sum) ? "every" : 2 * sum.having >= asked(sum) ? "half" : "some");
  if (sum.byClass.get(measure.classes.findIndex((one) => one.key === "statement"))) return named("statement");
  return named(sum.answered > 0 && sum.answered === asked(sum) ? "none" : "not_known");
}

/** What the list names: States with a bar of their districts, States by their own class, or the districts of one State. */
/** @typedef {"shares" | "states" | "districts"} Kind */
/** @typedef {{ layer: Layer, rows: Listed[], total: Listed, kind: Kind }} Seen */

/** @typedef {Pick<Setting, "scope" | "narrowed" | "sentences" | "palette">} Asked */

/**
 * @param {Scope} scope @param {Asked} setting @param {Choice} choice @param {Outline | null} outline
 * @param {string[]} [named] classes that the legend names though no place may be in them
 * @returns {Seen | null}
 */
export function seen(scope, setting, choice, outline, named = []) {
  const measure = scope.measures.get(choice.measure);
  if (!measure) return null;
  if (measure.is_of_states) return seenOfStates(scope, measure, setting, choice);
  const shown = inView(scope, choice, setting.narrowed);
  const focus = choice.place === "IN" ? null : stateOf(choice.place, scope);
  const sums = stateSums(measure, scope, shown);
  const byState = choice.level === "state" && focus === null;
  const classes = byState ? measure.states : measure.classes;
  const found = byState ? sums.map((sum) => stateClass(measure, sum)) : shown.map(measure.classAt);
  const legend = legendOf(classes, found, setting.palette, named);
  /** @type {number[]} */
  const rowOf = classes.map((one) => legend.findIndex((row) => row.key === one.key));
  const name = (focus !== null && scope.states.get(focus)) || "";
  const placed = new Map(byState ? sums.map((sum, at) => [`S${sum.code}`, rowOf[found[at]]]) : shown.map((at, order) => [`D${scope.codes[at]}`, rowOf[found[order]]]));
  const base = byState ? sums.length : shown.length;
  const total = whole(measure, shown, name || "India");
  const parts = new Map(sums.map((sum) => [`S${sum.code}`, knownPart(sum.having, sum.answered, asked(sum))]));
  /** @type {Layer} */
  const layer = {
    id: [setting.scope, choice.measure, choice.level, focus ?? "india", setting.narrowed.states, setting.narrowed.aspirational].join("|"),
    title: titleOf(measure, found.map((at) => classes[at].says), base, byState),
    meaning: measure.meaning,
    sentence: sentenceOf(setting.sentences[measure.subject] ?? ["", "", ""], name),
    base: [byState ? "States/UTs in view" : `${base === 1 ? "district" : "districts"}${name && ` of ${name}`} in the ${scope.register}`, base],
    as_on: dayOf(measure, shown),
    note: byState ? `${measure.rule} A State is classed by its share of districts.` : `${measure.rule}${absent(scope, shown, outline)} Hatched outlines are no district of the register and are in no count.`,
    legend,
    fingerprint: "",
    rings: ["Aspirational district", ""],
    rowIndex: (place) => placed.get(place.id) ?? -1,
    rowOf: (place) => legend[placed.get(place.id) ?? -1],
    isRinged: ({ id }) => !byState && placed.has(id) && scope.ringed[scope.indexOf.get(id) ?? -1],
    ringCount: byState ? 0 : shown.filter((at) => scope.ringed[at]).length,
    figureOf: ({ id }) => (byState ? placed.has(id) ? `${parts.get(id)} districts` : "" : measure.is_hovered && placed.has(id) ? items(measure, scope.indexOf.get(id) ?? -1) : ""),
  };
  const kind = focus === null ? "shares" : "districts";
  const rows = focus === null ? sums.map((sum) => listedState(measure, sum, byState, rowOf)) : shown.map((at) => listedDistrict(measure, scope, at, rowOf, outline));
  return { layer, rows, total: { ...listedState(measure, total, byState, rowOf), id: "IN" }, kind };
}

// A measure of States: the map is always that of India by State, and what is narrowed to Aspirational Districts narrows none.
/** @param {Scope} scope @param {ScopeMeasure} measure @param {Asked} setting @param {Choice} choice @returns {Seen} */
function seenOfStates(scope, measure, { scope: id, narrowed, palette, sentences }, { measure: key }) {
  const shown = [...scope.states.keys()].map((code, at) => ({ code, at })).filter(({ code }) => !narrowed.states.length || narrowed.states.includes(code));
  const found = shown.map(({ at }) => measure.classAt(at));
  const legend = legendOf(measure.classes, found, palette);
  const rowOf = measure.classes.map((one) => legend.findIndex((row) => row.key === one.key));
  const placed = new Map(shown.map(({ code }, order) => [`S${code}`, rowOf[found[order]]]));
  /** @type {Layer} */
  const layer = {
    id: [id, key, "states", narrowed.states].join("|"),
    title: titleOf(measure, found.map((at) => measure.classes[at].says), shown.length, true),
    meaning: measure.meaning,
    sentence: sentenceOf(sentences[measure.subject] ?? ["", "", ""], ""),
    base: ["States/UTs in view", shown.length],
    as_on: dayOf(measure, shown.map(({ at }) => at)),
    note: measure.rule,
    legend,
    fingerprint: "",
    rings: ["", ""],
    rowIndex: (place) => placed.get(place.id) ?? -1,
    rowOf: (place) => legend[placed.get(place.id) ?? -1],
    isRinged: () => false,
    ringCount: 0,
    figureOf: () => "",
  };
  const rows = shown.map(({ code, at }) => listedByClass(`S${code}`, scope.states.get(code) ?? "", measure, at, rowOf));
  return { layer, rows, total: { id: "IN", name: "India", row: -1, bar: [], number: null, of: shown.length, share: "", day: "", order: 0, isOpen: false }, kind: "states" };
}

/** @param {ClassSaid[]} classes @param {number[]} found @param {Palette} palette @param {string[]} [named] @returns {LegendRow[]} */
function legendOf(classes, found, palette, named = []) {
  const counts = classes.map((_, at) => found.filter((one) => one === at).length);
  const known = classes.reduce((sum, one, at) => sum + (one.says & KNOWN ? counts[at] : 0), 0);
  const asked = found.length - classes.reduce((sum, one, at) => sum + (one.says & APART ? counts[at] : 0), 0);
  return [...classes, OUTSIDE].flatMap((one, at) => {
    const number = counts[at] ?? 0;
    if (one.says & RARE && !number && !named.includes(one.key)) return [];
    const [light, dark, pattern] = palette[one.status] ?? ["#888888", "#888888", ""];
    const share = one.says & APART || (one.says & KNOWN && !known) ? null : shareOf(number, asked);
    const kind = one.says & KNOWN ? /** @type {const} */ ("class") : one.says & APART ? /** @type {const} */ ("not_applicable") : /** @type {const} */ ("not_known");
    return [{ key: one.key, label: one.label, count: number, share, light, dark, pattern, kind }];
  });
}

/** @param {ScopeMeasure} measure @param {number[]} says of each place @param {number} base @param {boolean} byState */
function titleOf(measure, says, base, byState) {
  const unit = byState ? "States/UTs" : "districts";
  const having = says.filter((one) => one & COUNTS).length;
  const isKnown = says.some((one) => one & (COUNTS | ANSWERS));
  const apart = says.filter((one) => one & APART).length;
  const more = apart ? `, ${count(apart)} more not applicable` : "";
  return isKnown ? `${measure.label}: ${count(having)} of ${count(base - apart)} ${unit}${more}` : `${measure.label}: not known of any of ${count(base)} ${unit}`;
}

/** @param {[india: string, before: string, after: string]} sentences @param {string} name of the State in focus */
function sentenceOf([india, before, after], name) {
  return name ? `${before}${name}${after}` : india;
}

/** @param {ScopeMeasure} measure @param {number[]} shown */
function dayOf(measure, shown) {
  const days = new Set(shown.map(measure.dayAt).filter((day) => day !== "-"));
  return (days.size === 1 && [...days][0]) || EACH;
}

/** @param {Scope} scope @param {number[]} shown @param {Outline | null} outline */
function absent(scope, shown, outline) {
  const without = shown.filter((at) => scope.undrawn.has(at));
  if (!without.length || !outline) return "";
  const points = new Set(outline.district.map((one) => one.id));
  const drawn = without.filter((at) => points.has(`D${scope.codes[at]}`)).length;
  return ` Of these, ${districts(without.length)} without an outline: ${count(drawn)} drawn as points at the parent's label, ${count(without.length - drawn)} not on the map.`;
}

/** @param {ScopeMeasure} measure @param {number} at */
function items(measure, at) {
  const number = at < 0 ? 0 : measure.itemsAt(at);
  return number ? `${number} ${measure.words[number === 1 ? 0 : 1]}` : "";
}

/** @param {ScopeMeasure} measure @param {StateSums} sum @param {boolean} byState @param {number[]} rowOf @returns {Listed} */
function listedState(measure, sum, byState, rowOf) {
  const known = sum.answered > 0;
  const row = byState ? rowOf[stateClass(measure, sum)] : -1;
  const bar = byState ? [{ row, number: sum.having || sum.districts }] : [...sum.byClass].sort(([a], [b]) => a - b).map(([at, number]) => ({ row: rowOf[at], number }));
  return {
    id: `S${sum.code}`,
    name: sum.name,
    row,
    bar,
    number: known ? sum.having : null,
    of: asked(sum),
    share: known ? percentOf(sum.having, asked(sum)) : "",
    day: "",
    order: known && asked(sum) ? sum.having / asked(sum) : -1,
    isOpen: !known && !measure.classes.some((one, at) => one.says & KNOWN && sum.byClass.get(at)),
  };
}

/** @param {ScopeMeasure} measure @param {Scope} scope @param {number} at @param {number[]} rowOf @param {Outline | null} outline */
function listedDistrict(measure, scope, at, rowOf, outline) {
  const id = `D${scope.codes[at]}`;
  const one = listedByClass(id, districtName(scope, id, outline), measure, at, rowOf);
  const number = measure.itemsAt(at);
  return { ...one, number, order: number + one.order };
}

/** @param {string} id @param {string} name @param {ScopeMeasure} measure @param {number} at @param {number[]} rowOf @returns {Listed} */
function listedByClass(id, name, measure, at, rowOf) {
  const row = rowOf[measure.classAt(at)];
  const day = measure.dayAt(at);
  const isOpen = !(measure.classes[measure.classAt(at)].says & KNOWN);
  return { id, name, row, bar: [], number: null, of: 1, share: "", day: day === "-" ? "" : day, order: -1000 * row, isOpen };
}

/** @param {Scope} scope @param {string} id @param {Outline | null} outline */
export function districtName(scope, id, outline) {
  return scope.undrawn.get(scope.indexOf.get(id) ?? -1) ?? nameOf(outline, id);
}

/** @type {WeakMap<Outline, Map<string, string>>} */
const names = new WeakMap();

/** @param {Outline | null} outline @param {string} id */
function nameOf(outline, id) {
  if (!outline) return "";
  const known = names.get(outline) ?? new Map(outline.district.map((/** @type {Place} */ one) => [one.id, one.name]));
  names.set(outline, known);
  return known.get(id) ?? "";
}
