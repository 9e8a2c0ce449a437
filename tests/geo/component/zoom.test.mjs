import assert from "node:assert/strict";
import test from "node:test";
import { toScreen } from "../../../geo/component/src/views.js";
import { isMagnified, magnification, NATURAL, NEAREST, withinFrame, zoomed } from "../../../geo/component/src/zoom.js";

const FRAME = { w: 400, h: 300 };

test("the spot under the pointer stays where it is", () => {
  const twice = magnification(NATURAL, 2, [100, 50]);
  assert.deepEqual(twice, { factor: 2, x: -100, y: -50 });
  const view = { a: 3, b: 0, scale: 3, x: 10, y: 20 };
  // (30, 10) in units lies at (100, 50) before and after.
  assert.deepEqual(toScreen(view, [30, 10]), [100, 50]);
  assert.deepEqual(toScreen(zoomed(view, twice), [30, 10]), [100, 50]);
});

test("never nearer than the nearest, never farther than the whole", () => {
  assert.equal(NEAREST, 24);
  assert.equal(magnification({ factor: 20, x: 0, y: 0 }, 2, [0, 0]).factor, 24);
  assert.equal(magnification({ factor: 1.2, x: -5, y: -5 }, 0.5, [0, 0]).factor, 1);
});

test("the map never leaves its frame", () => {
  assert.deepEqual(withinFrame({ factor: 2, x: 50, y: -500 }, FRAME), { factor: 2, x: 0, y: -300 });
  assert.deepEqual(withinFrame({ factor: 2, x: -120, y: -60 }, FRAME), { factor: 2, x: -120, y: -60 });
  assert.equal(withinFrame({ factor: 1, x: 9, y: 9 }, FRAME), NATURAL);
  assert.deepEqual([isMagnified(NATURAL), isMagnified({ factor: 1.01, x: 0, y: 0 })], [false, true]);
});
