import assert from "node:assert/strict";
import test from "node:test";
import { held, hold } from "../../../geo/component/src/held.js";
import { wire } from "./india.mjs";

const { committees, plans } = wire.sent.layers;

test("a layer is held for its scope and its measure alone", () => {
  hold("state/deh", "committees", committees);
  assert.equal(held("state/deh", "committees").title, "State committee");
  assert.equal(held("state/odop", "committees"), undefined);
  assert.equal(held("state/deh", "plans"), undefined);
  hold("state/deh", "committees", plans);
  assert.equal(held("state/deh", "committees").title, "Action plan");
});

test("eighty layers are held; the one not sent for longest goes first", () => {
  for (let at = 0; at < 80; at += 1) hold("many", String(at), plans);
  hold("many", "0", plans);
  hold("many", "80", plans);
  assert.deepEqual([held("many", "0"), held("many", "1"), held("many", "2")].map(Boolean), [true, false, true]);
});
