// Where each part of the country stands in the frame: the main map, and framed insets at their own scale.
/** @import { Drawing, InsetPanel, Level, MainPanel, Outline, Place, Rect, Size } from "./types" */
import { ISLANDS, uprightAngle } from "./geometry.js";
import { fit, pointsOf } from "./views.js";

const MAINLAND_SHAPE = 0.912; // width to height of the main map in this projection
const LABEL = 15;
const BUTTONS = 48; // the zoom buttons stand at the left edge

/** @typedef {{ label: string, state: number, codes?: string[] }} Cell part of a State that has an inset of its own */

const GROUPS = {
  delhi: [{ label: "Delhi", state: 7 }],
  mumbai: [{ label: "Mumbai", state: 27, codes: ["D482", "D483"] }],
  chandigarh: [{ label: "Chandigarh", state: 4 }],
  puducherry: [
    { label: "Puducherry", state: 34, codes: ["D600"] },
    { label: "Karaikal", state: 34, codes: ["D598"] },
    { label: "Mahe", state: 34, codes: ["D599"] },
    { label: "Yanam", state: 34, codes: ["D601"] },
  ],
  daman: [
    { label: "Daman", state: 38, codes: ["D463"] },
    { label: "Diu", state: 38, codes: ["D464"] },
    { label: "Dadra & N. Haveli", state: 38, codes: ["D465"] },
  ],
  andaman: [{ label: "Andaman & Nicobar", state: 35 }],
  lakshadweep: [{ label: "Lakshadweep", state: 31 }],
};

/** @param {Outline} outline @param {Size} size @returns {Drawing} */
export function layout(outline, { width, height, level, focus, compact }) {
  if (focus) return ofState(outline, width, height, level, focus, compact);
  return compact ? stacked(outline, width, level) : spread(outline, width, height, level);
}

/** @param {Outline} outline @param {number} width @param {number} height @param {Level} level @param {number} focus @param {boolean} compact @returns {Drawing} */
function ofState(outline, width, height, level, focus, compact) {
  const high = compact ? Math.round(width * 1.02) : height;
  const group = focus === 34 ? GROUPS.puducherry : focus === 38 ? GROUPS.daman : null;
  if (group && level === "district") {
    const columns = group.length === 4 || compact ? 2 : 3;
    const rows = Math.ceil(group.length / columns);
    return { height: high, panels: cells(outline, level, group, { x: 8, y: 8, w: width - 16, h: high - 16 }, columns, rows, 13) };
  }
  const places = outline[level].filter((one) => one.state === focus);
  const inset = compact ? 12 : 36;
  const rect = { x: BUTTONS, y: inset, w: width - BUTTONS - inset, h: high - 2 * inset };
  const whole = outline.state.filter((one) => one.state === focus);
  const view = fit(pointsOf(places), rect, uprightAngle(whole[0].label[0]), 9000);
  return { height: high, panels: [{ kind: "main", rect: { x: 0, y: 0, w: width, h: high }, view, places }] };
}

/** @param {Outline} outline @param {Level} level @param {Rect} rect @param {Rect} frame @returns {MainPanel} */
function mainPanel(outline, level, rect, frame) {
  const places = outline[level].filter((one) => !ISLANDS.includes(one.state));
  return { kind: "main", rect: frame, view: fit(pointsOf(places), rect), places };
}

// Wide frame: the insets stand in the seas and the empty north-east corner of the frame.
/** @param {Outline} outline @param {number} width @param {number} height @param {Level} level @returns {Drawing} */
function spread(outline, width, height, level) {
  const edge = 8;
  const high = Math.min(height - 2 * edge, (width - 130 - 2 * edge) / MAINLAND_SHAPE);
  const wide = high * MAINLAND_SHAPE;
  const left = (width - wide) / 2;
  const total = Math.round(high + 2 * edge);
  const unit = Math.max(0.74, Math.min(1.5, high / 632));
  /** @type {Drawing["panels"]} */
  const panels = [mainPanel(outline, level, { x: left, y: edge, w: wide, h: high }, { x: 0, y: 0, w: width, h: total })];
  /** @param {keyof typeof GROUPS} name @param {Rect} rect */
  const add = (name, rect, columns = 1, rows = 1) => panels.push(...cells(outline, level, GROUPS[name], rect, columns, rows));
  const right = width - edge;
  const bottom = total - edge;
  /** @param {number} x @param {number} y @param {number} w @param {number} h @returns {Rect} */
  const box = (x, y, w, h) => ({ x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) });
  const delhi = 132 * unit;
  const small = Math.max(74, 84 * unit);
  add("delhi", box(right - delhi, edge, delhi, delhi + LABEL - 10));
  if (level === "district") add("mumbai", box(right - delhi - 6 - small, edge, small, delhi + LABEL - 10));
  const beside = level === "district" ? right - delhi - 12 - 2 * small : right - delhi - 6 - small;
  add("chandigarh", box(beside, edge, small, 78 * unit + LABEL - 6));
  const chain = Math.max(104, 112 * unit);
  add("andaman", box(right - chain, bottom - 252 * unit, chain, 252 * unit));
  const four = Math.max(128, 156 * unit);
  add("puducherry", box(right - chain - 6 - four, bottom - 138 * unit, four, 138 * unit), 2, 2);
  const west = Math.max(94, 98 * unit);
  add("daman", box(edge, bottom - 174 * unit, west, 174 * unit), 1, 3);
  const atoll = Math.max(74, 84 * unit);
  add("lakshadweep", box(edge + west + 6, bottom - 108 * unit, atoll, 108 * unit));
  return { height: total, panels };
}

// Narrow frame: the insets stand in rows below the map.
/** @typedef {{ name: keyof typeof GROUPS, share: number, columns?: number, rows?: number }} Box */

/** @param {Outline} outline @param {number} width @param {Level} level @returns {Drawing} */
function stacked(outline, width, level) {
  const edge = 2;
  const high = Math.round((width - 2 * edge) / MAINLAND_SHAPE);
  /** @type {Drawing["panels"]} */
  const panels = [
    mainPanel(outline, level, { x: edge, y: edge, w: width - 2 * edge, h: high }, { x: 0, y: 0, w: width, h: high + 2 * edge }),
  ];
  let top = high + 12;
  /** @param {number} height @param {Box[]} boxes */
  const row = (height, boxes) => {
    const sum = boxes.reduce((total, one) => total + one.share, 0);
    const free = width - 2 * edge - 6 * (boxes.length - 1);
    let x = edge;
    for (const { name, share, columns = 1, rows = 1 } of boxes) {
      const w = Math.floor((free * share) / sum);
      panels.push(...cells(outline, level, GROUPS[name], { x, y: top, w, h: height }, columns, rows));
      x += w + 6;
    }
    top += height + 6;
  };
  /** @type {Box[]} */
  const cities = [{ name: "delhi", share: 1.3 }, { name: "chandigarh", share: 1 }];
  if (level === "district") cities.splice(1, 0, { name: "mumbai", share: 0.9 });
  row(100, cities);
  row(140, [{ name: "lakshadweep", share: 1 }, { name: "puducherry", share: 1.7, columns: 2, rows: 2 }, { name: "andaman", share: 1.3 }]);
  row(68, [{ name: "daman", share: 1, columns: 3 }]);
  return { height: top, panels };
}

/**
 * @param {Outline} outline @param {Level} level @param {Cell[]} group @param {Rect} rect
 * @param {number} columns @param {number} rows @param {number} [size] of the letters
 * @returns {InsetPanel[]}
 */
function cells(outline, level, group, rect, columns, rows, size = 10.5) {
  const label = size > 11 ? 20 : LABEL;
  return group.map((one, index) => {
    const w = rect.w / columns;
    const h = rect.h / rows;
    const cell = { x: rect.x + (index % columns) * w, y: rect.y + Math.floor(index / columns) * h, w, h };
    const local = outline.district.filter((place) => place.state === one.state && (!one.codes || one.codes.includes(place.id)) && place.drawn !== "point");
    const room = { x: cell.x + 6, y: cell.y + label + 4, w: cell.w - 12, h: cell.h - label - 10 };
    return {
      kind: /** @type {const} */ ("inset"),
      label: one.label,
      size,
      rect: cell,
      view: fit(pointsOf(local), room, uprightAngle(local[0].label[0]), size > 11 ? 12000 : Infinity),
      places: level === "district" ? local : [ofWholeState(outline, one, local)],
    };
  });
}

// At State level a cell of a group shows the State's class on that part alone, not a slice of its other parts.
/** @param {Outline} outline @param {Cell} cell @param {Place[]} local @returns {Place} */
function ofWholeState(outline, { state, codes }, local) {
  const [whole] = outline.state.filter((place) => place.state === state);
  if (!codes) return whole;
  const [{ shape, parts, bounds, anchor }] = local;
  return { ...whole, shape, parts, bounds, anchor, path: null };
}
