import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import {
  describeStaging,
  type HarnessEvent,
  parseHarnessEvent,
} from "../../core/documents/harness-event.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import { recordKeys, specKeys } from "../../core/documents/store-layout.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { BlockState, Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";

export interface LocalEngineOptions {
  readonly store: Store;
  readonly harness: HarnessStart;
  /** Key of what the harness leaves of a block. Default: its record. */
  readonly resultKey?: (run: string, block: string) => string;
  /** Reports a doubt about a running block to a person. Default: nobody is told. */
  readonly notify?: (message: string) => void;
}

/** Command line of a harness, which ends when its standard input does. */
export interface HarnessCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Exit codes of the program with which the harness did not start, and why. Default: none. */
  readonly startErrors?: Readonly<Record<number, string>>;
}

export type HarnessStart = (assignment: {
  readonly run: string;
  readonly block: string;
}) => Promise<HarnessCommand>;

/** Starts the harness as a process on this machine. */
export function harnessCommand(options: {
  /** Path of the bundled harness. */
  readonly path: string;
  readonly store: Store;
  /** Directory for compiled helpers and scratch files. */
  readonly work: string;
  /** Count instructions, and measure no times. Default: measure. */
  readonly counts?: boolean;
}): HarnessStart {
  const count = options.counts ? ["--count"] : [];
  const common = ["--store", options.store.location, "--work", options.work, ...count];
  return async ({ run, block }) => ({
    program: process.execPath,
    arguments: [options.path, ...common, "--run", run, "--block", block],
  });
}

/** Runs blocks on this machine, one at a time, each in its own harness process. */
export class LocalEngine implements Engine {
  readonly capacity = 1;
  readonly #options: LocalEngineOptions;
  readonly #states = new Map<string, BlockState>();
  readonly #warnings = new Set<string>();
  #queue: Promise<void> = Promise.resolve();
  /** Number of submitted blocks that have not ended. */
  #open = 0;
  #child: ChildProcess | null = null;
  #cancelled = false;
  #error: Error | null = null;

  constructor(options: LocalEngineOptions) {
    this.#options = options;
  }

  async submit(spec: BlockSpec): Promise<void> {
    const { id } = spec.block;
    const known = this.#states.get(id);
    if (known && known.status !== "lost") return;
    // Set before any await, so a concurrent submission of the block has no effect.
    this.#states.set(id, { status: "waiting" });
    try {
      await this.#options.store.writeOnce(specKeys.of(spec.run, id), toJson(spec));
    } catch (error) {
      this.#states.delete(id);
      throw error;
    }
    this.#open++;
    this.#queue = this.#queue
      .then(() => this.#runBlock(spec))
      .catch((error) => this.#fail(error))
      .finally(() => this.#open--);
  }

  async blockEnd(): Promise<void> {
    await (this.#open > 0 ? this.#queue : new Promise(() => {}));
  }

  /** @throws {UsageError | InfrastructureError} an error that stopped a harness */
  async states(blockIds: readonly string[]): Promise<readonly BlockState[]> {
    if (this.#error) throw this.#error;
    return blockIds.map((id) => {
      const state = this.#states.get(id);
      if (!state) throw new RangeError(`block ${id} was never submitted`);
      return state;
    });
  }

  async cancel(): Promise<void> {
    this.#cancelled = true;
    // Not a signal: Docker's client would end between creating a container and starting it, and leave the container.
    this.#child?.stdin?.end();
    await this.#queue;
  }

  /** Stores an error for the next call of `states`. */
  #fail(error: unknown): void {
    this.#error ??=
      error instanceof Error ? error : new InfrastructureError(String(error), { cause: error });
  }

  async #runBlock(spec: BlockSpec): Promise<void> {
    const { id } = spec.block;
    if (this.#cancelled || this.#error) return;
    this.#states.set(id, { status: "running", progress: null });
    const { store, harness, resultKey = recordKeys.of } = this.#options;
    const start = await harness({ run: spec.run, block: id });
    if (this.#cancelled) return;
    const child = spawn(start.program, [...start.arguments], {
      // The harness ends when this pipe closes, so it cannot outlive this process.
      stdio: ["pipe", "pipe", "inherit"],
      // In its own process group, so Ctrl-C reaches only this process, which then stops the harness.
      detached: true,
    });
    this.#child = child;
    const status = await this.#follow(child, id);
    this.#child = null;
    const startError = start.startErrors?.[child.exitCode ?? 0];
    if (startError !== undefined) throw new InfrastructureError(startError);
    const isRecorded = (await store.read(resultKey(spec.run, id))) !== null;
    const reason = `the harness ended with ${status} and wrote no record`;
    this.#states.set(id, isRecorded ? { status: "ended" } : { status: "lost", reason });
  }

  async #follow(child: ChildProcess, id: string): Promise<string> {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on("line", (line) =>
        this.#onEvent(parseHarnessEvent(line), id),
      );
    }
    return new Promise((resolve) => {
      child.on("error", (error) => {
        this.#error = new InfrastructureError("Cannot start the harness.", {
          cause: error,
        });
        resolve(String(error));
      });
      child.on("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
  }

  #onEvent(event: HarnessEvent | null, id: string): void {
    switch (event?.event) {
      case "progress": {
        const { event: _event, ...progress } = event;
        this.#states.set(id, { status: "running", progress });
        return;
      }
      case "begin":
        this.#states.set(id, { status: "running", progress: null });
        return;
      case "waiting":
        this.#states.set(id, { status: "waiting", reason: event.reason });
        return;
      case "staging":
        this.#states.set(id, { status: "running", progress: null, note: describeStaging(event) });
        return;
      case "warning": // Each block's harness gives it again.
        if (!this.#warnings.has(event.message)) this.#options.notify?.(event.message);
        this.#warnings.add(event.message);
        return;
      case "error":
        if (event.kind === "usage") this.#error = new UsageError(event.message);
        if (event.kind === "infrastructure") this.#error = new InfrastructureError(event.message);
        return;
    }
  }
}
