// The outlines: fetched once per page load, projected once, shared by every map on the page.
/** @import { Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson" */
/** @import { GeoContext } from "d3-geo" */
/** @import { Topology } from "topojson-specification" */
/** @import { Drawable, Lines, Outline, Part, Place, ServedDistrict, ServedMap, ServedObjects, ServedState, Spot } from "./types" */
import { geoConicEqualArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

export const ATOLLS = 31; // Lakshadweep
export const ISLANDS = [ATOLLS, 35]; // Lakshadweep, Andaman and Nicobar: framed insets on the map of India

/** @type {Map<string, Promise<Outline>>} */
const loading = new Map();

/** @param {string} address */
export function geometry(address) {
  const known = loading.get(address);
  if (known) return known;
  const asked = fetchOutline(address);
  asked.catch(() => loading.delete(address));
  loading.set(address, asked);
  return asked;
}

/** @param {string} address */
async function fetchOutline(address) {
  return projected(await resource(address));
}

// What the server gives by an address of its own, beside its pages.
/** @param {string} address */
export async function resource(address) {
  // The script's own address survives any page path and any base path of the server.
  const served = import.meta.url.includes("/_stcore/");
  const url = served ? new URL(`../../../${address}`, import.meta.url) : new URL(address, document.baseURI);
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`the server answered ${answer.status}`);
  return answer.json();
}

// Albers' equal-area conic, parallels a sixth inside the country's span: areas can be compared by eye.
const albers = geoConicEqualArea().parallels([12.8, 32.2]).rotate([-82.5, 0]).center([0, 22.6]).scale(1000).translate([0, 0]);
const coneConstant = (Math.sin((12.8 * Math.PI) / 180) + Math.sin((32.2 * Math.PI) / 180)) / 2;

/** @param {Spot} point degrees @returns {Spot} */
export function project(point) {
  const at = albers(point);
  if (!at) throw new Error(`no place of the map: ${point.join(", ")}`);
  return at;
}

// The angle that sets north upright again at this longitude, for insets and the map of one State.
/** @param {number} longitude degrees @returns {number} radians */
export function uprightAngle(longitude) {
  return ((longitude - 82.5) * coneConstant * Math.PI) / 180;
}

// The served map as it is drawn: every line projected, every place named and numbered.
/** @param {ServedMap} served @returns {Outline} */
export function projected(served) {
  const { scale, translate } = served.transform;
  const arcs = served.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => project([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
  });
  /** @type {Topology<ServedObjects>} */
  const topology = { type: "Topology", arcs, objects: served.objects };
  const { districts, states } = served.objects;
  const named = new Map(states.geometries.map((one) => [asState(one).code, asState(one)]));
  const outlined = feature(topology, districts).features.map((one, index) => {
    const { code, name, state, drawn, label } = asDistrict(one);
    return place(one.geometry, { id: `D${code}`, index, name, drawn, label, ...whereOf(named, state) });
  });
  const points = served.points.map(({ code, name, state, parent, at }, order) =>
    place(NO_EXTENT, { id: `D${code}`, index: outlined.length + order, name, drawn: "point", label: at, parent, ...whereOf(named, state) }),
  );
  return {
    district: [...outlined, ...points],
    state: feature(topology, states).features.map((one, index) => {
      const { code, name, label } = asState(one);
      return place(one.geometry, { id: `S${code}`, index, name, drawn: "current", label, ...whereOf(named, code) });
    }),
    lines: linesWhere(topology, () => true),
    mainlandLines: linesWhere(topology, (state) => !ISLANDS.includes(state)),
    linesOf: new Map(),
    topology,
  };
}

/** @type {MultiPolygon} */
const NO_EXTENT = { type: "MultiPolygon", coordinates: [] };

/** @param {{ properties?: object | null }} one @returns {ServedDistrict} */
function asDistrict({ properties }) {
  return /** @type {ServedDistrict} */ (properties);
}

/** @param {{ properties?: object | null }} one @returns {ServedState} */
function asState({ properties }) {
  return /** @type {ServedState} */ (properties);
}

/** @param {Map<number, ServedState>} named @param {number} state */
function whereOf(named, state) {
  const known = named.get(state);
  if (!known) throw new Error(`the map holds no State ${state}`);
  return { state, stateName: known.name, short: known.short };
}

/**
 * @param {Geometry} geometry
 * @param {Omit<Place, "shape" | "path" | "anchor" | "bounds" | "parts" | "parent"> & { parent?: string }} named
 * @returns {Place}
 */
function place(geometry, named) {
  const shape = /** @type {MultiPolygon | Polygon} */ (geometry);
  const anchor = project(named.label);
  const [[left, top], [right, bottom]] = named.drawn === "point" ? [anchor, anchor] : geoPath().bounds(shape);
  return { parent: "", ...named, shape, path: null, anchor, bounds: [left, top, right, bottom], parts: parts(shape) };
}

// Each island by itself, so that one too small to see can be drawn as a dot.
/** @param {MultiPolygon | Polygon} shape @returns {Part[]} */
function parts(shape) {
  const polygons = shape.type === "MultiPolygon" ? shape.coordinates : [shape.coordinates];
  return polygons.map(([ring]) => {
    const outer = /** @type {Spot[]} */ (ring);
    const xs = outer.map((point) => point[0]);
    const ys = outer.map((point) => point[1]);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { x: (left + right) / 2, y: (top + bottom) / 2, size: Math.max(right - left, bottom - top), outer };
  });
}

// Borders of one State drawn strongly, of its districts thinly; made on the first visit to the State.
/** @param {Outline} outline @param {number} code @returns {Lines} */
export function linesOfState(outline, code) {
  const known = outline.linesOf.get(code);
  if (known) return known;
  const { districts, states } = outline.topology.objects;
  const made = {
    inner: drawable(mesh(outline.topology, districts, (a, b) => a !== b && asDistrict(a).state === code && asDistrict(b).state === code)),
    outer: drawable(mesh(outline.topology, states, (a, b) => asState(a).code === code || asState(b).code === code)),
  };
  outline.linesOf.set(code, made);
  return made;
}

/** @param {Topology<ServedObjects>} topology @param {(state: number) => boolean} wanted @returns {Lines} */
function linesWhere(topology, wanted) {
  const { districts, states } = topology.objects;
  return {
    inner: drawable(mesh(topology, districts, (a, b) => a !== b && asDistrict(a).state === asDistrict(b).state && wanted(asDistrict(a).state))),
    outer: drawable(mesh(topology, states, (a, b) => wanted(asState(a).code) || wanted(asState(b).code))),
  };
}

/** @param {MultiLineString} shape @returns {Drawable} */
function drawable(shape) {
  return { shape, path: null };
}

/** @param {Drawable} held */
export function pathOf(held) {
  if (held.path) return held.path;
  const path = new Path2D();
  // What it draws on need not begin a path: geoPath leaves that to its caller.
  geoPath(null, /** @type {GeoContext} */ (/** @type {unknown} */ (path)))(held.shape);
  held.path = path;
  return path;
}
