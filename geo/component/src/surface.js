// Two surfaces with one vocabulary, so that the screen, the PNG and the SVG are drawn by the same code.
/** @import { Drawable, LaidPattern, Lettering, Paint, Rect, Surface, View } from "./types" */
import { geoPath, geoTransform } from "d3-geo";
import { pathOf } from "./geometry.js";
import { contextOf } from "./ruler.js";
import { toScreen } from "./views.js";

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

/** @implements {Surface} */
export class SvgSurface {
  /** @type {string[]} */
  #parts = [];
  /** @type {Map<string, { id: string, text: string }>} */
  #patterns = new Map();
  #clips = 0;

  /** @param {number} width @param {number} height @param {string} font */
  constructor(width, height, font) {
    this.width = width;
    this.height = height;
    this.font = font;
  }

  /** @param {Rect} rect @param {Paint} style */
  rect({ x, y, w, h }, style) {
    this.#parts.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${paint(style)}/>`);
  }

  /** @param {Drawable} held @param {View} view @param {Paint} style */
  shape(held, view, style) {
    const through = geoTransform({
      point(x, y) {
        const [left, top] = toScreen(view, [x, y]);
        this.stream.point(left, top);
      },
    });
    const outline = geoPath(through).digits(1)(held.shape);
    if (!outline) return;
    this.#parts.push(`<path d="${outline}"${paint(style)}/>`);
    if (style.pattern) this.#parts.push(`<path d="${outline}" fill="url(#${this.#pattern(style.pattern)})"/>`);
  }

  /** @param {number} x @param {number} y @param {number} r @param {Paint} style */
  circle(x, y, r, style) {
    this.#parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${paint(style)}/>`);
    if (style.pattern) this.#parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="url(#${this.#pattern(style.pattern)})"/>`);
  }

  /** @param {string} words @param {number} x @param {number} y @param {Lettering} lettering */
  text(words, x, y, { size, weight = 400, fill, halo, align = "left", turn = 0, opacity = 1 }) {
    const anchor = { left: "start", center: "middle", right: "end" }[align];
    const shared = `x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"${turn ? ` transform="rotate(${n((turn * 180) / Math.PI)} ${n(x)} ${n(y)})"` : ""}`;
    const under = halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : "";
    this.#parts.push(`<text ${shared} fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}${under}>${escaped(words)}</text>`);
  }

  /** @param {Rect} rect @param {() => void} draw */
  clipped({ x, y, w, h }, draw) {
    this.#clips += 1;
    const name = `clip${this.#clips}`;
    this.#parts.push(`<clipPath id="${name}"><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/></clipPath><g clip-path="url(#${name})">`);
    draw();
    this.#parts.push("</g>");
  }

  /** @param {string} title @param {string} description */
  document(title, description) {
    const defs = [...this.#patterns.values()].map(({ text }) => text).join("");
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}" font-family="${escaped(this.font)}">` +
      `<title>${escaped(title)}</title><desc>${escaped(description)}</desc><defs>${defs}</defs>\n${this.#parts.join("\n")}\n</svg>\n`
    );
  }

  /** @param {LaidPattern} wanted @returns {string} its id */
  #pattern({ kind, colour }) {
    const key = `${kind}${colour}`;
    const known = this.#patterns.get(key);
    if (known) return known.id;
    const id = `fill${this.#patterns.size}`;
    const turn = kind === "hatch" ? 45 : -45;
    const text = `<pattern id="${id}" width="4.24" height="4.24" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M0 0V4.24"${ink("stroke", colour)} stroke-width="${kind === "hatch" ? 2.2 : 1.8}"/></pattern>`;
    this.#patterns.set(key, { id, text });
    return id;
  }
}

// A tenth of a pixel is as fine as it is drawn.
/** @param {number} value */
function n(value) {
  return Math.round(value * 10) / 10;
}

/** @param {Paint} style */
function paint({ fill, stroke, width = 1 }) {
  const line = stroke ? `${ink("stroke", stroke)} stroke-width="${width}" stroke-linejoin="round"` : "";
  return `${ink("fill", fill ?? "none")}${line}`;
}

// Word processors do not read a colour with its opacity in eight digits.
/** @param {"fill" | "stroke"} use @param {string} colour */
function ink(use, colour) {
  if (!/^#[0-9a-f]{8}$/i.test(colour)) return ` ${use}="${colour}"`;
  return ` ${use}="${colour.slice(0, 7)}" ${use}-opacity="${n(parseInt(colour.slice(7), 16) / 255)}"`;
}

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} words */
function escaped(words) {
  return words.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}
