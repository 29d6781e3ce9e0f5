import type { BlockRecord } from "../documents/record.ts";

/** What a suite asks a command to report, and what no trial of a block reported. */
export function doubtsAbout({ spec, trials }: BlockRecord): readonly string[] {
  const { workload } = spec.workload;
  if (workload.kind !== "command") return [];
  const succeeded = trials.filter(({ failure }) => failure === null);
  if (succeeded.length === 0) return [];
  return [
    ...(workload.timers && succeeded.every(({ timers }) => timers.length === 0)
      ? [`No timer was found in the trials of ${workload.name}. Check \`timers\` in the workload.`]
      : []),
    ...(workload.outputs.length > 0 && succeeded.every(({ outputs }) => outputs.length === 0)
      ? [
          `No output was found in the trials of ${workload.name}, so their results are not compared. Check \`outputs\` in the workload.`,
        ]
      : []),
  ];
}
