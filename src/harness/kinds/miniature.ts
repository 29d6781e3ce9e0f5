import type { MiniatureWorkload } from "../../core/workload.ts";
import { trialEnvironment } from "../environment.ts";
import type { TrialRequest, WorkloadKind } from "../workload-kind.ts";
import { judgeModel } from "./model.ts";

/** The built-in model: benchmarks/miniature says what it computes. */
export function miniature(workload: MiniatureWorkload): WorkloadKind {
  return {
    async prepare({ version, platform, warmUp, directory }: TrialRequest) {
      const hours = (warmUp ? workload.warmUpHours : undefined) ?? workload.simulatedHours;
      const span = ["--hours", String(hours), "--grid", workload.grid];
      return {
        program: version.executable.path,
        arguments: [...span, "--threads", String(platform.threads), ...version.arguments],
        environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
        directory,
        stack: "keep",
      };
    },
    judge: judgeModel,
  };
}
