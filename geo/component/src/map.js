// One map on the page: holds what is shown now, and paints only when that changed.
/** @import { Layer, Outline, Place, Scene, Sent, Size, Spot, Tell, Theme, Zoom } from "./types" */
/** @import { Parts } from "./frame.js" */
import { themeOf } from "./colours.js";
import { fillLegend, fillSwitch, fillWords, frame } from "./frame.js";
import { geometry } from "./geometry.js";
import { held, hold } from "./held.js";
import * as keyboard from "./keyboard.js";
import * as pointer from "./pointer.js";
import { drawOver, drawRibbon, drawScene } from "./scene.js";
import { contextOf } from "./ruler.js";
import { Staging } from "./staging.js";
import css from "./style.css";
import { CanvasSurface } from "./surface.js";
import { hideTip, showTip } from "./tip.js";
import { UP_TO_INDIA } from "./wire.js";
import { alternative, line } from "./words.js";
import { isMagnified, magnification, NATURAL, NEAREST, withinFrame } from "./zoom.js";

const PATIENCE_MS = 6000;

/** @typedef {Sent & { layer?: Layer }} Drawn the layer itself, or those that were sent for a scope */

export class CoverageMap {
  #parts;
  #data;
  #highlighted;
  /** @type {Tell} */
  #tell = () => {};
  /** @type {Outline | null} */
  #outline = null;
  /** @type {{ measure: string, at: number } | null} */
  #asked = null; // measure chosen here that the server has not confirmed yet
  /** @type {Scene | null} */
  #scene = null; // nothing is painted until the outline is there
  #zoom = NATURAL;
  #width = 0;
  #dressed = "";
  #painted = "";
  #over = "";
  #marks = { hovered: "", focused: "" };
  /** @type {number | null} */
  #highlight = null;
  #ringsShown = false;
  /** @type {Map<string, Spot>} */
  #spots = new Map();
  #staging = new Staging();

  /**
   * @param {Element} parent @param {Drawn} data
   * @param {{ parts?: Parts, highlighted?: () => void }} [more] an arrangement of its own, and who is told of a pressed row
   */
  constructor(parent, data, { parts = frame(css), highlighted = () => {} } = {}) {
    const { root, keys, canvas, over } = parts;
    this.#parts = parts;
    this.#highlighted = highlighted;
    this.#data = data;
    parent.append(root);
    this.context = contextOf(canvas);
    this.overContext = contextOf(over);
    this.#listen(keys);
    this.resizing = new ResizeObserver(([entry]) => this.#resize(entry.contentRect.width));
    this.resizing.observe(root);
    this.#parts.watch.addEventListener("transitionend", () => this.#show());
    document.fonts?.addEventListener?.("loadingdone", this.repaint);
  }

  repaint = () => {
    this.#painted = "";
    this.#show();
  };

  remove() {
    this.resizing.disconnect();
    document.fonts?.removeEventListener?.("loadingdone", this.repaint);
    this.#parts.root.remove();
  }

  get highlight() {
    return this.#highlight;
  }

  /** @param {Drawn} data @param {Tell} tell */
  receive(data, tell) {
    this.#tell = tell;
    for (const [measure, message] of Object.entries(data.layers)) hold(data.scope, measure, message);
    const before = this.#data;
    if (before.focus !== data.focus || before.level !== data.level) {
      this.#zoom = NATURAL;
      this.#highlight = null;
      this.#marks = { hovered: "", focused: data.selected || "" };
    }
    if (before.measure !== data.measure) this.#highlight = null;
    this.#data = data;
    if (this.#asked && (this.#asked.measure === data.measure || performance.now() - this.#asked.at > PATIENCE_MS)) this.#asked = null;
    fillSwitch(this.#parts, data.measures, this.#measure());
    this.#show();
    if (!this.#outline) this.#load(data.geometry);
  }

  /** @param {string} address */
  async #load(address) {
    const { notice } = this.#parts;
    notice.textContent = "Loading the outline of the map…";
    try {
      this.#outline = await geometry(address);
      notice.textContent = "";
      this.#show();
    } catch (problem) {
      notice.textContent = `The outline of the map could not be loaded (${problem instanceof Error ? problem.message : problem}). Reload the page; the list beside the map holds the same figures.`;
    }
  }

  #measure() {
    return this.#asked?.measure ?? this.#data.measure;
  }

  #layer() {
    return this.#data.layer ?? held(this.#data.scope, this.#measure()) ?? held(this.#data.scope, this.#data.measure);
  }

  /** @param {number} width */
  #resize(width) {
    if (Math.abs(width - this.#width) < 1) return;
    this.#width = Math.floor(width);
    const { classList } = this.#parts.root;
    classList.toggle("wide", width >= 940);
    classList.toggle("medium", width >= 560 && width < 940);
    classList.toggle("compact", width < 560);
    this.#zoom = NATURAL;
    this.#show();
  }

  // Brings every part of the frame to what is held now, and tells the page which layer is painted.
  #show() {
    const layer = this.#layer();
    if (!layer || !this.#width) return;
    const { root, canvas } = this.#parts;
    const theme = themeOf(root);
    this.#dress(layer, theme);
    const outline = this.#outline;
    if (!outline) return;
    const started = performance.now();
    const { level, focus, ribbon, height } = this.#data;
    const compact = root.classList.contains("compact");
    const size = { width: this.#parts.stage.clientWidth, height, level, focus, compact };
    const key = JSON.stringify([layer.id, this.#data.scope, this.#measure(), layer.fingerprint, layer.legend, size, theme.key, this.#zoom, this.#highlight, this.#ringsShown, ribbon, devicePixelRatio]);
    if (key !== this.#painted) {
      this.#painted = key;
      this.#scene = this.#stage(outline, layer, theme, size);
      this.#spots = keyboard.anchors(this.#scene.panels);
      this.#paint(this.#scene);
      this.#over = "";
    }
    if (this.#scene) this.#scene.layer = layer;
    const where = outline.state.find((one) => one.state === focus)?.name ?? "India";
    canvas.setAttribute("aria-label", alternative(layer, level, where));
    this.#parts.keys.setAttribute("aria-label", `${where}: arrow keys move between places, Enter picks, Escape goes up, plus and minus zoom.`);
    this.#drawOver();
    root.dataset.theme = theme.dark ? "dark" : "light";
    root.dataset.painted = layer.id;
    root.dataset.paintMs = (performance.now() - started).toFixed(1);
    root.dispatchEvent(new CustomEvent("painted", { bubbles: true, composed: true, detail: { layer: layer.id } }));
  }

  /** @param {Layer} layer @param {Theme} theme */
  #dress(layer, theme) {
    const dressed = JSON.stringify([layer.id, layer.title, layer.sentence, layer.base, layer.as_on, layer.note, layer.legend, theme.key, this.#highlight, this.#ringsShown, layer.ringCount]);
    if (dressed === this.#dressed) return;
    this.#dressed = dressed;
    fillWords(this.#parts, layer);
    fillLegend(this.#parts, { layer, theme, highlight: this.#highlight, ringsShown: this.#ringsShown }, (at) => this.#press(at));
  }

  /** @param {Outline} outline @param {Layer} layer @param {Theme} theme @param {Size} size */
  #stage(outline, layer, theme, size) {
    const { nearer, farther, whole, stage, keys, zoom } = this.#parts;
    const scene = this.#staging.scene({ outline, size, zoom: this.#zoom, layer, theme, ribbon: this.#data.ribbon, highlight: this.#highlight, ringsShown: this.#ringsShown });
    stage.style.height = `${scene.size.h}px`;
    keys.classList.toggle("grip", scene.magnified);
    zoom.hidden = !scene.zoomable;
    farther.disabled = whole.disabled = !scene.magnified;
    nearer.disabled = this.#zoom.factor >= NEAREST;
    return scene;
  }

  /** @param {CanvasRenderingContext2D} context @param {Scene} scene */
  #surface(context, { size: { w, h }, theme }) {
    const { canvas } = context;
    const [wide, high] = [Math.round(w * devicePixelRatio), Math.round(h * devicePixelRatio)];
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    const surface = new CanvasSurface(context, devicePixelRatio, theme.font);
    context.clearRect(0, 0, w, h);
    return surface;
  }

  /** @param {Scene} scene */
  #paint(scene) {
    const surface = this.#surface(this.context, scene);
    const { w, h } = scene.size;
    surface.rect({ x: 0, y: 0, w, h }, { fill: scene.theme.ground });
    drawScene(surface, scene);
    drawRibbon(surface, scene, w, h);
  }

  #drawOver() {
    const key = JSON.stringify([this.#data.selected, this.#marks]);
    if (!this.#scene || key === this.#over) return;
    this.#over = key;
    drawOver(this.#surface(this.overContext, this.#scene), this.#scene, { selected: this.#data.selected, ...this.#marks });
  }

  /** @param {HTMLElement} keys */
  #listen(keys) {
    const { nearer, farther, whole, select } = this.#parts;
    pointer.attach(keys, {
      hover: (spot) => this.#hover(spot),
      leave: () => this.#point(null),
      pick: (spot) => this.#pick(this.#scene && pointer.placeAt(this.#scene, spot)),
      zoomBy: (factor, spot) => this.#zoomBy(factor, spot),
      shiftBy: (x, y) => this.#moveTo({ ...this.#zoom, x: this.#zoom.x + x, y: this.#zoom.y + y }),
      magnified: () => isMagnified(this.#zoom),
    });
    keyboard.attach(keys, {
      places: () => this.#reachable(),
      current: () => this.#reachable().find((one) => one.id === (this.#marks.focused || this.#data.selected)),
      move: (place) => this.#focus(place),
      pick: (place) => this.#pick(place),
      up: () => this.#up(),
      zoomBy: (factor) => this.#zoomBy(factor),
      anchorOf: (place) => this.#spotOf(place),
    });
    keys.addEventListener("blur", () => {
      this.#marks.focused = "";
      this.#point(null);
    });
    nearer.addEventListener("click", () => this.#zoomBy(1.6));
    farther.addEventListener("click", () => this.#zoomBy(1 / 1.6));
    whole.addEventListener("click", () => this.#moveTo(NATURAL));
    select.addEventListener("change", () => this.#switch(select.value));
  }

  /** @param {string} measure */
  #switch(measure) {
    if (this.#data.layer) return this.#tell("measure", measure);
    this.#asked = { measure, at: performance.now() };
    this.#highlight = null;
    if (held(this.#data.scope, measure)) this.#show();
    else this.#parts.live.textContent = "The server is asked for this measure.";
    return this.#tell("measure", measure);
  }

  /** @param {number | "rings"} at */
  #press(at) {
    if (at === "rings") this.#ringsShown = !this.#ringsShown;
    else this.#highlight = this.#highlight === at ? null : at;
    this.#show();
    this.#highlighted();
  }

  #reachable() {
    if (!this.#scene) return [];
    /** @type {Map<string, Place>} */
    const unique = new Map();
    for (const panel of this.#scene.panels) for (const place of panel.places) if (this.#mayPick(place)) unique.set(place.id, place);
    return [...unique.values()];
  }

  // An outline that is no district of the register can be read, never picked; beside a State in focus nothing can.
  /** @param {Place} place */
  #mayPick(place) {
    return place.drawn !== "outside" || Boolean(this.#scene?.layer.rowOf(place));
  }

  /** @param {Place} place @returns {Spot} */
  #spotOf(place) {
    return this.#spots.get(place.id) ?? [0, 0];
  }

  /** @param {Spot} spot */
  #hover(spot) {
    if (!this.#scene) return;
    const place = pointer.placeAt(this.#scene, spot);
    this.#point(place, spot);
    this.#parts.keys.classList.toggle("hand", place !== null && this.#mayPick(place));
  }

  // The line beside the place at this spot; none where there is no place.
  /** @param {Place | null} place @param {Spot} [spot] */
  #point(place, spot = place ? this.#spotOf(place) : [0, 0]) {
    const { tip, keys, stage } = this.#parts;
    this.#marks.hovered = place?.id ?? "";
    this.#drawOver();
    if (place && this.#scene) return showTip(tip, stage, line(place, this.#scene.layer, this.#scene.outline), spot);
    keys.classList.remove("hand");
    return hideTip(tip);
  }

  /** @param {Place | undefined} place */
  #focus(place) {
    if (!place || !this.#scene) return;
    this.#marks.focused = place.id;
    const [x, y] = this.#spotOf(place);
    const { w, h } = this.#scene.size;
    const inSight = x > 20 && y > 20 && x < w - 20 && y < h - 20;
    if (this.#scene.magnified && !inSight) this.#moveTo({ ...this.#zoom, x: this.#zoom.x + w / 2 - x, y: this.#zoom.y + h / 2 - y });
    this.#tipAtFocus();
    this.#parts.live.textContent = line(place, this.#scene.layer, this.#scene.outline);
  }

  #tipAtFocus() {
    const place = this.#reachable().find((one) => one.id === this.#marks.focused);
    this.#point(place ?? null);
    this.#marks.hovered = "";
    this.#drawOver();
  }

  /** @param {Place | null} place */
  #pick(place) {
    if (place && this.#mayPick(place)) this.#tell("picked", place.id);
  }

  #up() {
    if (isMagnified(this.#zoom)) this.#moveTo(NATURAL);
    else if (this.#highlight !== null) this.#press(this.#highlight);
    else if (this.#data.focus || (this.#data.layer && this.#data.selected)) this.#tell("picked", UP_TO_INDIA);
    else {
      this.#marks.focused = "";
      this.#point(null);
    }
  }

  /** @param {number} factor @param {Spot} [spot] */
  #zoomBy(factor, spot = this.#spots.get(this.#marks.focused)) {
    if (!this.#scene) return;
    const { w, h } = this.#scene.size;
    this.#moveTo(magnification(this.#zoom, factor, spot ?? [w / 2, h / 2]));
  }

  /** @param {Zoom} zoom */
  #moveTo(zoom) {
    if (!this.#scene?.zoomable) return;
    this.#zoom = withinFrame(zoom, this.#scene.size);
    this.#show();
    this.#tipAtFocus();
  }
}
