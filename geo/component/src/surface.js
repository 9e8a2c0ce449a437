// The words in which the map is drawn, so that no part of it speaks to the canvas itself.
/** @import { Drawable, LaidPattern, Lettering, Paint, Rect, Surface, View } from "./types" */
import { pathOf } from "./geometry.js";
import { contextOf } from "./ruler.js";

const STEP = 6;

/** @implements {Surface} */
export class CanvasSurface {
  /** @type {Map<string, CanvasPattern>} */
  #patterns = new Map();

  /** @param {CanvasRenderingContext2D} context @param {number} ratio dots to a pixel @param {string} font */
  constructor(context, ratio, font) {
    this.context = context;
    this.ratio = ratio;
    this.font = font;
    this.home();
  }

  home() {
    this.context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
  }

  /** @param {View} view */
  through(view) {
    const { ratio } = this;
    this.context.setTransform(ratio * view.a, ratio * view.b, -ratio * view.b, ratio * view.a, ratio * view.x, ratio * view.y);
  }

  /** @param {Rect} rect @param {Paint} paint */
  rect({ x, y, w, h }, { fill, stroke, width = 1 }) {
    const { context } = this;
    if (fill) {
      context.fillStyle = fill;
      context.fillRect(x, y, w, h);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.strokeRect(x, y, w, h);
    }
  }

  /** @param {Drawable} held @param {View} view @param {Paint} paint */
  shape(held, view, { fill, pattern, stroke, width = 1 }) {
    const { context } = this;
    const path = pathOf(held);
    this.through(view);
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (pattern) {
      const laid = this.#pattern(pattern);
      laid.setTransform(new DOMMatrix([view.a, view.b, -view.b, view.a, view.x, view.y]).inverse().scale(1 / this.ratio));
      context.fillStyle = laid;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width / view.scale;
      context.lineJoin = "round";
      context.stroke(path);
    }
    this.home();
  }

  /** @param {number} x @param {number} y @param {number} r @param {Paint} paint */
  circle(x, y, r, { fill, pattern, stroke, width = 1 }) {
    const { context } = this;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    if (pattern) {
      const laid = this.#pattern(pattern);
      laid.setTransform(new DOMMatrix().scale(1 / this.ratio));
      context.fillStyle = laid;
      context.fill();
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke();
    }
  }

  /** @param {string} words @param {number} x @param {number} y @param {Lettering} lettering */
  text(words, x, y, { size, weight = 400, fill, halo, align = "left", turn = 0, opacity = 1 }) {
    const { context } = this;
    context.save();
    context.translate(x, y);
    context.rotate(turn);
    context.globalAlpha = opacity;
    context.font = `${weight} ${size}px ${this.font}`;
    context.textAlign = align;
    context.textBaseline = "alphabetic";
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = 3;
      context.lineJoin = "round";
      context.strokeText(words, 0, 0);
    }
    context.fillStyle = fill;
    context.fillText(words, 0, 0);
    context.restore();
  }

  /** @param {Rect} rect @param {() => void} draw */
  clipped({ x, y, w, h }, draw) {
    this.context.save();
    this.context.beginPath();
    this.context.rect(x, y, w, h);
    this.context.clip();
    draw();
    this.context.restore();
  }

  /** @param {LaidPattern} wanted @returns {CanvasPattern} */
  #pattern({ kind, colour }) {
    const key = `${kind}${colour}`;
    const known = this.#patterns.get(key);
    if (known) return known;
    const side = Math.round(STEP * this.ratio);
    const tile = document.createElement("canvas");
    tile.width = tile.height = side;
    const drawn = contextOf(tile);
    drawn.strokeStyle = colour;
    drawn.lineWidth = this.ratio * (kind === "hatch" ? 1.1 : 0.9);
    drawn.scale(side, side);
    drawn.lineWidth /= side;
    drawn.beginPath();
    for (const shift of [-1, 0, 1]) {
      drawn.moveTo(shift - 0.2, kind === "hatch" ? 1.2 : -0.2);
      drawn.lineTo(shift + 1.2, kind === "hatch" ? -0.2 : 1.2);
    }
    drawn.stroke();
    const made = /** @type {CanvasPattern} */ (this.context.createPattern(tile, "repeat"));
    this.#patterns.set(key, made);
    return made;
  }
}
