import { formatCount } from "../../core/format/text.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";

/** Title of a series: `miniature-4h on local, 2 threads (AMD EPYC, machine-0123)`. */
export function seriesTitle({ workload, platformName, threads, machine }: SeriesHistory): string {
  const where = machine ? ` (${machine.cpuModel}, ${machine.host.slice(0, SHORT_HOST)})` : "";
  return `${workload} on ${platformName}, ${formatCount(threads, "thread")}${where}`;
}

/** Digits of a machine id, enough to distinguish a few machines. */
const SHORT_HOST = 16;
