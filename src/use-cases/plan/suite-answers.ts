import { parseModelTag } from "../../core/documents/model-tags.ts";
import { UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import { splitCommand } from "../../core/planning/split-command.ts";
import type { DraftVersion, DraftWorkload } from "../../core/planning/suite-text.ts";
import { commonName, toName, versionNames } from "../../core/planning/version-names.ts";
import type { Caller } from "../../ports/caller.ts";
import type { MeasuredPrograms } from "../../ports/measured-programs.ts";

/** What the caller of `gcbench init` said. Undefined: ask, or take the default. */
export interface SuiteRequest {
  readonly baseline?: string | undefined;
  readonly candidate?: string | undefined;
  readonly runDirectory?: string | undefined;
  readonly command?: string | undefined;
  readonly workingDirectory?: string | undefined;
  readonly simulatedHours?: number | undefined;
  readonly workload?: string | undefined;
}

export interface SuiteAnswers {
  readonly versions: readonly [DraftVersion, DraftVersion];
  readonly workload: DraftWorkload;
}

/** Transport of tracers: versions rarely differ in their species, so both can read its restart file. */
const DEFAULT_WORKLOAD = "transport-tracers-4x5-1d";
/** The first day reads most of the input. */
const MAX_DEFAULT_HOURS = 24;
const PROGRAM = "{executable}";

/**
 * Asks for what the request lacks, and checks each answer.
 *
 * @throws {UsageError} an option is wrong, or an answer is missing and there is no person to ask
 */
export async function answerSuite(
  request: SuiteRequest,
  programs: MeasuredPrograms,
  caller: Caller,
): Promise<SuiteAnswers> {
  const source = (text: string) => sourceOf(text, programs);
  const baseline = await answer(request.baseline, source, caller, {
    question: "Baseline: a program, or a version of GEOS-Chem such as 14.7.0",
    missing: "BASELINE",
  });
  const candidate = await answer(
    request.candidate,
    async (text) => unlike(baseline, await source(text), programs),
    caller,
    { question: "Candidate, to compare with the baseline", missing: "CANDIDATE" },
  );
  if ("tag" in baseline && "tag" in candidate) {
    const [one, other] = [baseline.tag, candidate.tag];
    return {
      versions: [
        { name: one, source: baseline },
        { name: other, source: candidate },
      ],
      workload: await shippedWorkload(request, programs, caller),
    };
  }
  if ("tag" in baseline || "tag" in candidate) throw new UsageError(MIXED);
  const [one, other] = versionNames(baseline.executable, candidate.executable);
  return {
    versions: [
      { name: one, source: baseline },
      { name: other, source: candidate },
    ],
    workload: await localWorkload(
      request,
      [baseline.executable, candidate.executable],
      programs,
      caller,
    ),
  };
}

const MIXED = "One version is a program and the other a tag. Give two programs, or two tags.";

interface Question {
  readonly question: string;
  /** What an empty answer means, and a missing one where nobody is asked. */
  readonly preset?: string;
  /** Name of the argument without which nobody can continue. */
  readonly missing?: string;
}

/** Takes the given text, else asks until an answer is right. */
async function answer<T>(
  given: string | undefined,
  check: (text: string) => Promise<T> | T,
  caller: Caller,
  { question, preset, missing }: Question,
): Promise<T> {
  if (given !== undefined) return check(given);
  for (;;) {
    const line = await caller.ask(preset === undefined ? question : `${question} [${preset}]`);
    const text = line || preset;
    if (line === null && text === undefined) {
      throw new UsageError(
        `${missing} is missing, and there is no terminal to ask at: gcbench init BASELINE CANDIDATE`,
      );
    }
    if (text === undefined) continue;
    try {
      return await check(text);
    } catch (error) {
      if (line === null || !(error instanceof UsageError)) throw error;
      caller.warn(error.message);
    }
  }
}

type Source = DraftVersion["source"];

async function sourceOf(text: string, programs: MeasuredPrograms): Promise<Source> {
  if (parseModelTag(text) !== null) return { tag: text };
  return { executable: await programs.executable(text) };
}

async function unlike(one: Source, other: Source, programs: MeasuredPrograms): Promise<Source> {
  if ("tag" in one !== "tag" in other) throw new UsageError(MIXED);
  const areEqual =
    "tag" in one
      ? "tag" in other && one.tag === other.tag
      : "executable" in other && (await programs.areEqual(one.executable, other.executable));
  if (!areEqual) return other;
  throw new UsageError(
    "Baseline and candidate are equal, so there is nothing to compare. Name two different builds.",
  );
}

async function shippedWorkload(
  request: SuiteRequest,
  programs: MeasuredPrograms,
  caller: Caller,
): Promise<DraftWorkload> {
  const local = request.runDirectory ?? request.command ?? request.workingDirectory;
  if (local !== undefined || request.simulatedHours !== undefined) {
    throw new UsageError(
      "A tag is built into an image with its run directory: give --workload only.",
    );
  }
  const known = await programs.workloads();
  const names = [...known.keys()];
  const check = (name: string): DraftWorkload => {
    const text = known.get(name);
    if (text !== undefined) return { kind: "file", name, text };
    throw new UsageError(`There is no workload ${name}: ${didYouMean(name, names)}`);
  };
  return answer(request.workload, check, caller, {
    question: `Workload (${names.join(", ")})`,
    preset: DEFAULT_WORKLOAD,
  });
}

async function localWorkload(
  request: SuiteRequest,
  executables: readonly [string, string],
  programs: MeasuredPrograms,
  caller: Caller,
): Promise<DraftWorkload> {
  if (request.workload !== undefined) throw new UsageError("--workload is for tags of GEOS-Chem.");
  if (request.command !== undefined && request.runDirectory !== undefined) {
    throw new UsageError("Give --run-directory or --command, not both.");
  }
  const found = await nearbyRunDirectory(executables[0], programs);
  const check = async (text: string): Promise<DraftWorkload> => {
    const isCommand = request.command !== undefined || /\s|\{executable\}/.test(text);
    return !isCommand || (await programs.isRunDirectory(text))
      ? runDirectoryWorkload(text, request, programs, caller)
      : commandWorkload(text, { request, name: commonName(...executables), programs, caller });
  };
  return answer(request.runDirectory ?? request.command, check, caller, {
    question: "A trial: run directory of GEOS-Chem, or command",
    preset: found ?? PROGRAM,
  });
}

/** The folder from which gcbench is called, or that of the program, if it is a run directory. */
async function nearbyRunDirectory(
  executable: string,
  programs: MeasuredPrograms,
): Promise<string | null> {
  for (const folder of [".", executable.replace(/\/[^/]*$/, "")]) {
    if (await programs.isRunDirectory(folder)) return folder;
  }
  return null;
}

async function runDirectoryWorkload(
  text: string,
  request: SuiteRequest,
  programs: MeasuredPrograms,
  caller: Caller,
): Promise<DraftWorkload> {
  if (request.workingDirectory !== undefined) {
    throw new UsageError("--working-directory is for --command; a run directory is copied.");
  }
  const { path, simulation, start, simulatedHours } = await programs.runDirectory(text);
  caller.info(`${path}: ${simulation}, ${simulatedHours} hours from ${start}.`);
  const hours = await answer(request.simulatedHours?.toString(), parseHours, caller, {
    question: "Simulated hours of a trial",
    preset: String(Math.min(MAX_DEFAULT_HOURS, simulatedHours)),
  });
  return {
    kind: "geos-chem-classic",
    name: toName(`${simulation}-${hours}h`),
    runDirectory: path,
    simulatedHours: hours,
  };
}

function parseHours(text: string): number {
  const hours = Number(text);
  if (hours > 0 && Number.isFinite(hours)) return hours;
  throw new UsageError(`${text} is no number of hours. Give a number above 0, as in 24.`);
}

async function commandWorkload(
  text: string,
  {
    request,
    name,
    programs,
    caller,
  }: {
    request: SuiteRequest;
    name: string;
    programs: MeasuredPrograms;
    caller: Caller;
  },
): Promise<DraftWorkload> {
  if (request.simulatedHours !== undefined) {
    throw new UsageError("--simulated-hours is for a run directory of GEOS-Chem.");
  }
  const command = splitCommand(text);
  const folder = async (path: string) => (path === "new" ? null : programs.folder(path));
  const workingDirectory = await answer(request.workingDirectory, folder, caller, {
    question: "Working directory of a trial; new: an empty folder for each",
    preset: "new",
  });
  return { kind: "command", name, command, workingDirectory };
}
