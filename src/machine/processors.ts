import { UsageError } from "../core/errors.ts";
import { type LogicalProcessor, parseCpuList, read, readTopology } from "./machine.ts";

/**
 * Processors that this process may use, sorted so that the first processor of each physical core comes first. Empty if
 * the system does not list processors.
 *
 * @param cores the user's choice, as a CPU list; absent: all
 * @throws {UsageError} the user's choice includes a processor that this process may not use
 */
export function usableProcessors(cores?: string): readonly LogicalProcessor[] {
  const topology = readTopology();
  if (!topology) return [];
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read("/proc/self/status") ?? "")?.[1];
  const wanted = cores === undefined ? null : parseCpuList(cores);
  const usable = topology.filter(
    ({ number }) => !allowed || parseCpuList(allowed).includes(number),
  );
  const missing =
    wanted?.filter((number) => !usable.some((processor) => processor.number === number)) ?? [];
  if (missing.length > 0) {
    throw new UsageError(
      `This process may use processors ${usable.map(({ number }) => number).join(", ")}, but not ${missing.join(", ")}. Choose from the former.`,
    );
  }
  return firstOfCores(wanted ? usable.filter(({ number }) => wanted.includes(number)) : usable);
}

/**
 * Chooses one processor for each thread: separate physical cores while there are enough, then second threads of cores.
 *
 * @param processors sorted as by usableProcessors
 * @returns processor numbers, ascending; empty if there are fewer processors than threads
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

/** Sorts processors: the first of each physical core, then the others. */
export function firstOfCores(processors: readonly LogicalProcessor[]): readonly LogicalProcessor[] {
  const seen = new Set<string>();
  const isFirst = ({ socket, core }: LogicalProcessor) => {
    const key = `${socket}:${core}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  const first = processors.filter(isFirst);
  return [...first, ...processors.filter((processor) => !first.includes(processor))];
}
