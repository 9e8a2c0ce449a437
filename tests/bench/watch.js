// Runs in every page before its own scripts: tells when the map (or the floor's text) shows something new, by the clock
// of the browser itself. A sample ends after the frame in which the change is drawn, the same way for every page.
(() => {
  // plotly fetches a base map from its makers' host even for a figure that hides it; here it finds an empty one.
  const nothing = { type: "GeometryCollection", geometries: [] };
  const kinds = ["coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits"];
  const empty = { type: "Topology", arcs: [], objects: Object.fromEntries(kinds.map((kind) => [kind, nothing])) };
  window.PlotlyGeoAssets = { topojson: new Proxy({}, { get: () => empty, set: () => true }) };

  let root = null;
  function below(node) {
    const found = node.querySelector?.("[data-painted]");
    if (found) return found;
    for (const one of node.querySelectorAll("*")) {
      const deeper = one.shadowRoot && below(one.shadowRoot);
      if (deeper) return deeper;
    }
    return null;
  }

  const drawn = new WeakMap();
  function plotlyMap() {
    for (const plot of document.querySelectorAll(".js-plotly-plot")) {
      if (!plot.on || !plot.layout?.meta) continue;
      if (!drawn.has(plot)) {
        drawn.set(plot, plot.querySelector(".choroplethlayer path") ? plot.layout.meta : "");
        plot.on("plotly_afterplot", () => drawn.set(plot, plot.querySelector(".choroplethlayer path") ? plot.layout.meta : ""));
      }
      return drawn.get(plot);
    }
    return "";
  }

  const ways = {
    component: () => {
      if (!root?.isConnected) root = below(document);
      return root?.dataset.painted ?? "";
    },
    plotly: plotlyMap,
    text: () => document.querySelector('[data-testid="stText"]')?.textContent ?? "",
  };

  let input = 0;
  for (const kind of ["click", "input", "keydown"]) {
    window.addEventListener(kind, (event) => { if (kind !== "keydown" || event.key === "Enter") input ||= event.timeStamp; }, true);
  }

  window.bench = {
    now: (way) => ways[way](),
    // The first new sight after now: milliseconds from the input that came in between, or from the start of the page.
    next(way, before, fromStart) {
      input = 0;
      this.sample = new Promise((told, gaveUp) => {
        setTimeout(() => gaveUp(new Error("nothing new was drawn within a minute")), 60_000);
        const look = () => {
          const seen = ways[way]();
          if (!seen || seen === before) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => told(performance.now() - (fromStart ? 0 : input));
          return channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      });
    },
  };
})();
