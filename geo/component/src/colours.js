// The frame's own colours, read from the page's theme. The colours of statuses come with each layer.
const ruler = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

function channels(colour) {
  ruler.canvas.width = ruler.canvas.height = 1;
  ruler.fillStyle = "#808080";
  ruler.fillStyle = colour;
  ruler.fillRect(0, 0, 1, 1);
  return [...ruler.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

const mixes = new Map();

export function mix(one, other, share) {
  const key = `${one}|${other}|${share}`;
  if (!mixes.has(key)) {
    const [a, b] = [channels(one), channels(other)];
    mixes.set(key, `#${a.map((value, at) => Math.round(value * (1 - share) + b[at] * share).toString(16).padStart(2, "0")).join("")}`);
  }
  return mixes.get(key);
}

const luminances = new Map();

export function luminance(colour) {
  if (!luminances.has(colour)) luminances.set(colour, measured(colour));
  return luminances.get(colour);
}

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function measured(colour) {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export const PAPER = theme("#fffefb", "#16201f", "#0f5f63", '"Noto Sans", sans-serif');

export function themeOf(element) {
  const style = getComputedStyle(element);
  const read = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  return theme(
    read("--st-background-color", PAPER.ground),
    read("--st-text-color", PAPER.ink),
    read("--st-primary-color", PAPER.accent),
    read("--st-font", PAPER.font),
  );
}

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
