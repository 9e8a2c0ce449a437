// Bundles src/ into one committed file whose name carries its hash, so that no browser keeps an old one after an upgrade.
import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, "assets");

const result = await build({
  absWorkingDir: here,
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  loader: { ".css": "text" },
  banner: { js: "/* Export Hub Monitor, coverage map. Holds d3-geo and d3-array (ISC, Mike Bostock), topojson-client (ISC, Mike Bostock), internmap (ISC, Mike Bostock). Source beside: geo/component/src */" },
  write: false,
});
const content = result.outputFiles[0].contents;
const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) {
  if (/^coverage_map\.[0-9a-f]{12}\.js$/.test(name)) await rm(join(folder, name));
}
await writeFile(join(folder, `coverage_map.${hash}.js`), content);
console.log(`coverage_map.${hash}.js ${content.length} bytes`);
