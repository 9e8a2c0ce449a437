// The scopes that this browser holds, shared by every instrument on the page; and the carrier, which brings the rest of one
// after its first measure was painted: by its address, else by the page in a place of its own.
/** @import { Scope, SentCarrier, SentScope, Told } from "./types" */
import { resource } from "./geometry.js";
import { openedScope } from "./scope.js";

const MOST = 12;
/** @type {Map<string, Scope>} */
const scopes = new Map();
/** @type {Set<string>} */
const whole = new Set();
/** @type {Set<() => void>} */
const waiting = new Set();

/** @param {string} id @param {SentScope} sent @param {boolean} isWhole whether it has all its measures */
export function holdScope(id, sent, isWhole) {
  const opened = openedScope(sent);
  const known = scopes.get(id);
  if (known) for (const [key, one] of opened.measures) known.measures.set(key, one);
  else scopes.set(id, opened);
  if (isWhole) whole.add(id);
  for (const old of [...scopes.keys()].slice(0, -MOST)) {
    scopes.delete(old);
    whole.delete(old);
  }
}

/** @param {string} id */
export function heldScope(id) {
  return scopes.get(id);
}

/** @param {string} id */
export function isWhole(id) {
  return whole.has(id);
}

// Calls when a scope has grown; gives the way to call no more.
/** @param {() => void} grown */
export function awaitScopes(grown) {
  waiting.add(grown);
  return () => waiting.delete(grown);
}

export class Carrier {
  #scope = "";

  remove() {
    this.#scope = "";
  }

  /** @param {SentCarrier} data @param {Told<"wants", string>} tell */
  receive({ scope, address, content }, tell) {
    this.#scope = scope;
    if (content) arrived(scope, content);
    else if (!whole.has(scope)) this.#bring(scope, address, () => tell("wants", scope));
  }

  /** @param {string} scope @param {string} address @param {() => void} ask of the page */
  async #bring(scope, address, ask) {
    try {
      if (!address) throw new Error("this server gives no data by address");
      arrived(scope, await resource(address));
    } catch {
      if (!whole.has(scope) && scope === this.#scope) ask();
    }
  }
}

/** @param {string} scope @param {SentScope} sent */
function arrived(scope, sent) {
  holdScope(scope, sent, true);
  for (const grown of waiting) grown();
}
