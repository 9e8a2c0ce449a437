// What the browser makes of what is sent.
import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Topology } from "topojson-specification";
import type {
  Drawn,
  Level,
  Pattern,
  RowKind,
  SentLayer,
  SentMeasureOfScope,
  ServedObjects,
  Spot,
} from "./sent";

export type * from "./sent";

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
  /** What the terms in its title mean, where it is known. */
  meaning?: string;
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
