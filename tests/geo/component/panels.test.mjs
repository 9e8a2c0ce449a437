import assert from "node:assert/strict";
import test from "node:test";
import { layout } from "../../../geo/component/src/panels.js";
import { pointsOf, toScreen } from "../../../geo/component/src/views.js";
import { byId, india } from "./india.mjs";

const WIDE = { width: 1100, height: 640, level: "district", focus: null, compact: false };
const labels = ({ panels }) => panels.filter((one) => one.kind === "inset").map((one) => one.label);
const main = ({ panels }) => panels.find((one) => one.kind === "main");

// Every point of every place lies in its panel's rect.
function within({ panels }) {
  return panels.every(({ rect, view, places }) =>
    [...pointsOf(places)].every((point) => {
      const [x, y] = toScreen(view, point);
      return x >= rect.x - 0.01 && y >= rect.y - 0.01 && x <= rect.x + rect.w + 0.01 && y <= rect.y + rect.h + 0.01;
    }),
  );
}

test("the wide frame has the mainland and twelve insets, each within its rect", () => {
  const drawn = layout(india, WIDE);
  assert.equal(drawn.height, 640);
  assert.deepEqual(labels(drawn), [
    "Delhi", "Mumbai", "Chandigarh", "Andaman & Nicobar", "Puducherry", "Karaikal", "Mahe", "Yanam", "Daman", "Diu", "Dadra & N. Haveli", "Lakshadweep",
  ]);
  assert.equal(within(drawn), true);
});

test("the islands stand in insets, all else on the main map: no district is lost", () => {
  const drawn = layout(india, WIDE);
  const shown = new Set(drawn.panels.flatMap((panel) => panel.places.map((one) => one.id)));
  assert.equal(shown.size, 784);
  assert.deepEqual([...new Set(main(drawn).places.map((one) => one.state))].filter((code) => [31, 35].includes(code)), []);
});

test("by State there is no Mumbai, and a part of Puducherry shows the State's class", () => {
  const drawn = layout(india, { ...WIDE, level: "state" });
  assert.equal(labels(drawn).includes("Mumbai"), false);
  const [karaikal] = drawn.panels.find((one) => one.label === "Karaikal").places;
  assert.deepEqual([karaikal.id, karaikal.index], ["S34", byId("S34").index]);
  assert.deepEqual(karaikal.shape, byId("D598").shape);
});

test("a narrow frame stacks the insets below the map, none over another", () => {
  const drawn = layout(india, { ...WIDE, width: 380, compact: true });
  const insets = drawn.panels.filter((one) => one.kind === "inset").map((one) => one.rect);
  assert.equal(within(drawn), true);
  assert.ok(insets.every((rect) => rect.y > main(drawn).rect.h && rect.y + rect.h <= drawn.height));
  const apart = (a, b) => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
  assert.deepEqual(insets.filter((one, at) => insets.slice(at + 1).some((other) => !apart(one, other))), []);
});

test("a State alone is the whole map, its places and no others", () => {
  const drawn = layout(india, { ...WIDE, focus: 18 });
  assert.deepEqual(drawn.panels.map((one) => one.kind), ["main"]);
  assert.deepEqual([...new Set(main(drawn).places.map((one) => one.stateName))], ["Assam"]);
  assert.equal(main(drawn).places.length, 35);
  assert.equal(within(drawn), true);
});

test("the four parts of Puducherry stand in four cells, two by two", () => {
  const { panels } = layout(india, { ...WIDE, focus: 34 });
  assert.deepEqual(panels.map((one) => one.label), ["Puducherry", "Karaikal", "Mahe", "Yanam"]);
  assert.deepEqual(panels.map(({ rect }) => [rect.x, rect.y, rect.w, rect.h]), [[8, 8, 542, 312], [550, 8, 542, 312], [8, 320, 542, 312], [550, 320, 542, 312]]);
});
