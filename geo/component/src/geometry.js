// The outlines: fetched once per page load, projected once, shared by every map on the page.
import { geoConicEqualArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

export const ATOLLS = 31; // Lakshadweep
export const ISLANDS = [ATOLLS, 35]; // Lakshadweep, Andaman and Nicobar: framed insets on the map of India

const loading = new Map();

export function geometry(address) {
  if (!loading.has(address)) {
    const asked = fetchOutline(address);
    asked.catch(() => loading.delete(address));
    loading.set(address, asked);
  }
  return loading.get(address);
}

async function fetchOutline(address) {
  // The script's own address survives any page path and any base path of the server.
  const served = import.meta.url.includes("/_stcore/");
  const url = served ? new URL(`../../../${address}`, import.meta.url) : new URL(address, document.baseURI);
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`the server answered ${answer.status}`);
  return projected(await answer.json());
}

// Albers' equal-area conic, parallels a sixth inside the country's span: areas can be compared by eye.
const albers = geoConicEqualArea().parallels([12.8, 32.2]).rotate([-82.5, 0]).center([0, 22.6]).scale(1000).translate([0, 0]);
const coneConstant = (Math.sin((12.8 * Math.PI) / 180) + Math.sin((32.2 * Math.PI) / 180)) / 2;

export function project(point) {
  return albers(point);
}

// The angle that sets north upright again at this longitude, for insets and the map of one State.
export function uprightAngle(longitude) {
  return ((longitude - 82.5) * coneConstant * Math.PI) / 180;
}

function projected(served) {
  const { scale, translate } = served.transform;
  const arcs = served.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => albers([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
  });
  const topology = { type: "Topology", arcs, objects: served.objects };
  const { districts, states } = served.objects;
  const stateOf = new Map(states.geometries.map((one) => [one.properties.code, one.properties]));
  const stateCentre = new Map();
  const places = feature(topology, districts).features.map((one, index) => place(one, "D", index, one.properties.state));
  for (const held of served.points) places.push(pointPlace(held, places.length));
  const statePlaces = feature(topology, states).features.map((one, index) => place(one, "S", index, one.properties.code));
  for (const one of statePlaces) stateCentre.set(one.state, one.properties.label);
  for (const one of [...places, ...statePlaces]) {
    one.stateName = stateOf.get(one.state).name;
    one.short = stateOf.get(one.state).short;
  }
  return {
    district: places,
    state: statePlaces,
    stateCentre,
    lines: linesWhere(topology, () => true),
    mainlandLines: linesWhere(topology, (state) => !ISLANDS.includes(state)),
    linesOf: new Map(),
    topology,
  };
}

// Borders of one State drawn strongly, of its districts thinly; made on the first visit to the State.
export function linesOfState(outline, code) {
  if (!outline.linesOf.has(code)) {
    const { districts, states } = outline.topology.objects;
    outline.linesOf.set(code, {
      inner: drawable(mesh(outline.topology, districts, (a, b) => a !== b && a.properties.state === code && b.properties.state === code)),
      outer: drawable(mesh(outline.topology, states, (a, b) => a.properties.code === code || b.properties.code === code)),
    });
  }
  return outline.linesOf.get(code);
}

function linesWhere(topology, wanted) {
  const { districts, states } = topology.objects;
  return {
    inner: drawable(mesh(topology, districts, (a, b) => a !== b && a.properties.state === b.properties.state && wanted(a.properties.state))),
    outer: drawable(mesh(topology, states, (a, b) => wanted(a.properties.code) || wanted(b.properties.code))),
  };
}

function drawable(shape) {
  return { shape, path: null };
}

export function pathOf(held) {
  if (!held.path) {
    held.path = new Path2D();
    geoPath(null, held.path)(held.shape);
  }
  return held.path;
}

function place(found, sign, index, state) {
  const { properties } = found;
  return {
    id: `${sign}${properties.code}`,
    index,
    name: properties.name,
    state,
    properties,
    drawn: properties.drawn ?? "current",
    shape: found.geometry,
    path: null,
    bounds: geoPath().bounds(found.geometry).flat(),
    parts: parts(found.geometry),
    anchor: albers(properties.label),
  };
}

function pointPlace(held, index) {
  const anchor = albers(held.at);
  return {
    id: `D${held.code}`,
    index,
    name: held.name,
    state: held.state,
    parent: held.parent,
    properties: { label: held.at },
    drawn: "point",
    anchor,
    bounds: [...anchor, ...anchor],
    parts: [],
  };
}

// Each island by itself, so that one too small to see can be drawn as a dot.
function parts(shape) {
  const polygons = shape.type === "MultiPolygon" ? shape.coordinates : [shape.coordinates];
  return polygons.map(([outer]) => {
    const xs = outer.map((point) => point[0]);
    const ys = outer.map((point) => point[1]);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { x: (left + right) / 2, y: (top + bottom) / 2, size: Math.max(right - left, bottom - top), outer };
  });
}
