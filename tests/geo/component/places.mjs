// Places for tests: squares whose numbers can be worked out in the head.
import { opened } from "../../../geo/component/src/wire.js";

export function square(id, [x, y], side, more = {}) {
  const outer = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
  const anchor = [x + side / 2, y + side / 2];
  return {
    id,
    index: 0,
    name: id,
    state: 1,
    stateName: "Kerala",
    short: "KL",
    parent: "",
    drawn: "current",
    label: [0, 0],
    anchor,
    shape: { type: "Polygon", coordinates: [outer] },
    path: null,
    bounds: [x, y, x + side, y + side],
    parts: [{ x: anchor[0], y: anchor[1], size: side, outer }],
    ...more,
  };
}

export function dot(id, anchor, more = {}) {
  const none = { type: "MultiPolygon", coordinates: [] };
  return square(id, anchor, 0, { anchor, drawn: "point", shape: none, bounds: [...anchor, ...anchor], parts: [], ...more });
}

// A layer of the given classes, one sign per place; row 1 is hatched.
export function layer(classes, more = {}) {
  return opened({
    id: "one",
    title: "One",
    sentence: "All",
    base: ["districts", 784],
    as_on: "16.11.2025",
    note: "A note.",
    legend: [
      ["yes", "Yes", 700, 89.3, "#0b5457", "#5fc2bd", "", "class"],
      ["stated", "Stated", 84, 10.7, "#dba43a", "#c9933a", "hatch", "class"],
    ],
    classes,
    rings: ["Aspirational district", ""],
    figures: ["product", "products", [], ""],
    ...more,
  });
}

export const PIXELS = { a: 1, b: 0, scale: 1, x: 0, y: 0 }; // projected units are pixels
