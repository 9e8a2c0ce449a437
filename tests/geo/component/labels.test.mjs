import "./canvas.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { PAPER } from "../../../geo/component/src/colours.js";
import { districtNames, stateCodes } from "../../../geo/component/src/labels.js";
import { dot, layer, PIXELS, square } from "./places.mjs";

const WIDE = { rect: { x: 0, y: 0, w: 600, h: 600 }, view: PIXELS };

// The words set by the given drawing, each with where it stands.
function set(draw) {
  const words = [];
  draw({ font: "sans-serif", text: (said, x, y, lettering) => words.push({ said, x, y, ...lettering }) });
  return words;
}

const codes = (states, rings = [], more = {}) =>
  set((page) => stateCodes(page, { outline: { state: states }, magnified: false, theme: PAPER, ...more }, WIDE, rings));
const names = (places, classes = "0") =>
  set((page) => districtNames(page, { layer: layer(classes), theme: PAPER, highlight: null }, { kind: "main", ...WIDE, places }, []));

test("a code stands in the middle of its State, in ink with a halo of the ground", () => {
  const [word] = codes([square("S32", [100, 100], 60)]);
  assert.deepEqual([word.said, word.x, word.size, word.fill, word.halo], ["KL", 130, 11, PAPER.ink, PAPER.ground]);
  assert.equal(word.y.toFixed(2), (130 + 11 * 0.36).toFixed(2));
});

test("a code gives way to a ring where its State has room", () => {
  const ring = { x: 125, y: 125, w: 10, h: 10 };
  const [word] = codes([square("S32", [100, 100], 60)], [ring]);
  // Eight pixels up or down still touch it, ten to the side too: the next in the list is clear.
  assert.deepEqual([word.x, Math.round(word.y - 11 * 0.36)], [130, 146]);
});

test("of two codes that would overlap the smaller State's is left out", () => {
  const words = codes([square("S1", [100, 100], 12, { short: "XX" }), square("S2", [80, 80], 52, { short: "YY" })]);
  assert.deepEqual(words.map((one) => one.said), ["YY"]);
});

test("what has an inset has its code only when the map is magnified", () => {
  const delhi = square("S7", [100, 100], 60, { state: 7, short: "DL" });
  assert.deepEqual(codes([delhi]), []);
  assert.deepEqual(codes([delhi], [], { magnified: true }).map((one) => one.said), ["DL"]);
});

test("a name that does not fit in one line stands in two, or smaller, or not at all", () => {
  const lines = (side) => names([square("D1", [100, 100], side, { name: "Upper Siang" })]).map((one) => [one.said, one.size]);
  // Eleven letters, half as wide as high: 68.75 px at 12.5.
  assert.deepEqual(lines(90), [["Upper Siang", 12.5]]);
  assert.deepEqual(lines(50), [["Upper", 12.5], ["Siang", 12.5]]);
  // Five letters and a pixel on either side: 29.5 px at 11, 27 px at 10.
  assert.deepEqual(lines(30), [["Upper", 11], ["Siang", 11]]);
  assert.deepEqual(lines(28), [["Upper", 10], ["Siang", 10]]);
  assert.deepEqual(lines(20), []);
});

test("a name is pale on a deep class, ink on a pale one, with a halo over a pattern", () => {
  const ink = (classes) => names([square("D1", [100, 100], 90, { name: "Hisar" })], classes).map((one) => [one.fill, one.halo]);
  assert.deepEqual(ink("0"), [[PAPER.ground, null]]);
  assert.deepEqual(ink("1"), [[PAPER.ink, "#dba43a"]]);
  assert.deepEqual(ink("-"), [[PAPER.ink, null]]);
});

test("a point is not named, and the names around keep clear of it", () => {
  const hisar = square("D64", [100, 100], 90, { name: "Hisar" });
  const [alone] = names([hisar]);
  const [beside, ...more] = names([hisar, dot("D792", [145, 145], { name: "Hansi" })]);
  assert.deepEqual(more, []);
  assert.deepEqual([alone.x, beside.said], [145, "Hisar"]);
  const [across, down] = [Math.abs(beside.x - 145), Math.abs(beside.y - 12.5 * 0.35 - 145)];
  assert.ok(across >= 8 + (5 * 12.5) / 4 || down >= 8 + (12.5 - 1) / 2, `${across}, ${down}`);
});
