// The page's side of this fixture is tests/pages/parts/test_map_wire.py.
import assert from "node:assert/strict";
import test from "node:test";
import { grouped } from "../../../geo/component/src/frame.js";
import { opened, UP_TO_INDIA } from "../../../geo/component/src/wire.js";
import { alternative, line } from "../../../geo/component/src/words.js";
import { byId, india, wire } from "./india.mjs";

const { sent, told } = wire;
const committees = opened(sent.layers.committees);
const plans = opened(sent.layers.plans);

test("every place finds its class: the legend's counts are those of the places", () => {
  for (const layer of [committees, plans]) {
    const counted = layer.legend.map((_, at) => india[sent.level].filter((place) => layer.rowIndex(place) === at).length);
    assert.deepEqual(counted, layer.legend.map((row) => row.count));
    assert.equal(counted.reduce((sum, one) => sum + one), layer.base[1]);
  }
});

test("the classes are those of the States that the page meant", () => {
  const named = (layer, key) => india.state.filter((place) => layer.rowOf(place)?.key === key).map((place) => place.name).sort();
  assert.deepEqual(named(committees, "met"), ["Assam", "Rajasthan"]);
  assert.deepEqual(named(committees, "stated"), ["Ladakh", "Maharashtra"]);
  assert.deepEqual(named(plans, "adopted"), ["Assam"]);
  assert.deepEqual(named(plans, "none"), ["Arunachal Pradesh"]);
  assert.equal(plans.rowIndex(byId("S8")), -1);
  assert.equal(plans.rowOf(byId("S8")), undefined);
});

test("a row of the legend is read by name", () => {
  assert.deepEqual(committees.legend[1], {
    key: "stated",
    label: "By a statement",
    count: 2,
    share: 5.6,
    light: "#dba43a",
    dark: "#c9933a",
    pattern: "hatch",
    kind: "class",
  });
});

test("rings and figures stand at the States that the page meant", () => {
  assert.deepEqual(india.state.filter(committees.isRinged).map((place) => place.name).sort(), ["Ladakh", "Rajasthan"]);
  assert.equal(committees.ringCount, 2);
  assert.equal(committees.figureOf(byId("S8")), "3 sittings");
  assert.equal(committees.figureOf(byId("S18")), "1 sitting");
  assert.equal(committees.figureOf(byId("S27")), "");
  assert.equal(plans.ringCount, 0);
  assert.equal(plans.figureOf(byId("S18")), "");
});

test("texts that are too many for signs come in a row", () => {
  const many = opened({ ...sent.layers.committees, figures: ["", "", india.state.map((place) => place.name), ""] });
  assert.deepEqual(india.state.map(many.figureOf), india.state.map((place) => place.name));
});

test("what is sent is said", () => {
  assert.equal(line(byId("S8"), committees, india), "Rajasthan: Met, 3 sittings, Letter awaited, as on 16.11.2025");
  assert.equal(line(byId("S18"), plans, india), "Assam: Adopted, date not known");
  assert.equal(line(byId("S8"), plans, india), "Rajasthan: outside this view");
  assert.equal(
    alternative(committees, sent.level, "India"),
    "Map of India by State and Union Territory. State committee, as on 16.11.2025. Base: 36 States/UTs. Met 2 (5.6%); By a statement 2 (5.6%); Not known 32 (88.9%).",
  );
});

test("the switch offers each measure under its group", () => {
  assert.deepEqual(grouped(sent.measures), [
    ["", [{ id: "all", label: "All" }]],
    ["Committees", [{ id: "committees", label: "State committee" }]],
    ["Plans", [{ id: "plans", label: "Action plan" }]],
  ]);
});

test("what is told is a place of the map, India, or a measure of the switch", () => {
  const ids = new Set([...india.state, ...india.district].map((place) => place.id));
  const may = { picked: (value) => ids.has(value) || value === UP_TO_INDIA, measure: (value) => sent.measures.some(([, id]) => id === value) };
  assert.deepEqual(told.filter(([event, value]) => !may[event](value)), []);
  assert.ok(told.some(([, value]) => value === UP_TO_INDIA));
  assert.equal(byId(sent.selected).name, "Assam");
});
