import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Forge } from "../../../src/ports/forge.ts";

interface PendingSleep {
  readonly until: number;
  wake(): void;
}

/** Who is up within this time of another goes on beside that one: its requests and the other's come in any order. */
const AT_ONCE_SECONDS = 0.5;

/**
 * Time that passes only while nobody waits for an answer: any pause is longer than any request, however busy the machine is that the
 * test runs on.
 */
export class SimulatedClock implements Clock {
  /** Calls of the forge so far, by their name. */
  readonly calls = new Map<string, number>();
  readonly #sleepers: PendingSleep[] = [];
  #now = 0;
  #asked = 0;
  #isWaiting = false;

  now(): number {
    return this.#now;
  }

  sleep(seconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleepers.push({ until: this.#now + seconds, wake });
      void this.#pass();
    });
  }

  /** The forge, whose requests this world waits for. */
  watch(forge: Forge): Forge {
    return new Proxy(forge, {
      get: (target, name: keyof Forge) => {
        const member = target[name];
        if (typeof member !== "function") return member;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
          this.#asked++;
          try {
            return await Reflect.apply(member, target, args);
          } finally {
            this.#asked--;
          }
        };
      },
    });
  }

  /** Wakes those who are up next, once nothing goes on any more. */
  async #pass(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.#sleepers.length > 0) {
      do await setImmediate();
      while (this.#asked > 0);
      this.#wake(Math.min(...this.#sleepers.map(({ until }) => until)));
    }
    this.#isWaiting = false;
  }

  #wake(next: number): void {
    const due = this.#sleepers.filter(({ until }) => until <= next + AT_ONCE_SECONDS);
    for (const sleeper of due) this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
    this.#now = Math.max(this.#now, next);
    for (const { wake } of due) wake();
  }
}
