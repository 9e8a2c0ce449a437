// What is chosen in the line of the view holds until a message is of it, and leaves with Back and Forward.
import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.window = new EventTarget();
const { Narrowing } = await import("../../../geo/component/src/narrowing.js");

const choose = (states, aspirational = false) =>
  window.dispatchEvent(Object.assign(new Event("narrowed"), { detail: { states, aspirational } }));
const data = (states, aspirational = false) => ({ narrowed: { states, aspirational }, sentences: { odop: ["a", "b", "c"] } });

function narrowing() {
  const heard = [];
  const made = new Narrowing((isOfStates) => heard.push(isOfStates));
  made.receive({ states: [], aspirational: false });
  return { made, heard };
}

test("States chosen are shown without a sentence until their message comes", () => {
  const { made, heard } = narrowing();
  choose([32]);
  assert.deepEqual(heard, [true]);
  assert.deepEqual(made.applied(data([])), { narrowed: { states: [32], aspirational: false }, sentences: {} });
  made.receive({ states: [], aspirational: false }); // one that was on its way
  assert.deepEqual(made.applied(data([])).narrowed.states, [32]);
  made.receive({ states: [32], aspirational: false });
  assert.deepEqual(made.applied(data([32])), data([32]));
  made.stop();
});

test("the kind of district alone is told apart, and the same choice is none", () => {
  const { made, heard } = narrowing();
  choose([], true);
  choose([], true);
  choose([18], true);
  assert.deepEqual(heard, [false, true]);
  made.stop();
});

test("Back forgets what was chosen; one that stopped hears no more", () => {
  const { made, heard } = narrowing();
  choose([18]);
  window.dispatchEvent(new Event("popstate"));
  assert.deepEqual(made.applied(data([])), data([]));
  made.stop();
  choose([32]);
  assert.deepEqual(heard, [true]);
});
