import assert from "node:assert/strict";
import test from "node:test";
import { alternative, asOn, base, count, line, share } from "../../../geo/component/src/words.js";
import { dot, layer, square } from "./places.mjs";

const KOLLAM = square("D560", [0, 0], 1, { name: "Kollam", index: 0 });
const HANSI = dot("D792", [0, 0], { name: "Hansi", stateName: "Haryana", index: 1, parent: "64" });
const HISAR = square("D64", [0, 0], 1, { name: "Hisar", stateName: "Haryana", index: 2 });
const OUTLINE = { district: [KOLLAM, HANSI, HISAR], state: [] };

test("numbers are set as in India, shares with one decimal, and what is not known is blank", () => {
  assert.equal(count(784), "784");
  assert.equal(count(1234567), "12,34,567");
  assert.equal(share(5), "5.0%");
  assert.equal(share(98.2143), "98.2%");
  assert.equal(share(0), "0.0%");
  assert.equal(share(null), "");
});

test("base and date are always said", () => {
  assert.equal(base({ base: ["districts", 1784] }), "1,784 districts");
  assert.equal(asOn({ as_on: "16.11.2025" }), "as on 16.11.2025");
  assert.equal(asOn({ as_on: "" }), "date not known");
});

test("the line of a place: class, figure, ring and date", () => {
  const shown = layer("0-1", { rings: ["Aspirational district", "8"], figures: ["product", "products", ["", "1", "3"], "210"] });
  assert.equal(line(KOLLAM, shown, OUTLINE), "Kollam, Kerala: Yes, 3 products, Aspirational district, as on 16.11.2025");
  assert.equal(line(HISAR, shown, OUTLINE), "Hisar, Haryana: Stated, as on 16.11.2025");
  assert.equal(line(square("S32", [0, 0], 1, { name: "Kerala" }), layer("0"), OUTLINE), "Kerala: Yes, as on 16.11.2025");
});

test("a figure that is the class is said once", () => {
  const shown = layer("0", { figures: ["", "", ["Yes"], "0"] });
  assert.equal(line(KOLLAM, shown, OUTLINE), "Kollam, Kerala: Yes, as on 16.11.2025");
});

test("a point says whose outline it lies in", () => {
  assert.equal(
    line(HANSI, layer("-1-"), OUTLINE),
    "Hansi, Haryana: Stated, as on 16.11.2025, drawn as a point in Hisar, for it has no outline of its own yet",
  );
});

test("what is in no count says why", () => {
  assert.equal(line(KOLLAM, layer("-"), OUTLINE), "Kollam, Kerala: outside this view");
  const mahe = square("D599", [0, 0], 1, { name: "Mahe", stateName: "Puducherry", drawn: "outside" });
  assert.equal(line(mahe, layer("-"), OUTLINE), "Mahe, Puducherry: drawn, but no district of the register; in no count");
});

test("the map in one sentence", () => {
  assert.equal(
    alternative(layer("0"), "district", "India"),
    "Map of India by district. One, as on 16.11.2025. Base: 784 districts. Yes 700 (89.3%); Stated 84 (10.7%).",
  );
  const undated = layer("0", { as_on: "", base: ["States/UTs", 36], legend: [["x", "Not known", 36, null, "#fff", "#000", "", "not_known"]] });
  assert.equal(alternative(undated, "state", "India"), "Map of India by State and Union Territory. One, date not known. Base: 36 States/UTs. Not known 36.");
});
