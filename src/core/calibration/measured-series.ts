import { z } from "zod";
import { type FileProblem, InvalidFilesError } from "../errors.ts";

/** Runs to drop at the start of each host, which are slow because of cold caches. */
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
        seconds: z.array(z.number().positive()).describe("In execution order."),
      }),
    )
    .min(1),
});

/** Times of an unchanged program on several hosts. */
export interface MeasuredSeries {
  readonly program: string;
  /** Program name up to ` | `, shared by all versions of the program. */
  readonly workload: string;
  readonly hosts: readonly MeasuredHost[];
}

export interface MeasuredHost {
  readonly host: string;
  /** Logarithms of seconds in execution order, without the first run. */
  readonly times: readonly number[];
  /** Consecutive runs in blocks of four, or a single block of two if there are fewer. */
  readonly blocks: readonly (readonly number[])[];
}

/**
 * Parses repeated measurements from NDJSON, a program per line: `{"program": "...", "hosts":
 * [{"host": "...", "seconds": [1.5, 1.4, ...]}]}`.
 *
 * @param file name for messages
 * @throws {InvalidFilesError} invalid lines, with their numbers
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
    problems.push({ file, message: "the file is empty" });
  if (problems.length > 0) throw new InvalidFilesError(problems);
  return series;
}

/** Parses a line. @returns a message if it is invalid */
function parseLine(content: string): MeasuredSeries | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
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
