// A view turns projected units into pixels: one scale, one turn, one shift. Every panel of the map has its own.
/** @import { Place, Rect, Spot, View } from "./types" */

// The largest view that shows all points within the rect, turned by the angle; no more than `most` pixels to a unit.
/** @param {Iterable<Spot>} points @param {Rect} rect @param {number} [angle] @param {number} [most] @returns {View} */
export function fit(points, rect, angle = 0, most = Infinity) {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    const across = cos * x - sin * y;
    const down = sin * x + cos * y;
    if (across < left) left = across;
    if (across > right) right = across;
    if (down < top) top = down;
    if (down > bottom) bottom = down;
  }
  const scale = Math.min(rect.w / (right - left || 1), rect.h / (bottom - top || 1), most);
  return {
    a: scale * cos,
    b: scale * sin,
    scale,
    x: rect.x + rect.w / 2 - (scale * (left + right)) / 2,
    y: rect.y + rect.h / 2 - (scale * (top + bottom)) / 2,
  };
}

/** @param {View} view @param {Spot} spot in projected units @returns {Spot} */
export function toScreen(view, [x, y]) {
  return [view.a * x - view.b * y + view.x, view.b * x + view.a * y + view.y];
}

/** @param {View} view @param {Spot} spot in pixels @returns {Spot} */
export function toUnits(view, [x, y]) {
  const dx = (x - view.x) / (view.scale * view.scale);
  const dy = (y - view.y) / (view.scale * view.scale);
  return [view.a * dx + view.b * dy, -view.b * dx + view.a * dy];
}

/** @param {Place[]} places */
export function* pointsOf(places) {
  for (const place of places) {
    if (place.drawn === "point") yield place.anchor;
    for (const part of place.parts) yield* part.outer;
  }
}
