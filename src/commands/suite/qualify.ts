import { join, relative, resolve } from "node:path";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { harnessCommand, LocalEngine } from "../../adapters/local/local-engine.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { type MiniatureWorkload, miniatureWorkloadSchema } from "../../core/documents/workload.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import {
  formatCount,
  formatInstant,
  formatRoughly,
  formatSeconds,
} from "../../core/format/text.ts";
import {
  designQualification,
  MIN_QUALIFICATION_BLOCKS,
  type Probe,
  type QualificationDesign,
  type QualificationRequest,
  qualificationBlockSeconds,
  qualificationSuite,
  suiteName,
  warmUpHours,
} from "../../core/qualification/design.ts";
import { slowableShare } from "../../core/qualification/injected-work.ts";
import { MAX_BLOCKS } from "../../core/qualification/noise.ts";
import { probe } from "../../harness/probe.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { renderQualification } from "../../report/qualification/qualification-files.ts";
import { renderQualificationTerminal } from "../../report/qualification/qualification-terminal.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import {
  lastQualification,
  type QualificationRun,
  readQualification,
} from "../../use-cases/report/qualification-runs.ts";
import { runPlan } from "../../use-cases/run/run-plan.ts";
import { chooseRun, readRecords } from "../../use-cases/run/stored-runs.ts";
import { openStore } from "../../wiring/open-store.ts";
import { command } from "../command.ts";
import { DEFAULT_REPORTS, harnessPath, WORK_DIRECTORY } from "../locations.ts";
import { replaceFile, reserveFolder, writeReport } from "../results/write-report.ts";
import { outInput, storeInput } from "../shared-inputs.ts";
import { planLoaded } from "./plan-suite.ts";

const PROBE_TRIALS = 3;
const DEFAULT_MINUTES = 10;

const inputs = z.strictObject({
  platform: z
    .string()
    .min(1)
    .default(LOCAL_PLATFORM)
    .meta({ description: "What to qualify; local is the machine that this runs on." }),
  minutes: z.coerce
    .number()
    .positive()
    .max(24 * 60)
    .default(DEFAULT_MINUTES)
    .meta({
      description: "How long it may take. Two minutes give an answer with wide bounds.",
    }),
  blocks: z.coerce
    .number()
    .int()
    .min(MIN_QUALIFICATION_BLOCKS)
    .max(MAX_BLOCKS)
    .optional()
    .meta({ description: "Blocks of each comparison. Default: as many as the minutes allow." }),
  hours: z.coerce.number().positive().max(48).optional().meta({
    description: "Simulated hours of a trial, in steps of 1/3. Default: as the minutes allow.",
  }),
  grid: miniatureWorkloadSchema.shape.grid.meta({ description: "Grid of the miniature." }),
  store: storeInput,
  out: outInput,
  soFar: z
    .boolean()
    .default(false)
    .meta({ description: "Measure no more: say what the blocks so far tell." }),
  again: z
    .boolean()
    .default(false)
    .meta({ description: "Measure again, even if the same was measured before." }),
});
type Inputs = z.infer<typeof inputs>;

export const qualify = command({
  name: "qualify",
  summary: "say whether this machine can be trusted with comparisons",
  description:
    "Compares the miniature with itself, and with itself slowed by 1, 2 and 5 %, in blocks as any suite has. Says " +
    "how often it would raise a false alarm here, what it would find with how many blocks, what disturbs the " +
    "machine, and whether to trust it. Stopped at any moment, the same command goes on where it stopped.",
  positionals: ["platform"],
  examples: [
    "gcbench qualify",
    "gcbench qualify --minutes 2",
    "gcbench qualify local --minutes 30",
  ],
  inputs,

  async run(given, host) {
    rejectCloudSuite(given.platform);
    const store = await openStore(given.store, { region: defaultRegion() });
    const known = await lastQualification(store, suiteName(request(given)), isRequested(given));
    if (given.soFar && !known) {
      throw new UsageError("Nothing was measured yet: call it without --so-far.");
    }
    const chosen =
      known && !(known.isFinished && given.again && !given.soFar)
        ? known
        : await beginRun(given, store, host);
    if (chosen.isFinished) {
      const records = await readRecords(store, chosen.run);
      const when = records
        .map(({ endedAt }) => endedAt)
        .sort()
        .at(-1);
      host.info(
        `Run ${chosen.run} is finished (${when ? formatInstant(when) : "nothing measured"}): nothing to measure. --again measures anew.`,
      );
    } else if (!given.soFar) {
      // Before minutes are spent: the report must have a place.
      await reserveFolder(folderFor(chosen, given));
      await measure(chosen, store, host);
    }
    return report(chosen, given, store);
  },
});

function rejectCloudSuite(platform: string): void {
  if (platform === LOCAL_PLATFORM) return;
  throw new UsageError(
    `Platform ${platform} needs AWS Batch, which gcbench can't use yet: it qualifies the machine that it runs on. ` +
      "Leave the platform out, and for a runner call it in a job of that runner.",
  );
}

function request({ minutes, blocks, hours }: Inputs): QualificationRequest {
  return { minutes, blocks, hours };
}

/** The name of a plan's suite says minutes and blocks; this looks at the rest. */
function isRequested({ hours, grid }: Inputs): (plan: Plan) => boolean {
  return ({ workloads }) => {
    const workload = workloads[0]?.workload;
    if (workload?.kind !== "miniature") return false;
    return workload.grid === grid && (hours === undefined || workload.simulatedHours === hours);
  };
}

async function beginRun(given: Inputs, store: Store, host: Host): Promise<QualificationRun> {
  const name = suiteName(request(given));
  const probed = await probeMachine(given, host);
  const design = designQualification(request(given), probed);
  const plan = await planQualification(name, { design, probed, grid: given.grid }, host);
  // The same plan only where the calibration came out the same: a run of its own all the same.
  const { run } = await chooseRun(store, plan, true);
  return { run, plan, isFinished: false };
}

/** One simulated hour a few times: how long it takes, and which part of it can be slowed. */
async function probeMachine({ hours = 1, grid }: Inputs, host: Host): Promise<Probe> {
  const design = {
    blocks: MIN_QUALIFICATION_BLOCKS,
    simulatedHours: hours,
    trialSeconds: 1,
    totalSeconds: 1,
  };
  const probed = { slowableShare: 1, secondsPerSimulatedHour: 1 };
  const plan = await planQualification("qualify-probe", { design, probed, grid }, host);
  host.info("Probing: how long the miniature takes here");
  const { trials, work } = await probe({
    plan,
    trials: PROBE_TRIALS,
    work: resolve(WORK_DIRECTORY),
    signal: host.signal,
    onWait: () => host.info("Waiting: another measurement is running on this machine"),
  });
  const seconds = trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0) / trials.length;
  return {
    secondsPerSimulatedHour: seconds / hours,
    slowableShare: slowableShare(trials, work),
  };
}

async function planQualification(
  name: string,
  options: { design: QualificationDesign; probed: Probe; grid: string },
  host: Host,
): Promise<Plan> {
  const { design, probed, grid } = options;
  const workload: MiniatureWorkload = {
    name: "miniature",
    kind: "miniature",
    simulatedHours: design.simulatedHours,
    warmUpHours: warmUpHours(design.simulatedHours),
    grid,
    expected: { wallSeconds: design.trialSeconds, source: "a probe before the run" },
  };
  const suite = qualificationSuite({ name, design, slowable: probed.slowableShare, workload });
  const versions = suite.versions.filter((version) => typeof version !== "string");
  return planLoaded({ suite, workloads: [workload], versions, platforms: [] }, host);
}

async function measure({ run, plan }: QualificationRun, store: Store, host: Host): Promise<void> {
  const done = (await readRecords(store, run)).length;
  const trialSeconds = plan.workloads[0]?.workload.expected?.wallSeconds ?? 0;
  const cells = new Set(plan.blocks.map(({ candidate }) => candidate)).size;
  const left = (plan.blocks.length - done) / plan.blocks.length;
  host.info(
    `Run ${run}: ${formatCount(cells, "comparison")} of ${formatCount(plan.blocks.length / cells, "block")}, ` +
      `trials of about ${formatSeconds(trialSeconds)}; ${left < 1 ? "what is left takes" : "takes"} ` +
      `about ${formatRoughly(left * plan.blocks.length * qualificationBlockSeconds(trialSeconds))}. Leave the machine as it will be used.`,
  );
  const work = resolve(WORK_DIRECTORY);
  const engine = new LocalEngine({
    store,
    harness: harnessCommand({ path: harnessPath(), store, work }),
  });
  try {
    await runPlan({ plan, run, engine, store, host, history: NO_HISTORY, retryFailed: false });
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      "Stopped: the miniature was ended, what is complete is kept. The same command goes on from here.",
      { cause: error },
    );
  }
}

function folderFor({ run }: QualificationRun, { out }: Inputs): string {
  return out ?? join(DEFAULT_REPORTS, run);
}

async function report(chosen: QualificationRun, given: Inputs, store: Store) {
  const folder = folderFor(chosen, given);
  const { comparison, records } = await compareRun(store, chosen.run);
  const qualification = await readQualification(store, chosen);
  if (!qualification) {
    throw new UsageError(
      `Too few blocks of run ${chosen.run} came through to say anything: ` +
        `${comparison.cells.flatMap(({ failures }) => failures)[0]?.message ?? "no block ended well"}. ` +
        "Mend that, then call it with --again.",
    );
  }
  await writeReport(folder, comparison, records);
  const files = new Map([
    ["qualification.json", toJson(qualification)],
    ...renderQualification(qualification),
  ]);
  for (const [name, content] of files) await replaceFile(join(folder, name), content);
  const shown = relative("", join(folder, "qualification.md"));
  return {
    json: { run: chosen.run, report: folder, qualification },
    text: renderQualificationTerminal(qualification, shown),
  };
}
