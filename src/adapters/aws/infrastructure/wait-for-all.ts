import { InfrastructureError, InterruptedError } from "../../../core/errors.ts";

/** Waits for all of them, and reports every failure. */
export async function all<T>(works: readonly Promise<T>[]): Promise<readonly T[]> {
  const ends = await Promise.allSettled(works);
  const errors = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  const interrupted = errors.find((error) => error instanceof InterruptedError);
  if (interrupted || errors.length === 1) throw interrupted ?? errors[0];
  if (errors.length > 1) {
    const messages = errors.map((error) =>
      error instanceof Error ? error.message : String(error),
    );
    throw new InfrastructureError(messages.join("\n"), { cause: errors[0] });
  }
  return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
}
