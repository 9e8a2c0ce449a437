// Streamlit calls the default export on every message for a map, two side by side, an instrument or a table; each lives as long as its place.
/** @import { Sent, SentCarrier, SentInstrument, SentPair, SentTable } from "./types" */
import { Instrument } from "./instrument.js";
import { CoverageMap } from "./map.js";
import { MapPair } from "./pair.js";
import { Carrier } from "./scopes.js";
import { TotalsTable } from "./totals.js";

/** @typedef {Sent | SentInstrument | SentPair | SentCarrier | SentTable} Message */

/** @type {WeakMap<Element, CoverageMap | Instrument | MapPair | Carrier | TotalsTable>} */
const drawn = new WeakMap();

/** @param {{ data: Message, parentElement: Element, setTriggerValue: (event: string, value: unknown) => void }} message */
export default function ({ data, parentElement, setTriggerValue }) {
  const known = drawn.get(parentElement);
  const made = known ?? madeFor(parentElement, data);
  drawn.set(parentElement, made);
  made.receive(/** @type {any} */ (data), setTriggerValue);
  return () => {
    drawn.get(parentElement)?.remove();
    drawn.delete(parentElement);
  };
}

/** @param {Element} parent @param {Message} data */
function madeFor(parent, data) {
  if (!("kind" in data)) return new CoverageMap(parent, data);
  if (data.kind === "scope") return new Carrier();
  if (data.kind === "pair") return new MapPair(parent, data);
  return data.kind === "table" ? new TotalsTable(parent) : new Instrument(parent, data);
}
