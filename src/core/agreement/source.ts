import type { PinnedPlatform, Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import type { Output } from "../documents/result-values.ts";
import type { PinnedVersion } from "../documents/version.ts";
import type { Workload } from "../documents/workload.ts";
import { hostOf } from "../verdict/block-times.ts";

/** Results of a version on a host: an entry per distinct result. */
export interface Source {
  readonly workload: Workload;
  readonly version: PinnedVersion;
  readonly platform: PinnedPlatform;
  readonly host: string;
  /** Model of its processor, which selects code in the C library. */
  readonly processor: string;
  readonly contents: readonly Content[];
  readonly trials: number;
}

/** Result of a trial, and the model components that determine its precision. */
export interface Content {
  readonly outputs: readonly Output[];
  /** An adaptive solver ran, which amplifies differences in the last digits. */
  readonly hasGasPhase: boolean;
  readonly hasPhotolysis: boolean;
}

/** GEOS-Chem timers that run only with that part of the chemistry. */
const GAS_PHASE = "Gas-phase chem";
const PHOTOLYSIS = "Photolysis";

/**
 * Results by version and host, in the order of the records. Trials without results are omitted.
 */
export function sourcesOf(records: readonly BlockRecord[]): readonly Source[] {
  const values = valuesByDigest(records);
  const sources = new Map<string, Source & { contents: Content[]; trials: number }>();
  for (const record of records.filter(({ status }) => status === "complete")) {
    for (const side of ["A", "B"] as const) {
      const trials = trialsWithResults(record, side);
      const version = record.spec.versions[side];
      if (!version || trials.length === 0) continue;
      const origin = originOf(record);
      const key = JSON.stringify([
        origin.workload.name,
        version.name,
        origin.platform.id,
        origin.host,
      ]);
      const source = sources.get(key) ?? { ...origin, version, contents: [], trials: 0 };
      sources.set(key, source);
      source.trials += trials.length;
      for (const trial of trials) addContent(source.contents, contentOf(trial, values));
    }
  }
  return [...sources.values()];
}

function originOf(record: BlockRecord) {
  const { workload, platform } = record.spec;
  const processor = record.sessions.at(-1)?.machine.cpuModel ?? "";
  return { workload: workload.workload, platform, host: hostOf(record), processor };
}

function trialsWithResults({ trials }: BlockRecord, side: Side): readonly Trial[] {
  return trials.filter(
    (trial) => trial.side === side && trial.failure === null && trial.outputs.length > 0,
  );
}

/** Values by digest: the same digest means the same content, whichever trial stored the values. */
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
  if (!contents.some((known) => isSameContent(known, content))) contents.push(content);
}

export function isSameContent(a: Content, b: Content): boolean {
  const key = ({ outputs }: Content) =>
    JSON.stringify(outputs.map(({ path, sha256 }) => [path, sha256]));
  return key(a) === key(b);
}
