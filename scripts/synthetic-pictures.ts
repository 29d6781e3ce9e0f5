/**
 * Draws maps of synthetic input files: `node scripts/synthetic-pictures.ts DATA_ROOT PICTURE.png`. DATA_ROOT holds the files of one day of
 * TransportTracers at 4x5 (`gcbench inputs SUITE --synthetic DATA_ROOT`). Chromium draws the picture.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extent } from "d3-array";
import { format } from "d3-format";
import { scaleLinear } from "d3-scale";
import { readVariable } from "../test/support/hdf5-variable.ts";

const [root = "", picture = ""] = process.argv.slice(2);
const WEATHER = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101";

interface MapOf {
  readonly title: string;
  readonly path: string;
  readonly variable: string;
  /** Index of the map in the file: time, and level if the variable has levels. */
  readonly time: number;
  /** Factor from the file's unit to the shown one. */
  readonly factor: number;
  readonly number: string;
  readonly colours: readonly string[];
}

const MAPS: readonly MapOf[] = [
  {
    title: "Surface pressure, hPa (1 January, 00 UTC)",
    path: `${WEATHER}.I3.4x5.nc4`,
    variable: "PS",
    time: 0,
    factor: 0.01,
    number: ".0f",
    colours: ["#5b2a86", "#3f7fb5", "#e8f1e4"],
  },
  {
    title: "Surface temperature, K (1 January, 12:30 UTC)",
    path: `${WEATHER}.A1.4x5.nc4`,
    variable: "TS",
    time: 12,
    factor: 1,
    number: ".0f",
    colours: ["#27408b", "#f4f1e8", "#b3261e"],
  },
  {
    title: "Leaf area of land type 31, cm²/cm² (July)",
    path: "HEMCO/Yuan_XLAI/v2021-06/Yuan_proc_MODIS_XLAI.025x025.2019.nc",
    variable: "XLAI31",
    time: 6,
    factor: 1,
    number: ".1f",
    colours: ["#f5f2e9", "#7bb662", "#0b5d1e"],
  },
  {
    title: "Emission of radon, 10⁻²¹ kg/m²/s",
    path: "HEMCO/ZHANG_Rn222/v2021-11/Rn222_Emis_Zhang_Liu_et_al_05x05_mass.nc",
    variable: "rnemis",
    time: 0,
    factor: 1e21,
    number: ".1f",
    colours: ["#f5f2e9", "#f0a202", "#8a2f0b"],
  },
];

const [WIDTH, HEIGHT, GAP, TEXT] = [400, 200, 20, 22] as const;

function draw(map: MapOf, index: number): string {
  const { shape, values: field } = readVariable(join(root, map.path), map.variable);
  const [rows = 0, columns = 0] = shape.slice(-2);
  const all = [...field].map((one) => one * map.factor);
  const values = all.slice(map.time * rows * columns, (map.time + 1) * rows * columns);
  const [low = 0, high = 1] = extent(values);
  const colour = scaleLinear<string>()
    .domain([low, (low + high) / 2, high])
    .range(map.colours);
  const [width, height] = [WIDTH / columns, HEIGHT / rows];
  const boxes = values.map((one, box) => {
    const [x, y] = [(box % columns) * width, HEIGHT - (Math.floor(box / columns) + 1) * height];
    return `<rect x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${(width + 0.1).toFixed(2)}" height="${(height + 0.1).toFixed(2)}" fill="${colour(one)}"/>`;
  });
  const show = format(map.number);
  const [left, top] = [
    GAP + (index % 2) * (WIDTH + GAP),
    Math.floor(index / 2) * (HEIGHT + 2 * TEXT),
  ];
  return `<g transform="translate(${left},${top + TEXT})"><text y="-6">${map.title}: ${show(low)} to ${show(high)}</text>
<g shape-rendering="crispEdges">${boxes.join("")}</g><rect width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="#59636e"/></g>`;
}

const size = { width: 2 * WIDTH + 3 * GAP, height: 2 * (HEIGHT + 2 * TEXT) };
const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}text{font:13px sans-serif;fill:#1f2328}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${MAPS.map(draw).join("")}</svg>`;
const scratch = mkdtempSync(join(tmpdir(), "gcbench-pictures-"));
writeFileSync(join(scratch, "page.html"), page);
execFileSync(
  "chromium",
  [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
    ...[
      `--user-data-dir=${join(scratch, "profile")}`,
      `--window-size=${size.width},${size.height}`,
    ],
    `--screenshot=${picture}`,
    `file://${join(scratch, "page.html")}`,
  ],
  { stdio: "ignore" },
);
rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
