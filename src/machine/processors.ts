import { UsageError } from "../core/errors.ts";
import { type LogicalProcessor, parseCpuList, read, readTopology } from "./machine.ts";

/**
 * The processors that may be used, one of each physical core first; empty where the system does not tell.
 *
 * @param cores those that the user wants, as taskset lists them; absent: all
 * @throws {UsageError} one that is wanted may not be used
 */
export function usableProcessors(cores?: string): readonly LogicalProcessor[] {
  const topology = readTopology();
  if (!topology) return [];
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read("/proc/self/status") ?? "")?.[1];
  const wanted = cores === undefined ? null : parseCpuList(cores);
  const mine = topology.filter(({ number }) => !allowed || parseCpuList(allowed).includes(number));
  const missing = wanted?.filter((number) => !mine.some((one) => one.number === number)) ?? [];
  if (missing.length > 0) {
    throw new UsageError(
      `This machine lets us use processors ${mine.map(({ number }) => number).join(", ")}, not ${missing.join(", ")}.`,
    );
  }
  return firstOfCores(wanted ? mine.filter(({ number }) => wanted.includes(number)) : mine);
}

/**
 * One processor for each thread: of physical cores of their own as long as there are, else second threads of a core too.
 *
 * @param processors as usableProcessors sorts them
 * @returns their numbers, ascending; none where there are fewer processors than threads
 */
export function chooseCores(
  threads: number,
  processors: readonly LogicalProcessor[],
): readonly number[] {
  if (processors.length < threads) return [];
  return processors
    .slice(0, threads)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/** One processor of each physical core, then the others. */
export function firstOfCores(processors: readonly LogicalProcessor[]): readonly LogicalProcessor[] {
  const seen = new Set<string>();
  const isFirst = ({ socket, core }: LogicalProcessor) => {
    const key = `${socket}:${core}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  const first = processors.filter(isFirst);
  return [...first, ...processors.filter((one) => !first.includes(one))];
}
