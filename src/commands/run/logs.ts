import { z } from "zod";
import { describeHarnessEvent, parseHarnessEvent } from "../../core/documents/harness-event.ts";
import { type JobNote, jobNoteSchema } from "../../core/documents/job.ts";
import { blocksPrefix, jobsPrefix } from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { CloudRun } from "../../wiring/cloud-runs.ts";
import { command } from "../command.ts";
import { cloudStoreInput, regionInput, runInput } from "../shared-inputs.ts";

const inputsSchema = z.strictObject({
  run: runInput,
  block: z.string().min(1).meta({ description: "Id of the block, as gcbench status shows it." }),
  store: cloudStoreInput,
  region: regionInput,
  follow: z.boolean().default(false).meta({ description: "Follow the log until the job ends." }),
  trial: z.number().int().min(0).optional().meta({
    description: "Number of a trial whose model log to show instead; 0 is the warm-up.",
  }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const logs = command({
  name: "logs",
  summary: "show the log of a block's job in AWS",
  description:
    "Shows the harness's log of a block: the machine, each trial and errors, over all attempts. --trial shows the model's own " +
    "log, which is in the store.",
  positionals: ["run", "block"],
  examples: [
    "gcbench logs architectures-1a2b3c4d-1 miniature-4h__graviton3-4xlarge-16t__slow-convection__01",
    "gcbench logs RUN BLOCK --follow",
    "gcbench logs RUN BLOCK --trial 1",
  ],
  inputs: inputsSchema,

  async run(inputs, host) {
    const { openCloudRun } = await import("../../wiring/cloud-runs.ts");
    const cloud = await openCloudRun(inputs.run, inputs);
    const lines =
      inputs.trial === undefined
        ? jobLines(inputs, cloud, host)
        : trialLines(await trialLog(inputs, cloud.store));
    return { lines, finish: () => {} };
  },
});

async function* trialLines(log: string): AsyncGenerator<string> {
  for (const line of log.split("\n")) yield `${stripControls(line)}\n`;
}

/** The model's log: of the latest stay on a machine. */
async function trialLog({ run, block, trial }: Inputs, store: Store): Promise<string> {
  const keys = await store.list(`${blocksPrefix(run)}${block}/logs/`);
  const key = keys.findLast((one) => one.endsWith(`-trial-${trial}.log`));
  const content = key && (await store.read(key));
  if (content) return new TextDecoder("latin1").decode(content);
  const known = keys.flatMap((one) => /-trial-(\d+)\.log$/.exec(one)?.[1] ?? []);
  const there = known.length > 0 ? `, only of ${[...new Set(known)].join(", ")}` : "";
  throw new UsageError(`Block ${block} of run ${run} has no log of trial ${trial}${there}.`);
}

const POLL_LOG_SECONDS = 3;

async function* jobLines(inputs: Inputs, cloud: CloudRun, host: Host): AsyncGenerator<string> {
  const { readJobLog } = await import("../../adapters/aws/batch/job-logs.ts");
  const notes = await notesOf(inputs, cloud.store);
  for (const { jobId } of notes) {
    const log = readJobLog(cloud.account, { jobId, logGroup: cloud.note.logGroup });
    for (;;) {
      const { lines, isOver } = await log.next();
      for (const line of lines) yield `${describe(line)}\n`;
      if (isOver || !inputs.follow) break;
      await host.clock.sleep(POLL_LOG_SECONDS, host.signal);
    }
  }
}

/** The harness speaks JSON, what it runs may not; both come from a machine that runs other people's code. */
function describe(line: string): string {
  const event = parseHarnessEvent(line);
  return stripControls(event ? describeHarnessEvent(event) : line);
}

/** The block's jobs, the first first. */
async function notesOf({ run, block }: Inputs, store: Store): Promise<readonly JobNote[]> {
  const keys = await store.list(jobsPrefix(run, block));
  const notes: { number: number; note: JobNote }[] = [];
  for (const key of keys) {
    const number = /\/(\d+)\.json$/.exec(key)?.[1];
    const content = number === undefined ? null : await store.read(key);
    if (content) {
      const note = parseStored(store.describe(key), content, jobNoteSchema);
      notes.push({ number: Number(number), note });
    }
  }
  if (notes.length === 0) {
    throw new UsageError(
      `Run ${run} has no job of a block ${block}. gcbench status ${run} names those under way.`,
    );
  }
  return notes.sort((a, b) => a.number - b.number).map(({ note }) => note);
}
