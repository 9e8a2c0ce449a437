// Streamlit calls the default export on every message for a map; the map itself lives as long as its place on the page.
import { CoverageMap } from "./map.js";

const maps = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  let map = maps.get(parentElement);
  if (!map) {
    map = new CoverageMap(parentElement);
    maps.set(parentElement, map);
  }
  map.receive(data, setTriggerValue);
  return () => {
    maps.get(parentElement)?.remove();
    maps.delete(parentElement);
  };
}
