// The frame's own colours, read from the page's theme. The colours of statuses come with each layer.
/** @import { Theme } from "./types" */
import { channels } from "./ruler.js";

/** @type {Map<string, string>} */
const mixes = new Map();

/** @param {string} one @param {string} other @param {number} share of the other, 0 to 1 */
export function mix(one, other, share) {
  const key = `${one}|${other}|${share}`;
  const known = mixes.get(key);
  if (known !== undefined) return known;
  const [a, b] = [channels(one), channels(other)];
  const mixed = `#${a.map((value, at) => Math.round(value * (1 - share) + b[at] * share).toString(16).padStart(2, "0")).join("")}`;
  mixes.set(key, mixed);
  return mixed;
}

/** @type {Map<string, number>} */
const luminances = new Map();

// As WCAG 2.1 defines it, 0 for black to 1 for white.
/** @param {string} colour */
export function luminance(colour) {
  const known = luminances.get(colour);
  if (known !== undefined) return known;
  const found = measured(colour);
  luminances.set(colour, found);
  return found;
}

/** @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} colour */
function measured(colour) {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export const PAPER = theme("#fffefb", "#16201f", "#0f5f63", '"Noto Sans", sans-serif');

/** @param {Element} element */
export function themeOf(element) {
  const style = getComputedStyle(element);
  /** @param {string} name @param {string} otherwise */
  const read = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  return theme(
    read("--st-background-color", PAPER.ground),
    read("--st-text-color", PAPER.ink),
    read("--st-primary-color", PAPER.accent),
    read("--st-font", PAPER.font),
  );
}

/** @param {string} ground @param {string} ink @param {string} accent @param {string} font @returns {Theme} */
function theme(ground, ink, accent, font) {
  const dark = luminance(ground) < 0.2;
  return {
    key: `${ground}${ink}${accent}${font}`,
    ground,
    ink,
    accent,
    font,
    dark,
    muted: mix(ink, ground, 0.32),
    off: mix(ground, ink, 0.05),
    hairline: mix(ground, ink, 0.2),
    districtLine: `${mix(ground, ground, 0)}a6`,
    districtLineOnPale: `${mix(ink, ink, 0)}4d`,
    casing: `${mix(ground, ground, 0)}e0`,
    stateLine: mix(ink, ground, 0.22),
    hatch: `${dark ? mix(ground, ground, 0) : mix(ink, ink, 0)}80`,
    diagonal: mix(ink, ground, 0.5),
  };
}
