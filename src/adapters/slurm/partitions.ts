import { UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import type { SlurmCommands } from "./slurm-commands.ts";

/** Longest job of each partition, in minutes; infinity: no limit. */
export type PartitionLimits = ReadonlyMap<string, number>;

/**
 * Reads the partitions, in one call.
 *
 * @throws {UsageError} a named partition does not exist, or does not accept jobs
 */
export async function readPartitions(
  slurm: SlurmCommands,
  named: readonly string[],
): Promise<PartitionLimits> {
  const output = await slurm.run("sinfo", ["--noheader", "--all", "--format=%R|%a|%l"]);
  const found = output.split("\n").flatMap((line) => {
    const [name, state, limit] = line.trim().split("|");
    return name && state && limit ? [{ name, state, minutes: parseMinutes(limit) }] : [];
  });
  for (const partition of named) {
    const own = found.find(({ name }) => name === partition);
    if (!own) {
      const hint = didYouMean(partition, [...new Set(found.map(({ name }) => name))]);
      throw new UsageError(
        `Slurm has no partition ${partition}${hint ? `: ${hint}` : "."} Correct partition in the site's file; sinfo lists the partitions.`,
      );
    }
    if (own.state === "inact") {
      throw new UsageError(
        `Partition ${partition} is inactive. Name another one in the site's file.`,
      );
    }
  }
  return new Map(found.map(({ name, minutes }) => [name, minutes]));
}

/** Minutes of `infinite`, `30`, `30:00`, `2:00:00` or `1-12:00:00`. */
export function parseMinutes(text: string): number {
  const match = /^(?:(\d+)-)?(\d+)(?::(\d+))?(?::(\d+))?$/.exec(text);
  if (!match) return Number.POSITIVE_INFINITY; // infinite, UNLIMITED, n/a
  const [days, ...parts] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const [first = 0, second = null, third = null] = parts;
  if (days !== null) return (days ?? 0) * 1440 + (first ?? 0) * 60 + (second ?? 0);
  return third === null ? (first ?? 0) : (first ?? 0) * 60 + (second ?? 0);
}
