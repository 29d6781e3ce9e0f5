import type { Cell } from "../../core/documents/comparison.ts";
import { describeBar, type FlameBar, flameBars } from "../profile/flame-layout.ts";
import {
  caption,
  captionHeight,
  chart,
  element,
  headHeight,
  type Layout,
  label,
  shortenTo,
  tooltip,
} from "./svg.ts";

const ROW = 20;
const GAP = 1;
const MAX_ROWS = 24;
/** Narrower bars, in pixels, can't be seen. */
const MIN_WIDTH = 0.6;
/** Narrower bars have no name. */
const MIN_LABEL_WIDTH = 28;
/** A shorter rest of a name says nothing. */
const MIN_LABEL_LENGTH = 6;
/** Text stays readable on the strongest colour. */
const MAX_OPACITY = 0.5;

const CAPTION =
  "Width: mean wall time of both versions. Red: the routine itself takes longer in the candidate. Green: it takes less time.";

/** Differential flame graph of a cell, callers above the routines that they call. */
export function flameChart(cell: Cell, platform: string, layout: Layout): string | null {
  const { profile, workload, baseline, candidate } = cell;
  const bars = profile ? flameBars(profile.tree) : [];
  if (bars.length === 0 || candidate === null) return null;
  const subject = `${workload}, ${platform}, ${candidate} against ${baseline}`;
  const top = headHeight(layout, subject) - 6;
  const rows = Math.min(MAX_ROWS, Math.max(...bars.map(({ depth }) => depth)) + 1);
  const bottom = top + rows * ROW;
  const height = bottom + 18 + captionHeight(CAPTION, layout);
  const drawn = bars.filter(({ depth }) => depth < MAX_ROWS);
  return chart(
    {
      title: "Flame graph",
      subject,
      description: `Call paths of ${baseline} and ${candidate}. ${CAPTION}`,
      height,
    },
    layout,
    ...drawn.map((bar) => drawBar(bar, { ...layout, top })),
    caption(CAPTION, layout, { y: bottom + 14 }),
  );
}

function drawBar(bar: FlameBar, { width, margin, top }: Layout & { readonly top: number }): string {
  const space = width - 2 * margin;
  const own = bar.width * space - GAP;
  if (own < MIN_WIDTH) return "";
  const [x, y] = [margin + bar.x * space, top + bar.depth * ROW];
  const size = { x, y, width: own, height: ROW - GAP, rx: 2 };
  const tint = element("rect", {
    ...size,
    class: bar.tint > 0 ? "worse" : "better",
    "fill-opacity": Math.abs(bar.tint) * MAX_OPACITY,
  });
  const name = own < MIN_LABEL_WIDTH ? "" : shortenTo(bar.name, own - 8);
  const isReadable = name === bar.name || name.length >= MIN_LABEL_LENGTH;
  const text = isReadable ? label(x + 4, y + ROW / 2, name, { "font-size": 12 }) : "";
  return element(
    "g",
    {},
    tooltip(describeBar(bar)),
    element("rect", { ...size, class: "band" }),
    tint,
    text,
  );
}
