// What the page sends, opened; what is told back. The other side is pages/parts/maps.py.
/** @import { Layer, Numbered, SentLayer } from "./types" */

const FIGURE_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const OFF = "-";

export const UP_TO_INDIA = "IN";

// Four places to a hexadecimal digit: whether each is marked.
/** @param {string} bits */
export function marked(bits) {
  return [...bits].flatMap((digit) => [8, 4, 2, 1].map((bit) => (parseInt(digit, 16) & bit) > 0));
}

/** @param {string[]} texts @param {string} signs one per place, blank where the texts stand in a row @param {number} at */
export function textAt(texts, signs, at) {
  return signs ? texts[FIGURE_SIGNS.indexOf(signs[at])] : texts[at];
}

/** @param {SentLayer} sent @returns {Layer} */
export function opened(sent) {
  const legend = sent.legend.map(([key, label, count, share, light, dark, pattern, kind]) => ({ key, label, count, share, light, dark, pattern, kind }));
  const [one, many, texts, signs] = sent.figures;
  const ringed = marked(sent.rings[1]);
  /** @param {Numbered} place */
  const rowIndex = ({ index }) => (sent.classes[index] === OFF ? -1 : parseInt(sent.classes[index], 36));
  return {
    ...sent,
    legend,
    fingerprint: sent.classes + sent.rings[1],
    rowIndex,
    rowOf: (place) => legend[rowIndex(place)],
    isRinged: ({ index }) => Boolean(ringed[index]),
    ringCount: ringed.filter(Boolean).length,
    figureOf: ({ index }) => {
      const figure = textAt(texts, signs, index);
      return figure ? `${figure} ${figure === "1" ? one : many}`.trim() : "";
    },
  };
}
