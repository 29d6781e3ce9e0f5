import type { PinnedPlatform, Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import type { Output } from "../documents/result-values.ts";
import type { PinnedVersion } from "../documents/version.ts";
import type { Workload } from "../documents/workload.ts";
import { hostOf } from "../verdict/block-times.ts";

/** What a version computed on a host: one entry for each result that its trials had. */
export interface Source {
  readonly workload: Workload;
  readonly version: PinnedVersion;
  readonly platform: PinnedPlatform;
  readonly host: string;
  readonly contents: readonly Content[];
  readonly trials: number;
}

/** What a trial left, and what ran in it as far as that decides how exact it is. */
export interface Content {
  readonly outputs: readonly Output[];
  /** A solver with adaptive steps was at work: last digits grow. */
  readonly hasGasPhase: boolean;
  readonly hasPhotolysis: boolean;
}

/** Timers of GEOS-Chem that ran only if that part of the chemistry did. */
const GAS_PHASE = "Gas-phase chem";
const PHOTOLYSIS = "Photolysis";

/** What each version computed on each host, in the order of the records; trials without results are left aside. */
export function sourcesOf(records: readonly BlockRecord[]): readonly Source[] {
  const values = valuesByDigest(records);
  const sources = new Map<string, Source & { contents: Content[]; trials: number }>();
  for (const record of records.filter(({ status }) => status === "complete")) {
    for (const side of ["A", "B"] as const) {
      const trials = trialsWithResults(record, side);
      const version = record.spec.versions[side];
      if (!version || trials.length === 0) continue;
      const place = placeOf(record);
      const key = JSON.stringify([
        place.workload.name,
        version.name,
        place.platform.id,
        place.host,
      ]);
      const source = sources.get(key) ?? { ...place, version, contents: [], trials: 0 };
      sources.set(key, source);
      source.trials += trials.length;
      for (const trial of trials) addContent(source.contents, contentOf(trial, values));
    }
  }
  return [...sources.values()];
}

function placeOf(record: BlockRecord) {
  const { workload, platform } = record.spec;
  return { workload: workload.workload, platform, host: hostOf(record) };
}

function trialsWithResults({ trials }: BlockRecord, side: Side): readonly Trial[] {
  return trials.filter(
    (trial) => trial.side === side && trial.failure === null && trial.outputs.length > 0,
  );
}

/** A digest stands for its content, wherever in the run its values were noted. */
function valuesByDigest(records: readonly BlockRecord[]): ReadonlyMap<string, Output["values"]> {
  const outputs = records.flatMap(({ trials }) => trials.flatMap((trial) => trial.outputs));
  return new Map(outputs.flatMap(({ sha256, values }) => (values ? [[sha256, values]] : [])));
}

function contentOf(
  { outputs, timers }: Trial,
  values: ReadonlyMap<string, Output["values"]>,
): Content {
  const ran = (name: string) => timers.some((timer) => timer.name === name);
  return {
    outputs: outputs.map((output) => {
      const known = values.get(output.sha256);
      return known ? { ...output, values: known } : output;
    }),
    hasGasPhase: ran(GAS_PHASE),
    hasPhotolysis: ran(PHOTOLYSIS),
  };
}

function addContent(contents: Content[], content: Content): void {
  if (!contents.some((one) => isSameContent(one, content))) contents.push(content);
}

export function isSameContent(a: Content, b: Content): boolean {
  const key = ({ outputs }: Content) =>
    JSON.stringify(outputs.map(({ path, sha256 }) => [path, sha256]));
  return key(a) === key(b);
}
