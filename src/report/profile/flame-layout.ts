import type { ProfileComparison } from "../../core/documents/profile.ts";
import { changeColumn, secondsColumn } from "../../core/format/columns.ts";

/** A routine on a call path, as a bar of a flame graph. */
export interface FlameBar {
  readonly name: string;
  /** Index of the caller's bar; -1: the whole run. */
  readonly parent: number;
  readonly depth: number;
  /** Left edge and width as parts of the whole, from the mean of both versions. */
  readonly x: number;
  readonly width: number;
  readonly selfA: number;
  readonly selfB: number;
  /** With the routines that it calls. */
  readonly secondsA: number;
  readonly secondsB: number;
  /** Change of its own time, from -1 (the largest loss) to 1. */
  readonly tint: number;
}

/** Changes below this part of the run get little colour, so that an unchanged pair stays pale. */
const FULL_COLOUR = 0.02;

/** Bars of both versions' mean call tree. Callers come before the routines that they call. */
export function flameBars({ names, nodes }: ProfileComparison["tree"]): readonly FlameBar[] {
  const inclusive = nodes.map(([, , a, b]) => ({ a, b }));
  for (let index = nodes.length - 1; index >= 0; index--) {
    const to = inclusive[nodes[index]?.[0] ?? -1];
    const from = inclusive[index];
    if (!to || !from) continue;
    to.a += from.a;
    to.b += from.b;
  }
  const whole = nodes.reduce((sum, [, , a, b]) => sum + a + b, 0);
  if (whole <= 0) return [];
  const changes = nodes.map(([, , a, b]) => Math.abs(b - a));
  const full = Math.max((FULL_COLOUR * whole) / 2, ...changes);
  const children = new Map<number, number[]>();
  nodes.forEach(([parent], index) => {
    children.set(parent, [...(children.get(parent) ?? []), index]);
  });
  const bars: FlameBar[] = [];
  const place = (parent: number, parentBar: number, depth: number, left: number) => {
    let x = left;
    const order = (children.get(parent) ?? []).toSorted((a, b) => sizeOf(b) - sizeOf(a));
    for (const index of order) {
      const [, name, selfA, selfB] = nodes[index] ?? [-1, 0, 0, 0];
      const { a, b } = inclusive[index] ?? { a: 0, b: 0 };
      const width = (a + b) / whole;
      const tint = (selfB - selfA) / full;
      const bar = { name: names[name] ?? "", parent: parentBar, depth, x, width, selfA, selfB };
      bars.push({ ...bar, secondsA: a, secondsB: b, tint });
      place(index, bars.length - 1, depth + 1, x);
      x += width;
    }
  };
  const sizeOf = (index: number) => (inclusive[index]?.a ?? 0) + (inclusive[index]?.b ?? 0);
  place(-1, -1, 0, 0);
  return bars;
}

/** `convect: 1.2 s → 3.1 s (+150 %); itself 1.2 s → 3.1 s`. */
export function describeBar({ name, secondsA, secondsB, selfA, selfB }: FlameBar): string {
  const format = secondsColumn([secondsA, secondsB, selfA, selfB]);
  const change = secondsA > 0 ? secondsB / secondsA - 1 : null;
  const relative = change === null ? "" : ` (${changeColumn([change])(change)})`;
  return `${name}: ${format(secondsA)} → ${format(secondsB)}${relative}; itself ${format(selfA)} → ${format(selfB)}`;
}
