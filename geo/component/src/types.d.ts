// What the modules hold in common. The first part is the wire: a change of it is a change of pages/parts/maps.py or
// geo/served_map.py, and of the fixture tests/geo/component/wire.json, which both sides read.
import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Level = "district" | "state";
export type Drawn = "current" | "outside" | "point";
export type Pattern = "hatch" | "diagonal";
export type RowKind = "class" | "not_known" | "not_applicable" | "not_on_map";
/** Across and down; in degrees, projected units or pixels, as the name around it says. */
export type Spot = [number, number];

/** One class of the legend. */
export type SentRow = [
  key: string,
  label: string,
  count: number,
  share: number | null,
  light: string,
  dark: string,
  pattern: Pattern | "",
  kind: RowKind,
];

/** One layer: `classes` a sign per place, the rings four places to a hexadecimal digit, the figures a sign per place. */
export interface SentLayer {
  id: string;
  title: string;
  sentence: string;
  base: [label: string, count: number];
  as_on: string;
  note: string;
  legend: SentRow[];
  classes: string;
  rings: [label: string, bits: string];
  figures: [one: string, many: string, texts: string[], signs: string];
}

/** One row of the switch. */
export type SentMeasure = [group: string, id: string, label: string];

/** One message of the page: `layers` by measure, of this scope. */
export interface Sent {
  geometry: string;
  level: Level;
  focus: number | null;
  selected: string;
  measures: SentMeasure[];
  measure: string;
  scope: string;
  layers: Record<string, SentLayer>;
  ribbon: string;
  height: number;
}

/** What the reader did: `picked` a place ("S18", "D283") or India ("IN"), or a `measure` by its id. */
export type Tell = (event: "picked" | "measure", value: string) => void;

/** Key, words, name of its colour, and what it says as a sum: see analytics/scope.py. */
export type SentClass = [key: string, label: string, status: string, says: number];

/** One measure of a scope: a sign per district, or per State, for its class, its number of items and the day of its fact. */
export interface SentMeasureOfScope {
  label: string;
  rule: string;
  having: string;
  unknown: string;
  subject: string;
  classes: SentClass[];
  of: string;
  items: [one: string, many: string, heading: string, texts: string[], signs: string];
  days: [texts: string[], signs: string];
  is_hovered: boolean;
  states: SentClass[];
  bands: number[];
  /** It is asked of each State, in the order in which the scope names them. */
  is_of_states?: true;
}

/** A scope as analytics/scope.py writes it, with some measures or all. */
export interface SentScope {
  districts: [state: number, from: number, to: number][];
  states: [code: number, name: string][];
  undrawn: [code: number, name: string][];
  rings: string;
  register: string;
  measures: Record<string, SentMeasureOfScope>;
}

export type Palette = Record<string, [light: string, dark: string, pattern: Pattern | ""]>;

/** What the reader has chosen on the instrument: `place` is "IN", "S18" or "D283". */
export interface Choice {
  measure: string;
  level: Level;
  place: string;
}

/** What the page sets and the instrument does not change. */
export interface Setting {
  geometry: string;
  scope: string;
  narrowed: { states: number[]; aspirational: boolean };
  /** By what a measure belongs to: the sentence of India, and that of a State in two parts around its name. */
  sentences: Record<string, [india: string, before: string, after: string]>;
  measures: SentMeasure[];
  palette: Palette;
  ribbon: string;
  height: number;
}

/** One message of the page for the instrument. `heard` is the number of the last choice that the page has answered. */
export interface SentInstrument extends Setting {
  kind: "instrument";
  /** The page's own title, where it is not the measure's. */
  heading: string;
  /** The widest place that it shows: India, or a State on that State's own page. */
  root: string;
  /** Rows of the list before it folds. */
  most: number;
  content: SentScope | null;
  choice: Choice;
  heard: number;
}

/** A choice on its way to the page, with the scope that the browser holds whole. */
export type ToldChoice = Choice & { n: number; has: string };
export type Told<Event, Value> = (event: Event, value: Value) => void;

/** The rest of a scope: by its address, if the server has one; its content once the browser has asked the page for it. */
export interface SentCarrier {
  kind: "scope";
  scope: string;
  address: string;
  content: SentScope | null;
}

/** A table of totals: columns with whether they hold figures, cells as they are read, and the addresses that cells open. */
export interface SentTable {
  kind: "table";
  label: string;
  columns: [name: string, isOfFigures: boolean][];
  rows: string[][];
  totals: number;
  links: [row: number, column: number, address: string][];
  sorts: boolean;
  sorted: [name: string, falling: boolean] | null;
  /** A number for each row, those chosen, and how many of the reader's changes were heard. */
  ticks?: { numbers: number[]; chosen: number[]; heard: number };
}

export interface ServedDistrict {
  code: string;
  name: string;
  state: number;
  drawn: Drawn;
  label: Spot;
}

export interface ServedState {
  code: number;
  name: string;
  short: string;
  label: Spot;
}

/** A district without an outline of its own: a point in its parent's, degrees. */
export interface ServedPoint {
  code: string;
  name: string;
  state: number;
  parent: string;
  at: Spot;
}

/** static/map/india.json: its places are numbered in this order, districts first, then the points. */
export interface ServedMap extends Topology<ServedObjects> {
  transform: { scale: Spot; translate: Spot };
  points: ServedPoint[];
}

export type ServedObjects = {
  districts: GeometryCollection<ServedDistrict>;
  states: GeometryCollection<ServedState>;
};

// From here on: what the browser makes of it.

export interface LegendRow {
  key: string;
  label: string;
  count: number;
  share: number | null;
  light: string;
  dark: string;
  pattern: Pattern | "";
  kind: RowKind;
}

/** A layer opened: a place asks it by its number and id. */
export interface Layer extends Omit<SentLayer, "legend" | "classes" | "figures"> {
  legend: LegendRow[];
  /** What tells two layers of one id apart. */
  fingerprint: string;
  ringCount: number;
  /** The row of the legend, -1 outside the view. */
  rowIndex(place: Numbered): number;
  rowOf(place: Numbered): LegendRow | undefined;
  isRinged(place: Numbered): boolean;
  /** "3 products", blank where there is none. */
  figureOf(place: Numbered): string;
}

export interface Numbered {
  id: string;
  index: number;
}

export interface ClassSaid {
  key: string;
  label: string;
  status: string;
  says: number;
}

/** A measure of a scope opened: a district asks it by its order in the scope. */
export interface ScopeMeasure extends Omit<SentMeasureOfScope, "classes" | "states"> {
  classes: ClassSaid[];
  states: ClassSaid[];
  words: [one: string, many: string, heading: string];
  classAt(at: number): number;
  itemsAt(at: number): number;
  dayAt(at: number): string;
}

export interface Scope {
  codes: number[];
  stateOf: number[];
  indexOf: Map<string, number>;
  /** Names of the districts without an outline, by their order. */
  undrawn: Map<number, string>;
  states: Map<number, string>;
  ringed: boolean[];
  register: string;
  measures: Map<string, ScopeMeasure>;
}

/** The districts of one State, summed; `byClass` by the order of the class. */
export interface StateSums {
  code: number;
  name: string;
  districts: number;
  having: number;
  items: number;
  answered: number;
  apart: number;
  byClass: Map<number, number>;
}

/** One line of the list beside the map: a State, or a district of the State in focus. */
export interface Listed {
  id: string;
  name: string;
  /** The row of the legend, -1 where the line has several. */
  row: number;
  bar: { row: number; number: number }[];
  /** Of a State districts that have what is asked, none where nothing is known; of a district the items behind its class. */
  number: number | null;
  of: number;
  share: string;
  /** The day of what is known of it, where the list says it. */
  day: string;
  /** The greater, the higher it stands. */
  order: number;
  /** Nothing at all is known of it. */
  isOpen: boolean;
}

export interface Drawable<Shape = MultiPolygon | Polygon | MultiLineString | LineString> {
  shape: Shape;
  path: Path2D | null;
}

/** One island or mainland by itself, in projected units. */
export interface Part {
  x: number;
  y: number;
  size: number;
  outer: Spot[];
}

/** One district or State, in projected units; a point has no extent and no parts. */
export interface Place extends Numbered, Drawable<MultiPolygon | Polygon> {
  id: string;
  name: string;
  state: number;
  stateName: string;
  short: string;
  drawn: Drawn;
  /** The code of the district that a point lies in. */
  parent: string;
  /** Degrees. */
  label: Spot;
  anchor: Spot;
  bounds: [left: number, top: number, right: number, bottom: number];
  parts: Part[];
}

export interface Lines {
  inner: Drawable;
  outer: Drawable;
}

export interface Outline {
  district: Place[];
  state: Place[];
  lines: Lines;
  mainlandLines: Lines;
  linesOf: Map<number, Lines>;
  topology: Topology<ServedObjects>;
}

export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface View {
  a: number;
  b: number;
  scale: number;
  x: number;
  y: number;
}

export interface Zoom {
  factor: number;
  x: number;
  y: number;
}

export interface MainPanel {
  kind: "main";
  rect: Rect;
  view: View;
  places: Place[];
}

export interface InsetPanel {
  kind: "inset";
  rect: Rect;
  view: View;
  places: Place[];
  label: string;
  size: number;
}

export type Panel = MainPanel | InsetPanel;

export interface Drawing {
  height: number;
  panels: Panel[];
}

/** What decides where the panels stand. */
export interface Size {
  width: number;
  height: number;
  level: Level;
  focus: number | null;
  compact: boolean;
}

export interface Theme {
  key: string;
  ground: string;
  ink: string;
  accent: string;
  font: string;
  dark: boolean;
  muted: string;
  off: string;
  hairline: string;
  districtLine: string;
  districtLineOnPale: string;
  casing: string;
  stateLine: string;
  hatch: string;
  diagonal: string;
}

/** What is shown on the panels. */
export interface Shown {
  layer: Layer;
  theme: Theme;
  ribbon: string;
  /** The row of the legend that is pressed. */
  highlight: number | null;
  ringsShown: boolean;
}

export interface Scene extends Shown {
  outline: Outline;
  level: Level;
  focus: number | null;
  size: { w: number; h: number };
  zoomable: boolean;
  magnified: boolean;
  panels: Panel[];
}

export interface LaidPattern {
  kind: Pattern;
  colour: string;
}

export interface Fill {
  fill: string;
  pattern: LaidPattern | null;
}

export interface Paint {
  fill?: string;
  pattern?: LaidPattern | null;
  stroke?: string;
  width?: number;
}

export interface Lettering {
  size: number;
  fill: string;
  weight?: number;
  halo?: string | null;
  align?: "left" | "center" | "right";
  turn?: number;
  opacity?: number;
}

export interface Surface {
  font: string;
  rect(rect: Rect, paint: Paint): void;
  shape(held: Drawable, view: View, paint: Paint): void;
  circle(x: number, y: number, r: number, paint: Paint): void;
  text(words: string, x: number, y: number, lettering: Lettering): void;
  clipped(rect: Rect, draw: () => void): void;
}
