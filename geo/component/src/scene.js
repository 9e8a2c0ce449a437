// What the map shows, panel by panel. Knows colours and order of drawing; knows nothing of the page.
/** @import { Panel, InsetPanel, MainPanel, Rect, Scene, Surface } from "./types" */
import { contrast } from "./colours.js";
import { ATOLLS, ISLANDS, linesOfState } from "./geometry.js";
import { districtNames, stateCodes } from "./labels.js";
import { styleOf } from "./styles.js";
import { toScreen } from "./views.js";

// Smaller islands are drawn as dots of this radius.
/** @param {Pick<Scene, "focus">} scene */
function dotRadius({ focus }) {
  return focus === ATOLLS ? 6 : focus ? 3 : 2.1;
}

/** @param {Surface} surface @param {Scene} scene */
export function drawScene(surface, scene) {
  for (const panel of scene.panels) {
    if (panel.kind === "inset") drawInset(surface, scene, panel);
    else surface.clipped(panel.rect, () => drawMain(surface, scene, panel));
  }
}

/** @param {Surface} surface @param {Scene} scene @param {MainPanel} panel */
function drawMain(surface, scene, panel) {
  const { outline, theme, focus, level } = scene;
  const lines = scene.magnified ? outline.lines : outline.mainlandLines;
  if (focus) drawNeighbours(surface, scene, panel);
  drawPlaces(surface, scene, panel);
  if (level === "district") {
    const inner = focus ? linesOfState(outline, focus).inner : lines.inner;
    surface.shape(inner, panel.view, { stroke: theme.districtLine, width: focus ? 1.1 : 0.6 });
    drawLinesOnPale(surface, scene, panel);
  }
  const outer = focus ? linesOfState(outline, focus).outer : lines.outer;
  surface.shape(outer, panel.view, { stroke: theme.casing, width: focus ? 3.4 : 2.4 });
  surface.shape(outer, panel.view, { stroke: theme.stateLine, width: focus ? 1.5 : 0.9 });
  drawDots(surface, scene, panel);
  const taken = drawMarks(surface, scene, panel);
  if (focus && level === "district") districtNames(surface, scene, panel, taken);
  else if (!focus) stateCodes(surface, scene, panel, taken);
}

/** @param {Surface} surface @param {Scene} scene @param {MainPanel} panel */
function drawNeighbours(surface, { outline, theme, focus }, panel) {
  for (const state of outline.state) {
    if (state.state !== focus) surface.shape(state, panel.view, { fill: theme.off });
  }
  surface.shape(outline.lines.outer, panel.view, { stroke: theme.hairline, width: 0.8 });
}

/** @param {Surface} surface @param {Scene} scene @param {InsetPanel} panel */
function drawInset(surface, scene, panel) {
  const { theme } = scene;
  surface.rect(panel.rect, { fill: theme.ground, stroke: theme.hairline, width: 1 });
  surface.clipped(panel.rect, () => {
    drawPlaces(surface, scene, panel, theme.stateLine);
    drawDots(surface, scene, panel);
    drawMarks(surface, scene, panel);
  });
  surface.text(panel.label, panel.rect.x + 5, panel.rect.y + panel.size + 2, { size: panel.size, fill: theme.muted, halo: theme.ground });
}

/** @param {Surface} surface @param {Scene} scene @param {Panel} panel @param {string} [stroke] */
function drawPlaces(surface, scene, panel, stroke) {
  for (const place of panel.places) {
    if (place.drawn === "point") continue;
    const { fill, pattern } = styleOf(place, scene);
    surface.shape(place, panel.view, { fill, pattern, stroke, width: 0.6 });
  }
}

// A line of the ground's colour is lost between two fills that are nearly that colour: those are outlined in ink.
/** @param {Surface} surface @param {Scene} scene @param {MainPanel} panel */
function drawLinesOnPale(surface, scene, panel) {
  const { theme, focus } = scene;
  /** @type {Map<string, boolean>} */
  const pale = new Map();
  for (const place of panel.places) {
    if (place.drawn === "point") continue;
    const { fill } = styleOf(place, scene);
    if (!pale.has(fill)) pale.set(fill, contrast(fill, theme.ground) < 2);
    if (pale.get(fill)) surface.shape(place, panel.view, { stroke: theme.districtLineOnPale, width: focus ? 0.7 : 0.4 });
  }
}

/** @param {Pick<Scene, "focus">} scene */
function isOfIslands({ focus }) {
  return focus !== null && ISLANDS.includes(focus);
}

// Islands and points that would be too small to see.
/** @param {Surface} surface @param {Scene} scene @param {Panel} panel */
function drawDots(surface, scene, panel) {
  for (const place of panel.places) {
    const style = { ...styleOf(place, scene), stroke: scene.theme.stateLine, width: 0.7 };
    if (place.drawn === "point") surface.circle(...toScreen(panel.view, place.anchor), scene.focus ? 6 : 3.2, { ...style, stroke: scene.theme.ink });
    else if (panel.kind === "inset" || isOfIslands(scene)) {
      const radius = dotRadius(scene);
      for (const part of place.parts) {
        if (part.size * panel.view.scale < 2 * radius) surface.circle(...toScreen(panel.view, [part.x, part.y]), radius, style);
      }
    }
  }
}

/** @param {Surface} surface @param {Scene} scene @param {Panel} panel @returns {Rect[]} where rings stand */
function drawMarks(surface, scene, panel) {
  if (!scene.ringsShown || !scene.layer.ringCount) return [];
  const radius = scene.focus || panel.kind === "inset" ? 5 : Math.max(2.4, Math.min(3.6, panel.view.scale * 2.6));
  /** @type {Rect[]} */
  const taken = [];
  for (const place of panel.places) {
    if (!scene.layer.isRinged(place)) continue;
    const [x, y] = toScreen(panel.view, place.anchor);
    surface.circle(x, y, radius, { stroke: scene.theme.ground, width: scene.focus ? 4 : 2.8 });
    surface.circle(x, y, radius, { stroke: scene.theme.ink, width: scene.focus ? 1.8 : 1.2 });
    taken.push({ x: x - radius - 2, y: y - radius - 2, w: 2 * radius + 4, h: 2 * radius + 4 });
  }
  return taken;
}

/** @param {Surface} surface @param {Pick<Scene, "ribbon" | "theme">} scene @param {number} width @param {number} height */
export function drawRibbon(surface, { ribbon, theme }, width, height) {
  if (!ribbon) return;
  surface.text(ribbon, width / 2, height / 2, { size: Math.round(width / 8), weight: 600, fill: theme.ink, align: "center", turn: -Math.PI / 7, opacity: 0.1 });
}

// Outlines laid over the map without painting it again: picked, under the pointer, under the keyboard.
/** @param {Surface} surface @param {Scene} scene @param {{ selected: string, hovered: string, focused: string }} marks ids of places */
export function drawOver(surface, scene, { selected, hovered, focused }) {
  const { theme } = scene;
  /** @param {string} id @param {[stroke: string, width: number][]} lines */
  const mark = (id, lines) => {
    if (!id) return;
    for (const panel of scene.panels) {
      const place = panel.places.find((one) => one.id === id);
      if (!place) continue;
      surface.clipped(panel.rect, () => {
        for (const [stroke, width] of lines) {
          if (place.drawn === "point") surface.circle(...toScreen(panel.view, place.anchor), scene.focus ? 7 : 4.5, { stroke, width });
          else surface.shape(place, panel.view, { stroke, width });
          for (const part of panel.kind === "inset" || isOfIslands(scene) ? place.parts : []) {
            if (part.size * panel.view.scale < 2 * dotRadius(scene)) surface.circle(...toScreen(panel.view, [part.x, part.y]), dotRadius(scene) + 1, { stroke, width });
          }
        }
      });
    }
  };
  mark(hovered, [[theme.ground, 3], [theme.ink, 1.3]]);
  mark(selected, [[theme.ground, 4.5], [theme.ink, 2.4]]);
  mark(focused, [[theme.ground, 6], [theme.accent, 3]]);
}
