// The map as it is served, and what the page sends and is told: read as the browser reads them.
import { readFileSync } from "node:fs";
import { projected } from "../../../geo/component/src/geometry.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

export const wire = read("wire.json");
export const served = read("../../../static/map/india.json");
export const india = projected(served);
export const byId = (id) => [...india.district, ...india.state].find((one) => one.id === id);
