import { z } from "zod";
import { looksSchema } from "../../core/documents/looks.ts";
import { UsageError } from "../../core/errors.ts";
import { formatShare } from "../../core/format/text.ts";
import {
  LOOKS_WITH_HISTORY,
  LOOKS_WITHOUT_HISTORY,
  overallLevel,
} from "../../core/verdict/looks.ts";
import { LineJudge } from "../../use-cases/report/judge-lines.ts";
import { openLines, STANDARD_INPUT } from "../../wiring/line-source.ts";
import { command } from "../command.ts";

export const verdict = command({
  name: "verdict",
  summary: "judge comparisons given as lines of JSON",
  description:
    "Reads comparisons from standard input or a file, one a line, and writes a verdict for each. " +
    'A line: {"id": "x", "hosts": [{"host": "i-1", "trials": [{"version": "A", "seconds": 101.2}, ...]}, ...], ' +
    '"history": {"hostSd": 0.01, "duplicateSd": 0.008, "blocks": 24}}. Hosts are in the order of their arrival; history ' +
    "is optional. An answer: id, verdict, change (B over A minus 1), low, high, hostsUsed, trialsUsed, p (two-sided, of " +
    "the look that decided). A line that cannot be read is reported; the others are judged.",
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
      .meta({ value: "path", description: "File of comparisons; - is standard input." }),
    looks: z.string().optional().meta({
      description:
        "Numbers of hosts at which to look, separated by commas. Default: 2,4,8 for a line with history, else 3,5,8.",
    }),
    alpha: z.coerce.number().gt(0).lt(1).optional().meta({
      description: "Two-sided p value of a look. Default: 0.012 with history, else 0.01.",
    }),
  }),

  async run({ file, looks, alpha }, caller) {
    const change = {
      ...(looks === undefined ? {} : { hosts: parseLooks(looks) }),
      ...(alpha === undefined ? {} : { alpha }),
    };
    if (change.hosts || change.alpha) {
      const levels = [LOOKS_WITH_HISTORY, LOOKS_WITHOUT_HISTORY].map((usual) =>
        formatShare(overallLevel({ ...usual, ...change })),
      );
      caller.info(
        `False alarms over all looks, at most (normal theory): ${levels.join(" with history, ")} without.`,
      );
    }
    const judge = new LineJudge(await openLines(file), change, caller.signal);
    return { lines: judge.answers(), finish: () => judge.finish() };
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
