// The layers this browser has been sent: a switch back to one of them needs no server.
/** @import { Layer, SentLayer } from "./types" */
import { opened } from "./wire.js";

const MOST = 80;
/** @type {Map<string, Layer>} */
const layers = new Map();

/** @param {string} scope @param {string} measure @param {SentLayer} sent */
export function hold(scope, measure, sent) {
  const key = `${scope}\n${measure}`;
  layers.delete(key);
  layers.set(key, opened(sent));
  if (layers.size > MOST) layers.delete([...layers.keys()][0]);
}

/** @param {string} scope @param {string} measure */
export function held(scope, measure) {
  return layers.get(`${scope}\n${measure}`);
}
