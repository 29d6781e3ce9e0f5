import { describe, expect, it } from "vitest";
import { parseJobs } from "./job-lists.ts";
import { explainJob } from "./job-states.ts";
import { parseMinutes } from "./partitions.ts";
import { actionOn, isBusy, isPassing } from "./slurm-errors.ts";
import { argumentsOf } from "./slurm-scheduler.ts";

const OVER = "|1780000000|1780000010|1780000070|n1|None|gcbench-a";

describe("parseJobs", () => {
  it("reads a waiting, a running and an ended job, and skips other lines", () => {
    const output = [
      "1|PENDING|1780000000|1780009999|N/A||Priority|gcbench-a",
      "2|RUNNING|1780000000|1780000010|1780003610|n[1-2]|None|gcbench-b|with|bars",
      `3|TIMEOUT${OVER}`,
      "3.batch|TIMEOUT|1780000000|1780000010|1780000070|n1|None|batch",
      "slurm_load_jobs error",
      "",
    ].join("\n");
    expect(parseJobs(output)).toEqual([
      {
        id: "1",
        name: "gcbench-a",
        phase: "waiting",
        state: "PENDING",
        reason: "Priority",
        nodes: null,
        submittedAt: 1_780_000_000,
        startedAt: null, // squeue shows when it may start.
        endedAt: null,
      },
      {
        id: "2",
        name: "gcbench-b|with|bars",
        phase: "running",
        state: "RUNNING",
        reason: null,
        nodes: "n[1-2]",
        submittedAt: 1_780_000_000,
        startedAt: 1_780_000_010,
        endedAt: null, // squeue shows when it has to end.
      },
      expect.objectContaining({ id: "3", phase: "over", endedAt: 1_780_000_070 }),
    ]);
  });

  it.each([
    ["CONFIGURING", "starting"],
    ["COMPLETING", "ending"],
    ["REQUEUED", "waiting"],
    ["REQUEUE_HOLD", "waiting"],
    ["CANCELLED by 1000", "over"],
    ["NODE_FAIL", "over"],
    ["SOME_NEW_END", "over"],
  ])("takes %s as %s", (state, phase) => {
    expect(parseJobs(`7|${state}${OVER}`)).toMatchObject([{ phase }]);
  });
});

describe("explainJob", () => {
  const explain = (state: string) => {
    const [job] = parseJobs(`7|${state}${OVER}`);
    return job ? explainJob(job) : null;
  };

  it.each([
    ["NODE_FAIL", "host-lost", false, false],
    ["PREEMPTED", "host-lost", false, false],
    ["BOOT_FAIL", "host-lost", false, false],
    ["LAUNCH_FAILED", "infrastructure", false, false],
    ["TIMEOUT", "timeout", true, false],
    ["OUT_OF_MEMORY", "out-of-memory", true, false],
    ["CANCELLED by 1000", "cancelled", false, true],
  ])("classes %s as %s", (state, name, isPermanent, isCancelled) => {
    const finding = explain(state);
    expect(finding).toMatchObject({ isPermanent, isCancelled });
    expect(finding?.reason).toMatch(
      new RegExp(`^${name}: .*\\. Slurm says: ${state.split(" ")[0]}`),
    );
  });

  it("leaves FAILED and COMPLETED to the job's log", () => {
    expect(explain("FAILED")).toBeNull();
    expect(explain("COMPLETED")).toBeNull();
  });

  it.each([
    "PartitionTimeLimit",
    "AssocMaxWallDurationPerJobLimit",
    "QOSMaxWallDurationPerJobLimit",
    "PartitionNodeLimit",
    "BadConstraints",
    "InvalidAccount",
    "InvalidQOS",
  ])("gives up a job that waits for %s", (reason) => {
    const [job] = parseJobs(`1|PENDING|1780000000|N/A|N/A||${reason}|gcbench-a`);
    expect(job && explainJob(job)).toMatchObject({ isPermanent: true });
  });

  it.each([
    "Priority",
    "Resources",
    "Dependency",
    "PartitionDown",
    "ReqNodeNotAvail",
    "AssocGrpCpuLimit",
  ])("lets a job wait for %s", (reason) => {
    const [job] = parseJobs(`1|PENDING|1780000000|N/A|N/A||${reason}|gcbench-a`);
    expect(job && explainJob(job)).toBeNull();
  });
});

describe("messages of Slurm", () => {
  it.each([
    "sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)",
    "slurm_load_jobs error: Socket timed out on send/recv operation",
    "squeue: error: Munge encode failed: Failed to access socket",
    "Slurm temporarily unable to accept job, sleeping and retrying",
    "slurm_load_jobs error: Zero Bytes were transmitted or received",
  ])("%s passes", (text) => {
    expect(isPassing(text)).toBe(true);
  });

  it.each([
    "sbatch: error: AssocMaxSubmitJobLimit",
    "Batch job submission failed: Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
  ])("%s means too many jobs", (text) => {
    expect([isBusy(text), isPassing(text)]).toEqual([true, false]);
  });

  it.each([
    ["Invalid partition name specified", "Correct partition"],
    ["Invalid account or account/partition combination specified", "Correct account"],
    ["Invalid qos specification", "Correct qos"],
    ["Requested time limit is invalid (missing or exceeds some limit)", "Set limits.trialMinutes"],
    ["Invalid feature specification", "Correct constraint"],
    ["User's group not permitted to use this partition", "Ask the site"],
    ["sbatch: unrecognized option '--foo'", "Correct options"],
    ["Requested node configuration is not available", "Correct partition, constraint and cores"],
    ["Something new", "Correct the site's file"],
  ])("%s: %s", (text, action) => {
    expect([isPassing(text), isBusy(text)]).toEqual([false, false]);
    expect(actionOn(text)).toContain(action);
  });
});

it.each([
  ["infinite", Number.POSITIVE_INFINITY],
  ["30", 30],
  ["30:00", 30],
  ["2:00:00", 120],
  ["1-12:00:00", 2160],
])("parseMinutes reads %s as %d", (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});

it("argumentsOf asks for whole nodes, one attempt, and one job of a name at a time", () => {
  const args = argumentsOf({
    name: "gcbench-a",
    comment: "gcbench run block",
    partition: "compute",
    constraint: "icelake",
    account: "group",
    qos: undefined,
    options: ["--reservation=tests"],
    nodes: 2,
    tasksPerNode: 12,
    timeLimitMinutes: 90,
    output: "/shared/100%/1.log",
    script: "#!/bin/bash\n",
  });
  expect(args).toEqual([
    "--parsable",
    "--job-name=gcbench-a",
    "--comment=gcbench run block",
    "--partition=compute",
    "--constraint=icelake",
    "--account=group",
    "--nodes=2",
    "--ntasks-per-node=12",
    "--exclusive",
    "--mem=0",
    "--time=90",
    "--no-requeue",
    "--dependency=singleton",
    "--output=/shared/100%%/1.log",
    "--open-mode=append",
    "--chdir=/",
    "--reservation=tests",
  ]);
});
