// A table as a document has it: figures flush right by the style sheet, totals set apart, long ones folded on the screen and
// whole on paper; its headings sort it where it may be sorted.
import { element } from "./frame.js";
import { explain } from "./meaning.js";
import { count } from "./words.js";

export const MOST = 15;

/** @typedef {{ name: string, isOfFigures?: boolean, css?: string, sorts?: boolean, meaning?: string }} Column `meaning` is that of the terms in its name */
/** @typedef {{ content: Node | string, order?: number | string }} Cell */
/** @typedef {{ cells: Cell[], id?: string, isMarked?: boolean, isTotal?: boolean }} Row */
/** Where the rows come in an order that somebody else keeps: which, and what a press on a heading tells.
 * @typedef {{ by: { name: string, falling: boolean } | null, press: (name: string) => void }} Ordered */
/** @typedef {{ caption: string, columns: Column[], rows: Row[], totals: Row[], rest: (folded: Row[]) => string, most?: number, isLazy?: boolean, ordered?: Ordered }} Content */

export class Table {
  #body = element("div", { class: "table" });
  /** @type {Content | null} */
  #content = null;
  /** @type {{ name: string, falling: boolean } | null} */
  #sorted = null;
  #isOpen = false;
  #isPrinted = false;

  get root() {
    return this.#body;
  }

  /** @param {Content} content */
  show(content) {
    this.#content = content;
    if (content.ordered) this.#sorted = content.ordered.by;
    if (!content.columns.some(({ name }) => name === this.#sorted?.name)) this.#sorted = null;
    this.#draw();
  }

  // Closes a table that was opened by hand, where it comes to show something else.
  fold() {
    this.#isOpen = false;
    this.#sorted = null;
  }

  // Makes the rows that a print has and the screen folds, and takes them away again.
  /** @param {boolean} isPrinted */
  unfold(isPrinted) {
    this.#isPrinted = isPrinted;
    this.#draw();
  }

  #draw() {
    const content = this.#content;
    if (!content) return;
    const focused = this.#focused();
    const ordered = this.#ordered(content);
    const marked = ordered.findIndex((row) => row.isMarked);
    const { most = MOST } = content;
    const isShort = ordered.length <= most + 1;
    const shown = isShort || this.#isOpen || marked >= most ? ordered.length : most;
    const folded = ordered.slice(shown);
    const head = element("tr", {}, ...content.columns.map((column) => this.#heading(column)));
    const made = content.isLazy && !this.#isPrinted ? ordered.slice(0, shown) : ordered;
    const drawn = made.map((row, at) => line(row, content.columns, at >= shown));
    if (folded.length) drawn.push(this.#folded(content, folded));
    const table = element(
      "table",
      {},
      element("caption", { class: "hidden" }, content.caption),
      element("thead", {}, head),
      element("tbody", {}, ...drawn),
      element("tfoot", {}, ...content.totals.map((row) => line(row, content.columns, false))),
    );
    const scroller = element("div", { class: "scroller" }, table);
    const parts = [scroller];
    if (!isShort && !folded.length && marked < most) parts.push(element("div", { class: "fewer" }, this.#opener(`Show the first ${most} only`, false)));
    this.#body.replaceChildren(...parts);
    reachable(scroller, content.caption);
    if (focused) /** @type {HTMLElement | null} */ (this.#body.querySelector(`[data-focus="${CSS.escape(focused)}"]`))?.focus();
  }

  #focused() {
    const { activeElement } = /** @type {Document | ShadowRoot} */ (this.#body.getRootNode());
    return activeElement && this.#body.contains(activeElement) ? /** @type {HTMLElement} */ (activeElement).dataset.focus : "";
  }

  /** @param {Content} content */
  #ordered({ columns, rows, ordered }) {
    const sorted = this.#sorted;
    if (!sorted || ordered) return rows;
    const at = columns.findIndex(({ name }) => name === sorted.name);
    return [...rows].sort((a, b) => (sorted.falling ? -1 : 1) * compared(a.cells[at].order, b.cells[at].order));
  }

  /** @param {Column} column */
  #heading({ name, isOfFigures, css = "", sorts, meaning = "" }) {
    const heading = element("th", { scope: "col", class: `${isOfFigures ? "figures" : ""} ${css}`.trim() });
    if (!sorts) {
      const words = element("span", meaning ? { tabindex: "0" } : {}, name);
      explain(words, meaning);
      heading.append(words);
      return heading;
    }
    const falling = this.#sorted?.name === name ? this.#sorted.falling : null;
    if (falling !== null) heading.setAttribute("aria-sort", falling ? "descending" : "ascending");
    const button = element("button", { type: "button", "data-focus": `sort ${name}` }, name, element("span", { "aria-hidden": "true" }, falling === null ? "" : falling ? " ▾" : " ▴"));
    button.addEventListener("click", () => {
      const ordered = this.#content?.ordered;
      if (ordered) {
        ordered.press(name);
        return;
      }
      this.#sorted = { name, falling: falling === null ? Boolean(isOfFigures) : !falling };
      this.#draw();
    });
    explain(button, meaning);
    heading.append(button);
    return heading;
  }

  /** @param {Content} content @param {Row[]} folded */
  #folded({ columns, rest }, folded) {
    const cell = element("td", { colspan: String(columns.length) }, this.#opener(rest(folded), true));
    return element("tr", { class: "rest" }, cell);
  }

  /** @param {string} words @param {boolean} opens */
  #opener(words, opens) {
    const button = element("button", { type: "button", class: "link", "aria-expanded": String(!opens), "data-focus": "opener" }, words);
    button.addEventListener("click", () => {
      this.#isOpen = opens;
      this.#draw();
    });
    return button;
  }
}

/** @param {Row} row @param {Column[]} columns @param {boolean} isFolded */
function line(row, columns, isFolded) {
  const cells = row.cells.map(({ content }, at) => {
    const { isOfFigures, css = "" } = columns[at];
    const kind = `${isOfFigures ? "figures" : ""} ${css}`.trim();
    return at === 0 ? element("th", { scope: "row", class: kind }, content) : element("td", { class: kind }, content);
  });
  const made = element("tr", {}, ...cells);
  if (isFolded) made.className = "folded";
  if (row.isMarked) made.setAttribute("aria-current", "true");
  if (row.id) made.dataset.id = row.id;
  return made;
}

/** @param {number | string | undefined} a @param {number | string | undefined} b */
function compared(a = "", b = "") {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en-IN", { numeric: true });
}

// A table that is wider than its place is scrolled, by keyboard too.
/** @param {HTMLElement} scroller @param {string} label */
function reachable(scroller, label) {
  requestAnimationFrame(() => {
    if (scroller.scrollWidth <= scroller.clientWidth + 1) return;
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "group");
    scroller.setAttribute("aria-label", label);
  });
}

/** @param {number} all */
export function allOf(all) {
  return `Show all ${count(all)} rows`;
}

// A figure as a number; a word in its place stands below every number.
/** @param {string} words @param {boolean} isOfFigures */
export function orderOf(words, isOfFigures) {
  if (!isOfFigures) return words;
  const plain = words.replaceAll(",", "");
  return plain && Number.isFinite(Number(plain)) ? Number(plain) : -Infinity;
}
