// A table on a page: what the page wrote, as a table of the document, with a box before each row where rows can be chosen.
/** @import { SentTable } from "./types" */
import { element } from "./frame.js";
import css from "./style.css";
import { allOf, Table } from "./table.js";

const LONG = 48;
const MIDDLE = 20;
const SHORT = 10;
const BROAD = 8;
const OUTSIDE = /^https?:/;

export class TotalsTable {
  #table = new Table();
  #root;
  #chosen = /** @type {Set<number>} */ (new Set());
  #told = 0;
  #print = () => this.#table.unfold(true);
  #screen = () => this.#table.unfold(false);

  /** @param {Element} parent */
  constructor(parent) {
    this.#root = element("section", { class: "map totals" }, element("style", {}, css), this.#table.root);
    parent.append(this.#root);
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#screen);
  }

  remove() {
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#screen);
    this.#root.remove();
  }

  /** @param {SentTable} data @param {(event: string, value: unknown) => void} tell */
  receive({ label, columns, rows, totals, links, sorts, sorted, ticks }, tell) {
    const opened = new Map(links.map(([row, column, address]) => [`${row},${column}`, address]));
    // What was chosen and not yet heard is not taken back by a message that left before.
    if (ticks && ticks.heard >= this.#told) {
      this.#chosen = new Set(ticks.chosen);
      this.#told = ticks.heard;
    }
    const written = rows.map((cells, row) => ({
      cells: cells.map((words, column) => ({
        content: ticks && column === 0 ? this.#ticked(words, ticks.numbers[row], tell) : linked(words, opened.get(`${row},${column}`)),
      })),
    }));
    const body = written.length - totals;
    this.#table.show({
      caption: label,
      columns: columns.map(([name, isOfFigures, meaning], at) => ({ name, isOfFigures, meaning, sorts, css: isOfFigures ? "" : breadth(rows, at) })),
      rows: written.slice(0, body),
      totals: written.slice(body),
      rest: () => allOf(body),
      // Thousands of cells that nobody opened are not made; a print has them.
      isLazy: true,
      // The rows come in their order: the page puts them so, and its files with them.
      ordered: { by: sorted && { name: sorted[0], falling: sorted[1] }, press: (name) => tell("ordered", name) },
    });
    this.#root.classList.toggle("broad", columns.length > BROAD);
    this.#root.dataset.painted = label;
  }

  /** @param {string} words @param {number} number @param {(event: string, value: unknown) => void} tell */
  #ticked(words, number, tell) {
    const box = element("input", { type: "checkbox", "data-focus": `tick ${number}` });
    box.checked = this.#chosen.has(number);
    box.addEventListener("change", () => {
      if (box.checked) this.#chosen.add(number);
      else this.#chosen.delete(number);
      this.#told += 1;
      tell("ticked", { n: this.#told, chosen: [...this.#chosen] });
    });
    return element("label", { class: "tick" }, box, words);
  }
}

// Columns of words get the room that their longest cell asks for: a sentence is not set a word to a line.
/** @param {string[][]} rows @param {number} at */
function breadth(rows, at) {
  const longest = rows.reduce((most, row) => Math.max(most, row[at].length), 0);
  return longest > LONG ? "long" : longest > MIDDLE ? "middle" : longest > SHORT ? "short" : "";
}

/** @param {string} words @param {string | undefined} address */
function linked(words, address) {
  if (!address || !words) return words;
  const outside = OUTSIDE.test(address);
  return element("a", outside ? { href: address, target: "_blank", rel: "noopener noreferrer" } : { href: address, target: "_self" }, words);
}
