import {
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DeleteComputeEnvironmentCommand,
  DeleteJobQueueCommand,
  UpdateComputeEnvironmentCommand,
  UpdateJobQueueCommand,
} from "@aws-sdk/client-batch";
import { CreateSecurityGroupCommand, CreateVpcCommand } from "@aws-sdk/client-ec2";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { openShellAccount, type ShellAccount } from "../support/aws-emulator/shell-account.ts";

let emulator: ShellAccount["emulator"];
let fixture: ShellAccount["fixture"];
let shellMachines: ShellAccount["shellMachines"];

beforeAll(async () => {
  ({ emulator, fixture, shellMachines } = await openShellAccount());
});
afterAll(() => emulator.stop());
afterEach(async () => {
  await emulator.resetFaults();
  await emulator.resetLimits();
});

describe("AwsEmulator: compute environments and queues", () => {
  it("are created and deleted in AWS's order only", async () => {
    await emulator.limits({ computeEnvironmentSeconds: 0.3 });
    const input = await fixture.environmentInput();
    const computeEnvironment = input.computeEnvironmentName ?? "";
    const order = { computeEnvironmentOrder: [{ order: 1, computeEnvironment }] };
    const queueInput = { jobQueueName: fixture.name("queue"), priority: 1, ...order };
    await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("CREATING");
    await expect(fixture.batch.send(new CreateJobQueueCommand(queueInput))).rejects.toThrow(
      /is not VALID/,
    );
    expect(await fixture.settled(computeEnvironment)).toMatchObject({
      status: "VALID",
      statusReason: "ComputeEnvironment Healthy",
      serviceRole: expect.stringContaining("AWSServiceRoleForBatch"),
    });
    const jobQueue = await fixture.queue(computeEnvironment);
    const deleteQueue = () => fixture.batch.send(new DeleteJobQueueCommand({ jobQueue }));
    const deleteEnvironment = () =>
      fixture.batch.send(new DeleteComputeEnvironmentCommand({ computeEnvironment }));
    const disable = () =>
      fixture.batch.send(
        new UpdateComputeEnvironmentCommand({ computeEnvironment, state: "DISABLED" }),
      );
    await expect(deleteQueue()).rejects.toThrow(/must be DISABLED/);
    await expect(deleteEnvironment()).rejects.toThrow(/must be DISABLED/);
    await disable();
    await expect(deleteEnvironment()).rejects.toThrow(/resource is being modified/);
    await fixture.settled(computeEnvironment);
    await expect(deleteEnvironment()).rejects.toThrow(/found existing JobQueue relationship/);
    await fixture.batch.send(new UpdateJobQueueCommand({ jobQueue, state: "DISABLED" }));
    await expect(deleteQueue()).rejects.toThrow(/resource is being modified/);
    await until(async () =>
      (await fixture.queueDetail(jobQueue))?.status === "VALID" ? 1 : undefined,
    );
    await deleteQueue();
    expect((await fixture.queueDetail(jobQueue))?.status).toBe("DELETING");
    await until(async () => ((await fixture.queueDetail(jobQueue)) ? undefined : 1));
    await deleteEnvironment();
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("DELETING");
    await until(async () =>
      (await fixture.environmentDetail(computeEnvironment)) ? undefined : 1,
    );
  });

  it("turn INVALID for their own errors and on request", async () => {
    const reason = async (resources: object) => {
      const input = await fixture.environmentInput(resources);
      await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
      const found = await fixture.settled(input.computeEnvironmentName ?? "");
      return `${found.status} ${found.statusReason}`;
    };
    expect(await reason({ instanceRole: "absent" })).toMatch(
      /^INVALID .*IamInstanceProfile: absent/,
    );
    expect(await reason({ subnets: ["subnet-absent"] })).toMatch(/^INVALID .*does not exist/);
    expect(await reason({ launchTemplate: { launchTemplateId: "lt-1" } })).toMatch(/^INVALID/);
    const { Vpc } = await fixture.ec2.send(new CreateVpcCommand({ CidrBlock: "10.9.0.0/16" }));
    const { GroupId = "" } = await fixture.ec2.send(
      new CreateSecurityGroupCommand({ GroupName: "g", Description: "g", VpcId: Vpc?.VpcId }),
    );
    expect(await reason({ securityGroupIds: [GroupId] })).toMatch(/not linked to the VPCs/);
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - on request" });
    expect(await reason({})).toBe("INVALID CLIENT_ERROR - on request");
    const name = await fixture.environment();
    await emulator.invalidate({ computeEnvironment: name, reason: "CLIENT_ERROR - later" });
    expect((await fixture.environmentDetail(name))?.status).toBe("INVALID");
    await emulator.limits({ iamSeconds: 3600 });
    expect(await reason({})).toMatch(/^INVALID .*IamInstanceProfile/);
  });

  it("are limited in number", async () => {
    await emulator.limits({ computeEnvironments: 0 });
    const input = await fixture.environmentInput();
    await expect(
      fixture.batch.send(new CreateComputeEnvironmentCommand(input)),
    ).rejects.toMatchObject({ name: "ClientException", message: expect.stringMatching(/limit/) });
    await emulator.limits({ computeEnvironments: 50 });
  });

  it("end their jobs when they are deleted", async () => {
    const machines = await shellMachines();
    const id = await fixture.shell("sleep 60", machines);
    await fixture.waitForStatus(id, "RUNNING");
    await emulator.deleteQueue(machines.jobQueue);
    expect((await fixture.ended(id)).status).toBe("FAILED");
    await until(async () => ((await fixture.queueDetail(machines.jobQueue)) ? undefined : 1));
    await expect(fixture.shell("true", machines)).rejects.toThrow(/not found/);
  });
});
