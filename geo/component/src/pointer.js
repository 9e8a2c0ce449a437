// Mouse, pen and fingers: what lies under them, zoom by control and wheel or by two fingers, shift when zoomed in.
/** @import { Panel, Place, Scene, Spot } from "./types" */
import { covers } from "./ruler.js";
import { toScreen, toUnits } from "./views.js";

/**
 * What the pointer asks and does; spots in pixels of the target.
 * @typedef {object} Moves
 * @property {(spot: Spot) => void} hover
 * @property {() => void} leave
 * @property {(spot: Spot) => void} pick
 * @property {(factor: number, spot: Spot) => void} zoomBy
 * @property {(x: number, y: number) => void} shiftBy
 * @property {() => boolean} magnified
 */

// The place at this spot of the stage, an inset before the main map, a point before the outline it lies in.
/** @param {Pick<Scene, "panels" | "focus">} scene @param {Spot} spot @returns {Place | null} */
export function placeAt(scene, [x, y]) {
  /** @param {Panel} panel */
  const within = ({ rect }) => x >= rect.x && y >= rect.y && x <= rect.x + rect.w && y <= rect.y + rect.h;
  const panel = scene.panels.find((one) => one.kind === "inset" && within(one)) ?? scene.panels.find((one) => one.kind === "main" && within(one));
  if (!panel) return null;
  const reach = scene.focus ? 9 : 6;
  for (const place of panel.places) {
    if (place.drawn !== "point") continue;
    const [left, top] = toScreen(panel.view, place.anchor);
    if (Math.hypot(left - x, top - y) <= reach) return place;
  }
  if (panel.kind === "inset" && panel.places.length === 1) return panel.places[0];
  const [across, down] = toUnits(panel.view, [x, y]);
  /** @param {Place} place */
  const isNear = ({ bounds: [left, top, right, bottom] }) => across >= left && down >= top && across <= right && down <= bottom;
  const found = panel.places.find((place) => place.drawn !== "point" && isNear(place) && covers(place, [across, down]));
  return found ?? nearIsland(panel, x, y);
}

// An island drawn as a dot is too small to hit: the nearest within a finger's breadth counts.
/** @param {Panel} panel @param {number} x @param {number} y */
function nearIsland(panel, x, y) {
  /** @type {Place | null} */
  let found = null;
  let nearest = 14;
  for (const place of panel.places) {
    for (const part of place.parts) {
      if (part.size * panel.view.scale > 12) continue;
      const [left, top] = toScreen(panel.view, [part.x, part.y]);
      const away = Math.hypot(left - x, top - y);
      if (away < nearest) [found, nearest] = [place, away];
    }
  }
  return found;
}

/** @param {HTMLElement} target @param {Moves} moves */
export function attach(target, { hover, leave, pick, zoomBy, shiftBy, magnified }) {
  /** @type {Map<number, Spot>} */
  const fingers = new Map();
  let travelled = 0;
  let apart = 0;
  /** @param {MouseEvent} event @returns {Spot} */
  const spot = (event) => {
    const box = target.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  target.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, spot(event));
    travelled = 0;
    apart = 0;
    if (magnified() || fingers.size > 1) target.setPointerCapture(event.pointerId);
  });
  target.addEventListener("pointermove", (event) => {
    const here = spot(event);
    const before = fingers.get(event.pointerId);
    if (!before) return hover(here);
    fingers.set(event.pointerId, here);
    travelled += Math.hypot(here[0] - before[0], here[1] - before[1]);
    if (fingers.size === 2) {
      const [one, other] = [...fingers.values()];
      const now = Math.hypot(one[0] - other[0], one[1] - other[1]);
      if (apart) zoomBy(now / apart, [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]);
      apart = now;
    } else if (magnified() && travelled > 4) shiftBy(here[0] - before[0], here[1] - before[1]);
    return undefined;
  });
  /** @param {PointerEvent} event */
  const lift = (event) => {
    const held = fingers.delete(event.pointerId);
    if (held && event.type === "pointerup" && travelled <= 6 && !apart && event.button === 0) pick(spot(event));
    if (fingers.size < 2) apart = 0;
  };
  target.addEventListener("pointerup", lift);
  target.addEventListener("pointercancel", lift);
  target.addEventListener("pointerleave", leave);
  target.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * 0.0025), spot(event));
    },
    { passive: false },
  );
}
