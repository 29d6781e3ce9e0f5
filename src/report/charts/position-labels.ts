/** Label next to a point, without overlapping other labels or points. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** True if the label is far from its point and needs a line to it. */
  readonly needsLeader: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Average width of a letter at the chart's font size, rounded up. */
const LETTER = 7.2;
const LINE = 15;
const BESIDE = 10;
/** Vertical offsets to try, nearest first. */
const SHIFTS = [-12, 12, -27, 27, -42, 42, -57, 57, -72, 72];

/**
 * Positions of labels, in the order of the spots. Without a free position, a label is placed above
 * its point.
 */
export function positionLabels(
  spots: readonly Spot[],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): readonly LabelPosition[] {
  const taken: { x1: number; x2: number; y: number }[] = spots.map(({ x, y }) => ({
    x1: x - BESIDE / 2,
    x2: x + BESIDE / 2,
    y,
  }));
  return spots.map(({ x, y, text }) => {
    const width = text.length * LETTER;
    const tries = SHIFTS.flatMap((shift) => [
      { x1: x + BESIDE, x2: x + BESIDE + width, y: y + shift, anchor: "start" as const },
      { x1: x - BESIDE - width, x2: x - BESIDE, y: y + shift, anchor: "end" as const },
    ]).filter(
      ({ x1, x2, y: at }) =>
        x1 >= left && x2 <= right && at >= top + LINE / 2 && at <= bottom - LINE / 2,
    );
    const [above] = tries;
    const free = tries.find(
      (candidate) =>
        !taken.some(
          (other) =>
            candidate.x1 < other.x2 &&
            other.x1 < candidate.x2 &&
            Math.abs(candidate.y - other.y) < LINE,
        ),
    );
    const chosen = free ?? above ?? { x1: x, x2: x, y: y - BESIDE, anchor: "start" as const };
    taken.push(chosen);
    return {
      x: chosen.anchor === "start" ? chosen.x1 : chosen.x2,
      y: chosen.y,
      anchor: chosen.anchor,
      needsLeader: Math.abs(chosen.y - y) > LINE,
    };
  });
}
