import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, afterEach, beforeAll } from "vitest";
import { BatchFixture } from "./batch-fixture.ts";
import { type AwsEmulator, startAwsEmulator } from "./emulator.ts";
import type { EmulatorLimits, PushedImage } from "./emulator-options.ts";

/** Delays that let a test see each state without a wait. */
export const QUICK: EmulatorLimits = {
  computeEnvironmentSeconds: 0.05,
  jobQueueSeconds: 0.03,
  bootSeconds: 0.05,
  idleSeconds: 0.3,
  stopSeconds: 0.3,
};

/** An account of the emulator with an image whose program is the shell. */
export interface ShellAccount {
  readonly emulator: AwsEmulator;
  readonly fixture: BatchFixture;
  readonly pushed: PushedImage;
  /** A queue with machines, and a definition of jobs that run shell commands. */
  shellMachines(
    ...args: Parameters<BatchFixture["machines"]>
  ): Promise<{ readonly jobQueue: string; readonly jobDefinition: string }>;
}

/** Opens an account for the tests of a file. Faults and limits end with each test. */
export function useShellAccount(): ShellAccount {
  const account = {} as ShellAccount;
  beforeAll(async () => {
    Object.assign(account, await openShellAccount());
  });
  afterAll(() => account.emulator.stop());
  afterEach(async () => {
    await account.emulator.resetFaults();
    await account.emulator.resetLimits();
  });
  return account;
}

async function openShellAccount(): Promise<ShellAccount> {
  const emulator = await startAwsEmulator({ mode: "process", limits: QUICK });
  const fixture = new BatchFixture(emulator);
  await new ECRClient(emulator.client).send(
    new CreateRepositoryCommand({ repositoryName: "emulator", imageTagMutability: "IMMUTABLE" }),
  );
  const pushed = await emulator.putImage({
    repository: "emulator",
    tag: "shell",
    config: {
      architecture: "amd64",
      config: { Entrypoint: ["/bin/sh"], Env: ["OF_IMAGE=1"], Labels: { kind: "shell" } },
    },
    process: { entrypoint: ["/bin/sh"], environment: { OF_PROGRAM: "2" } },
  });
  return {
    emulator,
    fixture,
    pushed,
    shellMachines: async (...args) => ({
      jobQueue: await fixture.machines(...args),
      jobDefinition: await fixture.definition(pushed.uri),
    }),
  };
}
