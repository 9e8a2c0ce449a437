// Two sides of the six districts that a person can count, and one side without one of them.
import assert from "node:assert/strict";
import test from "node:test";
import { openedScope } from "../../../geo/component/src/scope.js";
import { placesOf, readOnBoth, together } from "../../../geo/component/src/sides.js";
import { india, wire } from "./india.mjs";

const now = openedScope(wire.scope);
// As on a day before Araria (188) was a district, when no committee had met.
const { districts, rings, measures: { depc } } = wire.scope;
const before = openedScope({
  ...wire.scope,
  districts: districts.map(([state, from, to]) => [state, from === 188 ? 189 : from, to]),
  rings: rings.replace(/^./, "0"),
  measures: { depc: { ...depc, of: depc.of.slice(1), days: [depc.days[0], depc.days[1].slice(1)] } },
});
const asked = {
  mode: "dates",
  narrowed: { states: [], aspirational: false },
  palette: {},
  schemes: { depc: "DEH", identified: "ODOP" },
  sides: [{ scope: "a", name: "01.06.2023", sentences: {} }, { scope: "b", name: "21.11.2026", sentences: {} }],
};
const choice = { measures: ["depc", "depc"], states: [10, 18], state: "IN", district: "IN" };
const at = (change = {}, mode = "dates", scopes = [now, now]) => together({ ...asked, mode }, scopes, { ...choice, ...change }, india);
const read = (id, both, scopes = [now, now]) => readOnBoth(both, scopes, id, india);

test("both legends name the classes of either side", () => {
  const { sides } = at({}, "dates", [before, now]);
  const [left, right] = sides.map(({ layer }) => layer.legend.map((row) => row.key));
  assert.deepEqual(left, right);
  assert.deepEqual(sides.map(({ layer }) => layer.base[1]), [5, 6]);
});

test("a district that was none on one day is read as such on that day", () => {
  const scopes = [before, now];
  const found = read("D188", at({}, "dates", scopes), scopes);
  assert.equal(found.where, "Araria, Bihar");
  assert.deepEqual(found.sides, [["01.06.2023", "Not in the register"], ["21.11.2026", "Met"]]);
});

test("nothing known of a State on a side is no number and no difference", () => {
  const assam = at({}, "dates").rows.find((row) => row.name === "Assam");
  assert.deepEqual([assam.sides[0].number, assam.change], [null, null]);
});

test("a State opened narrows both sides, and lists its districts once", () => {
  const bihar = at({ state: "S10" });
  assert.deepEqual([bihar.kind, bihar.sides.map(({ layer }) => layer.base[1])], ["districts", [3, 3]]);
  assert.deepEqual(bihar.rows.map((row) => row.id).sort(), ["D188", "D189", "D611"]);
});

test("two States stand side by side, whatever State is open, and a district is read of its own alone", () => {
  assert.deepEqual(placesOf({ mode: "states" }, { ...choice, state: "S7" }), ["S10", "S18"]);
  const both = at({ state: "S7" }, "states");
  assert.deepEqual([both.kind, both.names], ["apart", ["Bihar", "Assam"]]);
  assert.deepEqual(both.rows.map((row) => row.state), ["Bihar", "Bihar", "Bihar", "Assam", "Assam"]);
  assert.deepEqual(read("D283", both).sides, [["Assam", "Not known"]]);
  assert.equal(read("D796", both), null);
});

test("counts of two schemes are not subtracted", () => {
  assert.equal(at({ measures: ["identified", "depc"] }, "measures").isSubtracted, false);
  assert.equal(at({}, "measures").isSubtracted, true);
});

test("a measure that has not come yet shows nothing", () => {
  assert.equal(at({ measures: ["depc", "gi"] }, "measures"), null);
});
