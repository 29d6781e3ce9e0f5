import { medianAbsoluteDeviation } from "simple-statistics";
import { formatMemory } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";
import type { MachineCheck, MachineFacts, SteadinessSample } from "../../ports/machine-check.ts";

export interface Finding {
  readonly name: string;
  readonly status: "good" | "limited" | "missing";
  readonly found: string;
  /** What to do; empty: nothing. */
  readonly advice: string;
}

export const STEADY_SECONDS = 20;
/** Scale of the median absolute deviation to the standard deviation of a normal distribution. */
const MAD_TO_SD = 1.4826;
/** Run noise of the quiet and typical noise models, docs/explanation/how-it-measures.md. */
const STEADY_SD = 0.007;
const NOISY_SD = 0.015;

/** Checks what the local engine, container builds and AWS need, and how steady this machine is. */
export async function checkMachine(
  check: MachineCheck,
  { steadiness }: { readonly steadiness: boolean },
  caller: Caller,
): Promise<readonly Finding[]> {
  const compiler = await check.compiler();
  return [
    { name: "Node", status: "good", found: check.nodeVersion, advice: "" },
    judgeCompiler(compiler),
    ...judgeProcessors(check.machine()),
    judgeDocker(await check.dockerVersion()),
    judgeCredentials(check.awsCredentials()),
    ...(steadiness && compiler
      ? [judgeSteadiness(await check.measureSteadiness(STEADY_SECONDS, caller))]
      : []),
  ];
}

function judgeCompiler(
  compiler: { readonly version: string; readonly hasOpenmp: boolean } | null,
): Finding {
  const name = "C compiler";
  if (!compiler) {
    const advice =
      "Install gcc or clang: the launcher that measures, and the miniature, are C programs.";
    return { name, status: "missing", found: "none (cc, gcc, clang, $CC)", advice };
  }
  if (compiler.hasOpenmp) {
    return { name, status: "good", found: `${compiler.version}, with OpenMP`, advice: "" };
  }
  const advice = "The miniature runs on one thread. gcc, or clang with libomp, gives it all cores.";
  return { name, status: "limited", found: `${compiler.version}, without OpenMP`, advice };
}

function judgeProcessors(facts: MachineFacts): readonly Finding[] {
  const { physicalCores, logicalProcessors, threadsPerCore, governor, cpuLimit, canPin } = facts;
  const cores = physicalCores === null ? "" : `${physicalCores} cores, `;
  const limit = cpuLimit === null ? "" : `, limited to ${cpuLimit} by a cgroup`;
  const sharesCores = threadsPerCore !== null && threadsPerCore > 1;
  const isGovernorGood = governor === null || governor === "performance";
  return [
    {
      name: "Processor",
      status: cpuLimit === null ? "good" : "limited",
      found: `${facts.cpuModel}: ${cores}${logicalProcessors} processors${limit}, ${formatMemory(facts.memoryMiB)}`,
      advice:
        cpuLimit === null
          ? ""
          : "A limit of processor time throttles the model: remove the limit to measure.",
    },
    {
      name: "Threads per core",
      status: sharesCores ? "limited" : "good",
      found: threadsPerCore === null ? "not known" : String(threadsPerCore),
      advice: sharesCores ? "gcbench uses one thread a core unless the suite says otherwise." : "",
    },
    {
      name: "Pinning",
      status: canPin ? "good" : "limited",
      found: canPin
        ? "trials are bound to processors"
        : "this system can't bind a program to processors",
      advice: canPin ? "" : "Expect wider intervals than on Linux.",
    },
    {
      name: "Frequency",
      status: isGovernorGood ? "good" : "limited",
      found: governor === null ? "governor not known" : `governor ${governor}`,
      advice: isGovernorGood ? "" : "`cpupower frequency-set -g performance` makes times steadier.",
    },
  ];
}

function judgeDocker(version: string | null): Finding {
  const name = "Docker";
  if (version !== null) return { name, status: "good", found: `engine ${version}`, advice: "" };
  const advice = "Only container images need it. Install Docker, and start its engine.";
  return { name, status: "missing", found: "no engine answers", advice };
}

function judgeCredentials(source: string | null): Finding {
  const name = "AWS credentials";
  if (source !== null) return { name, status: "good", found: source, advice: "" };
  const advice = "Only cloud platforms need them. `aws configure sso` gives some that expire.";
  return { name, status: "missing", found: "none", advice };
}

function judgeSteadiness({ seconds, stealSeconds }: SteadinessSample): Finding {
  const logs = seconds.slice(1).map(Math.log); // The first run is the warm-up.
  const sd = MAD_TO_SD * medianAbsoluteDeviation(logs);
  const steal = stealSeconds > 0 ? `, ${stealSeconds.toFixed(1)} s stolen by the hypervisor` : "";
  const found = `${(100 * sd).toFixed(2)} % from run to run (${logs.length} runs of the miniature${steal})`;
  const name = "Steadiness";
  if (sd <= STEADY_SD) return { name, status: "good", found, advice: "" };
  if (sd <= NOISY_SD) {
    const advice = "Like a typical cloud machine: changes of 2 % can be found.";
    return { name, status: "good", found, advice };
  }
  const advice = "Noisy: close other programs, or expect small changes to stay inconclusive.";
  return { name, status: "limited", found, advice };
}
