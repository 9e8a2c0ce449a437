// Tells the page what was chosen, after a pause, again and again until the page has heard it.
const PAUSE_MS = 300;
const AGAIN_MS = 2500;

export class Telling {
  #tell;
  #told = 0; // number of the last choice made here
  #pausing = 0;

  /** @param {(n: number) => void} tell */
  constructor(tell) {
    this.#tell = tell;
    window.addEventListener("popstate", this.forget);
  }

  stop() {
    window.removeEventListener("popstate", this.forget);
    this.forget();
  }

  // Back and Forward show what the link says: what was chosen and not heard yet is no more.
  forget = () => {
    clearTimeout(this.#pausing);
    this.#told = 0;
  };

  // Whether the page's own choice holds: nothing was chosen here since the one that it has heard.
  /** @param {number} heard */
  isAnswered(heard) {
    if (this.#told && heard !== this.#told) return false;
    this.forget();
    return true;
  }

  /** @param {boolean} isUrgent nothing can be shown before the page has answered */
  chosen(isUrgent) {
    this.#told = Math.max(Date.now(), this.#told + 1);
    this.#say(isUrgent ? 0 : PAUSE_MS);
  }

  /** @param {number} pause */
  #say(pause) {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => {
      if (!this.#told) return;
      this.#tell(this.#told);
      this.#say(Math.min(Math.max(2 * pause, AGAIN_MS), 4 * AGAIN_MS));
    }, pause);
  }
}
