// A canvas that is never shown: what only a browser can say of colours, words and outlines.
/** @import { Drawable, Spot } from "./types" */
import { pathOf } from "./geometry.js";

/** @type {CanvasRenderingContext2D | null} */
let made = null;

function ruler() {
  made ??= contextOf(document.createElement("canvas"), { willReadFrequently: true });
  return made;
}

/** @param {HTMLCanvasElement} canvas @param {CanvasRenderingContext2DSettings} [settings] */
export function contextOf(canvas, settings) {
  const context = canvas.getContext("2d", settings);
  if (!context) throw new Error("this browser draws nothing on a canvas");
  return context;
}

// Red, green and blue of a colour in any notation, 0 to 255.
/** @param {string} colour @returns {number[]} */
export function channels(colour) {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const context = ruler();
  context.canvas.width = context.canvas.height = 1;
  context.fillStyle = "#808080";
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** @param {string} words @param {number} size @param {number} weight @param {string} font */
export function widthOf(words, size, weight, font) {
  const context = ruler();
  context.font = `${weight} ${size}px ${font}`;
  return context.measureText(words).width;
}

// Whether the spot, in projected units, lies in the outline.
/** @param {Drawable} held @param {Spot} spot */
export function covers(held, [x, y]) {
  return ruler().isPointInPath(pathOf(held), x, y);
}
