import { constants } from "node:os";
import type { FailureClass } from "../core/documents/failure-class.ts";
import { InfrastructureError } from "../core/errors.ts";
import type { LaunchResult } from "../machine/launcher.ts";
import type { TrialRequest } from "./kinds/workload-kind.ts";
import { RESUME } from "./trial-directory.ts";

const { ENOEXEC, ENOENT } = constants.errno;

/**
 * Errors of exec that come from the machine, not from the program: no memory, process or open file left, a broken disk,
 * another program that writes the file.
 */
const MACHINE_ERRORS: readonly number[] = [
  constants.errno.ENOMEM,
  constants.errno.EAGAIN,
  constants.errno.EMFILE,
  constants.errno.ENFILE,
  constants.errno.EIO,
  constants.errno.ESTALE,
  constants.errno.ETXTBSY,
];

/**
 * Why a program did not start.
 *
 * @throws {InfrastructureError} the machine is at fault
 */
export function notStarted(
  { version, platform }: TrialRequest,
  program: string,
  result: Extract<LaunchResult, { started: false }>,
): { class: FailureClass; message: string } {
  const what = `${result.step}: ${result.error}`;
  if (result.step !== "exec" || MACHINE_ERRORS.includes(result.errno)) {
    throw new InfrastructureError(
      `This machine cannot start version ${version.name}: ${what}. ${RESUME}`,
    );
  }
  const { path, architecture } = version.executable;
  if (result.step === "exec" && result.errno === ENOEXEC) {
    const found = architecture ? `is built for ${architecture}` : "is not a program";
    return {
      class: "wrong-architecture",
      message: `${what}: ${path} ${found}, but the platform is ${platform.architecture}`,
    };
  }
  const advice =
    result.errno === ENOENT ? " (the program, or the interpreter in its #! line, is missing)" : "";
  const message = `${what}: ${program}${advice}`;
  return { class: result.errno === ENOENT ? "missing-input" : "crash", message };
}
