import {
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DeleteComputeEnvironmentCommand,
  DeleteJobQueueCommand,
  UpdateComputeEnvironmentCommand,
  UpdateJobQueueCommand,
} from "@aws-sdk/client-batch";
import { CreateSecurityGroupCommand, CreateVpcCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const account = useShellAccount();

describe("AwsEmulator: compute environments and queues", () => {
  it("are created and deleted in AWS's order only", async () => {
    const { emulator, fixture } = account;
    const input = await fixture.environmentInput();
    const computeEnvironment = input.computeEnvironmentName ?? "";
    const order = { computeEnvironmentOrder: [{ order: 1, computeEnvironment }] };
    const queueInput = { jobQueueName: fixture.name("queue"), priority: 1, ...order };
    await emulator.hold(true);
    await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("CREATING");
    await expect(fixture.batch.send(new CreateJobQueueCommand(queueInput))).rejects.toThrow(
      /is not VALID/,
    );
    await emulator.hold(false);
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
    await emulator.hold(true);
    await disable();
    await expect(deleteEnvironment()).rejects.toThrow(/resource is being modified/);
    await emulator.hold(false);
    await fixture.settled(computeEnvironment);
    await expect(deleteEnvironment()).rejects.toThrow(/found existing JobQueue relationship/);
    await emulator.hold(true);
    await fixture.batch.send(new UpdateJobQueueCommand({ jobQueue, state: "DISABLED" }));
    await expect(deleteQueue()).rejects.toThrow(/resource is being modified/);
    await emulator.hold(false);
    await until(async () =>
      (await fixture.queueDetail(jobQueue))?.status === "VALID" ? 1 : undefined,
    );
    await emulator.hold(true);
    await deleteQueue();
    expect((await fixture.queueDetail(jobQueue))?.status).toBe("DELETING");
    await emulator.hold(false);
    await until(async () => ((await fixture.queueDetail(jobQueue)) ? undefined : 1));
    await emulator.hold(true);
    await deleteEnvironment();
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("DELETING");
    await emulator.hold(false);
    await until(async () =>
      (await fixture.environmentDetail(computeEnvironment)) ? undefined : 1,
    );
  });

  it("turn INVALID for their own errors and on request", async () => {
    const reason = async (resources: object) => {
      const input = await account.fixture.environmentInput(resources);
      await account.fixture.batch.send(new CreateComputeEnvironmentCommand(input));
      const found = await account.fixture.settled(input.computeEnvironmentName ?? "");
      return `${found.status} ${found.statusReason}`;
    };
    expect(await reason({ instanceRole: "absent" })).toMatch(
      /^INVALID .*IamInstanceProfile: absent/,
    );
    expect(await reason({ subnets: ["subnet-absent"] })).toMatch(/^INVALID .*does not exist/);
    expect(await reason({ launchTemplate: { launchTemplateId: "lt-1" } })).toMatch(/^INVALID/);
    const { Vpc } = await account.fixture.ec2.send(
      new CreateVpcCommand({ CidrBlock: "10.9.0.0/16" }),
    );
    const { GroupId = "" } = await account.fixture.ec2.send(
      new CreateSecurityGroupCommand({ GroupName: "g", Description: "g", VpcId: Vpc?.VpcId }),
    );
    expect(await reason({ securityGroupIds: [GroupId] })).toMatch(/not linked to the VPCs/);
    await account.emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - on request" });
    expect(await reason({})).toBe("INVALID CLIENT_ERROR - on request");
    const name = await account.fixture.environment();
    await account.emulator.invalidate({ computeEnvironment: name, reason: "CLIENT_ERROR - later" });
    expect((await account.fixture.environmentDetail(name))?.status).toBe("INVALID");
    await account.emulator.limits({ iamSeconds: 3600 });
    expect(await reason({})).toMatch(/^INVALID .*IamInstanceProfile/);
  });

  it("are limited in number", async () => {
    await account.emulator.limits({ computeEnvironments: 0 });
    const input = await account.fixture.environmentInput();
    await expect(
      account.fixture.batch.send(new CreateComputeEnvironmentCommand(input)),
    ).rejects.toMatchObject({ name: "ClientException", message: expect.stringMatching(/limit/) });
    await account.emulator.limits({ computeEnvironments: 50 });
  });

  it("end their jobs when they are deleted", async () => {
    const machines = await account.shellMachines();
    const id = await account.fixture.shell("sleep 60", machines);
    await account.fixture.waitForStatus(id, "RUNNING");
    await account.emulator.deleteQueue(machines.jobQueue);
    expect((await account.fixture.ended(id)).status).toBe("FAILED");
    await until(async () =>
      (await account.fixture.queueDetail(machines.jobQueue)) ? undefined : 1,
    );
    await expect(account.fixture.shell("true", machines)).rejects.toThrow(/not found/);
  });
});
