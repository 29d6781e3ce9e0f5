import type { FailureClass } from "../../core/documents/failure-class.ts";

/** How a process ended, as wait() tells it. */
export interface Exit {
  /** 0-255; null when a signal ended it. */
  readonly code: number | null;
  /** Signal number; null when it exited by itself. */
  readonly signal: number | null;
}

interface Ending {
  readonly class: FailureClass;
  readonly text: string;
}

/** By signal number (Linux). */
const SIGNALS: Readonly<Record<number, Ending>> = {
  1: { class: "killed", text: "SIGHUP: its terminal went away" },
  2: { class: "killed", text: "SIGINT: a user interrupted it" },
  3: { class: "killed", text: "SIGQUIT: a user interrupted it" },
  4: { class: "wrong-architecture", text: "SIGILL: an instruction that this processor lacks" },
  6: { class: "crash", text: "SIGABRT: it aborted itself" },
  7: { class: "crash", text: "SIGBUS: a bus error" },
  8: { class: "crash", text: "SIGFPE: a floating-point or integer exception" },
  9: { class: "killed", text: "SIGKILL: the kernel (out of memory?) or a user killed it" },
  10: { class: "killed", text: "SIGUSR1: schedulers send it before they end a job" },
  11: { class: "crash", text: "SIGSEGV: an invalid memory access, or a stack too small" },
  12: { class: "timeout", text: "SIGUSR2: LSF and Grid Engine send it at the run limit" },
  13: { class: "killed", text: "SIGPIPE: the program that read its output ended" },
  14: { class: "killed", text: "SIGALRM: an alarm clock ended it" },
  15: { class: "killed", text: "SIGTERM: a scheduler or a user ended it" },
  24: { class: "timeout", text: "SIGXCPU: its limit of processor time" },
  25: { class: "bad-output", text: "SIGXFSZ: its limit of file size" },
};

/** `CALL EXIT(99999)` and `CALL EXIT(999)`, the model's two ways to stop on an error, as wait() shows them. */
const MODEL_STOPS: readonly number[] = [159, 231];

const STATUSES: Readonly<Record<number, Ending>> = {
  124: { class: "timeout", text: "timeout ended it" },
  126: { class: "crash", text: "the shell could not execute the program" },
  127: { class: "crash", text: "the shell did not find the program, or the loader a library" },
  159: { class: "model-error", text: "the model's error stop" },
  174: {
    class: "crash",
    text: "Intel Fortran: SIGSEGV, an invalid memory access or a stack too small",
  },
  231: { class: "model-error", text: "the model's error stop in netCDF" },
};

/** Exit statuses of programs built with ifort or ifx: the number of the message. Others use these numbers for other things. */
const INTEL_STATUSES: Readonly<Record<number, Ending>> = {
  24: { class: "model-error", text: "Intel Fortran: end of file during read" },
  29: { class: "missing-input", text: "Intel Fortran: file not found" },
  30: { class: "missing-input", text: "Intel Fortran: a file could not be opened" },
  38: { class: "bad-output", text: "Intel Fortran: error during write" },
  39: { class: "model-error", text: "Intel Fortran: error during read" },
  41: { class: "out-of-memory", text: "Intel Fortran: insufficient virtual memory" },
  59: { class: "model-error", text: "Intel Fortran: syntax error in list-directed input" },
  64: { class: "model-error", text: "Intel Fortran: input conversion error" },
  65: { class: "crash", text: "Intel Fortran: floating invalid" },
  69: { class: "killed", text: "Intel Fortran: interrupted (SIGINT)" },
  71: { class: "crash", text: "Intel Fortran: integer divide by zero" },
  72: { class: "crash", text: "Intel Fortran: floating overflow" },
  73: { class: "crash", text: "Intel Fortran: floating divide by zero" },
  75: { class: "crash", text: "Intel Fortran: floating point exception" },
  76: { class: "crash", text: "Intel Fortran: aborted (SIGABRT)" },
  78: { class: "killed", text: "Intel Fortran: ended by SIGTERM" },
  168: { class: "wrong-architecture", text: "Intel Fortran: illegal instruction" },
};

/** Shells show a signal as 128 + its number. 159 is taken by the model's own error stop. */
export function exitFromStatus(status: number): Exit {
  // PBS shows 256 + the number of the signal.
  const signal = status > 255 ? status - 256 : status - 128;
  return signal in SIGNALS ? { code: null, signal } : { code: status, signal: null };
}

export function describeExit(exit: Exit, compiler: string | null = null): string {
  const { code, signal } = exit;
  if (signal !== null) return `ended by signal ${signal} (${SIGNALS[signal]?.text ?? "unnamed"})`;
  const text = endingOf(exit, compiler)?.text;
  return text === undefined ? `exit status ${code}` : `exit status ${code} (${text})`;
}

/** What a status or signal says by itself; undefined: nothing. */
export function endingOf({ code, signal }: Exit, compiler: string | null): Ending | undefined {
  if (signal !== null) return SIGNALS[signal];
  if (code === null) return undefined;
  const isIntel = compiler !== null && /intel|ifort|ifx/i.test(compiler);
  return STATUSES[code] ?? (isIntel ? INTEL_STATUSES[code] : undefined);
}

export function isModelStop({ code }: Exit): boolean {
  return code !== null && MODEL_STOPS.includes(code);
}
