import type { Side } from "../../core/documents/plan.ts";
import type { CountedStack } from "../../core/profile/stack-counts.ts";

/** Call paths of one profiled trial. */
export interface ExportedProfile {
  readonly block: string;
  readonly version: string;
  readonly side: Side;
  readonly stacks: readonly CountedStack[];
}

/**
 * Folded stacks of all profiles, as flame graph programs read them. The outermost frames are the version and the block, so
 * `grep` selects one.
 */
export function toFolded(profiles: readonly ExportedProfile[]): string {
  return profiles
    .flatMap(({ block, version, stacks }) =>
      stacks.map(
        ({ routines, samples }) => `${[version, block, ...routines].join(";")} ${samples}`,
      ),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** A file of speedscope, with a profile for each profiled trial: https://www.speedscope.app/file-format-schema.json. */
export function toSpeedscope(run: string, profiles: readonly ExportedProfile[]): string {
  const frames = new Map<string, number>();
  const indexOf = (name: string) => {
    const index = frames.get(name) ?? frames.size;
    frames.set(name, index);
    return index;
  };
  const written = profiles.map(({ block, version, stacks }) => ({
    type: "sampled",
    name: `${version}, ${block}`,
    unit: "none",
    startValue: 0,
    endValue: stacks.reduce((sum, { samples }) => sum + samples, 0),
    samples: stacks.map(({ routines }) => routines.map(indexOf)),
    weights: stacks.map(({ samples }) => samples),
  }));
  const file = {
    $schema: "https://www.speedscope.app/file-format-schema.json",
    name: run,
    exporter: "gcbench",
    shared: { frames: [...frames.keys()].map((name) => ({ name })) },
    profiles: written,
  };
  return `${JSON.stringify(file)}\n`;
}
