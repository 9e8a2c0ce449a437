// Reads scopes with settings and choices, and writes what the browser makes of each: for the test that holds it against the
// server's own (tests/pages/parts/test_instrument.py).
import { readFileSync } from "node:fs";
import { openedScope, seen } from "../../../geo/component/src/scope.js";
import { base } from "../../../geo/component/src/words.js";
import { india } from "./india.mjs";

const { content, views } = JSON.parse(readFileSync(0, "utf8"));
const scope = openedScope(content);
const found = views.map(({ setting, choice }) => {
  const { layer, rows, total, kind } = seen(scope, setting, choice, india);
  const places = india[kind === "states" || (choice.level === "state" && choice.place === "IN") ? "state" : "district"];
  return {
    title: layer.title,
    sentence: layer.sentence,
    base: base(layer),
    as_on: layer.as_on,
    note: layer.note,
    legend: layer.legend.map((row) => [row.key, row.label, row.count, row.share, row.light, row.dark, row.pattern, row.kind]),
    classes: places.map((place) => layer.rowOf(place)?.key ?? ""),
    rings: places.map((place) => (layer.isRinged(place) ? "1" : "0")).join(""),
    figures: places.map((place) => layer.figureOf(place)),
    kind,
    rows: rows.map((row) => [row.id, row.name, row.number, row.of, row.share]),
    days: rows.map((row) => row.day),
    total: [total.number, total.of, total.share],
  };
});
process.stdout.write(JSON.stringify(found));
