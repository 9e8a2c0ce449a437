// The wire: a change of it is a change of pages/parts/maps.py or geo/served_map.py, and of the fixture
// tests/geo/component/wire.json, which both sides read.
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
  /** What the terms in the label mean. */
  meaning: string;
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

/** What the reader has chosen to set side by side: two measures, or one twice; two States by their codes; a district that is outlined. */
export interface PairChoice {
  measures: [left: string, right: string];
  states: [left: number, right: number];
  /** "IN", or the State that both sides are narrowed to. */
  state: string;
  /** "IN", or "D283". */
  district: string;
}

export interface SentSide extends Pick<Setting, "scope" | "sentences"> {
  /** Its date; of States and measures the browser knows the name. */
  name: string;
  /** What the base of its day rests on. */
  caution: string;
  content: SentScope | null;
}

/** One message of the page for two maps side by side. */
export interface SentPair extends Pick<Setting, "geometry" | "narrowed" | "measures" | "palette" | "ribbon" | "height"> {
  kind: "pair";
  mode: "dates" | "states" | "measures";
  /** The widest place that both sides show: India, or the one State of the filters. */
  root: string;
  /** What the counts of each measure belong to: those of different schemes are not subtracted. */
  schemes: Record<string, string>;
  sides: [left: SentSide, right: SentSide];
  choice: PairChoice;
  heard: number;
}

/** Such a choice on its way to the page, with the scopes that the browser holds whole. */
export type ToldPair = PairChoice & { n: number; mode: SentPair["mode"]; has: string[] };

/** The rest of a scope: by its address, if the server has one; its content once the browser has asked the page for it. */
export interface SentCarrier {
  kind: "scope";
  scope: string;
  address: string;
  content: SentScope | null;
}

/** A table of totals: columns with whether they hold figures and what the terms in their names mean, cells as they are read, and the addresses that cells open. */
export interface SentTable {
  kind: "table";
  label: string;
  columns: [name: string, isOfFigures: boolean, meaning: string][];
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
