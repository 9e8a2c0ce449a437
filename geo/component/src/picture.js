// The map as a file: title, view sentence, map with insets, legend, date and note, always on paper colours.
/** @import { Layer, LegendRow, Rect, Scene, Surface, Theme } from "./types" */
import { PAPER } from "./colours.js";
import { layout } from "./panels.js";
import { contextOf, widthOf } from "./ruler.js";
import { drawRibbon, drawScene } from "./scene.js";
import { rowStyle } from "./styles.js";
import { CanvasSurface, SvgSurface } from "./surface.js";
import { asOn, base, count, DEPICTION, share } from "./words.js";

const WIDTH = 1200;
const EDGE = 44;
const ROW = 26;

/** @param {Scene} scene @param {string} alternative the map in one sentence */
export function svgPicture(scene, alternative) {
  const plan = planned(scene);
  const surface = new SvgSurface(WIDTH, plan.height, PAPER.font);
  compose(surface, plan);
  return new Blob([surface.document(scene.layer.title, alternative)], { type: "image/svg+xml" });
}

/** @param {Scene} scene @returns {Promise<Blob>} */
export async function pngPicture(scene) {
  const plan = planned(scene);
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * 2;
  canvas.height = plan.height * 2;
  compose(new CanvasSurface(contextOf(canvas), 2, PAPER.font), plan);
  return new Promise((done, fail) => canvas.toBlob((made) => (made ? done(made) : fail(new Error("the picture could not be made"))), "image/png"));
}

/** @param {Blob} picture @param {Layer} layer @param {"png" | "svg"} ending */
export function save(picture, layer, ending) {
  const words = `${layer.title} ${layer.as_on}`.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = `map-${words.replace(/^-+|-+$/g, "")}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** @param {Scene} scene */
function planned(scene) {
  const { outline, layer, level, focus } = scene;
  const drawn = layout(outline, { width: WIDTH - 2 * EDGE, height: 960, level, focus, compact: false });
  const sentence = wrapped(layer.sentence, 16, WIDTH - 2 * EDGE);
  const foot = [`${asOn(layer)[0].toUpperCase()}${asOn(layer).slice(1)}. ${layer.note}`, DEPICTION].flatMap((words) => wrapped(words, 14, WIDTH - 2 * EDGE));
  const mapTop = EDGE + 34 + sentence.length * 22 + 12;
  const legendTop = mapTop + drawn.height + 30;
  /** @type {(LegendRow | "rings")[]} */
  const rows = [...layer.legend];
  if (scene.ringsShown && layer.ringCount) rows.push("rings");
  const perColumn = Math.ceil(rows.length / 2);
  const footTop = legendTop + 24 + perColumn * ROW + 22;
  return { scene, drawn, sentence, foot, mapTop, legendTop, rows, perColumn, footTop, height: Math.round(footTop + foot.length * 20 + EDGE - 8) };
}

/** @typedef {ReturnType<typeof planned>} Plan */

/** @param {Surface} surface @param {Plan} plan */
function compose(surface, plan) {
  const { scene, drawn } = plan;
  const { layer } = scene;
  surface.rect({ x: 0, y: 0, w: WIDTH, h: plan.height }, { fill: PAPER.ground });
  surface.text(layer.title, EDGE, EDGE + 22, { size: 28, weight: 600, fill: PAPER.ink });
  plan.sentence.forEach((words, at) => surface.text(words, EDGE, EDGE + 50 + at * 22, { size: 16, fill: PAPER.muted }));
  const panels = drawn.panels.map((panel) => ({ ...panel, rect: moved(panel.rect, EDGE, plan.mapTop), view: { ...panel.view, x: panel.view.x + EDGE, y: panel.view.y + plan.mapTop } }));
  const onPaper = { ...scene, panels, theme: PAPER, highlight: null, magnified: false };
  drawScene(surface, onPaper);
  legend(surface, plan, onPaper);
  plan.foot.forEach((words, at) => surface.text(words, EDGE, plan.footTop + at * 20, { size: 14, fill: PAPER.muted }));
  if (scene.ribbon) {
    drawRibbon(surface, onPaper, WIDTH, plan.mapTop * 2 + drawn.height);
    surface.text(scene.ribbon.toUpperCase(), WIDTH - EDGE, EDGE + 20, { size: 18, weight: 600, fill: "#8a2f1d", align: "right" });
  }
}

/** @param {Surface} surface @param {Plan} plan @param {Pick<Scene, "layer" | "theme">} shown */
function legend(surface, plan, { layer, theme }) {
  surface.text(`Base: ${base(layer)}`, EDGE, plan.legendTop, { size: 15, weight: 600, fill: theme.ink });
  const columnWidth = (WIDTH - 2 * EDGE - 48) / 2;
  plan.rows.forEach((row, at) => {
    const x = EDGE + Math.floor(at / plan.perColumn) * (columnWidth + 48);
    const y = plan.legendTop + 24 + (at % plan.perColumn) * ROW;
    const words = row === "rings" ? { label: layer.rings[0], count: layer.ringCount, share: null } : row;
    if (row === "rings") surface.circle(x + 12, y, 6, { stroke: theme.ink, width: 1.8 });
    else if (row.kind !== "not_on_map") swatch(surface, x, y, row, theme);
    surface.text(words.label, x + 36, y + 5, { size: 15, fill: theme.ink });
    surface.text(count(words.count), x + columnWidth - 70, y + 5, { size: 15, weight: 600, fill: theme.ink, align: "right" });
    surface.text(share(words.share), x + columnWidth, y + 5, { size: 15, fill: theme.muted, align: "right" });
  });
}

/** @param {Surface} surface @param {number} x @param {number} y @param {LegendRow} row @param {Theme} theme */
function swatch(surface, x, y, row, theme) {
  const { fill, pattern } = rowStyle(row, theme);
  const box = { x, y: y - 8, w: 24, h: 16 };
  surface.rect(box, { fill });
  if (pattern) surface.shape({ shape: { type: "Polygon", coordinates: [corners(box)] }, path: null }, { a: 1, b: 0, scale: 1, x: 0, y: 0 }, { pattern });
  surface.rect(box, { stroke: theme.muted, width: 0.8 });
}

/** @param {Rect} box */
function corners({ x, y, w, h }) {
  return [[x, y], [x + w, y], [x + w, y + h], [x, y + h], [x, y]];
}

/** @param {Rect} rect @param {number} x @param {number} y */
function moved(rect, x, y) {
  return { ...rect, x: rect.x + x, y: rect.y + y };
}

/** @param {string} words @param {number} size @param {number} width */
function wrapped(words, size, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, size, 400, PAPER.font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
