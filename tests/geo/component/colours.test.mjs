import assert from "node:assert/strict";
import test from "node:test";
import { contrast, luminance, mix, PAPER, themeOf } from "../../../geo/component/src/colours.js";

test("luminance and contrast are those of WCAG", () => {
  assert.equal(luminance("#000000"), 0);
  assert.equal(luminance("#FFFFFF"), 1);
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#ffffff", "#000000"), 21);
  // The palest grey that small letters may have on white.
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
});

test("a mix lies between its two colours", () => {
  assert.equal(mix("#000000", "#ffffff", 0.5), "#808080");
  assert.equal(mix("#102030", "#ffffff", 0), "#102030");
  assert.equal(mix("#102030", "#ffffff", 1), "#ffffff");
  assert.equal(mix("#ff0000", "#0000ff", 0.2), "#cc0033");
});

test("paper is pale, and its lesser words can be read on it", () => {
  assert.equal(PAPER.dark, false);
  assert.equal(PAPER.districtLine, "#fffefba6");
  assert.equal(PAPER.hatch, "#16201f80");
  assert.ok(contrast(PAPER.muted, PAPER.ground) >= 4.5);
});

test("a theme is read from the page, and what the page does not say is paper's", () => {
  const said = { "--st-background-color": " #101615 ", "--st-text-color": "#e8eceb" };
  globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => said[name] ?? "" });
  const theme = themeOf({});
  assert.deepEqual([theme.ground, theme.ink, theme.accent, theme.font, theme.dark], ["#101615", "#e8eceb", PAPER.accent, PAPER.font, true]);
  // On a dark ground hatching is drawn in the ground's colour.
  assert.equal(theme.hatch, "#10161580");
});
