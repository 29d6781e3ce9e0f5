import { element, type Layout, label, mutedWidth } from "./svg.ts";

/** Radius of a trial's point. */
export const TRIAL_RADIUS = 3.5;
/** Radius of an excluded trial's mark. */
const RADIUS = 5;
/** Half the side of the cross in the mark. */
const CROSS = RADIUS * Math.SQRT1_2;

/** Excluded trial: a hollow, crossed circle. @param text tooltip */
export function excludedMark(
  { x, y }: { readonly x: number; readonly y: number },
  tone: string,
  text: string,
): string {
  const stroke = { class: `hollow line-${tone}`, "stroke-width": 1.5 };
  return element(
    "g",
    { class: "excluded" },
    text,
    element("circle", { ...stroke, cx: x, cy: y, r: RADIUS }),
    cross(x, y, tone),
  );
}

function cross(x: number, y: number, tone: string): string {
  const lines = [1, -1].map((slope) => ({
    x1: x - CROSS,
    x2: x + CROSS,
    y1: y - slope * CROSS,
    y2: y + slope * CROSS,
  }));
  return lines
    .map((line) => element("line", { class: `line-${tone}`, "stroke-width": 1.5, ...line }))
    .join("");
}

/** Legend of the trials' marks, on as many lines as it needs. */
export function trialLegend(
  { hasExcluded }: { readonly hasExcluded: boolean },
  { width, margin }: Layout,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const entries = [
    { text: "trial", mark: round },
    ...(hasExcluded ? [{ text: "excluded as an outlier", mark: hollow }] : []),
    { text: "mean with its interval", mark: bar },
  ];
  let [x, y] = [margin, top];
  const parts = entries.map(({ text, mark }) => {
    const needed = MARK + mutedWidth(text);
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + LINE_HEIGHT];
    const drawn = mark(x + MARK / 2 - 3, y) + label(x + MARK, y, text, { class: "muted" });
    x += needed + APART;
    return drawn;
  });
  return { svg: parts.join(""), bottom: y + 8 };
}

/** Space for a mark of the legend, and between its entries. */
const MARK = 24;
const APART = 14;
const LINE_HEIGHT = 18;

/** Marks of the legend. They are no circles, which are the trials. */
function round(x: number, y: number): string {
  const side = 2 * TRIAL_RADIUS;
  return element("rect", {
    class: "neutral",
    x: x - TRIAL_RADIUS,
    y: y - TRIAL_RADIUS,
    width: side,
    height: side,
    rx: TRIAL_RADIUS,
  });
}

function hollow(x: number, y: number): string {
  const ring = { class: "hollow line-neutral", "stroke-width": 1.5, rx: RADIUS };
  return (
    element("rect", {
      ...ring,
      x: x - RADIUS,
      y: y - RADIUS,
      width: 2 * RADIUS,
      height: 2 * RADIUS,
    }) + cross(x, y, "neutral")
  );
}

function bar(x: number, y: number): string {
  return (
    element("rect", {
      class: "neutral",
      x: x - 8,
      y: y - 4,
      width: 16,
      height: 8,
      "fill-opacity": 0.25,
    }) + element("rect", { class: "neutral", x: x - 1.5, y: y - 8, width: 3, height: 16 })
  );
}
