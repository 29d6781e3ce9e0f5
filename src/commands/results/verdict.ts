import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { z } from "zod";
import { looksSchema } from "../../core/documents/looks.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount, formatShare } from "../../core/format/text.ts";
import {
  LOOKS_WITH_HISTORY,
  LOOKS_WITHOUT_HISTORY,
  overallLevel,
} from "../../core/verdict/looks.ts";
import {
  answerVerdictLine,
  type LooksChange,
  verdictLineSchema,
} from "../../core/verdict/verdict-line.ts";
import type { Host } from "../../ports/host.ts";
import { command } from "../command.ts";

/** Faults beyond these would only scroll the first ones away. */
const MAX_ERRORS_SHOWN = 10;
const STANDARD_INPUT = "-";

export const verdict = command({
  name: "verdict",
  summary: "judge comparisons given as lines of JSON",
  description:
    "Reads comparisons from standard input or a file, one a line, and writes a verdict for each, in constant memory. " +
    'A line: {"id": "x", "hosts": [{"host": "i-1", "trials": [{"version": "A", "seconds": 101.2}, ...]}, ...], ' +
    '"history": {"hostSd": 0.01, "duplicateSd": 0.008, "blocks": 24}}; hosts in the order of their arrival, history ' +
    "optional. An answer: id, verdict, change (B over A minus 1), low, high, hostsUsed, trialsUsed, p (two-sided, of " +
    "the look that decided). A line that can't be read is named, the others are judged all the same.",
  positionals: [],
  examples: [
    "gcbench verdict < comparisons.ndjson > verdicts.ndjson",
    "gcbench verdict --file comparisons.ndjson --looks 3,6,12 --alpha 0.01",
  ],
  inputs: z.strictObject({
    file: z
      .string()
      .min(1)
      .default(STANDARD_INPUT)
      .meta({ description: "File of comparisons; - is standard input." }),
    looks: z.string().optional().meta({
      description:
        "Numbers of hosts at which to look. Default: 2,4,8 for a line with history, else 3,5,8.",
    }),
    alpha: z.coerce
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .meta({ description: "Two-sided p of a look. Default: 0.012 with history, else 0.01." }),
  }),

  async run({ file, looks, alpha }, host) {
    const change: LooksChange = {
      ...(looks === undefined ? {} : { hosts: parseLooks(looks) }),
      ...(alpha === undefined ? {} : { alpha }),
    };
    if (change.hosts || change.alpha) {
      const levels = [LOOKS_WITH_HISTORY, LOOKS_WITHOUT_HISTORY].map((usual) =>
        formatShare(overallLevel({ ...usual, ...change })),
      );
      host.info(
        `False alarms, all looks together, at most (normal theory): ${levels.join(" with history, ")} without.`,
      );
    }
    const name = file === STANDARD_INPUT ? "standard input" : file;
    const faults: ErrorCount = { count: 0, shown: [] };
    return {
      lines: answers(await openInput(file), { name, change, faults, host }),
      finish() {
        const { count, shown } = faults;
        if (count === 0) return;
        const more = count - shown.length;
        throw new UsageError(
          [
            `${formatCount(count, "line")} of ${name} could not be judged:`,
            ...shown.map((fault) => `  ${fault}`),
            ...(more > 0 ? [`  and ${formatCount(more, "more line")}`] : []),
          ].join("\n"),
        );
      },
    };
  },
});

function parseLooks(text: string): readonly number[] {
  const parts = text.split(",").map((part) => (/^\d+$/.test(part.trim()) ? Number(part) : null));
  const parsed = looksSchema.shape.hosts.safeParse(parts);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `--looks ${text}: expected growing numbers of hosts from 2 to 1024, as in 2,4,8.`,
  );
}

async function openInput(file: string): Promise<Readable> {
  if (file === STANDARD_INPUT) {
    if (process.stdin.isTTY) {
      throw new UsageError(
        "There is nothing on standard input. Give it comparisons, one a line: `gcbench verdict < FILE`.",
      );
    }
    return process.stdin;
  }
  const found = await stat(file).catch((cause) => {
    throw new UsageError(`${file} can't be read.`, { cause });
  });
  if (found.isDirectory()) {
    throw new UsageError(`${file} is a directory, not a file of comparisons.`);
  }
  return createReadStream(file);
}

/** The first faults, and how many there were: memory stays flat however many lines are wrong. */
interface ErrorCount {
  count: number;
  readonly shown: string[];
}

/**
 * One answer a line. What has been read is answered before more is read, so that a program on the other end of a
 * pipe can wait for its answer. Only a line feed ends a line: in JSON other line separators are text.
 */
async function* answers(
  input: Readable,
  {
    name,
    change,
    faults,
    host,
  }: { name: string; change: LooksChange; faults: ErrorCount; host: Host },
): AsyncIterable<string> {
  let number = 0;
  const answer = (line: string): string => {
    number++;
    if (line.trim() === "") return "";
    const result = answerOrError(line, change);
    if (!("fault" in result)) return `${JSON.stringify(result)}\n`;
    faults.count++;
    if (faults.count <= MAX_ERRORS_SHOWN) faults.shown.push(`${name}:${number}: ${result.fault}`);
    return "";
  };
  const decoder = new TextDecoder(); // Takes a byte order mark away, too.
  let rest = "";
  for await (const bytes of input) {
    host.signal.throwIfAborted();
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines.map(answer).join("");
  }
  yield answer(rest + decoder.decode());
}

function answerOrError(line: string, change: LooksChange) {
  try {
    const parsed = verdictLineSchema.safeParse(JSON.parse(line));
    if (parsed.success) return answerVerdictLine(parsed.data, change);
    const { issues } = parsed.error;
    const all = issues
      .slice(0, MAX_ERRORS_SHOWN)
      .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
    return { fault: all.join("; ") };
  } catch (error) {
    return { fault: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
