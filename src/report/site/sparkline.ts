import { scaleLinear } from "d3-scale";
import type { PublishedHistory } from "../../core/history/published-history.ts";
import { element, tooltip } from "../charts/svg.ts";

const WIDTH = 160;
const HEIGHT = 32;
const MARGIN = 3;
/** Minimum extent, so that noise looks small. */
const MIN_EXTENT = 0.03;
/** Number of points that so small a chart can show. */
const MAX_POINTS = 80;

/** Small chart of the wall time over versions: dots, and the level between steps. @returns null with fewer than two versions */
export function sparkline({ quantities, versions, steps }: PublishedHistory): string | null {
  const [wall] = quantities;
  if (!wall || versions.length < 2) return null;
  const every = Math.ceil(versions.length / MAX_POINTS);
  const values = [...wall.ratios.map(({ change }) => change), ...wall.levels];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0, MIN_EXTENT - (max - min)) / 2;
  const x = scaleLinear([0, versions.length - 1], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([min - room, max + room], [HEIGHT - MARGIN, MARGIN]);
  const dots = wall.ratios.flatMap(({ change }, index) =>
    index % every === 0
      ? [element("circle", { cx: x(index), cy: y(change), r: 1.2, class: "dot-a" })]
      : [],
  );
  const corners = [0, ...steps.map(({ at }) => at), versions.length];
  const levels = corners.slice(0, -1).map((from, index) => {
    const level = y(wall.levels[from] ?? 0);
    const to = (corners[index + 1] ?? versions.length) - 1;
    return element("line", {
      class: "level",
      x1: x(from),
      x2: Math.max(x(to), x(from) + 2),
      y1: level,
      y2: level,
    });
  });
  const label = `Wall time of ${versions.length} versions, ${steps.length} steps`;
  return element(
    "svg",
    {
      class: "spark",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: "img",
    },
    tooltip(label),
    ...dots,
    ...levels,
  );
}
