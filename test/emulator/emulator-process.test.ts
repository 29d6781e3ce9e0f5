import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paginateListJobs } from "@aws-sdk/client-batch";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { describe, expect, it } from "vitest";
import { BatchFixture, until } from "../support/aws-emulator/batch-fixture.ts";
import { startAwsEmulator } from "../support/aws-emulator/emulator.ts";
import { QUICK, useShellAccount } from "../support/aws-emulator/shell-account.ts";

const account = useShellAccount();

describe("AwsEmulator", () => {
  it("ends its jobs when it stops", async () => {
    const other = await startAwsEmulator({ mode: "process", limits: QUICK });
    const own = new BatchFixture(other);
    await new ECRClient(other.client).send(new CreateRepositoryCommand({ repositoryName: "r" }));
    const { uri } = await other.putImage({
      repository: "r",
      config: { architecture: "amd64" },
      process: { entrypoint: ["/bin/sh"] },
    });
    const folder = mkdtempSync(join(tmpdir(), "gcbench-end-"));
    const id = await own.shell(`trap '' TERM; echo $$ > ${folder}/pid; sleep 300 & wait`, {
      jobQueue: await own.machines(),
      jobDefinition: await own.definition(uri),
    });
    await own.waitForStatus(id, "RUNNING");
    const pid = await until(async () => {
      try {
        return Number(readFileSync(join(folder, "pid"), "utf8")) || undefined;
      } catch {
        return undefined;
      }
    });
    await other.stop();
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it("runs hundreds of jobs without a pause", async () => {
    const machines = await account.shellMachines({ maxvCpus: 160 });
    const ids: string[] = [];
    for (let count = 0; count < 200; count += 1)
      ids.push(await account.fixture.shell("true", machines));
    const { jobQueue } = machines;
    await until(async () => {
      const pages = paginateListJobs(
        { client: account.fixture.batch },
        { jobQueue, jobStatus: "SUCCEEDED" },
      );
      let done = 0;
      for await (const { jobSummaryList = [] } of pages) done += jobSummaryList.length;
      return done === 200 ? 1 : undefined;
    });
  });
});
