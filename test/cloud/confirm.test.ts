import { spawn } from "node:child_process";
import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { emulatorPython } from "../support/aws-emulator/emulator-python.ts";
import { CLI } from "../support/command-suite.ts";
import { startCloud } from "../support/deployment-fixture.ts";
import { IN_TERMINAL } from "../support/in-terminal.ts";

let emulator: AwsEmulator;
let account: AwsAccount;
beforeAll(async () => {
  emulator = await startCloud();
  account = new AwsAccount("us-west-2");
});
afterAll(() => emulator.stop());

async function outcome(program: string, args: readonly string[]) {
  // A terminal of its own counts as one only where nothing says that this is CI.
  const { CI: _, ...environment } = process.env;
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...environment, ...emulator.environment },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += chunk;
    });
  }
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, printed };
}

const atTerminal = async (answer: string, ...args: readonly string[]) =>
  outcome(await emulatorPython(), [
    ...["-c", IN_TERMINAL, JSON.stringify([["[y/N]", answer]])],
    ...[process.execPath, CLI, ...args],
  ]);

const stackStates = async () => {
  const { Stacks = [] } = await account.cloudFormation.send(new DescribeStacksCommand({}));
  return Stacks.map(({ StackStatus }) => StackStatus).filter((one) => one !== "DELETE_COMPLETE");
};

describe("confirmation of a change", () => {
  it("is required: without a terminal nothing happens unless --yes is given", async () => {
    const { status, printed } = await outcome(process.execPath, [CLI, "bootstrap"]);
    expect(printed).toMatch(/add +Bucket/);
    expect(printed).toMatch(/Nothing was done.*--yes/s);
    expect(status).toBe(2);
    expect(await stackStates()).toEqual([]);
  });

  it.each([
    ["no", "n\n"],
    ["just Enter", "\n"],
    ["the end of the input", "\u0004"],
  ])("is refused by %s", async (_, answer) => {
    const { status, printed } = await atTerminal(answer, "bootstrap");
    expect(printed).toContain("Nothing was done.");
    expect(status).toBe(0);
    expect(await stackStates()).toEqual([]);
  });

  it("is refused by Ctrl-C, and nothing is created", async () => {
    const { status } = await atTerminal("\u0003", "bootstrap");
    expect(status).toBe(130);
    expect(await stackStates()).toEqual([]);
  });

  it("is given by a yes at the terminal", async () => {
    const { status, printed } = await atTerminal("y\n", "bootstrap");
    expect(printed).toMatch(/Stack gcbench in us-west-2 is ready/);
    expect(status).toBe(0);
    expect(await stackStates()).toEqual(["CREATE_COMPLETE"]);
  });
});
