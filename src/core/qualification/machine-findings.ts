import type { Machine } from "../documents/record.ts";
import type { Finding } from "./qualification.ts";
import { RECURRING_SHARE, type TrialResidual } from "./trial-noise.ts";

/** Whether processors were too hot for their speed. */
export function thermal(trials: readonly TrialResidual[]): Finding {
  const name = "Heat";
  const counts = trials.flatMap(({ trial }) => trial.disturbance.thermalThrottles ?? []);
  if (counts.length === 0) {
    return { name, status: "unknown", found: "this machine does not count throttling", advice: "" };
  }
  const hit = counts.filter((count) => count > 0).length;
  return hit === 0
    ? { name, status: "good", found: "no processor slowed itself down", advice: "" }
    : {
        name,
        status: hit / counts.length > RECURRING_SHARE ? "bad" : "notable",
        found: `processors slowed themselves down in ${hit} of ${counts.length} trials`,
        advice: "Cool it, use fewer threads, or switch turbo frequencies off.",
      };
}

/** Whether the frequency is left to a governor that changes it. */
export function frequency({ governor }: Machine): Finding {
  const name = "Frequency";
  if (governor === null) {
    return {
      name,
      status: "unknown",
      found: "this machine does not tell its governor",
      advice: "",
    };
  }
  return governor === "performance"
    ? { name, status: "good", found: "governor performance", advice: "" }
    : {
        name,
        status: "notable",
        found: `governor ${governor}`,
        advice: "Fix it: `cpupower frequency-set -g performance`.",
      };
}

/** Whether others run on the same cores. */
export function sharedCores({ threadsPerCore, cgroup }: Machine): Finding {
  const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} processors by a cgroup`;
  const isShared = threadsPerCore !== null && threadsPerCore > 1;
  return {
    name: "Cores",
    status: threadsPerCore === null ? "unknown" : isShared || limit ? "notable" : "good",
    found:
      threadsPerCore === null
        ? `threads per core not told${limit}`
        : `${threadsPerCore} thread${isShared ? "s" : ""} per core${limit}`,
    advice: isShared
      ? "One thread a core is gcbench's default; what else runs on the other one slows it."
      : "",
  };
}

/** Whether trials stay on the processors that they began on. */
export function pinning(isPinned: boolean): Finding {
  return isPinned
    ? { name: "Pinning", status: "good", found: "trials bound to processors", advice: "" }
    : {
        name: "Pinning",
        status: "notable",
        found: "this system can't bind a program to processors",
        advice: "Expect wider intervals than on Linux.",
      };
}
