import { digestOf } from "../../src/core/documents/digest.ts";
import type { RunSummary, SummaryRow } from "../../src/core/documents/published-run.ts";
import type { ListedRegression } from "../../src/core/documents/regression-list.ts";
import type { UnpairedRun } from "../../src/core/documents/unpaired-run.ts";

/** Summaries of runs that never happened, for tests and for the benchmark of the site. */

const WORKLOADS = ["fullchem-4x5-1mo", "transport-tracers-4x5-1d", "carbon-4x5-1d", "aerosol-2x25"];
const PLATFORMS = [
  { name: "graviton4-4xlarge", threads: 16, seconds: 1, usd: 0.71 },
  { name: "graviton3-4xlarge", threads: 16, seconds: 1.22, usd: 0.58 },
  { name: "amd-turin-4xlarge", threads: 16, seconds: 0.84, usd: 0.93 },
  { name: "amd-genoa-4xlarge", threads: 16, seconds: 0.95, usd: 0.81 },
  { name: "intel-granite-4xlarge", threads: 16, seconds: 0.98, usd: 0.89 },
  { name: "intel-sapphire-4xlarge", threads: 16, seconds: 1.1, usd: 0.8 },
] as const;
const TIMERS: Readonly<Record<string, number>> = {
  "Gas-phase chem": 0.42,
  Transport: 0.2,
  Convection: 0.1,
  "Boundary layer mixing": 0.06,
  Photolysis: 0.08,
  HEMCO: 0.12,
};
/** Versions that change a timer for good, and by how much. */
const STEPS = [
  { at: 0.15, timer: "Transport", factor: 1.3 },
  { at: 0.4, timer: "Gas-phase chem", factor: 0.9 },
  { at: 0.7, timer: "Convection", factor: 1.6 },
  { at: 0.9, timer: "HEMCO", factor: 1.25 },
] as const;
/** Version that needs more memory for good, and by how much. */
const MEMORY_STEP = { at: 0.55, factor: 1.08 };
const REPLICATES = 4;
const PLATFORMS_PER_RUN = 3;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

export interface SyntheticRuns {
  readonly runs: number;
  readonly versions: number;
  readonly workloads?: number;
}

/** The same options give the same summaries. */
export function syntheticSummaries(options: SyntheticRuns): readonly RunSummary[] {
  return Array.from({ length: options.runs }, (_, index) => syntheticSummary(index, options));
}

/** Name of a version: three pre-releases, then the release. */
export function versionName(index: number): string {
  const release = Math.floor(index / 4);
  const number = `${14 + Math.floor(release / 100)}.${Math.floor(release / 10) % 10}.${release % 10}`;
  return index % 4 === 3 ? number : `${number}-alpha.${index % 4}`;
}

function syntheticSummary(
  index: number,
  { runs, versions, workloads = WORKLOADS.length }: SyntheticRuns,
): RunSummary {
  const random = generator(index + 1);
  const workload = WORKLOADS[index % workloads] ?? "";
  // Each version is measured as often as any other, against its predecessor and against the release before.
  const candidate = 1 + Math.floor((index * (versions - 1)) / runs);
  const isAgainstRelease = Math.floor(index / (2 * workloads)) % 2 === 0;
  const baseline = isAgainstRelease ? lastRelease(candidate) : candidate - 1;
  const platforms = Array.from(
    { length: PLATFORMS_PER_RUN },
    (_, one) => PLATFORMS[(Math.floor(index / workloads) + 2 * one) % PLATFORMS.length],
  ).filter((platform) => platform !== undefined);
  const rows = platforms.map((platform) =>
    syntheticRow({ workload, platform, candidate, baseline, versions, random }),
  );
  const slower = rows.filter(({ regressions }) => regressions.length > 0).length;
  const measuredFrom = new Date(FIRST_DAY + index * DAY * (2000 / runs)).toISOString();
  return {
    schemaVersion: 1,
    run: `synthetic-${String(index).padStart(5, "0")}`,
    suite: "synthetic",
    verdict:
      slower > 0
        ? `▲ ${versionName(candidate)} is slower than ${versionName(baseline)} on ${slower} of ${rows.length} platforms (synthetic).`
        : `= No material change: ${versionName(candidate)} against ${versionName(baseline)} (synthetic).`,
    tone: slower > 0 ? "worse" : "neutral",
    measuredFrom,
    measuredTo: new Date(Date.parse(measuredFrom) + DAY / 24).toISOString(),
    gcbench: "0.1.0",
    usd: 1.5 + random(),
    pullRequest: null,
    sha: null,
    rows,
  };
}

/** A comparison of a candidate with its predecessor that found it faster. */
export function summaryRow(candidate: string): SummaryRow {
  const [platform] = PLATFORMS;
  const row = syntheticRow({
    workload: "short",
    platform,
    candidate: 1,
    baseline: 0,
    versions: 10,
    random: generator(1),
  });
  return {
    ...row,
    candidate,
    candidateDigest: digestOf(candidate),
    verdict: "faster",
    regressions: [],
    change: -0.1,
    low: -0.2,
    high: -0.05,
  };
}

/** Index of the newest release with a new minor number before a version. */
function lastRelease(version: number): number {
  return Math.max(0, Math.floor((version - 4) / 40) * 40 + 3);
}

interface RowOptions {
  readonly workload: string;
  readonly platform: (typeof PLATFORMS)[number];
  readonly candidate: number;
  readonly baseline: number;
  readonly versions: number;
  readonly random: () => number;
}

function syntheticRow({
  workload,
  platform,
  candidate,
  baseline,
  versions,
  random,
}: RowOptions): SummaryRow {
  const sd = 0.01;
  const noise = () => (sd * (random() + random() + random() - 1.5) * 2) / Math.sqrt(REPLICATES);
  const measured = ["wall time", ...Object.keys(TIMERS)].map((quantity) => ({
    quantity,
    change: round(
      Math.log(secondsOf(quantity, candidate, versions) / secondsOf(quantity, baseline, versions)) +
        noise(),
    ),
    sd: round(sd * (0.7 + 0.6 * random())),
    replicates: REPLICATES,
    share: quantity === "wall time" ? 1 : round(secondsOf(quantity, baseline, versions)),
  }));
  const memory = Math.log(memoryOf(candidate, versions) / memoryOf(baseline, versions));
  measured.push({
    quantity: "peak memory",
    change: round(memory + 0.001 * Math.sin(candidate + platform.seconds)),
    sd: 0.002,
    replicates: REPLICATES,
    share: 0,
  });
  const change = Math.expm1(measured[0]?.change ?? 0);
  const [low, high] = [change - 0.018, change + 0.018];
  const figures = (version: number, factor = 1) => {
    const wallSeconds =
      1200 * platform.seconds * secondsOf("wall time", version, versions) * factor;
    return {
      wallSeconds,
      simulatedDaysPerDay: 86_400 / wallSeconds,
      peakMemoryMiB: memoryOf(version, versions),
      usdPerSimulatedDay: (platform.usd * wallSeconds) / 3600,
    };
  };
  return {
    workload,
    workloadDigest: digestOf(workload),
    inputs: "real",
    platform: `${platform.name}-${platform.threads}t`,
    platformName: platform.name,
    threads: platform.threads,
    machine: null,
    baseline: versionName(baseline),
    baselineDigest: digestOf(versionName(baseline)),
    candidate: versionName(candidate),
    candidateDigest: digestOf(versionName(candidate)),
    verdict: low > 0 ? "slower" : high < 0 ? "faster" : "no material change",
    regressions: low > 0 ? [{ quantity: "wall time", change }] : [],
    isFailed: false,
    change,
    low,
    high,
    p: low > 0 || high < 0 ? 0.0004 : 0.4,
    hosts: REPLICATES,
    measured,
    memory: {
      verdict: memory > 0.02 ? "more" : memory < -0.02 ? "less" : "no material change",
      change: Math.expm1(memory),
    },
    results: "different",
    hasUnexpectedResults: false,
    a: figures(baseline),
    b: figures(candidate),
  };
}

/** Seconds of a quantity in units of the first version's wall time. */
function secondsOf(quantity: string, version: number, versions: number): number {
  return Object.entries(TIMERS)
    .filter(([timer]) => quantity === "wall time" || quantity === timer)
    .reduce((sum, [timer, share]) => {
      const steps = STEPS.filter((step) => step.timer === timer && version >= step.at * versions);
      return sum + steps.reduce((seconds, { factor }) => seconds * factor, share);
    }, 0);
}

/** Peak memory in MiB. */
function memoryOf(version: number, versions: number): number {
  return 14_000 * (version >= MEMORY_STEP.at * versions ? MEMORY_STEP.factor : 1);
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

/** Linear congruential generator: values from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A regression of the wall time with an issue, that a person accepted. */
export function acceptedRegression({
  workload,
  baseline,
  version,
  number = 12,
}: {
  readonly workload: string;
  readonly baseline: string;
  readonly version: string;
  readonly number?: number;
}): ListedRegression {
  const url = `https://github.com/octo/model/issues/${number}`;
  const size = { platform: "graviton4-4xlarge-16t", baseline, version, kind: "total" as const };
  return {
    number,
    url,
    title: `${version} is slower`,
    state: "accepted",
    openedAt: "2026-02-01T00:00:00Z",
    owners: ["octo"],
    isTriaged: true,
    reason: {
      kind: "accepted",
      by: "octo",
      reason: "New emissions need it.",
      url: `${url}#1`,
      comment: 1,
      at: "2026-02-02T00:00:00Z",
    },
    regression: {
      source: null,
      measured: "2026-02-01",
      goneSince: null,
      closed: null,
      earlier: null,
      causes: [
        {
          workload,
          version,
          also: [],
          quantity: { kind: "total", timer: null },
          sizes: [
            {
              ...size,
              change: 0.06,
              low: 0.05,
              high: 0.4,
              confidence: 0.98,
              run: "a",
              measured: "",
            },
          ],
        },
      ],
    },
  };
}

/** A run that was made without gcbench. */
export function unpairedRun(version: string, change: Partial<UnpairedRun> = {}): UnpairedRun {
  return {
    schemaVersion: 1,
    workload: "tt-3h",
    version,
    machine: "two cores",
    threads: 2,
    date: null,
    source: "our own runs",
    log: digestOf([version]),
    simulatedDays: 0.125,
    modelSeconds: 31.5,
    timers: [],
    ...change,
  };
}
