import {
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackResourcesCommand,
  ExecuteChangeSetCommand,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { EVERYTHING, StackFixture } from "../support/aws-emulator/stack-fixture.ts";

let account: StackFixture;
beforeAll(async () => {
  account = await StackFixture.start();
});
afterAll(() => account.emulator.stop());

describe("AwsEmulator: change sets", () => {
  const changeSet = (StackName: string, ChangeSetName: string) =>
    until(async () => {
      const found = await account.client.send(
        new DescribeChangeSetCommand({ StackName, ChangeSetName }),
      );
      return found.Status?.startsWith("CREATE_") && found.Status !== "CREATE_COMPLETE"
        ? undefined
        : found;
    });

  it("list the changes and apply them", async () => {
    await account.client.send(
      new CreateChangeSetCommand({
        ...account.input("changing"),
        ChangeSetName: "new",
        ChangeSetType: "CREATE",
      }),
    );
    expect((await account.find("changing")).StackStatus).toBe("REVIEW_IN_PROGRESS");
    const first = await changeSet("changing", "new");
    expect(new Set(first.Changes?.map(({ ResourceChange }) => ResourceChange?.Action))).toEqual(
      new Set(["Add"]),
    );
    await account.client.send(
      new ExecuteChangeSetCommand({ StackName: "changing", ChangeSetName: "new" }),
    );
    expect((await account.waitForEnd("changing")).StackStatus).toBe("CREATE_COMPLETE");

    await expect(
      account.client.send(new UpdateStackCommand(account.input("changing"))),
    ).rejects.toMatchObject({
      name: "ValidationError",
      message: "No updates are to be performed.",
    });
    await account.client.send(
      new CreateChangeSetCommand({ ...account.input("changing"), ChangeSetName: "none" }),
    );
    expect(await changeSet("changing", "none")).toMatchObject({
      Status: "FAILED",
      ExecutionStatus: "UNAVAILABLE",
      StatusReason: expect.stringMatching(/^The submitted information didn't contain changes/),
    });

    const before = (await account.batchResources()).computeEnvironments[0]?.computeEnvironmentArn;
    const other = [...account.network, { ParameterKey: "Name", ParameterValue: "c7a.4xlarge" }];
    await account.client.send(
      new CreateChangeSetCommand({
        ...account.input("changing", { Parameters: other }),
        ChangeSetName: "other",
      }),
    );
    const { Changes = [] } = await changeSet("changing", "other");
    expect(
      Changes.map(({ ResourceChange: one }) => [
        one?.Action,
        one?.LogicalResourceId,
        one?.Replacement,
      ]),
    ).toEqual([
      ["Modify", "Environment", "True"],
      ["Modify", "Queue", "False"],
    ]);
    await account.client.send(
      new ExecuteChangeSetCommand({ StackName: "changing", ChangeSetName: "other" }),
    );
    expect((await account.waitForEnd("changing")).StackStatus).toBe("UPDATE_COMPLETE");
    const { computeEnvironments, jobQueues } = await account.batchResources();
    expect(computeEnvironments).toHaveLength(1);
    expect(computeEnvironments[0]?.computeEnvironmentArn).not.toBe(before);
    expect(jobQueues[0]?.computeEnvironmentOrder?.[0]?.computeEnvironment).toBe(
      computeEnvironments[0]?.computeEnvironmentArn,
    );

    const larger = [...other, { ParameterKey: "Max", ParameterValue: "128" }];
    await account.client.send(
      new UpdateStackCommand(account.input("changing", { Parameters: larger })),
    );
    await account.waitForEnd("changing");
    const grown = (await account.batchResources()).computeEnvironments[0];
    expect(grown?.computeEnvironmentArn).toBe(computeEnvironments[0]?.computeEnvironmentArn);
    expect(grown?.computeResources?.maxvCpus).toBe(128);
  });

  it("roll back when a change fails", async () => {
    const broken = EVERYTHING.replace(
      "SecurityGroupIds: [!Ref Group]",
      "SecurityGroupIds: [sg-absent]",
    ).replace("RetentionInDays: 30", "RetentionInDays: 14");
    await account.client.send(
      new UpdateStackCommand(account.input("changing", { TemplateBody: broken })),
    );
    expect((await account.waitForEnd("changing")).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
    expect((await account.events("changing")).join("\n")).toMatch(
      /Environment UPDATE_FAILED .*'sg-absent' does not exist/,
    );
    expect((await account.batchResources()).computeEnvironments).toMatchObject([
      { status: "VALID", computeResources: { instanceTypes: ["c7a.4xlarge"] } },
    ]);
    const { StackResources = [] } = await account.client.send(
      new DescribeStackResourcesCommand({ StackName: "changing", LogicalResourceId: "Queue" }),
    );
    expect(StackResources[0]?.ResourceStatus).toBe("UPDATE_COMPLETE");
    expect((await account.remove("changing")).StackStatus).toBe("DELETE_COMPLETE");
    expect(await account.batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
  });
});
