import { typedCommand } from "../../machine/typed-command.ts";

/** What the reader types to run the same suite in the same place against itself. */
export function aaCommand({
  suite,
  engine,
  container,
}: {
  readonly suite: string;
  readonly engine: "local" | "batch";
  readonly container: boolean;
}): string {
  const where = [
    ...(engine === "local" ? [] : ["--engine", engine]),
    ...(container ? ["--container"] : []),
  ];
  return typedCommand(["run", suite, "--a-a", ...where], process.argv);
}
