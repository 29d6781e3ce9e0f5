import { symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MiniatureWorkload } from "../../core/documents/workload.ts";
import { trialEnvironment } from "../../machine/environment.ts";
import { judgeModel } from "./model.ts";
import type { TrialRequest, WorkloadKind } from "./workload-kind.ts";

const EXECUTABLE = "miniature";

/** Workload kind `miniature`: the built-in model, described in benchmarks/miniature. */
export function miniature(workload: MiniatureWorkload): WorkloadKind {
  const hoursOf = ({ warmUp }: Pick<TrialRequest, "warmUp">) =>
    (warmUp ? workload.warmUpHours : undefined) ?? workload.simulatedHours;
  return {
    async prepare({ version, platform, warmUp, directory }: TrialRequest) {
      // The same name for both sides: even the length of a program's path changes its time (see environment.ts).
      await symlink(resolve(version.executable.path), join(directory, EXECUTABLE));
      const hours = hoursOf({ warmUp });
      const span = ["--hours", String(hours), "--grid", workload.grid];
      return {
        program: `./${EXECUTABLE}`,
        arguments: [...span, "--threads", String(platform.threads), ...version.arguments],
        environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
        directory,
        stack: "keep",
      };
    },
    judge: (request, outcome) =>
      judgeModel(request, outcome, { minutes: Math.round(hoursOf(request) * 60) }),
  };
}
