import type { Machine } from "../documents/record.ts";
import type { Finding } from "./qualification.ts";
import { RECURRING_SHARE, type TrialResidual } from "./trial-noise.ts";

/** Finding on thermal throttling. */
export function thermal(trials: readonly TrialResidual[]): Finding {
  const name = "Heat";
  const counts = trials.flatMap(({ trial }) => trial.disturbance.thermalThrottles ?? []);
  if (counts.length === 0) {
    return {
      name,
      status: "unknown",
      found: "this machine does not count throttling",
      advice: "",
    };
  }
  const hit = counts.filter((count) => count > 0).length;
  return hit === 0
    ? {
        name,
        status: "good",
        found: "no thermal throttling",
        advice: "",
      }
    : {
        name,
        status: hit / counts.length > RECURRING_SHARE ? "bad" : "notable",
        found: `thermal throttling in ${hit} of ${counts.length} trials`,
        advice: "Improve cooling, use fewer threads, or disable turbo frequencies.",
      };
}

/** Finding on the frequency governor. */
export function frequency({ governor }: Machine): Finding {
  const name = "Frequency";
  if (governor === null) {
    return {
      name,
      status: "unknown",
      found: "unknown frequency governor",
      advice: "",
    };
  }
  return governor === "performance"
    ? { name, status: "good", found: "governor performance", advice: "" }
    : {
        name,
        status: "notable",
        found: `governor ${governor}`,
        advice: "Set a fixed frequency: `cpupower frequency-set -g performance`.",
      };
}

/** Finding on cores shared with other programs. */
export function sharedCores({ threadsPerCore, cgroup }: Machine): Finding {
  const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} processors by a cgroup`;
  const isShared = threadsPerCore !== null && threadsPerCore > 1;
  return {
    name: "Cores",
    status: threadsPerCore === null ? "unknown" : isShared || limit ? "notable" : "good",
    found:
      threadsPerCore === null
        ? `unknown number of threads per core${limit}`
        : `${threadsPerCore} thread${isShared ? "s" : ""} per core${limit}`,
    advice: isShared
      ? "gcbench uses a thread per core by default; other programs on the second thread slow it down."
      : "",
  };
}

/** Finding on pinning of trials to processors. */
export function pinning(isPinned: boolean): Finding {
  return isPinned
    ? {
        name: "Pinning",
        status: "good",
        found: "trials are pinned to processors",
        advice: "",
      }
    : {
        name: "Pinning",
        status: "notable",
        found: "this system can't pin programs to processors",
        advice: "Expect wider intervals than on Linux.",
      };
}
