import type { Purchase } from "../../src/core/documents/instance.ts";
import { blockSpec, type PinnedPlatform, type Plan } from "../../src/core/documents/plan.ts";
import { type PriceList, priceListSchema } from "../../src/core/documents/prices.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { machine, record, trial } from "./samples.ts";

/** A platform of AWS for tests: 16 cores, 32 GiB. */
export function cloudPlatform(
  name: string,
  type: string,
  purchase: Purchase = "on-demand",
): PinnedPlatform {
  return {
    id: `${name}-16t`,
    name,
    architecture: "arm64",
    threads: 16,
    cores: [],
    instance: {
      type,
      purchase,
      vcpus: 16,
      cores: 16,
      threadsPerCore: 1,
      memoryMiB: 32_768,
      job: { vcpus: 16, memoryMiB: 29_491 },
    },
  };
}

/** Prices of types in us-west-2 for tests: made up. */
export function cloudPrices(usdPerHour: Readonly<Record<string, number>>): PriceList {
  return priceListSchema.parse({
    schemaVersion: 1,
    prices: Object.entries(usdPerHour).map(([key, usd]) => {
      const [instanceType, purchase = "on-demand"] = key.split(" ");
      return {
        instanceType,
        purchase,
        region: "us-west-2",
        usdPerHour: usd,
        ...(purchase === "spot" ? { range: { low: usd * 0.9, high: usd * 1.2 } } : {}),
        date: "2026-11-20",
        source: "made up",
      };
    }),
  });
}

/** Seconds after a fixed begin, as an instant. */
export const at = (seconds: number): string =>
  new Date(1_760_000_000_000 + seconds * 1000).toISOString();

export interface CloudBlock {
  readonly host: string;
  /** Instants in seconds, as `at` takes them; null: the host does not tell. */
  readonly launched: number | null;
  readonly began: number;
  readonly firstRun: number;
  readonly ended: number;
  readonly job?: { readonly id: string; readonly attempt: number };
  readonly status?: BlockRecord["status"];
  readonly warmUpSeconds?: number;
  /** Default: 30 s each. */
  readonly seconds?: (side: "A" | "B", index: number) => number;
}

/** What a block of a plan leaves in us-west-2, with a warm-up of 20 s. */
export function cloudRecord(plan: Plan, index: number, times: CloudBlock): BlockRecord {
  const block = plan.blocks[index];
  if (!block) throw new Error(`the plan has no block ${index}`);
  const made = record(blockSpec(plan, "sample-1", block), times.seconds ?? (() => 30));
  const { instance } = made.spec.platform;
  const found = {
    id: times.host,
    type: instance?.type ?? "",
    region: "us-west-2",
    zone: "us-west-2a",
    image: null,
    purchase: instance?.purchase ?? "on-demand",
    launchedAt: times.launched === null ? null : at(times.launched),
  };
  return {
    ...made,
    status: times.status ?? "complete",
    startedAt: at(times.began),
    endedAt: at(times.ended),
    sessions: made.sessions.map((session) => ({
      ...session,
      startedAt: at(times.began),
      machine: { ...machine, host: times.host, physicalCores: 16, instance: found },
      ...(times.job ? { job: times.job } : {}),
    })),
    warmUp: trial(0, "A", times.warmUpSeconds ?? 20, { startedAt: at(times.firstRun) }),
  };
}
