import type { Cell, Effect } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { cpuTimeChange } from "./cpu-time.ts";
import { energyChange } from "./energy-change.ts";
import { workChange } from "./work-change.ts";

/** Changes of CPU time, energy and instructions, none of which decides. @param records complete ones of a cell */
export function changesBesideTime(
  records: readonly BlockRecord[],
  {
    effect,
    differences,
  }: { readonly effect: Effect | null; readonly differences: readonly string[] },
): Pick<Cell, "cpuTime" | "energy" | "work"> {
  const cpuTime = effect && cpuTimeChange(records, effect);
  if (!effect || differences.length > 0) return { cpuTime };
  const energy = energyChange(records, effect);
  const work = workChange(records, effect);
  return { cpuTime, ...(energy ? { energy } : {}), ...(work ? { work } : {}) };
}
