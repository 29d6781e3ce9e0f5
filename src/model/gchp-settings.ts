import { execFile } from "node:child_process";
import { readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FaceLayout } from "../core/documents/mpi-workload.ts";
import { UsageError } from "../core/errors.ts";
import { CAP_CONFIGURATION, CAP_RESTART, plannedEnd, readCapRestart } from "./gchp-files.ts";
import { RESTART_LINK, readGchpStart } from "./gchp-run-directory.ts";
import { isoMinute, toStamp } from "./simulated-time.ts";

const run = promisify(execFile);

const SETTINGS_SCRIPT = "setCommonRunSettings.sh";
const RESTART_SCRIPT = "setRestartLink.sh";
const CHECK_SCRIPT = "checkRunSettings.sh";
const GCHP_CONFIGURATION = "GCHP.rc";
const SCRIPT_TIMEOUT_MS = 60_000;
const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;
/** A duration has two digits for days. */
const MAX_DAYS = 99;

/** What a trial sets in a run directory of GCHP. */
export interface GchpSettings {
  readonly ranks: number;
  readonly nodes: number;
  readonly layout: FaceLayout;
  /** Cells along a side of a face. */
  readonly cells: number;
  /** Simulated duration. */
  readonly minutes: number;
}

/**
 * Sets up a copy of a run directory for a trial, through the run directory's own scripts, and checks what they wrote.
 *
 * @returns simulated start of the run, in UTC minutes since 1970
 * @throws {UsageError} the run directory has no place for a setting, a script fails, or a file has another value afterwards
 */
export async function applyGchpSettings(
  directory: string,
  settings: GchpSettings,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const start = await readGchpStart(directory);
  await rewrite(join(directory, CAP_RESTART), () => `${toStamp(start).replace("_", " ")}00\n`);
  const path = join(directory, SETTINGS_SCRIPT);
  await rewrite(path, (text) => commonSettings(text, settings, { start, path }));
  await runScript(directory, SETTINGS_SCRIPT, environment);
  await runScript(directory, RESTART_SCRIPT, environment);
  if (await isFile(join(directory, CHECK_SCRIPT))) {
    await runScript(directory, CHECK_SCRIPT, environment);
  }
  await checkResult(directory, settings, start);
  return start;
}

/** The copy of a read-only file could not be changed, so it is replaced. */
async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new UsageError(`The run directory of GCHP has no ${path}.`, { cause });
  });
  await rm(path);
  await writeFile(path, change(text));
}

/** setCommonRunSettings.sh with other values. Comments and all other settings are preserved. */
function commonSettings(
  text: string,
  { ranks, nodes, layout, cells, minutes }: GchpSettings,
  { start, path }: { readonly start: number; readonly path: string },
): string {
  const values: readonly (readonly [name: string, value: string])[] = [
    ["TOTAL_CORES", String(ranks)],
    ["NUM_NODES", String(nodes)],
    ["NUM_CORES_PER_NODE", String(ranks / nodes)],
    ["CS_RES", String(cells)],
    ["Run_Duration", `"${formatDuration(start, minutes)}"`],
    // The name before 14.0 and the name since; a script has one of them, or both.
    [/^AutoUpdate_NXNY=/m.test(text) ? "AutoUpdate_NXNY" : "NXNY_AUTO", "OFF"],
    ["NX", String(layout.nx)],
    ["NY", String(layout.ny)],
  ];
  return values.reduce((changed, [name, value]) => {
    const line = new RegExp(`^${name}=.*$`, "m");
    if (line.test(changed)) return changed.replace(line, `${name}=${value}`);
    throw new UsageError(
      `${path} does not set ${name}, so gcbench cannot set it to ${value}. ` +
        "Use a run directory that createRunDir.sh of GCHP 13 or later made.",
    );
  }, text);
}

/** `00000101 120000`: years, months and days, then hours, minutes and seconds. Months only where the days do not fit. */
function formatDuration(start: number, minutes: number): string {
  const end = start + minutes;
  let months = 0;
  if (minutes / MINUTES_PER_DAY > MAX_DAYS) {
    while (addMonths(start, months + 1) <= end) months += 1;
  }
  const rest = end - addMonths(start, months);
  const ofDay = rest % MINUTES_PER_DAY;
  const date = [months / 12 / 100, months / 12, months % 12, rest / MINUTES_PER_DAY];
  const time = [ofDay / MINUTES_PER_HOUR, ofDay % MINUTES_PER_HOUR, 0];
  const digits = (parts: readonly number[]) =>
    parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join("");
  return `${digits(date)} ${digits(time)}`;
}

function addMonths(start: number, months: number): number {
  const date = new Date(start * 60_000);
  return date.setUTCMonth(date.getUTCMonth() + months) / 60_000;
}

async function runScript(
  directory: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const options = { cwd: directory, env: { ...environment }, timeout: SCRIPT_TIMEOUT_MS };
  const { output, error } = await run("bash", [`./${script}`], options).then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, error: null }),
    (cause) => ({ output: `${cause.stdout ?? ""}${cause.stderr ?? ""}`, error: cause as Error }),
  );
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const reported = lines.find((line) => /^\s*ERROR\b/.test(line));
  // checkRunSettings.sh says what is wrong and exits with 0; setCommonRunSettings.sh also reports errors that it ignores.
  if (error === null && (script !== CHECK_SCRIPT || reported === undefined)) return;
  const reason = reported ?? lines.at(-1) ?? error?.message ?? "";
  throw new UsageError(
    `${script} of the run directory failed: ${reason.trim()}. Correct the run directory, or the workload's ranks, gridResolution and simulatedHours.`,
    { cause: error },
  );
}

/** The scripts edit text, and do nothing where a file has another form than they expect. */
async function checkResult(
  directory: string,
  { layout, cells, minutes }: GchpSettings,
  start: number,
): Promise<void> {
  const read = (name: string) => readFile(join(directory, name), "latin1").catch(() => "");
  const [gchp, cap, capRestart] = await Promise.all([
    read(GCHP_CONFIGURATION),
    read(CAP_CONFIGURATION),
    read(CAP_RESTART),
  ]);
  const numberOf = (key: string) =>
    Number(new RegExp(`^\\s*${key}:\\s*(\\d+)\\s*(?:#.*)?$`, "m").exec(gchp)?.[1] ?? Number.NaN);
  requireValue(GCHP_CONFIGURATION, "NX", numberOf("NX"), layout.nx);
  requireValue(GCHP_CONFIGURATION, "NY", numberOf("NY"), layout.ny);
  requireValue(GCHP_CONFIGURATION, "IM_WORLD", numberOf("(?:\\w+\\.)?IM_WORLD"), cells);
  const end = plannedEnd(start, cap);
  const shown = end === null ? "no end" : `the end ${isoMinute(end)}`;
  if (end !== start + minutes) {
    throw new UsageError(
      `${CAP_CONFIGURATION} gives ${shown} after ${SETTINGS_SCRIPT} ran, but the run should end at ${isoMinute(start + minutes)}. ` +
        `Check JOB_SGMT and END_DATE in ${CAP_CONFIGURATION} of the run directory.`,
    );
  }
  if (readCapRestart(capRestart) !== start) {
    throw new UsageError(`${CAP_RESTART} changed while ${SETTINGS_SCRIPT} ran. Check the script.`);
  }
  if (await isFile(join(directory, RESTART_LINK))) return;
  const target = await readlink(join(directory, RESTART_LINK)).catch(() => null);
  throw new UsageError(
    target === null
      ? `${RESTART_SCRIPT} did not make the link ${RESTART_LINK}. Check the script in the run directory.`
      : `${RESTART_LINK} leads to ${target}, which does not exist. Link the restart file of the start date into Restarts.`,
  );
}

function requireValue(file: string, key: string, found: number, expected: number): void {
  if (found === expected) return;
  const what = Number.isNaN(found) ? "has none" : `has ${found}`;
  throw new UsageError(
    `${file} ${what} for ${key} after ${SETTINGS_SCRIPT} ran, but the trial needs ${expected}. Check ${key} in ${file} of the run directory.`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
