// The layers this browser has been sent: a switch back to one of them needs no server.
const MOST = 80;
const FIGURE_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const layers = new Map();

export function hold(scope, measure, message) {
  const key = `${scope}\n${measure}`;
  layers.delete(key);
  layers.set(key, opened(message));
  if (layers.size > MOST) layers.delete(layers.keys().next().value);
}

export function held(scope, measure) {
  return layers.get(`${scope}\n${measure}`);
}

function opened(message) {
  const legend = message.legend.map(([key, label, count, share, light, dark, pattern, kind]) => ({ key, label, count, share, light, dark, pattern, kind }));
  const [one, many, texts, signs] = message.figures;
  const ringed = [...message.rings[1]].flatMap((digit) => [8, 4, 2, 1].map((bit) => (parseInt(digit, 16) & bit) > 0));
  const figureAt = (index) => (signs ? texts[FIGURE_SIGNS.indexOf(signs[index])] : texts[index]);
  return {
    ...message,
    legend,
    rowIndex: (place) => (message.classes[place.index] === "-" ? -1 : parseInt(message.classes[place.index], 36)),
    rowOf: (place) => legend[parseInt(message.classes[place.index], 36)],
    isRinged: (place) => Boolean(ringed[place.index]),
    ringCount: ringed.filter(Boolean).length,
    figureOf: (place) => {
      const figure = figureAt(place.index);
      return figure ? `${figure} ${figure === "1" ? one : many}`.trim() : "";
    },
  };
}
