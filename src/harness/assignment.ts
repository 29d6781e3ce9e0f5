import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Session } from "../core/documents/record.ts";
import { specKeys } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";

/** Command-line assignment of the harness: the block to run, and who started the harness. */
export interface Assignment extends BlockLocation {
  readonly startedBy: "engine" | "batch" | "cluster";
  /** Job of a cluster that runs the harness. */
  readonly clusterJob?: ClusterJob;
  /** Count instructions under callgrind, and measure no times. Default: measure. */
  readonly counts?: true;
}

/** Job of a cluster. */
export interface ClusterJob {
  readonly id: string;
  /** The scheduler's name of its nodes, as in n1 or n[1-2]: the replicate. */
  readonly nodes: string;
}

/** Location of a block and of the directory that the harness may write to. */
export interface BlockLocation {
  /** Location of the store: a directory, or an S3 address (s3://bucket/prefix). */
  readonly store: string;
  readonly run: string;
  readonly block: string;
  /** Directory for compiled helpers and scratch files. */
  readonly work: string;
}

const USAGE = "The harness needs --spec ADDRESS, or --store, --run, --block and --work.";

/** @throws {UsageError} the arguments match none of the harness's forms */
export function parseAssignment(args: readonly string[]): Assignment {
  const { spec, job, nodes, store, run, block, work, count } = parse(args);
  if (spec && job && nodes) {
    const place = { ...parseSpec(spec), work: work || defaultWorkDirectory() };
    return { startedBy: "cluster", ...place, clusterJob: { id: job, nodes } };
  }
  if (spec) return { startedBy: "batch", ...parseSpec(spec), work: work ?? defaultWorkDirectory() };
  if (!store || !run || !block || !work) throw new UsageError(USAGE);
  const place = { store, run, block, work };
  return { startedBy: "engine", ...place, ...(count ? { counts: true as const } : {}) };
}

/** The AWS Batch job that runs this process, from Batch's environment variables; null outside AWS Batch. */
export function batchJob(startedAt: Date): NonNullable<Session["job"]> | null {
  const id = process.env["AWS_BATCH_JOB_ID"];
  if (!id) return null;
  const attempt = Number(process.env["AWS_BATCH_JOB_ATTEMPT"] ?? 1);
  return { id, attempt, startedAt: startedAt.toISOString() };
}

/** Work directory when `--work` is absent: GCBENCH_WORK, which images set to a writable directory, or a temporary one. */
export function defaultWorkDirectory(): string {
  return process.env["GCBENCH_WORK"] || join(tmpdir(), "gcbench");
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const count = { type: "boolean" } as const;
  const place = { store: text, run: text, block: text, work: text, count };
  const options = { spec: text, job: text, nodes: text, ...place };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}. ${USAGE}`, { cause });
  }
}

/** Derives store, run and block from the address of a block's spec. */
function parseSpec(address: string): Omit<BlockLocation, "work"> {
  // A prefix of the store can itself hold a folder `runs`.
  for (let at = address.indexOf("/", 1); at > 0; at = address.indexOf("/", at + 1)) {
    const parts = specKeys.parse(address.slice(at + 1));
    if (parts) return { store: address.slice(0, at), ...parts };
  }
  throw new UsageError(
    `--spec ${address} is not the address of a block's spec. Expected STORE/${specKeys.prefix("RUN")}BLOCK/spec.json, for example s3://bucket/prefix/${specKeys.of("RUN", "BLOCK")}.`,
  );
}

/** Options of `--self-test`. */
export interface SelfTestRequest {
  readonly json: boolean;
  /** True while an image is built, when emulation may be allowed. */
  readonly build: boolean;
}

/**
 * Parses `--self-test [--json] [--build]`.
 *
 * @returns null without `--self-test`
 * @throws {UsageError} another argument is present
 */
export function parseSelfTest(args: readonly string[]): SelfTestRequest | null {
  if (!args.includes("--self-test")) return null;
  const unknownArgument = args.find((arg) => !["--self-test", "--json", "--build"].includes(arg));
  if (unknownArgument !== undefined) {
    throw new UsageError(`--self-test accepts only --json and --build, not ${unknownArgument}.`);
  }
  return { json: args.includes("--json"), build: args.includes("--build") };
}
