// Every sentence the map says, for the eye and for the ear alike.
const counting = new Intl.NumberFormat("en-IN");
const sharing = new Intl.NumberFormat("en-IN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const DEPICTION = "Outline as depicted by the Government of India, generalised; not a Survey of India product.";

export function count(number) {
  return counting.format(number);
}

export function share(value) {
  return value === null || value === undefined ? "" : `${sharing.format(value)}%`;
}

export function base(layer) {
  return `${count(layer.base[1])} ${layer.base[0]}`;
}

export function asOn(layer) {
  return layer.as_on ? `as on ${layer.as_on}` : "date not known";
}

export function line(place, layer, outline) {
  const where = place.id[0] === "S" ? place.name : `${place.name}, ${place.stateName}`;
  const row = layer.rowOf(place);
  if (!row) return place.drawn === "outside" ? `${where}: drawn, but no district of the register; in no count` : `${where}: outside this view`;
  const said = [row.label];
  const figure = layer.figureOf(place);
  if (figure && figure !== row.label) said.push(figure);
  if (layer.isRinged(place)) said.push(layer.rings[0]);
  said.push(asOn(layer));
  if (place.drawn === "point") {
    const parent = outline.district.find((one) => one.id === `D${place.parent}`);
    said.push(`drawn as a point in ${parent.name}, for it has no outline of its own yet`);
  }
  return `${where}: ${said.join(", ")}`;
}

export function alternative(layer, level, where) {
  const rows = layer.legend.map((row) => `${row.label} ${count(row.count)}${row.share === null ? "" : ` (${share(row.share)})`}`);
  return `Map of ${where} by ${level === "state" ? "State and Union Territory" : "district"}. ${layer.title}, ${asOn(layer)}. Base: ${base(layer)}. ${rows.join("; ")}.`;
}
