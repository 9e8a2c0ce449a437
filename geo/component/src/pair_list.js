// The list between two maps: a State with its number on either side, or a district with its class.
/** @import { Theme } from "./types" */
/** @import { PairRow, Together } from "./sides.js" */
/** @import { Row } from "./table.js" */
import { element } from "./frame.js";
import { classOf } from "./list.js";
import { Table } from "./table.js";
import { count, districts } from "./words.js";

const MOST = 12;
const AWAITED = "awaited";

/** @typedef {Together & { theme: Theme, selected: string }} Shown */

export class PairList {
  #table = new Table();
  #pick;
  #of = "";
  #drawn = "";

  /** @param {(place: string) => void} pick */
  constructor(pick) {
    this.#pick = pick;
  }

  get root() {
    return this.#table.root;
  }

  /** @param {Shown} shown */
  show(shown) {
    const of = JSON.stringify([shown.kind, shown.total.name]);
    const drawn = JSON.stringify([of, shown.rows, shown.total, shown.names, shown.isSubtracted, shown.sides.map(({ layer }) => [layer.title, layer.legend]), shown.theme.key, shown.selected]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    if (of !== this.#of) this.#table.fold();
    this.#of = of;
    const titles = shown.sides.map(({ layer }, at) => `${shown.names[at]}: ${layer.title}`).join("; ");
    this.#table.show(shown.kind === "states" ? this.#states(shown, titles) : this.#districts(shown, titles));
  }

  /** @param {Shown} shown @param {string} titles */
  #states(shown, titles) {
    const { isSubtracted, names, total } = shown;
    /** @param {PairRow} one @param {Node | string} name @returns {Row} */
    const line = (one, name) => ({
      id: one.id,
      cells: [
        { content: name, order: one.name },
        ...one.sides.map((side) => ({ content: !side ? "none in view" : side.number === null ? AWAITED : `${count(side.number)} of ${count(side.of)}`, order: side?.number ?? -1 })),
        ...(isSubtracted ? [{ content: one.change === null ? "" : signed(one.change), order: one.change ?? -Infinity }] : []),
      ],
    });
    const rows = [...shown.rows].sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
    return {
      caption: `${titles}. By State/UT: districts that have it, of all its districts.`,
      columns: [
        { name: "State/UT", sorts: true },
        ...names.map((name) => ({ name, isOfFigures: true, sorts: true })),
        ...(isSubtracted ? [{ name: "Difference", isOfFigures: true, sorts: true }] : []),
      ],
      rows: rows.map((one) => line(one, this.#button(one))),
      totals: rows.length > 1 ? [line(total, total.name)] : [],
      most: MOST,
      rest: (/** @type {Row[]} */ folded) => `Show ${folded.length} others`,
    };
  }

  /** @param {Shown} shown @param {string} titles */
  #districts(shown, titles) {
    const isApart = shown.kind === "apart";
    /** @param {PairRow} one @param {number} at */
    const said = (one, at) => {
      const side = one.sides[at];
      return { content: side ? classOf(side, { legend: shown.sides[at].layer.legend, theme: shown.theme }) : "Not in the register", order: side?.row ?? -1 };
    };
    /** @param {PairRow} one */
    const cells = (one) => (isApart ? [{ content: one.state, order: one.state }, said(one, one.sides[0] ? 0 : 1)] : [said(one, 0), said(one, 1)]);
    const rows = [...shown.rows].sort((a, b) => first(a, shown) - first(b, shown) || a.name.localeCompare(b.name));
    return {
      caption: `${titles}. By district: class${isApart ? "" : " on either side"}.`,
      columns: [{ name: "District", sorts: true }, ...(isApart ? ["State/UT", "Class"] : shown.names).map((name) => ({ name, sorts: true }))],
      rows: rows.map((one) => ({ id: one.id, isMarked: one.id === shown.selected, cells: [{ content: this.#button(one), order: one.name }, ...cells(one)] })),
      totals: [],
      most: MOST,
      rest: (/** @type {Row[]} */ folded) => `Show ${districts(folded.length)} more`,
    };
  }

  /** @param {PairRow} one */
  #button({ id, name }) {
    const button = element("button", { type: "button", class: "link", "data-focus": id }, name);
    button.addEventListener("click", () => this.#pick(id));
    return button;
  }
}

// What moved most stands first; a State of which nothing is known on a side last.
/** @param {PairRow} one */
function rank({ change, sides }) {
  const known = Math.max(...sides.map((side) => side?.number ?? -1));
  return known < 0 ? -1 : (change === null ? 0 : 1000 * Math.abs(change)) + known;
}

// What stands first: of two States the furthest class, else what moved; two measures have no class in common.
/** @param {PairRow} one @param {Shown} shown */
function first({ sides: [left, right] }, { kind, isOfOne }) {
  if (kind === "apart") return (left ?? right)?.row ?? 0;
  return isOfOne && left?.row !== right?.row ? 0 : 1;
}

/** @param {number} change */
function signed(change) {
  return change > 0 ? `+${count(change)}` : count(change).replace("-", "\u2212");
}
