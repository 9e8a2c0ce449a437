import "./canvas.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { attach, placeAt } from "../../../geo/component/src/pointer.js";
import { dot, PIXELS, square } from "./places.mjs";

const HISAR = square("D64", [100, 100], 100);
const HANSI = dot("D792", [150, 150]);
const ISLAND = square("D600", [300, 300], 4);
const MAIN = { kind: "main", rect: { x: 0, y: 0, w: 600, h: 600 }, view: PIXELS, places: [HISAR, HANSI, ISLAND] };
const DELHI = { kind: "inset", rect: { x: 90, y: 90, w: 30, h: 30 }, view: PIXELS, places: [square("D77", [95, 95], 5)] };
const at = (spot, more = {}) => placeAt({ panels: [MAIN], focus: null, ...more }, spot)?.id;

test("the outline under the pointer is found, and nothing beside it", () => {
  assert.equal(at([110, 190]), "D64");
  assert.equal(at([210, 150]), undefined);
  assert.equal(at([700, 150]), undefined);
});

test("a point comes before the outline that it lies in; its reach is greater on the map of a State", () => {
  assert.equal(at([155, 150]), "D792");
  assert.equal(at([158, 150]), "D64");
  assert.equal(at([158, 150], { focus: 6 }), "D792");
});

test("an island too small to hit is found within a finger's breadth", () => {
  assert.equal(at([302, 302]), "D600");
  assert.equal(at([302, 315]), "D600");
  assert.equal(at([302, 317]), undefined);
});

test("an inset lies over the main map, and one with a single place is hit anywhere", () => {
  assert.equal(at([118, 118], { panels: [MAIN, DELHI] }), "D77");
  assert.equal(at([122, 122], { panels: [MAIN, DELHI] }), "D64");
});

// What the gestures do on a target that stands at (10, 20) of the page.
function gestures(magnified, events) {
  const target = Object.assign(new EventTarget(), { getBoundingClientRect: () => ({ left: 10, top: 20 }), setPointerCapture() {} });
  const done = [];
  const note = (name) => (...given) => done.push([name, ...given.flat()]);
  attach(target, { hover: note("hover"), leave: note("leave"), pick: note("pick"), zoomBy: note("zoom"), shiftBy: note("shift"), magnified: () => magnified });
  for (const [kind, x, y, more] of events) {
    target.dispatchEvent(Object.assign(new Event(kind, { cancelable: true }), { clientX: x, clientY: y, pointerId: 1, button: 0, ctrlKey: false, metaKey: false, deltaY: 0, ...more }));
  }
  return done;
}

test("a press and its lift at one spot pick it; a hand that travels picks nothing", () => {
  assert.deepEqual(gestures(false, [["pointermove", 15, 30], ["pointerdown", 15, 30], ["pointerup", 15, 30]]), [["hover", 5, 10], ["pick", 5, 10]]);
  assert.deepEqual(gestures(false, [["pointerdown", 15, 30], ["pointermove", 55, 30], ["pointerup", 55, 30]]), []);
  assert.deepEqual(gestures(false, [["pointerdown", 15, 30, { button: 2 }], ["pointerup", 15, 30, { button: 2 }]]), []);
});

test("a magnified map is shifted by the hand", () => {
  assert.deepEqual(gestures(true, [["pointerdown", 100, 100], ["pointermove", 110, 95], ["pointerup", 110, 95]]), [["shift", 10, -5]]);
});

test("two fingers twice as far apart zoom twice, about the spot between them", () => {
  const other = { pointerId: 2 };
  const events = [["pointerdown", 110, 120], ["pointerdown", 210, 120, other], ["pointermove", 211, 120, other], ["pointermove", 312, 120, other]];
  assert.deepEqual(gestures(false, events), [["zoom", 2, 201, 100]]);
});

test("the wheel scrolls the page; with control it zooms", () => {
  assert.deepEqual(gestures(false, [["wheel", 110, 120, { deltaY: -100 }]]), []);
  assert.deepEqual(gestures(false, [["wheel", 110, 120, { deltaY: -100, ctrlKey: true }]]), [["zoom", Math.exp(0.25), 100, 100]]);
});
