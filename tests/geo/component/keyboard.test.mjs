import assert from "node:assert/strict";
import test from "node:test";
import { anchors, attach } from "../../../geo/component/src/keyboard.js";
import { PIXELS, square } from "./places.mjs";

const place = (id, spot, name, stateName) => square(id, spot, 0, { name, stateName });
const WEST = place("W", [0, 50], "Zira", "Assam");
const MIDDLE = place("M", [50, 50], "Baksa", "Assam");
const EAST = place("E", [100, 60], "Agra", "Uttar Pradesh");
const FAR = place("F", [400, 50], "Ballia", "Uttar Pradesh");
const PLACES = [FAR, EAST, MIDDLE, WEST];

// What happens when the key is pressed with the given place under the keyboard.
function pressed(key, current, modifiers = {}) {
  const target = new EventTarget();
  const done = [];
  attach(target, {
    places: () => PLACES,
    current: () => current,
    move: (one) => done.push(["move", one?.id]),
    pick: (one) => done.push(["pick", one.id]),
    up: () => done.push(["up"]),
    zoomBy: (factor) => done.push(["zoom", factor]),
    anchorOf: (one) => one.anchor,
  });
  const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers });
  target.dispatchEvent(event);
  return [...done.flat(), ...(event.defaultPrevented ? [] : ["left to the page"])];
}

test("an arrow leads to the nearest place in that direction", () => {
  assert.deepEqual(pressed("ArrowRight", MIDDLE), ["move", "E"]);
  assert.deepEqual(pressed("ArrowLeft", MIDDLE), ["move", "W"]);
  assert.deepEqual(pressed("ArrowRight", EAST), ["move", "F"]);
  // Nothing lies below: the keyboard stays where it is.
  assert.deepEqual(pressed("ArrowDown", EAST), ["move", "E"]);
});

test("the first arrow leads to the middle of the map", () => {
  // The mean of 0, 50, 100 and 400 across is 137.5.
  assert.deepEqual(pressed("ArrowUp", undefined), ["move", "E"]);
});

test("Home, End and the Page keys go by State, then by name, round and round", () => {
  assert.deepEqual(pressed("Home", EAST), ["move", "M"]);
  assert.deepEqual(pressed("End", EAST), ["move", "F"]);
  assert.deepEqual(pressed("PageDown", MIDDLE), ["move", "W"]);
  assert.deepEqual(pressed("PageDown", FAR), ["move", "M"]);
  assert.deepEqual(pressed("PageUp", EAST), ["move", "W"]);
  assert.deepEqual(pressed("PageDown", undefined), ["move", "M"]);
});

test("Enter and space pick, and without a place do nothing", () => {
  assert.deepEqual(pressed("Enter", WEST), ["pick", "W"]);
  assert.deepEqual(pressed(" ", WEST), ["pick", "W"]);
  assert.deepEqual(pressed("Enter", undefined), ["left to the page"]);
});

test("Escape goes up, plus and minus zoom, and the browser's own keys stay its own", () => {
  assert.deepEqual(pressed("Escape", WEST), ["up"]);
  assert.deepEqual(pressed("+", WEST), ["zoom", 1.5]);
  assert.deepEqual(pressed("=", WEST), ["zoom", 1.5]);
  assert.deepEqual(pressed("-", WEST), ["zoom", 1 / 1.5]);
  assert.deepEqual(pressed("Tab", WEST), ["left to the page"]);
  assert.deepEqual(pressed("+", WEST, { ctrlKey: true }), ["left to the page"]);
});

test("a place stands on the main map if it is there, else in its inset", () => {
  const panels = [
    { kind: "inset", view: { ...PIXELS, x: 500 }, places: [WEST, EAST] },
    { kind: "main", view: PIXELS, places: [WEST, MIDDLE] },
  ];
  assert.deepEqual(Object.fromEntries(anchors(panels)), { W: [0, 50], M: [50, 50], E: [600, 60] });
});
