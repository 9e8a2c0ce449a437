// From what is held to what is drawn: the panels of this size and place, under the present zoom.
/** @import { Drawing, MainPanel, Outline, Scene, Shown, Size, Zoom } from "./types" */
import { layout } from "./panels.js";
import { isMagnified, zoomed } from "./zoom.js";

export class Staging {
  #wanted = "";
  /** @type {Drawing} */
  #drawn = { height: 0, panels: [] };

  // Fitting reads every point of the outline: only for a new size or place, never for a new colour.
  /** @param {Outline} outline @param {Size} size */
  #arranged(outline, size) {
    const wanted = JSON.stringify(size);
    if (this.#wanted !== wanted) {
      this.#wanted = wanted;
      this.#drawn = layout(outline, size);
    }
    return this.#drawn;
  }

  /** @param {Shown & { outline: Outline, size: Size, zoom: Zoom }} shown @returns {Scene} */
  scene({ outline, size, zoom, ...shown }) {
    const { panels, height } = this.#arranged(outline, size);
    const whole = panels.find((panel) => panel.kind === "main");
    const nearer = whole && isMagnified(zoom) ? near(whole, outline, size, height, zoom) : null;
    return {
      ...shown,
      outline,
      level: size.level,
      focus: size.focus,
      size: { w: size.width, h: height },
      zoomable: Boolean(whole),
      magnified: Boolean(nearer),
      panels: nearer ? [nearer] : panels,
    };
  }
}

// Zoomed in, the insets give way and the islands stand where they are.
/** @param {MainPanel} whole @param {Outline} outline @param {Size} size @param {number} height @param {Zoom} zoom @returns {MainPanel} */
function near(whole, outline, size, height, zoom) {
  const places = size.focus ? whole.places : outline[size.level];
  return { ...whole, places, rect: { x: 0, y: 0, w: size.width, h: height }, view: zoomed(whole.view, zoom) };
}
