// The map by keyboard: arrows to the nearest place in that direction, Home, End and Page keys in the order of names.
import { toScreen } from "./views.js";

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function attach(target, { places, current, move, pick, up, zoomBy, anchorOf }) {
  target.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = action(event.key, { places, current, move, pick, up, zoomBy, anchorOf });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

function action(key, { places, current, move, pick, up, zoomBy, anchorOf }) {
  const here = current();
  const known = places();
  if (DIRECTIONS[key]) return () => move(here ? nearest(here, known, DIRECTIONS[key], anchorOf) : central(known, anchorOf));
  const ordered = () => [...known].sort((a, b) => a.stateName.localeCompare(b.stateName) || a.name.localeCompare(b.name));
  const step = (by) => () => {
    const list = ordered();
    const at = list.indexOf(here);
    move(list[(at + by + list.length) % list.length]);
  };
  return {
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
  }[key];
}

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
export function anchors(panels) {
  const spots = new Map();
  for (const panel of [...panels].sort((a, b) => (a.kind === "main" ? -1 : 1) - (b.kind === "main" ? -1 : 1))) {
    for (const place of panel.places) {
      if (!spots.has(place.id)) spots.set(place.id, toScreen(panel.view, place.anchor));
    }
  }
  return spots;
}
