import type { Engine } from "./engine.ts";
import type { Store } from "./store.ts";

/** Where a qualification measures: this machine. */
export interface QualificationMachine {
  /** An engine that writes to a store. */
  openEngine(store: Store): Engine;
  /** An empty store for measurements that are not kept. */
  openScratchStore(): Promise<Store>;
}
