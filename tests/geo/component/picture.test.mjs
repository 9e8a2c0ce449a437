import "./canvas.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { PAPER } from "../../../geo/component/src/colours.js";
import { svgPicture } from "../../../geo/component/src/picture.js";
import { Staging } from "../../../geo/component/src/staging.js";
import { SvgSurface } from "../../../geo/component/src/surface.js";
import { opened } from "../../../geo/component/src/wire.js";
import { NATURAL } from "../../../geo/component/src/zoom.js";
import { india, wire } from "./india.mjs";
import { PIXELS, square } from "./places.mjs";

const { sent } = wire;

async function drawn(measure, more = {}) {
  const scene = new Staging().scene({
    outline: india,
    size: { width: 1000, height: sent.height, level: sent.level, focus: sent.focus, compact: false },
    zoom: NATURAL,
    layer: opened(sent.layers[measure]),
    theme: { ...PAPER, dark: true },
    ribbon: "",
    highlight: 0,
    ringsShown: false,
    ...more,
  });
  const svg = await svgPicture(scene, "In words").text();
  return { svg, words: [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((found) => found[1]) };
}

test("the picture says title, view, base, every class with its count and share, date, note and depiction", async () => {
  const { svg, words } = await drawn("committees");
  assert.ok(svg.includes("<title>State committee</title><desc>In words</desc>"));
  assert.equal(words[0], "State committee");
  assert.equal(words[1], "DEH, all 36 States/UTs, as on 21.11.2026, base: 36 States/UTs");
  const legend = words.indexOf("Base: 36 States/UTs");
  assert.deepEqual(words.slice(legend + 1), [
    "Met", "2", "5.6%", "By a statement", "2", "5.6%", "Not known", "32", "88.9%",
    "As on 16.11.2025. Rests on 4 documents.",
    "Outline as depicted by the Government of India, generalised; not a Survey of India product.",
  ]);
});

test("it is on paper whatever the screen's theme, and no row that is pressed fades the others", async () => {
  const { svg } = await drawn("committees");
  assert.ok(svg.includes(`height="${/ height="(\d+)"/.exec(svg)[1]}" fill="#fffefb"`));
  for (const colour of ["#0b5457", "#dba43a", "#d9d7d2"]) assert.ok(svg.includes(`fill="${colour}"`), colour);
  assert.equal(svg.includes("#5fc2bd"), false);
});

test("rings are in the picture and its legend only when they are shown", async () => {
  assert.equal((await drawn("committees")).words.includes("Letter awaited"), false);
  assert.ok((await drawn("committees", { ringsShown: true })).words.includes("Letter awaited"));
});

test("a picture of the sample bears its mark; a date that is not known is said to be so", async () => {
  const { words } = await drawn("plans", { ribbon: sent.ribbon });
  assert.deepEqual([words.includes("Illustrative"), words.includes("ILLUSTRATIVE")], [true, true]);
  assert.ok(words.some((one) => one.startsWith("Date not known.")));
});

test("an SVG holds what is drawn, a pattern once, and words as words", () => {
  const surface = new SvgSurface(100, 50, '"Noto Sans"');
  const hatch = { kind: "hatch", colour: "#16201f80" };
  surface.rect({ x: 1, y: 2, w: 3.04, h: 4 }, { fill: "#ffffff" });
  surface.shape(square("D1", [0, 0], 10), PIXELS, { fill: "#0b5457", pattern: hatch, stroke: "#fffefba6" });
  surface.circle(5, 5, 2, { pattern: hatch });
  surface.text("<R&D>", 1, 2, { size: 10, fill: "#000000", align: "right" });
  const svg = surface.document("A", "B");
  assert.ok(svg.includes('<rect x="1" y="2" width="3" height="4" fill="#ffffff"/>'));
  assert.ok(svg.includes('<path d="M0,0L10,0L10,10L0,10Z" fill="#0b5457" stroke="#fffefb" stroke-opacity="0.7" stroke-width="1" stroke-linejoin="round"/>'));
  assert.equal(svg.split("<pattern ").length - 1, 1);
  assert.equal(svg.split('fill="url(#fill0)"').length - 1, 2);
  assert.ok(svg.includes('text-anchor="end" fill="#000000">&lt;R&amp;D&gt;</text>'));
  assert.ok(svg.includes('font-family="&quot;Noto Sans&quot;"'));
});
