// A canvas for tests: it paints nothing, but knows what lies in a path, and sets every letter half as wide as it is high.
class RecordedPath {
  rings = [];

  moveTo(x, y) {
    this.rings.push([[x, y]]);
  }

  lineTo(x, y) {
    this.rings.at(-1).push([x, y]);
  }

  closePath() {}

  // The rule of an even number of crossings, over all rings.
  holds(x, y) {
    let inside = false;
    for (const ring of this.rings) {
      ring.forEach(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      });
    }
    return inside;
  }
}

const context = {
  font: "",
  measureText(words) {
    return { width: (words.length * parseFloat(/([\d.]+)px/.exec(this.font)[1])) / 2 };
  },
  isPointInPath: (path, x, y) => path.holds(x, y),
};

globalThis.Path2D = RecordedPath;
globalThis.document = { createElement: () => ({ getContext: () => context }) };
