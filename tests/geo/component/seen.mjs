// Reads scopes with settings and choices, and writes what the browser makes of each: for the tests that hold it against the
// server's own (tests/pages/parts/test_instrument.py). A pair is of the first scope and the last.
import { readFileSync } from "node:fs";
import { openedScope, seen } from "../../../geo/component/src/scope.js";
import { together } from "../../../geo/component/src/sides.js";
import { base } from "../../../geo/component/src/words.js";
import { india } from "./india.mjs";

const { contents, views = [], pairs = [] } = JSON.parse(readFileSync(0, "utf8"));
const scopes = contents.map(openedScope);

const told = (layer, places) => ({
  title: layer.title,
  sentence: layer.sentence,
  base: base(layer),
  as_on: layer.as_on,
  note: layer.note,
  legend: layer.legend.map((row) => [row.key, row.label, row.count, row.share, row.light, row.dark, row.pattern, row.kind]),
  classes: places.map((place) => layer.rowOf(place)?.key ?? ""),
  rings: places.map((place) => (layer.isRinged(place) ? "1" : "0")).join(""),
  figures: places.map((place) => layer.figureOf(place)),
});

const seenViews = views.map(({ setting, choice }) => {
  const { layer, rows, total, kind } = seen(scopes[0], setting, choice, india);
  const places = india[kind === "states" || (choice.level === "state" && choice.place === "IN") ? "state" : "district"];
  return {
    ...told(layer, places),
    kind,
    rows: rows.map((row) => [row.id, row.name, row.number, row.of, row.share]),
    days: rows.map((row) => row.day),
    total: [total.number, total.of, total.share],
  };
});

const seenPairs = pairs.map(({ asked, choice }) => {
  const both = together(asked, [scopes[0], scopes.at(-1)], choice, india);
  return {
    names: both.names,
    sides: both.sides.map(({ layer }) => told(layer, india.district)),
    rows: both.rows.map(({ id, sides, change }) => [id, ...sides.map((side) => side && [side.number, side.of]), change]),
    change: both.isSubtracted ? both.total.change : null,
  };
});
process.stdout.write(JSON.stringify({ views: seenViews, pairs: seenPairs }));
