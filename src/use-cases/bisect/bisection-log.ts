import {
  type BisectionEvent,
  bisectionEventSchema,
  type MeasuredComparison,
  type NewBisectionEvent,
  type SkippedCommit,
  type StartedBisection,
} from "../../core/documents/bisection.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { bisectionKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";
import { mapConcurrent } from "../run/map-concurrent.ts";
import type { LogClient } from "../run/run-log.ts";

/** What a bisection has done so far. */
export interface BisectionState {
  /** Null: it has not started. */
  readonly started: StartedBisection | null;
  readonly measured: readonly MeasuredComparison[];
  /** Reasons, by commit. */
  readonly skipped: ReadonlyMap<string, string>;
  /** All comparisons that failed, those that are tried again too: each has its cost. */
  readonly failed: readonly SkippedCommit[];
}

/** The event log of one bisection. Its events and the records of its runs are all that a client needs to resume it. */
export class BisectionLog {
  readonly #store: Store;
  readonly #name: string;
  readonly #client: LogClient;

  constructor(store: Store, name: string, client: LogClient) {
    this.#store = store;
    this.#name = name;
    this.#client = client;
  }

  async state(): Promise<BisectionState> {
    return stateOf(await this.#events());
  }

  /** @throws {UsageError} another client appends at the same time */
  async append(event: NewBisectionEvent): Promise<void> {
    const number = (await this.#events()).length + 1;
    const at = new Date(this.#client.clock.now() * 1000).toISOString();
    const document = { schemaVersion: 1 as const, at, by: this.#client.user, ...event };
    const key = bisectionKeys.of(this.#name, number);
    if (await this.#store.writeOnce(key, toJson(document))) return;
    throw new UsageError(
      `Another gcbench runs this bisection (${this.#store.describe(key)}). Wait until it ends, then rerun the command.`,
    );
  }

  async #events(): Promise<readonly BisectionEvent[]> {
    const keys = (await this.#store.list(bisectionKeys.prefix(this.#name)))
      .flatMap((key) => {
        const number = bisectionKeys.parse(key)?.number;
        return number === undefined ? [] : [{ key, number }];
      })
      .toSorted((a, b) => a.number - b.number);
    const events = await mapConcurrent(keys, async ({ key }) => {
      const content = await this.#store.read(key);
      return content && parseStored(this.#store.describe(key), content, bisectionEventSchema);
    });
    return events.filter((event) => event !== null);
  }
}

function stateOf(events: readonly BisectionEvent[]): BisectionState {
  const retried = events.findLastIndex(({ kind }) => kind === "retried");
  return {
    started: events.find((event) => event.kind === "started") ?? null,
    measured: events.filter((event) => event.kind === "measured"),
    skipped: new Map(
      events
        .slice(retried + 1)
        .flatMap((event) => (event.kind === "skipped" ? [[event.commit, event.reason]] : [])),
    ),
    failed: events.filter((event) => event.kind === "skipped"),
  };
}
