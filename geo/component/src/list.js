// The list of places beside the map, one with it: States with a bar of their classes, or the districts of one State.
/** @import { LegendRow, Listed, Theme } from "./types" */
/** @import { Row } from "./table.js" */
import { element, swatch } from "./frame.js";
import { rowStyle } from "./styles.js";
import { Table } from "./table.js";
import { count, districts } from "./words.js";

/**
 * @typedef {object} Shown
 * @property {Listed[]} rows
 * @property {Listed} total
 * @property {import("./scope.js").Kind} kind
 * @property {string} title
 * @property {string} having
 * @property {string} heading of the items of a district
 * @property {LegendRow[]} legend
 * @property {Theme} theme
 * @property {number | null} highlight
 * @property {string} selected
 * @property {number} most rows before it folds
 */

export class PlaceList {
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
    // Drawn anew only for something new: whoever stands on a row keeps it while the page answers.
    const drawn = JSON.stringify([shown.rows, shown.total, shown.title, shown.having, shown.heading, shown.legend, shown.theme.key, shown.highlight, shown.selected]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const of = `${shown.kind} ${shown.total.name}`;
    if (of !== this.#of) this.#table.fold();
    this.#of = of;
    const rows = [...shown.rows].sort(byRank);
    this.#table.show(shown.kind === "shares" ? this.#shares(rows, shown) : this.#classed(rows, shown));
  }

  /** @param {Listed[]} rows @param {Shown} shown */
  #shares(rows, shown) {
    /** @param {Listed} one @param {Node | string} name @returns {Row} */
    const line = (one, name) => ({
      id: one.id,
      isMarked: one.id === shown.selected && one !== shown.total,
      cells: [
        { content: name, order: one.name },
        { content: bar(one, shown), order: one.order },
        { content: one.number === null ? "awaited" : count(one.number), order: one.number ?? -1 },
        { content: count(one.of), order: one.of },
        { content: one.share, order: one.order },
      ],
    });
    return {
      caption: `${shown.title}. By State/UT: districts ${shown.having}, of all its districts, per cent.`,
      columns: [
        { name: "State/UT", sorts: true },
        { name: "By class", css: "bars" },
        { name: "Number", isOfFigures: true, sorts: true },
        { name: "of", isOfFigures: true, sorts: true },
        { name: "Share", isOfFigures: true, sorts: true },
      ],
      rows: rows.map((one) => line(one, this.#button(one))),
      totals: rows.length > 1 ? [line(shown.total, shown.total.name)] : [],
      rest: (/** @type {Row[]} */ folded) => others(folded, rows),
      most: Math.max(3, Math.min(shown.most, rows.filter((one) => !one.isOpen).length)),
    };
  }

  /** @param {Listed[]} rows @param {Shown} shown */
  #classed(rows, shown) {
    const isOfStates = shown.kind === "states";
    const unit = isOfStates ? "State/UT" : "District";
    const heading = isOfStates ? "As on" : shown.heading;
    return {
      caption: `${shown.title}. By ${isOfStates ? unit : "district"}: class, ${heading.toLowerCase()}.`,
      columns: [
        { name: unit, sorts: true },
        { name: "Class", css: "classes", sorts: true },
        { name: heading, isOfFigures: true, sorts: true },
      ],
      rows: rows.map((one) => ({
        id: one.id,
        isMarked: one.id === shown.selected,
        cells: [
          { content: this.#button(one), order: one.name },
          { content: classOf(one, shown), order: one.row },
          isOfStates ? { content: one.day, order: dayOrder(one.day) } : { content: one.number ? count(one.number) : "", order: one.number ?? 0 },
        ],
      })),
      totals: [],
      most: shown.most,
      rest: (/** @type {Row[]} */ folded) => `Show ${isOfStates ? `${folded.length} others` : `${districts(folded.length)} more`}`,
    };
  }

  /** @param {Listed} one */
  #button({ id, name }) {
    const button = element("button", { type: "button", class: "link", "data-focus": id }, name);
    button.addEventListener("click", () => this.#pick(id));
    return button;
  }
}

// A day as a number that sorts: 20261128.
/** @param {string} day */
function dayOrder(day) {
  return Number(day.split(".").reverse().join("")) || 0;
}

/** @param {Listed} a @param {Listed} b */
function byRank(a, b) {
  return Number(a.isOpen) - Number(b.isOpen) || b.order - a.order || (b.number ?? 0) - (a.number ?? 0) || a.name.localeCompare(b.name);
}

/** @param {Row[]} folded @param {Listed[]} rows */
function others(folded, rows) {
  const ids = new Set(folded.map((row) => row.id));
  const hidden = rows.filter((one) => ids.has(one.id));
  const of = hidden.reduce((sum, one) => sum + one.of, 0);
  const state = hidden.every((one) => one.isOpen) ? ", information awaited throughout" : "";
  return `Show ${hidden.length} others (${districts(of)}${state})`;
}

/** @param {Listed} one @param {Shown} shown */
function bar(one, { legend, theme, highlight }) {
  const said = one.bar.map(({ row, number }) => `${legend[row]?.label ?? ""} ${count(number)}`).join(", ");
  const made = element("span", { class: "bar", role: "img", "aria-label": said, title: said });
  for (const { row, number } of one.bar) {
    if (!legend[row]) continue;
    const { fill, pattern } = rowStyle(legend[row], theme);
    const part = element("span", { class: highlight !== null && highlight !== row ? "faded" : "" });
    part.style.flexGrow = String(number);
    part.style.background = pattern ? `repeating-linear-gradient(${pattern.kind === "hatch" ? 135 : 45}deg, ${pattern.colour} 0 1px, transparent 1px 5px), ${fill}` : fill;
    made.append(part);
  }
  return made;
}

/** @param {Pick<Listed, "row">} one @param {Pick<Shown, "legend" | "theme">} shown */
export function classOf(one, { legend, theme }) {
  const row = legend[one.row];
  return row ? element("span", { class: "class" }, swatch(row, theme), element("span", {}, row.label)) : "";
}
