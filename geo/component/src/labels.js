// Labels that never overlap and never leave their place: State short codes on India, district names on a State.
/** @import { Fill, Lettering, Panel, Place, Rect, Scene, Surface, Theme, View } from "./types" */
import { luminance } from "./colours.js";
import { covers, widthOf } from "./ruler.js";
import { styleOf } from "./styles.js";
import { toScreen, toUnits } from "./views.js";

const IN_INSETS = [4, 7, 31, 34, 35, 38];

/** @typedef {Pick<Surface, "font" | "text">} Page what letters are set on */

/** @param {Rect} one @param {Rect} other */
function overlaps(one, other) {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

const NUDGES = [[0, 0], [0, 8], [0, -8], [10, 0], [-10, 0], [10, 8], [-10, 8], [10, -8], [-10, -8], [0, 16], [0, -16], [18, 0], [-18, 0]];

// A code keeps clear of rings where its State has room for that; it never overlaps another code.
/** @param {Page} surface @param {Pick<Scene, "outline" | "magnified" | "theme">} scene @param {Pick<Panel, "rect" | "view">} panel @param {Rect[]} rings */
export function stateCodes(surface, scene, panel, rings) {
  const size = panel.rect.w < 480 ? 9 : 11;
  /** @type {Rect[]} */
  const taken = [];
  const byExtent = [...scene.outline.state].sort((a, b) => extent(b) - extent(a));
  for (const state of byExtent) {
    if (!scene.magnified && IN_INSETS.includes(state.state)) continue;
    const [left, top] = toScreen(panel.view, state.anchor);
    const w = widthOf(state.short, size, 600, surface.font);
    const boxes = NUDGES.map(([dx, dy]) => ({ x: left + dx - w / 2 - 2, y: top + dy - size / 2 - 1, w: w + 4, h: size + 2 }));
    const clear = boxes.find((box) => ![...taken, ...rings].some((other) => overlaps(box, other)) && holds(state, panel.view, box));
    const box = clear ?? boxes[0];
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    surface.text(state.short, box.x + box.w / 2, box.y + box.h / 2 + size * 0.36, { size, weight: 600, fill: scene.theme.ink, halo: scene.theme.ground, align: "center" });
  }
}

/** @param {Place} place */
function extent({ bounds: [left, top, right, bottom] }) {
  return (right - left) * (bottom - top);
}

const SHIFTS = [0, 8, -8, 15, -15, 22, -22, 32, -32, 44, -44].flatMap((dy) => [0, 8, -8, 16, -16, 30, -30].map((dx) => [dx, dy])).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** @param {Page} surface @param {Pick<Scene, "layer" | "theme" | "highlight">} scene @param {Panel} panel @param {Rect[]} taken */
export function districtNames(surface, scene, panel, taken) {
  const sizes = panel.rect.w < 480 ? [10.5, 9.5, 8.5] : [12.5, 11, 10];
  const kept = [...taken];
  for (const place of panel.places) {
    if (place.drawn !== "point") continue;
    const [x, y] = toScreen(panel.view, place.anchor);
    kept.push({ x: x - 8, y: y - 8, w: 16, h: 16 });
  }
  for (const place of [...panel.places].sort((a, b) => extent(b) - extent(a))) {
    if (place.drawn === "point") continue;
    const found = firstFit(place, panel, sizes, surface.font, kept);
    if (!found) continue;
    kept.push(found.box);
    const ink = readable(styleOf(place, scene), scene.theme);
    found.lines.forEach((words, at) => {
      surface.text(words, found.x, found.y + (at - (found.lines.length - 1) / 2) * (found.size + 1) + found.size * 0.35, { size: found.size, fill: ink.fill, halo: ink.halo, align: "center" });
    });
  }
}

// Ink on a pale fill, ground on a deep one; a patterned fill needs a halo of its own colour besides.
/** @param {Fill} style @param {Theme} theme @returns {Pick<Lettering, "halo"> & { fill: string }} */
function readable({ fill, pattern }, theme) {
  const light = luminance(fill);
  const dark = theme.dark ? theme.ground : theme.ink;
  const pale = theme.dark ? theme.ink : theme.ground;
  return { fill: light > 0.3 ? dark : pale, halo: pattern ? fill : null };
}

/** @param {Place} place @param {Panel} panel @param {number[]} sizes @param {string} font @param {Rect[]} taken */
function firstFit(place, panel, sizes, font, taken) {
  const words = place.name.split(" ");
  const arrangements = [[place.name]];
  for (let at = 1; at < words.length; at += 1) arrangements.push([words.slice(0, at).join(" "), words.slice(at).join(" ")]);
  const [x, y] = toScreen(panel.view, place.anchor);
  for (const size of sizes) {
    for (const lines of arrangements) {
      const w = Math.max(...lines.map((one) => widthOf(one, size, 400, font)));
      const h = lines.length * (size + 1) - 2;
      for (const [dx, dy] of SHIFTS) {
        const box = { x: x + dx - w / 2 - 1, y: y + dy - h / 2, w: w + 2, h };
        if (!taken.some((other) => overlaps(box, other)) && holds(place, panel.view, box)) return { lines, size, x: x + dx, y: y + dy, box };
      }
    }
  }
  return null;
}

const ACROSS = Array.from({ length: 13 }, (_, at) => at / 12);
const DOWN = [0.12, 0.5, 0.88];

/** @param {Place} place @param {View} view @param {Rect} box */
function holds(place, view, { x, y, w, h }) {
  for (const across of ACROSS) {
    for (const down of DOWN) {
      if (!covers(place, toUnits(view, [x + across * w, y + down * h]))) return false;
    }
  }
  return true;
}
