import assert from "node:assert/strict";
import test from "node:test";
import { grouped, hatching } from "../../../geo/component/src/frame.js";

test("measures stand under their group, in the order in which they come", () => {
  const measures = [["Products", "product", "Identified"], ["Plans", "plan", "Action plan"], ["Products", "number", "Number"]];
  assert.deepEqual(grouped(measures), [
    ["Products", [{ id: "product", label: "Identified" }, { id: "number", label: "Number" }]],
    ["Plans", [{ id: "plan", label: "Action plan" }]],
  ]);
  assert.deepEqual(grouped([]), []);
});

test("hatching rises to the right, lines for what does not apply fall", () => {
  assert.ok(hatching("hatch").startsWith("M-15 15L0 0M-9 15L6 0"));
  assert.ok(hatching("diagonal").startsWith("M-15 0L0 15M-9 0L6 15"));
  assert.equal(hatching("hatch").split("M").length - 1, 7);
});
