// The fill of a class, on the screen's theme or on paper; a legend row that is pressed lets all others fade.
/** @import { Fill, LegendRow, Place, Shown, Theme } from "./types" */
import { contrast, mix } from "./colours.js";

const FADE = 0.84;

/** @param {LegendRow} row @param {Theme} theme @returns {Fill} */
export function rowStyle(row, theme) {
  const colour = theme.dark ? row.dark : row.light;
  // Lines that are seen on the ground are lost on a deep fill, and the other way round.
  const lines = contrast(colour, theme.ground) < 1.2 ? theme.diagonal : theme.hatch;
  return { fill: colour, pattern: row.pattern ? { kind: row.pattern, colour: lines } : null };
}

/** @param {Place} place @param {Pick<Shown, "layer" | "theme" | "highlight">} shown @returns {Fill} */
export function styleOf(place, { layer, theme, highlight }) {
  const row = layer.rowOf(place);
  // An outline that is no district is hatched on every layer, as an area that is in no count.
  if (!row) return { fill: theme.off, pattern: place.drawn === "outside" ? { kind: "diagonal", colour: theme.diagonal } : null };
  const style = rowStyle(row, theme);
  if (highlight === null || layer.rowIndex(place) === highlight) return style;
  return { fill: mix(style.fill, theme.ground, FADE), pattern: style.pattern && { ...style.pattern, colour: mix(style.pattern.colour, theme.ground, FADE) } };
}
