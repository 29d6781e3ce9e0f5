import type { Comparison } from "../../core/documents/comparison.ts";
import { type ColumnFormat, secondsColumn } from "../../core/format/columns.ts";

/** Format of all wall times of a report, so that tables and charts show the same digits. */
export function wallTimeColumn({ cells }: Pick<Comparison, "cells">): ColumnFormat {
  return secondsColumn(
    cells.flatMap(({ a, b }) => [a, b].flatMap((one) => one?.wallSeconds ?? [])),
  );
}
