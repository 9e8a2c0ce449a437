// States and kind of district as just chosen in the line of the view: shown before the server has answered, whose message
// brings the sentence of the view with it.
/** @import { Setting } from "./types" */

/** @typedef {Setting["narrowed"]} Narrowed */

/** @param {Narrowed} one @param {Narrowed} other */
const isSame = (one, other) => one.aspirational === other.aspirational && String(one.states) === String(other.states);

export class Narrowing {
  #changed;
  /** @type {Narrowed} what the last message was narrowed to */
  #sent = { states: [], aspirational: false };
  /** @type {Narrowed | null} */
  #chosen = null;

  /** @param {(isOfStates: boolean) => void} changed whether States were chosen, or the kind of district alone */
  constructor(changed) {
    this.#changed = changed;
    window.addEventListener("narrowed", this.#hear);
    window.addEventListener("popstate", this.#forget);
  }

  stop() {
    window.removeEventListener("narrowed", this.#hear);
    window.removeEventListener("popstate", this.#forget);
  }

  /** @param {Narrowed} narrowed what a message is narrowed to */
  receive(narrowed) {
    this.#sent = narrowed;
    if (this.#chosen && isSame(narrowed, this.#chosen)) this.#chosen = null;
  }

  // A message as it is shown meanwhile.
  /** @template {Pick<Setting, "narrowed" | "sentences">} Data @param {Data} data @returns {Data} */
  applied(data) {
    return this.#chosen ? { ...data, narrowed: this.#chosen, sentences: {} } : data;
  }

  /** @param {Event} event */
  #hear = (event) => {
    const { detail } = /** @type {CustomEvent<Narrowed>} */ (event);
    const before = this.#chosen ?? this.#sent;
    if (isSame(detail, before)) return;
    this.#chosen = detail;
    this.#changed(String(detail.states) !== String(before.states));
  };

  // Back and Forward show what the link says.
  #forget = () => {
    this.#chosen = null;
  };
}
