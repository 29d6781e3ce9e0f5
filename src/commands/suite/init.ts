import { z } from "zod";
import { describeForecast } from "../../core/estimate/describe-forecast.ts";
import { formatSeconds } from "../../core/format/text.ts";
import { type InitiatedSuite, initSuite } from "../../use-cases/plan/init-suite.ts";
import { initPorts } from "../../wiring/init-suite.ts";
import { command } from "../command.ts";

const text = (description: string) => z.string().min(1).optional().meta({ description });

export const init = command({
  name: "init",
  summary: "write a suite that compares two programs or versions",
  description:
    "Writes a suite with comments. On a terminal it asks for what is missing. It recognises a run directory of GEOS-Chem, runs " +
    "one trial with the baseline, and takes times, timers and result files from that trial.",
  positionals: ["baseline", "candidate"],
  examples: [
    "gcbench init",
    "gcbench init build-main/gcclassic build-mine/gcclassic --run-directory ~/rundirs/gc_4x5_merra2_fullchem",
    'gcbench init ./solver-O2 ./solver-O3 --command "{executable} --steps 500" --out solver.yml',
    "gcbench init 14.6.3 14.7.0 --workload fullchem-4x5-1d",
  ],
  inputs: z.strictObject({
    baseline: text("Program to compare with, or tag of GEOS-Chem, as in 14.7.0."),
    candidate: text("Program or tag to compare with the baseline."),
    runDirectory: text(
      "Run directory of GEOS-Chem Classic. Default: the current folder or the program's, if it is one.",
    ),
    command: text(
      'Command of a trial, as in "{executable} input.nml". {executable} is the program of a version. Default: {executable}.',
    ),
    workingDirectory: text(
      "Folder in which the command runs. Default: a new, empty folder for each trial.",
    ),
    simulatedHours: z.coerce.number().positive().optional().meta({
      description:
        "Simulated hours of a trial in the run directory. Default: as configured, at most 24.",
    }),
    workload: text("Workload for tags. Default: transport-tracers-4x5-1d."),
    out: text("File to write. Default: my-suite.yml."),
    trial: z.boolean().default(true).meta({
      description: "Run one trial with the baseline, which shows that the suite works.",
      negated: "Write the suite without running a trial.",
    }),
    force: z.boolean().default(false).meta({ description: "Overwrite the file if it exists." }),
  }),

  async run(inputs, caller) {
    const made = await initSuite(inputs, initPorts(caller), caller);
    const { path, draft, tried, forecast } = made;
    const next = nextCommands(made);
    return {
      json: {
        suite: path,
        versions: draft.versions.map(({ name }) => name),
        workload: draft.workload.name,
        trial: tried?.trial ?? null,
        estimate: forecast?.max ?? null,
        next,
      },
      text: [
        `Wrote ${path}: ${draft.versions[1].name} against ${draft.versions[0].name}, workload ${draft.workload.name}.`,
        ...describeTrial(made),
        ...(forecast ? [`A run takes ${describeForecast(forecast)}.`] : []),
        `Next: ${next.join("\n      ")}`,
      ].join("\n"),
    };
  },
});

function nextCommands({ path, draft }: InitiatedSuite): readonly string[] {
  if (draft.workload.kind !== "file") return [`gcbench run ${path}`];
  return [`gcbench build ${path}`, `gcbench run ${path} --container`];
}

function describeTrial({ draft, tried }: InitiatedSuite): readonly string[] {
  if (draft.workload.kind === "file") return ["No trial ran: the versions must be built first."];
  if (!tried) return ["No trial ran: nobody knows yet whether the suite works."];
  const { wallSeconds, peakMemoryMiB, timers, outputs } = tried.trial;
  const pattern = draft.trial?.timerPattern;
  const names =
    pattern == null
      ? timers.map(({ name }) => name)
      : tried.log
          .split("\n")
          .flatMap((line) => new RegExp(pattern).exec(line)?.groups?.["name"] ?? []);
  return [
    `One trial of ${draft.versions[0].name} took ${formatSeconds(wallSeconds)} and ${Math.ceil(peakMemoryMiB)} MiB.`,
    `Timers: ${names.join(", ") || "none found in the log"}. Result files: ${outputs.map(({ path }) => path).join(", ") || "none"}.`,
  ];
}
