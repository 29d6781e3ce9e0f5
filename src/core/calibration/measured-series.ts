import { z } from "zod";
import { type FileProblem, InvalidFilesError } from "../errors.ts";

/** Runs of a program on a host before which it had not run there: cold caches make it slow. */
const DROPPED_RUNS = 1;
const BLOCK_RUNS = 4;
const MIN_BLOCK_RUNS = 2;
const MAX_PROBLEMS = 20;

const seriesSchema = z.strictObject({
  set: z.string().optional(),
  program: z.string(),
  hosts: z
    .array(
      z.strictObject({
        host: z.string(),
        seconds: z.array(z.number().positive()).describe("In the order of running."),
      }),
    )
    .min(1),
});

/** One unchanged program, run several times on each of several hosts. */
export interface MeasuredSeries {
  readonly program: string;
  /** What it has in common with the same program at other versions: its name up to ` | `. */
  readonly workload: string;
  readonly hosts: readonly MeasuredHost[];
}

export interface MeasuredHost {
  readonly host: string;
  /** Logarithms of seconds in the order of running, without the first run. */
  readonly times: readonly number[];
  /** Successive runs cut into fours; where there are fewer, one of two. */
  readonly blocks: readonly (readonly number[])[];
}

/**
 * Reads repeated measurements: NDJSON, a program a line, as
 * `{"program": "...", "hosts": [{"host": "...", "seconds": [1.5, 1.4, ...]}]}`.
 *
 * @param file its name, for messages
 * @throws {InvalidFilesError} lines that are not of that form, each with its number
 */
export function parseMeasuredSeries(file: string, text: string): readonly MeasuredSeries[] {
  const problems: FileProblem[] = [];
  const series: MeasuredSeries[] = [];
  for (const [index, content] of text.split("\n").entries()) {
    if (content.trim() === "") continue;
    const parsed = parseLine(content);
    if (typeof parsed === "string") problems.push({ file, line: index + 1, message: parsed });
    else series.push(parsed);
    if (problems.length === MAX_PROBLEMS) break;
  }
  if (problems.length === 0 && series.length === 0)
    problems.push({ file, message: "it has no lines" });
  if (problems.length > 0) throw new InvalidFilesError(problems);
  return series;
}

/** @returns what is wrong with it, where something is */
function parseLine(content: string): MeasuredSeries | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = seriesSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
      .join("; ");
  }
  const { program, hosts } = parsed.data;
  return {
    program,
    workload: program.split(" | ")[0] ?? program,
    hosts: hosts.map(({ host, seconds }) => {
      const times = seconds.slice(DROPPED_RUNS).map(Math.log);
      return { host, times, blocks: cutIntoBlocks(times) };
    }),
  };
}

function cutIntoBlocks(times: readonly number[]): readonly (readonly number[])[] {
  const whole = Math.floor(times.length / BLOCK_RUNS);
  if (whole === 0) return times.length >= MIN_BLOCK_RUNS ? [times.slice(0, MIN_BLOCK_RUNS)] : [];
  return Array.from({ length: whole }, (_, index) =>
    times.slice(index * BLOCK_RUNS, (index + 1) * BLOCK_RUNS),
  );
}
