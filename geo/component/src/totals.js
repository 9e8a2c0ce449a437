// A table of totals on a page: what the page wrote, as a table of the document.
/** @import { SentTable } from "./types" */
import { element } from "./frame.js";
import css from "./style.css";
import { allOf, Table } from "./table.js";

export class TotalsTable {
  #table = new Table();
  #root;

  /** @param {Element} parent */
  constructor(parent) {
    this.#root = element("section", { class: "map totals" }, element("style", {}, css), this.#table.root);
    parent.append(this.#root);
  }

  remove() {
    this.#root.remove();
  }

  /** @param {SentTable} data @param {(event: string, value: unknown) => void} tell */
  receive({ label, columns, rows, totals, links, sorts, sorted }, tell) {
    const opened = new Map(links.map(([row, column, address]) => [`${row},${column}`, address]));
    const written = rows.map((cells, row) => ({
      cells: cells.map((words, column) => ({ content: linked(words, opened.get(`${row},${column}`)) })),
    }));
    const body = written.length - totals;
    this.#table.show({
      caption: label,
      columns: columns.map(([name, isOfFigures]) => ({ name, isOfFigures, sorts })),
      rows: written.slice(0, body),
      totals: written.slice(body),
      rest: () => allOf(body),
      // The rows come in their order: the page puts them so, and its files with them.
      ordered: { by: sorted && { name: sorted[0], falling: sorted[1] }, press: (name) => tell("ordered", name) },
    });
    this.#root.dataset.painted = label;
  }
}

/** @param {string} words @param {string | undefined} address */
function linked(words, address) {
  return address && words ? element("a", { href: address, target: "_self" }, words) : words;
}
