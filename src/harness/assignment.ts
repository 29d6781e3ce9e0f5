import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Session } from "../core/documents/record.ts";
import { blocksPrefix, specKey } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";

/** The block that a harness is told to run, and by whom. */
export interface Assignment extends BlockPlace {
  readonly startedBy: "engine" | "batch";
}

export interface BlockPlace {
  /** Location of the store: a directory, or an address of S3. */
  readonly store: string;
  readonly run: string;
  readonly block: string;
  /** Directory for builds and scratch. */
  readonly work: string;
}

const ARGUMENTS = "The harness needs --spec ADDRESS, or --store, --run, --block and --work.";

/** @throws {UsageError} the arguments are of none of the harness's forms */
export function parseAssignment(args: readonly string[]): Assignment {
  const { spec, store, run, block, work } = parse(args);
  if (spec) return { startedBy: "batch", ...parseSpec(spec), work: work ?? jobCommand() };
  if (!store || !run || !block || !work) throw new UsageError(ARGUMENTS);
  return { startedBy: "engine", store, run, block, work };
}

/** The job of AWS Batch that this process is, as Batch's environment says; null: it is none. */
export function batchJob(startedAt: Date): NonNullable<Session["job"]> | null {
  const id = process.env["AWS_BATCH_JOB_ID"];
  if (!id) return null;
  const attempt = Number(process.env["AWS_BATCH_JOB_ATTEMPT"] ?? 1);
  return { id, attempt, startedAt: startedAt.toISOString() };
}

/** Where a harness writes that is not told: an image says where its user may. */
export function jobCommand(): string {
  return process.env["GCBENCH_WORK"] || join(tmpdir(), "gcbench");
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { spec: text, store: text, run: text, block: text, work: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}. ${ARGUMENTS}`, { cause });
  }
}

/** Store, run and block follow from where the spec lies in its store. */
function parseSpec(address: string): Omit<BlockPlace, "work"> {
  const [, store, run, block] =
    /^(.+?)\/runs\/([^/]+)\/blocks\/([^/]+)\/[^/]+$/.exec(address) ?? [];
  if (store && run && block && address === `${store}/${specKey(run, block)}`)
    return { store, run, block };
  throw new UsageError(
    `--spec ${address} is no block's spec: expected STORE/${blocksPrefix("RUN")}BLOCK/spec.json, as in s3://bucket/prefix/${specKey("RUN", "BLOCK")}.`,
  );
}

/** What a harness is asked that is to test itself. */
export interface SelfTestRequest {
  readonly json: boolean;
  /** It runs while an image is built, where emulation may be allowed. */
  readonly build: boolean;
}

/**
 * `--self-test [--json] [--build]`.
 *
 * @returns null where a block is asked for
 * @throws {UsageError} there are other arguments beside it
 */
export function parseSelfTest(args: readonly string[]): SelfTestRequest | null {
  if (!args.includes("--self-test")) return null;
  const unknownArgument = args.find((arg) => !["--self-test", "--json", "--build"].includes(arg));
  if (unknownArgument !== undefined) {
    throw new UsageError(`--self-test takes --json and --build, and not ${unknownArgument}.`);
  }
  return { json: args.includes("--json"), build: args.includes("--build") };
}
