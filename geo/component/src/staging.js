// From what is held to what is drawn: the panels of this size and place, under the present zoom.
import { layout } from "./panels.js";
import { isMagnified, zoomed } from "./zoom.js";

export class Staging {
  #wanted = "";
  #drawn = null;

  // Fitting reads every point of the outline: only for a new size or place, never for a new colour.
  #arranged(outline, size) {
    const wanted = JSON.stringify(size);
    if (this.#wanted !== wanted) {
      this.#wanted = wanted;
      this.#drawn = layout(outline, size);
    }
    return this.#drawn;
  }

  scene({ outline, size, zoom, ...shown }) {
    const { panels, height } = this.#arranged(outline, size);
    const whole = panels.find((panel) => panel.kind === "main");
    const magnified = Boolean(whole) && isMagnified(zoom);
    return {
      ...shown,
      outline,
      level: size.level,
      focus: size.focus,
      size: { w: size.width, h: height },
      zoomable: Boolean(whole),
      magnified,
      panels: magnified ? [near(whole, outline, size, height, zoom)] : panels,
    };
  }
}

// Zoomed in, the insets give way and the islands stand where they are.
function near(whole, outline, size, height, zoom) {
  const places = size.focus ? whole.places : outline[size.level];
  return { ...whole, places, rect: { x: 0, y: 0, w: size.width, h: height }, view: zoomed(whole.view, zoom) };
}
