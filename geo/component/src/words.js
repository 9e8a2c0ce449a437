// Every sentence the map says, for the eye and for the ear alike.
/** @import { Layer, Level, Outline, Place } from "./types" */

const counting = new Intl.NumberFormat("en-IN");
const sharing = new Intl.NumberFormat("en-IN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const DEPICTION = "Outline as depicted by the Government of India, generalised; not a Survey of India product.";

export const NOT_KNOWN = "not known";

/** @param {number} number */
export function count(number) {
  return counting.format(number);
}

/** @param {number | null} value per cent */
export function share(value) {
  return value === null ? "" : `${sharing.format(value)}%`;
}

// Per cent to one decimal, halves rounded up, as the server has it.
/** @param {number} part @param {number} whole */
export function shareOf(part, whole) {
  return whole ? Math.floor((2000 * part + whole) / (2 * whole)) / 10 : null;
}

// A part short of the whole never reads 100.0%, nor a part of one 0.0%.
/** @param {number} part @param {number} whole */
export function percentOf(part, whole) {
  const value = shareOf(part, whole);
  if (value === 100 && part !== whole) return "over 99.9%";
  return value === 0 && part ? "under 0.1%" : share(value);
}

/** @param {number} part @param {number} known @param {number} whole */
export function knownPart(part, known, whole) {
  return known ? `${count(part)} of ${count(whole)}` : NOT_KNOWN;
}

/** @param {number} number */
export function districts(number) {
  return `${count(number)} ${number === 1 ? "district" : "districts"}`;
}

/** @param {Pick<Layer, "base">} layer */
export function base(layer) {
  return `${count(layer.base[1])} ${layer.base[0]}`;
}

/** @param {Pick<Layer, "as_on">} layer */
export function asOn(layer) {
  return layer.as_on ? `as on ${layer.as_on}` : "date not known";
}

// One place in one line: what it is, its class, its figure, its ring, its date.
/** @param {Place} place @param {Layer} layer @param {Outline} outline */
export function line(place, layer, outline) {
  const where = place.id[0] === "S" ? place.name : `${place.name}, ${place.stateName}`;
  const row = layer.rowOf(place);
  if (!row) return place.drawn === "outside" ? `${where}: drawn, but no district of the register; in no count` : `${where}: outside this view`;
  const said = [row.label];
  const figure = layer.figureOf(place);
  if (figure && figure !== row.label) said.push(figure);
  if (layer.isRinged(place)) said.push(layer.rings[0]);
  said.push(asOn(layer));
  if (place.drawn === "point") {
    const parent = outline.district.find((one) => one.id === `D${place.parent}`);
    said.push(`drawn as a point in ${parent ? parent.name : "another district"}, for it has no outline of its own yet`);
  }
  return `${where}: ${said.join(", ")}`;
}

// The whole map in one sentence, for those who do not see it.
/** @param {Layer} layer @param {Level} level @param {string} where */
export function alternative(layer, level, where) {
  const rows = layer.legend.map((row) => `${row.label} ${count(row.count)}${row.share === null ? "" : ` (${share(row.share)})`}`);
  return `Map of ${where} by ${level === "state" ? "State and Union Territory" : "district"}. ${layer.title}, ${asOn(layer)}. Base: ${base(layer)}. ${rows.join("; ")}.`;
}
