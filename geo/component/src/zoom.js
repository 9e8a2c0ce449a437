// Zoom lies over the view of the main map: a factor and a shift in pixels, never beyond the frame.
/** @import { Spot, View, Zoom } from "./types" */

/** @type {Zoom} */
export const NATURAL = { factor: 1, x: 0, y: 0 };
export const NEAREST = 24;

/** @param {Zoom} zoom */
export function isMagnified({ factor }) {
  return factor > 1.001;
}

/** @param {View} view @param {Zoom} zoom @returns {View} */
export function zoomed(view, { factor, x, y }) {
  return {
    a: view.a * factor,
    b: view.b * factor,
    scale: view.scale * factor,
    x: view.x * factor + x,
    y: view.y * factor + y,
  };
}

// Nearer or farther, with the spot under the pointer staying where it is.
/** @param {Zoom} zoom @param {number} factor @param {Spot} spot @returns {Zoom} */
export function magnification(zoom, factor, [x, y]) {
  const wanted = Math.max(1, Math.min(NEAREST, zoom.factor * factor));
  const ratio = wanted / zoom.factor;
  return { factor: wanted, x: x - (x - zoom.x) * ratio, y: y - (y - zoom.y) * ratio };
}

/** @param {Zoom} zoom @param {{ w: number, h: number }} size @returns {Zoom} */
export function withinFrame(zoom, { w, h }) {
  if (!isMagnified(zoom)) return NATURAL;
  /** @param {number} value @param {number} size */
  const kept = (value, size) => Math.max(size * (1 - zoom.factor), Math.min(0, value));
  return { factor: zoom.factor, x: kept(zoom.x, w), y: kept(zoom.y, h) };
}
