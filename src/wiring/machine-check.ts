import { resolve } from "node:path";
import { LocalMachineCheck } from "../adapters/local/machine-check.ts";
import type { MachineCheck } from "../ports/machine-check.ts";
import { buildDirectory, miniatureSource, WORK_DIRECTORY } from "./locations.ts";

/** Checks of the machine that gcbench runs on. */
export function machineCheck(): MachineCheck {
  return new LocalMachineCheck({
    buildDirectory: buildDirectory(),
    scratch: resolve(WORK_DIRECTORY, "scratch", "doctor"),
    miniatureSource: miniatureSource(),
  });
}
