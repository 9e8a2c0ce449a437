import assert from "node:assert/strict";
import test from "node:test";
import { geometry, linesOfState, project, uprightAngle } from "../../../geo/component/src/geometry.js";
import { byId, india, served } from "./india.mjs";

const EARTH_KM = 6371.0088;

// Holes turn the other way than the ring around them, so that a signed sum leaves them out.
const signed = (ring) => ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at][0] * y - x * ring[at][1]) / 2, 0);
const polygonsOf = ({ shape }) => (shape.type === "MultiPolygon" ? shape.coordinates : [shape.coordinates]);
const areaOf = (place) => polygonsOf(place).reduce((sum, rings) => sum + Math.abs(rings.reduce((all, ring) => all + signed(ring), 0)), 0);

test("the middle of the projection is the map's origin, north is up and east is right", () => {
  const [x, y] = project([82.5, 22.6]);
  assert.ok(Math.abs(x) < 1e-9);
  assert.ok(Math.abs(y) < 1e-9);
  assert.ok(project([82.5, 30])[1] < 0);
  assert.ok(project([90, 22.6])[0] > 0);
});

test("north is upright at the middle and leans outwards beside it", () => {
  assert.equal(uprightAngle(82.5), 0);
  assert.ok(uprightAngle(95) > 0);
  assert.ok(uprightAngle(70) < 0);
  // Just north of Guwahati lies straight above it once the map is turned.
  const [[x1, y1], [x2, y2]] = [project([91.7, 26.1]), project([91.7, 26.2])];
  const angle = uprightAngle(91.7);
  const across = Math.cos(angle) * (x2 - x1) - Math.sin(angle) * (y2 - y1);
  assert.ok(Math.abs(across) < 0.001 * Math.abs(y2 - y1));
});

test("784 places and 36 States, numbered in the order in which their signs are sent", () => {
  assert.equal(india.district.length, 784);
  assert.equal(india.state.length, 36);
  assert.deepEqual(india.district.map((one) => one.index), [...Array(784).keys()]);
  assert.deepEqual(india.district.slice(776).map((one) => one.id), ["D792", "D787", "D786", "D788", "D784", "D766", "D785", "D789"]);
});

test("a place knows its name, its State and whether it counts", () => {
  const cachar = byId("D282");
  assert.deepEqual([cachar.name, cachar.state, cachar.stateName, cachar.short, cachar.drawn], ["Cachar", 18, "Assam", "AS", "current"]);
  const hansi = byId("D792");
  assert.deepEqual([hansi.name, hansi.stateName, hansi.drawn, byId(`D${hansi.parent}`).stateName], ["Hansi", "Haryana", "point", "Haryana"]);
  assert.deepEqual(hansi.bounds, [...hansi.anchor, ...hansi.anchor]);
  assert.equal(india.district.filter((one) => one.drawn === "outside").length, 6);
});

test("areas can be compared: the States measure India, Goa measures Goa", () => {
  const areaKm2 = (place) => areaOf(place) * (EARTH_KM / 1000) ** 2;
  const total = india.state.reduce((sum, one) => sum + areaKm2(one), 0);
  // The shipped outline measures 3,269,588 square kilometres on the ellipsoid; this is a sphere.
  assert.ok(Math.abs(total / 3269588 - 1) < 0.01, `${total}`);
  assert.ok(Math.abs(areaKm2(byId("S30")) / 3702 - 1) < 0.05, `${areaKm2(byId("S30"))}`);
});

test("each island is a part of its own", () => {
  assert.equal(byId("S30").parts.length, served.objects.states.geometries.find((one) => one.properties.code === 30).arcs.length);
  assert.ok(byId("S35").parts.length > 20);
  const [left, top, right, bottom] = byId("S35").bounds;
  for (const { x, y } of byId("S35").parts) assert.ok(x >= left && x <= right && y >= top && y <= bottom);
});

test("the lines of a State are made once; Chandigarh has one district and so no line within", () => {
  const chandigarh = linesOfState(india, 4);
  assert.equal(linesOfState(india, 4), chandigarh);
  assert.deepEqual(chandigarh.inner.shape.coordinates, []);
  assert.ok(chandigarh.outer.shape.coordinates.length > 0);
  assert.ok(linesOfState(india, 18).inner.shape.coordinates.length > 30);
});

test("an outline is fetched once; one that did not come is asked for again", async () => {
  globalThis.document = { baseURI: "http://127.0.0.1:8501/coverage" };
  const asked = [];
  let status = 503;
  globalThis.fetch = async (url) => {
    asked.push(String(url));
    return { status, json: async () => served };
  };
  await assert.rejects(geometry("app/static/map/india.json?v=1"), /the server answered 503/);
  status = 200;
  const [one, other] = await Promise.all([geometry("app/static/map/india.json?v=1"), geometry("app/static/map/india.json?v=1")]);
  assert.equal(one, other);
  assert.equal(one.district.length, 784);
  assert.deepEqual(asked, Array(2).fill("http://127.0.0.1:8501/app/static/map/india.json?v=1"));
});
