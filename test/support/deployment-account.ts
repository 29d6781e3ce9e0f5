import {
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
} from "@aws-sdk/client-batch";
import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { z } from "zod";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { destroy } from "../../src/commands/account/destroy.ts";
import type { AwsEmulator } from "./aws-emulator/emulator.ts";
import { CloudHost, startCloud, writeCloudSuite } from "./deployment-fixture.ts";

export const QUICK = {
  computeEnvironmentSeconds: 0.1,
  jobQueueSeconds: 0.1,
  stackResourceSeconds: 0.02,
  iamSeconds: 0,
};

export const suite = writeCloudSuite("graviton3", {
  name: "intel-sapphire-rapids",
  purchase: "spot",
  threadsPerCore: 1,
});

export const GRAVITON = "graviton3-4xlarge";

export const INTEL = "intel-sapphire-rapids-4xlarge-spot-1tpc";

export let emulator: AwsEmulator;

export let account: AwsAccount;

export let host: CloudHost;

/** Runs a command with its defaults filled in. */
export async function run<S extends z.ZodObject>(
  command: { inputs: S; run: (inputs: z.infer<S>, host: CloudHost) => Promise<unknown> },
  inputs: z.input<S>,
  on = host,
) {
  return (await command.run(command.inputs.parse(inputs), on)) as { json: never; text: string };
}

export const stackNames = async () => {
  const { Stacks = [] } = await account.cloudFormation.send(new DescribeStacksCommand({}));
  return Stacks.filter(({ StackStatus }) => StackStatus !== "DELETE_COMPLETE")
    .map(({ StackName }) => StackName)
    .sort();
};

export const queues = async () =>
  (await account.batch.send(new DescribeJobQueuesCommand({}))).jobQueues ?? [];

export const environments = async () =>
  (await account.batch.send(new DescribeComputeEnvironmentsCommand({}))).computeEnvironments ?? [];

/** Starts an account for the tests of a file; each test begins with an empty one and a new host. */
export function useAccount(): void {
  beforeAll(async () => {
    emulator = await startCloud({ limits: QUICK });
    account = new AwsAccount("us-west-2");
  });
  afterAll(() => emulator.stop());
  beforeEach(() => {
    host = new CloudHost();
    host.answer = "yes";
  });
  afterEach(async () => {
    await emulator.resetFaults();
    await emulator.limits(QUICK);
    const rest = new CloudHost();
    await run(destroy, { all: true, bootstrap: true, yes: true }, rest);
  });
}
