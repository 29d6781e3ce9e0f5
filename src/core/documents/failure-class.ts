import { z } from "zod";

/** Class of a trial's failure. */
export const failureClassSchema = z.enum([
  "model-error",
  "missing-input",
  "crash",
  "killed",
  "out-of-memory",
  "timeout",
  "wrong-architecture",
  "bad-output",
]);
export type FailureClass = z.infer<typeof failureClassSchema>;
