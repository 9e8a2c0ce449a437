// Streamlit calls the default export on every message for a map; the map itself lives as long as its place on the page.
/** @import { Sent, Tell } from "./types" */
import { CoverageMap } from "./map.js";

/** @type {WeakMap<Element, CoverageMap>} */
const maps = new WeakMap();

/** @param {{ data: Sent, parentElement: Element, setTriggerValue: Tell }} message */
export default function ({ data, parentElement, setTriggerValue }) {
  let map = maps.get(parentElement);
  if (!map) {
    map = new CoverageMap(parentElement, data);
    maps.set(parentElement, map);
  }
  map.receive(data, setTriggerValue);
  return () => {
    maps.get(parentElement)?.remove();
    maps.delete(parentElement);
  };
}
