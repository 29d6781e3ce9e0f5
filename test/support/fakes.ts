import type { BlockSpec } from "../../src/core/documents/plan.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { recordKeys } from "../../src/core/documents/store-layout.ts";
import { InterruptedError } from "../../src/core/errors.ts";
import { toJson } from "../../src/core/format/json.ts";
import type { Caller, Confirmation, ProgressView } from "../../src/ports/caller.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { BlockState, DetachedJobs, Engine } from "../../src/ports/engine.ts";
import type { Store } from "../../src/ports/store.ts";

/** Seconds that pass only when somebody sleeps. */
export class FakeClock implements Clock {
  #now = 0;
  now(): number {
    return this.#now;
  }
  async sleep(seconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new InterruptedError("Interrupted.");
    this.#now += seconds;
  }
}

export class FakeCaller implements Caller {
  readonly user = "tester@laptop";
  readonly clock: Clock = new FakeClock();
  readonly stop = new AbortController();
  readonly signal: AbortSignal = this.stop.signal;
  readonly messages: string[] = [];
  readonly views: (ProgressView | null)[] = [];
  readonly questions: string[] = [];
  answer: Confirmation = "nobody";
  info(message: string): void {
    this.messages.push(message);
  }
  warn(message: string): void {
    this.messages.push(`warning: ${message}`);
  }
  progress(view: ProgressView | null): void {
    this.views.push(view);
  }
  async confirm(question: string): Promise<Confirmation> {
    this.questions.push(question);
    return this.answer;
  }
  /** Lines that a person types, in order. Empty: there is no person. */
  readonly lines: string[] = [];
  async ask(question: string): Promise<string | null> {
    this.questions.push(question);
    return this.lines.shift() ?? null;
  }
}

export class FakeStore implements Store {
  readonly location = "memory";
  readonly contents = new Map<string, Uint8Array>();
  async read(key: string): Promise<Uint8Array | null> {
    return this.contents.get(key) ?? null;
  }
  async writeOnce(key: string, content: Uint8Array | string): Promise<boolean> {
    if (this.contents.has(key)) return false;
    this.contents.set(
      key,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
    return true;
  }
  async list(prefix: string): Promise<readonly string[]> {
    return [...this.contents.keys()].filter((key) => key.startsWith(prefix)).sort();
  }
  describe(key: string): string {
    return `memory/${key}`;
  }
}

export type ScriptStep = "wait" | "lose" | "break" | "cancel" | BlockRecord["status"];

/** Plays back a list of steps for each block; a record appears in the store as a harness would leave it. */
export class FakeEngine implements Engine {
  readonly capacity: number;
  /** Set by `detachJobs`. */
  detachedJobs?: DetachedJobs;
  readonly givenUpBlocks: string[] = [];
  readonly submitted: string[] = [];
  readonly cancelled: string[] = [];
  readonly #store: Store;
  readonly #script: (spec: BlockSpec) => ScriptStep[];
  readonly #makeRecord: (spec: BlockSpec, status: BlockRecord["status"]) => BlockRecord;
  readonly #pending = new Map<string, { spec: BlockSpec; steps: ScriptStep[] }>();

  constructor(
    store: Store,
    makeRecord: (spec: BlockSpec, status: BlockRecord["status"]) => BlockRecord,
    script: (spec: BlockSpec) => ScriptStep[] = () => ["complete"],
    capacity = 1,
  ) {
    this.capacity = capacity;
    this.#store = store;
    this.#makeRecord = makeRecord;
    this.#script = script;
  }

  /** Becomes an engine whose blocks go on without their client: these were handed over earlier, and lost so often. */
  detachJobs(left: readonly string[], lostAttempts: ReadonlyMap<string, number> = new Map()): void {
    this.detachedJobs = {
      pending: async () => left,
      lostAttempts: async () => lostAttempts,
      attach: async (spec) => {
        await this.submit(spec);
        return `job of ${spec.block.id}`;
      },
      giveUp: async (id) => {
        this.givenUpBlocks.push(id);
      },
    };
  }

  async submit(spec: BlockSpec): Promise<void> {
    this.submitted.push(spec.block.id);
    const known = this.#pending.get(spec.block.id);
    this.#pending.set(spec.block.id, known ?? { spec, steps: this.#script(spec) });
  }

  async states(blockIds: readonly string[]): Promise<readonly BlockState[]> {
    return Promise.all(
      blockIds.map(async (id) => {
        const job = this.#pending.get(id);
        const step = job?.steps.shift();
        if (!job || step === undefined) throw new Error(`no script left for ${id}`);
        if (step === "wait") return { status: "running", progress: null };
        if (step === "break") {
          return { status: "lost", reason: "its platform is INVALID", isPermanent: true };
        }
        if (step === "cancel") return { status: "lost", reason: "by a user", isCancelled: true };
        if (step === "lose") return { status: "lost", reason: "the host went away" };
        const record = this.#makeRecord(job.spec, step);
        await this.#store.writeOnce(recordKeys.of(job.spec.run, id), toJson(record));
        return { status: "ended" };
      }),
    );
  }

  async cancel(reason: string): Promise<void> {
    this.cancelled.push(reason);
  }
}
