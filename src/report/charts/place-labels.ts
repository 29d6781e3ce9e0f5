/** Text beside a point, where it meets neither another text nor a point. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** So far from its point that a line should lead there. */
  readonly needsLeader: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Of a letter at the chart's font size, on average and rather too wide. */
const LETTER = 7.2;
const LINE = 15;
const BESIDE = 10;
/** How far above or below its point a label is tried, nearest first. */
const SHIFTS = [-12, 12, -27, 27, -42, 42, -57, 57, -72, 72];

/** A place for each label, in the order of the spots. Where all is taken it stands above its point. */
export function placeLabels(
  spots: readonly Spot[],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): readonly PlacedLabel[] {
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
      (one) =>
        one.x1 >= left && one.x2 <= right && one.y >= top + LINE / 2 && one.y <= bottom - LINE / 2,
    );
    const [above] = tries;
    const free = tries.find(
      (one) =>
        !taken.some(
          (other) => one.x1 < other.x2 && other.x1 < one.x2 && Math.abs(one.y - other.y) < LINE,
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
