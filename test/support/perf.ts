import { execFileSync } from "node:child_process";
import { findTool } from "./workflow-tools.ts";

/** Whether perf is installed and may count on this machine. With GCBENCH_REQUIRE_TOOLS=1 it must. */
export function hasPerf(): boolean {
  if (findTool("perf") === null) return false;
  try {
    const options = ["record", "--quiet", "--event", "cpu-clock:u", "--output", "/dev/null"];
    execFileSync("perf", [...options, "--", "true"], { stdio: "ignore" });
    return true;
  } catch (cause) {
    if (process.env["GCBENCH_REQUIRE_TOOLS"] !== "1") return false;
    throw new Error("perf may not count: see kernel.perf_event_paranoid", { cause });
  }
}

/** For the title of a test. */
export const UNLESS_PERF = hasPerf() ? "" : " (skipped: perf is missing or may not count)";
