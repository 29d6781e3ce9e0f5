import { describeHarnessEvent, parseHarnessEvent } from "../../core/documents/harness-event.ts";
import { type JobNote, jobNoteSchema } from "../../core/documents/job.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { blockKeys, jobKeys, logKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import type { Caller } from "../../ports/caller.ts";
import type { JobLog } from "../../ports/job-log.ts";
import type { Store } from "../../ports/store.ts";
import { readRecord } from "./stored-runs.ts";

const POLL_SECONDS = 3;

export interface BlockName {
  readonly run: string;
  readonly block: string;
}

/**
 * The model's own log of a trial, from the last session that ran it.
 *
 * @param trial undefined: the one that failed, else the last one
 * @throws {UsageError} the block has no such trial
 */
export async function* trialLogLines(
  store: Store,
  { run, block }: BlockName,
  trial?: number,
): AsyncGenerator<string> {
  const logs = (await store.list(logKeys.prefix(run, block))).flatMap((key) => {
    const parts = logKeys.parse(key);
    return parts ? [{ key, ...parts }] : [];
  });
  const known = [...new Set(logs.map(({ position }) => position))].toSorted((a, b) => a - b);
  const wanted = trial ?? (await failedTrial(store, { run, block })) ?? known.at(-1);
  const last = logs
    .filter(({ position }) => position === wanted)
    .toSorted((a, b) => a.session - b.session)
    .at(-1);
  const content = last && (await store.read(last.key));
  if (!content) throw new UsageError(await describeMissingLog(store, { run, block }, trial, known));
  const log = new TextDecoder("latin1").decode(content);
  for (const line of log.split("\n")) yield `${stripControls(line)}\n`;
}

async function failedTrial(store: Store, { run, block }: BlockName): Promise<number | undefined> {
  const record = await readRecord(store, run, block);
  const trials = record ? [record.warmUp, ...record.trials] : [];
  return trials.find((one) => one?.failure)?.position;
}

async function describeMissingLog(
  store: Store,
  { run, block }: BlockName,
  trial: number | undefined,
  known: readonly number[],
): Promise<string> {
  if (known.length > 0) {
    return `Block ${block} of run ${run} has no log of trial ${trial}; it has logs of ${known.join(", ")}.`;
  }
  const keys = await store.list(blockKeys.prefix(run));
  const blocks = [...new Set(keys.flatMap((key) => blockKeys.parse(key)?.block ?? []))];
  const hint = didYouMean(block, blocks);
  const why = blocks.includes(block) ? "has no log yet" : "does not exist";
  return `Block ${block} of run ${run} ${why}${hint && !blocks.includes(block) ? `: ${hint}` : `. gcbench status ${run} lists its blocks.`}`;
}

export interface JobLogOptions {
  /** Wait for more lines until the job ends. */
  readonly follow: boolean;
  /** Opens the log of a job. @param job number: among the block's jobs, from 1 */
  open(job: { readonly block: string; readonly number: number; readonly jobId: string }): JobLog;
}

/**
 * What the harness printed, in all jobs of a block.
 *
 * @throws {UsageError} the block has no job
 */
export async function* jobLogLines(
  store: Store,
  name: BlockName,
  { follow, open }: JobLogOptions,
  caller: Caller,
): AsyncGenerator<string> {
  for (const { jobId, number } of await readJobNotes(store, name)) {
    const log = open({ block: name.block, number, jobId });
    for (;;) {
      const { lines, isOver } = await log.next();
      for (const line of lines) yield `${describeLine(line)}\n`;
      if (isOver || !follow) break;
      await caller.clock.sleep(POLL_SECONDS, caller.signal);
    }
  }
}

/** The harness prints JSON, the programs that it starts may not. Both come from a machine that runs unknown code. */
function describeLine(line: string): string {
  const event = parseHarnessEvent(line);
  return stripControls(event ? describeHarnessEvent(event) : line);
}

/** The jobs of a block, the first one first. */
async function readJobNotes(
  store: Store,
  { run, block }: BlockName,
): Promise<readonly (JobNote & { readonly number: number })[]> {
  const jobs = (await store.list(jobKeys.prefix(run, block)))
    .flatMap((key) => {
      const parts = jobKeys.parse(key);
      return parts ? [{ key, job: parts.job }] : [];
    })
    .toSorted((a, b) => a.job - b.job);
  const notes: (JobNote & { number: number })[] = [];
  for (const { key, job } of jobs) {
    const content = await store.read(key);
    if (!content) continue;
    notes.push({ ...parseStored(store.describe(key), content, jobNoteSchema), number: job });
  }
  if (notes.length > 0) return notes;
  throw new UsageError(
    `Block ${block} of run ${run} has no job. gcbench status ${run} lists the blocks running.`,
  );
}
