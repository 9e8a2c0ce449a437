import assert from "node:assert/strict";
import test from "node:test";
import { PAPER } from "../../../geo/component/src/colours.js";
import { Staging } from "../../../geo/component/src/staging.js";
import { NATURAL } from "../../../geo/component/src/zoom.js";
import { india } from "./india.mjs";
import { layer } from "./places.mjs";

const SIZE = { width: 1100, height: 640, level: "district", focus: null, compact: false };
const shown = (more) => ({ outline: india, size: SIZE, zoom: NATURAL, layer: layer("0"), theme: PAPER, ribbon: "", highlight: null, ringsShown: false, ...more });

test("a new colour or class fits nothing again, a new size does", () => {
  const staging = new Staging();
  const first = staging.scene(shown());
  const recoloured = staging.scene(shown({ layer: layer("1"), highlight: 1, size: { ...SIZE } }));
  assert.equal(recoloured.panels, first.panels);
  assert.equal(recoloured.highlight, 1);
  assert.notEqual(staging.scene(shown({ size: { ...SIZE, width: 900 } })).panels, first.panels);
});

test("the scene says its size, its level and whether it is magnified", () => {
  const scene = new Staging().scene(shown());
  assert.deepEqual([scene.size, scene.level, scene.focus, scene.zoomable, scene.magnified], [{ w: 1100, h: 640 }, "district", null, true, false]);
});

test("zoomed in, the insets give way and the islands stand where they are", () => {
  const staging = new Staging();
  const [main] = staging.scene(shown()).panels;
  const scene = staging.scene(shown({ zoom: { factor: 2, x: -100, y: -50 } }));
  assert.equal(scene.magnified, true);
  assert.equal(scene.panels.length, 1);
  const [near] = scene.panels;
  assert.deepEqual(near.rect, { x: 0, y: 0, w: 1100, h: 640 });
  assert.equal(near.places.length, 784);
  assert.deepEqual([near.view.scale, near.view.x], [2 * main.view.scale, 2 * main.view.x - 100]);
});

test("a map of cells alone cannot be zoomed", () => {
  const scene = new Staging().scene(shown({ size: { ...SIZE, focus: 34 }, zoom: { factor: 3, x: 0, y: 0 } }));
  assert.deepEqual([scene.zoomable, scene.magnified, scene.panels.length], [false, false, 4]);
});
