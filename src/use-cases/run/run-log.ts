import { parseStored } from "../../core/documents/parse-stored.ts";
import {
  type LoggedEvent,
  type NewRunEvent,
  type RunEvent,
  type RunEventKind,
  runEventSchema,
} from "../../core/documents/run-event.ts";
import { eventKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import { type RunState, runState } from "../../core/run/run-state.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Store } from "../../ports/store.ts";
import { mapConcurrent } from "./map-concurrent.ts";

/** An event as its key names it: nothing was read. */
export interface EventKey {
  readonly key: string;
  readonly number: number;
  readonly kind: string;
}

/** Events among keys of one run, in their order. Two of different kinds can share a number; then the kind decides. */
export function eventsAmong(keys: Iterable<string>): readonly EventKey[] {
  return [...keys]
    .flatMap((key) => {
      const parts = eventKeys.parse(key);
      return parts ? [{ key, number: parts.number, kind: parts.kind }] : [];
    })
    .toSorted((a, b) => a.number - b.number || (a.kind < b.kind ? -1 : 1));
}

/** @throws {UsageError} an event is damaged */
export async function readEvents(
  store: Store,
  keys: readonly EventKey[],
): Promise<readonly LoggedEvent[]> {
  const events = await mapConcurrent(keys, async ({ key, number }) => {
    const content = await store.read(key);
    return content && { ...parseStored(store.describe(key), content, runEventSchema), number };
  });
  return events.filter((event) => event !== null);
}

/** The state of a run, for a client that records nothing. */
export async function readRunState(store: Store, run: string): Promise<RunState> {
  const keys = eventsAmong(await store.list(eventKeys.prefix(run)));
  return runState(await readEvents(store, keys));
}

/** What a log needs to know of its client: the time, and who calls. */
export type LogClient = Pick<Caller, "clock" | "user">;

/** The event log of one run. Events never change, so each is read once; a look costs one list of keys. */
export class RunLog {
  readonly run: string;
  readonly store: Store;
  readonly #client: LogClient;
  readonly #known = new Map<string, LoggedEvent>();

  constructor(store: Store, run: string, client: LogClient) {
    this.store = store;
    this.run = run;
    this.#client = client;
  }

  /** All events so far, in their order. */
  async events(): Promise<readonly LoggedEvent[]> {
    const keys = eventsAmong(await this.store.list(eventKeys.prefix(this.run)));
    const missing = keys.filter(({ key }) => !this.#known.has(key));
    const read = await readEvents(this.store, missing);
    for (const event of read) this.#known.set(this.#keyOf(event), event);
    return keys.flatMap(({ key }) => this.#known.get(key) ?? []);
  }

  async state(): Promise<RunState> {
    return runState(await this.events());
  }

  /** When the next event would be written, in seconds since 1970. */
  now(): number {
    return this.#client.clock.now();
  }

  /**
   * Appends the event that the state asks for. If another client writes first, the state is read again, because it may then ask for
   * another event.
   *
   * @param decide null: the state needs no event
   * @returns the event; null: none was needed
   */
  async append<E extends NewRunEvent>(
    decide: (state: RunState) => E | null,
  ): Promise<LoggedEvent<Extract<RunEvent, { kind: E["kind"] }>> | null> {
    for (;;) {
      const events = await this.events();
      const event = decide(runState(events));
      if (event === null) return null;
      const number = (events.at(-1)?.number ?? 0) + 1;
      const document = { ...this.#common(), ...event };
      const key = eventKeys.of(this.run, number, event.kind);
      if (!(await this.store.writeOnce(key, toJson(document)))) continue;
      const logged = { ...document, number } as unknown as LoggedEvent<
        Extract<RunEvent, { kind: E["kind"] }>
      >;
      this.#known.set(key, logged);
      return logged;
    }
  }

  #common() {
    const at = new Date(this.#client.clock.now() * 1000).toISOString();
    return { schemaVersion: 1 as const, at, by: this.#client.user };
  }

  #keyOf({ number, kind }: { readonly number: number; readonly kind: RunEventKind }): string {
    return eventKeys.of(this.run, number, kind);
  }
}
