// Six districts that a person can count: what the page sends of them is the fixture's "scope", which
// tests/pages/parts/test_instrument.py writes from the same six.
import assert from "node:assert/strict";
import test from "node:test";
import { inView, openedScope, seen, stateOf } from "../../../geo/component/src/scope.js";
import { orderOf } from "../../../geo/component/src/table.js";
import { knownPart, percentOf, shareOf } from "../../../geo/component/src/words.js";
import { india, wire } from "./india.mjs";

const scope = openedScope(wire.scope);
const setting = {
  scope: "six",
  narrowed: { states: [], aspirational: false },
  sentences: { "Districts as Export Hubs (DEH)": ["DEH, all", "DEH, ", ", today"], "": ["ODOP, all", "ODOP, ", ", today"] },
  palette: {},
};
const at = (measure, place = "IN", level = "district", narrowed = setting.narrowed) => seen(scope, { ...setting, narrowed }, { measure, level, place }, india);
const counts = ({ layer }) => Object.fromEntries(layer.legend.filter((row) => row.count).map((row) => [row.key, row.count]));

test("the districts stand in the order of their codes, each with its State", () => {
  assert.deepEqual(scope.codes, [188, 189, 283, 285, 611, 796]);
  assert.deepEqual(scope.stateOf.map((code) => scope.states.get(code)), ["Bihar", "Bihar", "Assam", "Assam", "Bihar", "Delhi"]);
  assert.equal(stateOf("D188", scope), 10);
  assert.equal(stateOf("S18", scope), 18);
});

test("committees: one has met, one by a statement, of four nothing is known", () => {
  const all = at("depc");
  assert.equal(all.layer.title, "Export promotion committee (DEPC): 1 of 6 districts");
  assert.deepEqual(counts(all), { met: 1, statement: 1, not_known: 4 });
  assert.deepEqual([all.total.number, all.total.of, all.total.share], [1, 6, "16.7%"]);
  assert.equal(all.layer.sentence, "DEH, all");
});

test("a State in focus counts its own, and says its name", () => {
  const bihar = at("depc", "D188");
  assert.equal(bihar.layer.title, "Export promotion committee (DEPC): 1 of 3 districts");
  assert.equal(bihar.layer.sentence, "DEH, Bihar, today");
  assert.equal(bihar.kind, "districts");
  assert.deepEqual(bihar.rows.map((row) => row.id).sort(), ["D188", "D189", "D611"]);
});

test("nothing known of a State is no number and no share", () => {
  const assam = at("depc").rows.find((row) => row.name === "Assam");
  assert.deepEqual([assam.number, assam.of, assam.share, assam.isOpen], [null, 2, "", true]);
  assert.equal(at("depc", "S18").layer.title, "Export promotion committee (DEPC): not known of any of 2 districts");
});

test("the level of States counts States", () => {
  const states = at("depc", "IN", "state");
  assert.equal(states.layer.base[1], 3);
  assert.deepEqual(counts(states), { some: 1, not_known: 2 });
});

test("Aspirational districts only leaves one", () => {
  const narrowed = { states: [], aspirational: true };
  assert.deepEqual(inView(scope, { measure: "depc", level: "district", place: "IN" }, narrowed), [0]);
  assert.equal(at("depc", "IN", "district", narrowed).layer.title, "Export promotion committee (DEPC): 1 of 1 districts");
});

test("shares round halves up, and a part of the whole is neither nothing nor all", () => {
  assert.equal(shareOf(1, 16), 6.3);
  assert.equal(shareOf(1, 0), null);
  assert.equal(percentOf(2999, 3000), "over 99.9%");
  assert.equal(percentOf(1, 3000), "under 0.1%");
  assert.equal(knownPart(0, 0, 5), "not known");
  assert.equal(knownPart(1, 5, 1234567), "1 of 12,34,567");
});

test("figures sort as numbers, words in their place below them", () => {
  assert.deepEqual(["12,34,567", "3", "98.2", "none", ""].map((words) => orderOf(words, true)), [1234567, 3, 98.2, -Infinity, -Infinity]);
  assert.equal(orderOf("12", false), "12");
});
