// The map by keyboard: arrows to the nearest place in that direction, Home, End and Page keys in the order of names.
/** @import { Panel, Place, Spot } from "./types" */
import { toScreen } from "./views.js";

/**
 * What the keys ask and do. `up` leaves what was entered last.
 * @typedef {object} Keys
 * @property {() => Place[]} places
 * @property {() => Place | undefined} current
 * @property {(place: Place | undefined) => void} move
 * @property {(place: Place) => void} pick
 * @property {() => void} up
 * @property {(factor: number) => void} zoomBy
 * @property {(place: Place) => Spot} anchorOf
 */

/** @type {Record<string, Spot>} */
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @param {HTMLElement} target @param {Keys} keys */
export function attach(target, keys) {
  target.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = action(event.key, keys);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

/** @param {string} key @param {Keys} keys @returns {(() => void) | undefined} */
function action(key, { places, current, move, pick, up, zoomBy, anchorOf }) {
  const here = current();
  const known = places();
  if (DIRECTIONS[key]) return () => move(here ? nearest(here, known, DIRECTIONS[key], anchorOf) : central(known, anchorOf));
  const ordered = () => [...known].sort((a, b) => a.stateName.localeCompare(b.stateName) || a.name.localeCompare(b.name));
  /** @param {number} by */
  const step = (by) => () => {
    const list = ordered();
    const at = here ? list.indexOf(here) : -1;
    move(list[(at + by + list.length) % list.length]);
  };
  /** @type {Record<string, (() => void) | undefined>} */
  const actions = {
    Home: () => move(ordered()[0]),
    End: () => move(ordered().at(-1)),
    PageDown: step(1),
    PageUp: step(-1),
    Enter: here && (() => pick(here)),
    " ": here && (() => pick(here)),
    Escape: up,
    "+": () => zoomBy(1.5),
    "=": () => zoomBy(1.5),
    "-": () => zoomBy(1 / 1.5),
  };
  return actions[key];
}

/** @param {Place} here @param {Place[]} places @param {Spot} direction @param {(place: Place) => Spot} anchorOf */
function nearest(here, places, [dx, dy], anchorOf) {
  const [x, y] = anchorOf(here);
  let [best, least] = [here, Infinity];
  for (const place of places) {
    if (place === here) continue;
    const [left, top] = anchorOf(place);
    const along = (left - x) * dx + (top - y) * dy;
    const aside = Math.abs((left - x) * dy) + Math.abs((top - y) * dx);
    if (along <= 0.5 || aside > along * 1.8) continue;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** @param {Place[]} places @param {(place: Place) => Spot} anchorOf */
function central(places, anchorOf) {
  const spots = places.map(anchorOf);
  const middle = [0, 1].map((axis) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length);
  let [best, least] = [places[0], Infinity];
  places.forEach((place, at) => {
    const away = Math.hypot(spots[at][0] - middle[0], spots[at][1] - middle[1]);
    if (away < least) [best, least] = [place, away];
  });
  return best;
}

// Where a place stands for the keyboard: on the main map if it is there, else in its inset.
/** @param {Panel[]} panels @returns {Map<string, Spot>} by id, in pixels */
export function anchors(panels) {
  /** @type {Map<string, Spot>} */
  const spots = new Map();
  for (const panel of [...panels].sort((a, b) => (a.kind === "main" ? -1 : 1) - (b.kind === "main" ? -1 : 1))) {
    for (const place of panel.places) {
      if (!spots.has(place.id)) spots.set(place.id, toScreen(panel.view, place.anchor));
    }
  }
  return spots;
}
