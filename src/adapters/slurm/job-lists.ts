import { stripControls } from "../../core/format/control-characters.ts";
import type { ClusterJob } from "../cluster/scheduler.ts";
import { phaseOf, stateWord } from "./job-states.ts";

/** Fields of a line, the name last: only the name of another program's job can contain the separator. */
export const SQUEUE_FORMAT = "%i|%T|%V|%S|%e|%N|%r|%j";
export const SACCT_FORMAT = "JobIDRaw,State,Submit,Start,End,NodeList,Reason,JobName";

/** Reads the lines of squeue or sacct: both list the same fields. */
export function parseJobs(output: string): readonly ClusterJob[] {
  return output.split("\n").flatMap((line) => parseJob(line) ?? []);
}

function parseJob(line: string): ClusterJob | null {
  const [id = "", text = "", submit = "", start = "", end = "", nodes = "", reason = "", ...name] =
    line.trim().split("|");
  if (!/^\d+$/.test(id) || name.length === 0) return null;
  const state = stateWord(text);
  const phase = phaseOf(state);
  return {
    id,
    name: name.join("|"),
    phase,
    state,
    reason: known(reason),
    nodes: known(nodes),
    submittedAt: seconds(submit),
    // squeue tells when a waiting job might start, and when a running job has to end.
    startedAt: phase === "waiting" ? null : seconds(start),
    endedAt: phase === "over" ? seconds(end) : null,
  };
}

function known(text: string): string | null {
  return /^(?:|None|\(null\)|N\/A|None assigned)$/.test(text) ? null : stripControls(text);
}

function seconds(text: string): number | null {
  return /^\d+$/.test(text) && text !== "0" ? Number(text) : null;
}
