import type { NextComparison } from "../../core/bisect/next-comparison.ts";
import { cellsOf } from "../../core/comparison/cells.ts";
import {
  type BisectedQuantity,
  MAX_REASON_LENGTH,
  type RangeCommit,
  type SkippedCommit,
} from "../../core/documents/bisection.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { Version } from "../../core/documents/version.ts";
import { BuildError, InfrastructureError, UsageError } from "../../core/errors.ts";
import { shortened } from "../../core/format/text.ts";
import type { ChangeTarget } from "../../core/github/change.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import type { ModelRepository } from "../../ports/model-repository.ts";
import type { Store } from "../../ports/store.ts";
import { type CommitSource, commitVersion } from "../plan/commit-version.ts";
import { compareRun } from "../report/compare-run.ts";
import { isDetached } from "../run/detached-run.ts";
import type { ExecutionTarget } from "../run/execution-target.ts";
import { runSuite, type SuiteRequest, type SuiteRunPorts } from "../run/run-suite.ts";
import { readRecords } from "../run/stored-runs.ts";
import type { BisectionLog, BisectionState } from "./bisection-log.ts";
import { failureReason } from "./build-failure.ts";
import { comparisonSuite } from "./comparison-suite.ts";

export interface BisectionRequest extends CommitSource, Pick<SuiteRequest, "waitMinutes"> {
  /** Tags or commits. */
  readonly good: string;
  readonly bad: string;
  readonly quantity: BisectedQuantity;
  readonly workload?: string | undefined;
  readonly maxError: number;
  readonly maxBlocks: number;
  /** Try the skipped commits again. */
  readonly retrySkipped: boolean;
  /** Limit of all runs together, in USD. Default: none. */
  readonly spendUsd?: number | undefined;
  /** Folder of this machine for extracted sources. */
  readonly sources: string;
}

export interface BisectionPorts extends SuiteRunPorts {
  readonly repository: ModelRepository;
  /**
   * Builds the versions of a suite and plans it for where it runs.
   *
   * @param spendUsd what is left of the limit; undefined: there is none
   * @throws {BuildError} a version does not compile
   */
  openTarget(
    adapt: (loaded: LoadedSuite) => LoadedSuite,
    spendUsd: number | undefined,
  ): Promise<ExecutionTarget>;
  pricesOf(store: Store, run: string): Promise<PriceList>;
}

/** The commits of a bisection, and how each is built. */
export interface CommitRange {
  readonly good: string;
  readonly commits: readonly RangeCommit[];
  readonly model: Version;
  readonly target: ChangeTarget | null;
}

/** The run in which a commit failed, and what it cost. */
type CostOfFailure = Pick<SkippedCommit, "run" | "blockSeconds" | "buildSeconds" | "usd">;

/** Prepares and runs the comparisons. */
export class Comparisons {
  readonly #range: CommitRange;
  readonly #request: BisectionRequest;
  readonly #ports: BisectionPorts;
  readonly #caller: Caller;

  constructor(given: {
    range: CommitRange;
    request: BisectionRequest;
    ports: BisectionPorts;
    caller: Caller;
  }) {
    this.#range = given.range;
    this.#request = given.request;
    this.#ports = given.ports;
    this.#caller = given.caller;
  }

  /**
   * Builds both ends. The plan is never run.
   *
   * @throws {UsageError} the suite has several platforms
   */
  async openEnds(): Promise<ExecutionTarget> {
    const { commits } = this.#range;
    const target = await this.#open(commits.length, { blocks: 2, seed: 1 });
    const cells = cellsOf(target.plan);
    if (cells.length !== 1) {
      const names = cells.map(({ platform }) => platform).join(", ");
      throw new UsageError(
        `A bisection measures one platform, and the suite has ${names}. Name one with --platforms, or use another suite.`,
      );
    }
    return target;
  }

  /** @returns false: jobs still run, and the same call resumes */
  async measure(
    { position, blocks }: NextComparison,
    { state, log, store }: { state: BisectionState; log: BisectionLog; store: Store },
  ): Promise<boolean> {
    const commit = this.#range.commits[position - 1]?.commit ?? "";
    const startedAt = this.#caller.clock.now();
    const skip = async (failure: string, { run, ...costs }: CostOfFailure) => {
      const reason = shortened(failure, MAX_REASON_LENGTH);
      if (position === this.#range.commits.length) {
        throw new UsageError(
          `The bad end ${commit} cannot be measured: ${reason} Choose another one.`,
        );
      }
      this.#caller.warn(`Commit ${commit} is skipped: ${reason}`);
      await log.append({ kind: "skipped", commit, reason, run, ...costs });
      return true;
    };
    let target: ExecutionTarget;
    try {
      const spent = sum([...state.measured, ...state.failed].map(({ usd }) => usd ?? 0));
      target = await this.#open(position, { blocks, seed: state.measured.length + 1 }, spent);
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      const buildSeconds = this.#caller.clock.now() - startedAt;
      const costs = { blockSeconds: 0, buildSeconds, usd: null };
      return skip(failureReason(error.message), { run: null, ...costs });
    }
    const buildSeconds = this.#caller.clock.now() - startedAt;
    const { run, outcome } = await runSuite(
      {
        target,
        trigger: null,
        again: false,
        retryFailed: this.#request.retrySkipped,
        detach: false,
        waitMinutes: this.#request.waitMinutes,
        startedAt: this.#caller.clock.now(),
      },
      this.#ports,
      this.#caller,
    );
    if (outcome && isDetached(outcome)) return false;
    if (outcome?.stopped) {
      throw new UsageError(
        `The ${outcome.stopped} ended the bisection. The same command with a higher limit resumes.`,
      );
    }
    const all = await readRecords(store, run);
    const records = completeOf(all);
    const [abandoned] = outcome?.abandonedBlocks ?? [];
    if (records.length === 0 && abandoned) {
      throw new InfrastructureError(`No block could run: ${abandoned}.`);
    }
    const { comparison } = await compareRun(store, run, {
      prices: await this.#ports.pricesOf(store, run),
    });
    const total = comparison.cost?.total;
    const usd = total ? sum(Object.values(total)) : null;
    const costs = { run, blockSeconds: sum(all.map(secondsOf)), buildSeconds, usd };
    if (records.length === 0) return skip(this.#failureOf(all, run), costs);
    await log.append({ kind: "measured", commit, blocks: records.length, ...costs });
    return true;
  }

  /** @throws {UsageError} the good end fails */
  #failureOf(records: readonly BlockRecord[], run: string): string {
    const trials = records.flatMap(({ warmUp, trials: own }) => [
      ...(warmUp ? [warmUp] : []),
      ...own,
    ]);
    const failed = trials.find(({ failure }) => failure !== null);
    const what = failed?.failure?.message ?? `no block of run ${run} completed`;
    if (failed?.side === "A") {
      throw new UsageError(`The good end ${this.#range.good} fails: ${what}. Choose another one.`);
    }
    return `${what}.`;
  }

  async #open(
    position: number,
    { blocks, seed }: { blocks: number; seed: number },
    spent = 0,
  ): Promise<ExecutionTarget> {
    const { good, commits, model, target } = this.#range;
    const { sources, workload, quantity, spendUsd } = this.#request;
    const options = { repository: this.#ports.repository, target, sources };
    const at = (role: "base" | "head", commit: string) =>
      commitVersion(model, { role, commit }, options);
    const baseline = await at("base", good);
    const candidate = await at("head", commits[position - 1]?.commit ?? "").catch((cause) => {
      if (!(cause instanceof UsageError)) throw cause;
      throw new BuildError(cause.message, { cause });
    });
    const isSingleRound = quantity.kind === "results";
    const left = spendUsd === undefined ? undefined : Math.max(0.01, spendUsd - spent);
    return this.#ports.openTarget(
      (loaded) =>
        comparisonSuite(loaded, { baseline, candidate, blocks, seed, isSingleRound, workload }),
      left,
    );
  }
}

export function completeOf(records: readonly BlockRecord[]): readonly BlockRecord[] {
  return records.filter(({ status }) => status === "complete");
}

function secondsOf({ startedAt, endedAt }: BlockRecord): number {
  return (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
