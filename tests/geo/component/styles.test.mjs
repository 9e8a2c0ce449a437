import assert from "node:assert/strict";
import test from "node:test";
import { PAPER } from "../../../geo/component/src/colours.js";
import { rowStyle, styleOf } from "../../../geo/component/src/styles.js";
import { layer, square } from "./places.mjs";

const PLACE = square("D1", [0, 0], 1);
const shown = (classes, more = {}) => ({ layer: layer(classes), theme: PAPER, highlight: null, ...more });

test("a class has its colour on paper and another on a dark page", () => {
  assert.deepEqual(styleOf(PLACE, shown("0")), { fill: "#0b5457", pattern: null });
  assert.equal(styleOf(PLACE, shown("0", { theme: { ...PAPER, dark: true } })).fill, "#5fc2bd");
});

test("what was stated of a whole State is hatched", () => {
  assert.deepEqual(styleOf(PLACE, shown("1")), { fill: "#dba43a", pattern: { kind: "hatch", colour: PAPER.hatch } });
});

test("lines are dark on the ground's own colour and as a hatch on a deep fill", () => {
  const row = { light: "#a8452f", dark: "#e07a62", pattern: "diagonal" };
  assert.deepEqual(rowStyle(row, PAPER).pattern, { kind: "diagonal", colour: PAPER.hatch });
  assert.deepEqual(rowStyle({ ...row, light: "#ffffff" }, PAPER).pattern, { kind: "diagonal", colour: PAPER.diagonal });
});

test("outside the view a place is blank; an outline that is no district has lines across", () => {
  assert.deepEqual(styleOf(PLACE, shown("-")), { fill: PAPER.off, pattern: null });
  assert.deepEqual(styleOf({ ...PLACE, drawn: "outside" }, shown("-")).pattern, { kind: "diagonal", colour: PAPER.diagonal });
});

test("a row that is pressed lets the others fade to near the ground", () => {
  assert.equal(styleOf(PLACE, shown("0", { highlight: 0 })).fill, "#0b5457");
  // 84 parts of ground #fffefb, 16 of #0b5457.
  assert.equal(styleOf(PLACE, shown("0", { highlight: 1 })).fill, "#d8e3e1");
});
