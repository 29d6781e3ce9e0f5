import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { vi } from "vitest";
import type { PinnedPlatform } from "../../src/core/documents/plan.ts";
import type { PlatformUse } from "../../src/core/documents/suite.ts";
import { InterruptedError } from "../../src/core/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { type AwsEmulator, startAwsEmulator } from "./aws-emulator/emulator.ts";
import type { EmulatorOptions } from "./aws-emulator/emulator-options.ts";
import { FakeCaller } from "./fakes.ts";

/** The emulator is faster than AWS, so a wait is shorter by this factor. Each look costs processor time, so it is not shorter still. */
const TIME_SCALE = 30;

class AcceleratedClock implements Clock {
  now(): number {
    return Date.now() / 1000;
  }
  async sleep(seconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new InterruptedError("Interrupted.");
    await delay((seconds * 1000) / TIME_SCALE);
    if (signal?.aborted) throw new InterruptedError("Interrupted.");
  }
}

/** A host whose answers and messages are at hand, in front of the AWS emulator. */
export class CloudHost extends FakeCaller {
  override readonly clock = new AcceleratedClock();
  /** Hears every message, as it comes. */
  onMessage: (message: string) => void = () => undefined;
  override info(message: string): void {
    super.info(message);
    this.onMessage(message);
  }
  /** All that was shown so far. */
  get shown(): string {
    return this.messages.join("\n");
  }
}

/** An emulator that every client of AWS made afterwards talks to. */
export async function startCloud(options: EmulatorOptions = {}): Promise<AwsEmulator> {
  const emulator = await startAwsEmulator({ mode: "process", ...options });
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  return emulator;
}

/** A suite of the cloud in a folder of its own. @returns its path */
export function writeCloudSuite(...platforms: readonly PlatformUse[]): string {
  return writeSuite({ platforms });
}

/** The same with more of it chosen, as in its image. @returns its path */
export function writeSuite(change: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-cloud-"));
  mkdirSync(join(folder, "suites"));
  cpSync(
    join(import.meta.dirname, "../../benchmarks/platforms.yml"),
    join(folder, "platforms.yml"),
  );
  const path = join(folder, "suites", "cloud.yml");
  const suite = {
    name: "cloud",
    workloads: [{ name: "w", kind: "miniature", simulatedHours: 1 }],
    versions: [{ name: "v", miniature: {} }],
    ...change,
  };
  writeFileSync(path, JSON.stringify(suite)); // JSON is YAML.
  return path;
}

/** A kind of machine as a suite pins it. */
export function platform(change: Partial<PinnedPlatform> = {}): PinnedPlatform {
  return {
    id: "graviton3-4xlarge-16t",
    name: "graviton3-4xlarge",
    architecture: "arm64",
    threads: 16,
    cores: [],
    instance: {
      type: "c7g.4xlarge",
      purchase: "on-demand",
      vcpus: 16,
      cores: 16,
      threadsPerCore: 1,
      memoryMiB: 32_768,
      job: { vcpus: 16, memoryMiB: 29_491 },
    },
    ...change,
  };
}
