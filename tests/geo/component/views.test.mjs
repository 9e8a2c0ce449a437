import assert from "node:assert/strict";
import test from "node:test";
import { fit, pointsOf, toScreen, toUnits } from "../../../geo/component/src/views.js";
import { dot, square } from "./places.mjs";

const RECT = { x: 10, y: 20, w: 200, h: 100 };

test("what is fitted fills the rect's shorter side and stands in its middle", () => {
  const view = fit([[0, 0], [50, 50]], RECT);
  assert.equal(view.scale, 2);
  assert.deepEqual(toScreen(view, [25, 25]), [110, 70]);
  assert.deepEqual(toScreen(view, [0, 0]), [60, 20]);
  assert.deepEqual(toScreen(view, [50, 50]), [160, 120]);
});

test("no more than the most pixels to a unit, and a single point stands in the middle", () => {
  assert.equal(fit([[0, 0], [50, 50]], RECT, 0, 1.5).scale, 1.5);
  assert.deepEqual(toScreen(fit([[7, 9]], RECT, 0, 5), [7, 9]), [110, 70]);
});

test("a quarter turn lays what is wide upright", () => {
  const view = fit([[0, 0], [100, 0], [100, 10], [0, 10]], { x: 0, y: 0, w: 10, h: 100 }, Math.PI / 2);
  assert.equal(view.scale.toFixed(6), "1.000000");
  const [left, top] = toScreen(view, [100, 0]);
  assert.deepEqual([Math.round(left), Math.round(top)], [10, 100]);
});

test("units to pixels and back are the same place", () => {
  const view = fit([[-3, 4], [9, 30]], RECT, 0.4);
  const [x, y] = toUnits(view, toScreen(view, [1.25, 17.5]));
  assert.ok(Math.abs(x - 1.25) < 1e-9);
  assert.ok(Math.abs(y - 17.5) < 1e-9);
});

test("points of places are their outer lines, and where a point stands", () => {
  assert.deepEqual([...pointsOf([square("D1", [0, 0], 1), dot("D2", [5, 6])])], [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0], [5, 6]]);
});
