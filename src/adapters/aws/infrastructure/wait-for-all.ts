import { InfrastructureError, InterruptedError } from "../../../core/errors.ts";

/** Waits for all promises and reports every failure. @throws {InfrastructureError} lists several failures */
export async function all<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const ends = await Promise.allSettled(promises);
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
