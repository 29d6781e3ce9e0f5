import pc from "picocolors";

interface Checked {
  readonly name: string;
  readonly state: "good" | "missing" | "limited" | "blocked";
  readonly found: string;
  readonly fix: string;
}

const MARKS = {
  good: pc.green("✔"),
  limited: pc.yellow("!"),
  missing: pc.red("✘"),
  blocked: pc.red("✘"),
};
const WIDTH = 28;

/** One line for each check, and the fix below it. */
export function describeChecks(tasks: readonly Checked[]): string {
  return tasks
    .flatMap(({ name, state, found, fix }) => [
      `${MARKS[state]} ${name.padEnd(WIDTH)} ${found}`,
      ...fix.split("\n").flatMap((line) => (line === "" ? [] : [pc.dim(`    → ${line}`)])),
    ])
    .join("\n");
}

/** Commands that set up by hand, in order, and the files. */
export function describeDryRun(
  tasks: readonly Checked[],
  files: ReadonlyMap<string, string>,
): string {
  const commands = tasks.filter(({ state }) => state === "missing" || state === "blocked");
  return [
    ...commands.map(({ name, found, fix }) => `# ${name}: ${found}\n${asShell(fix)}`),
    ...[...files].map(([path, text]) => `\n# File ${path}\n${text}`),
    ...(commands.length === 0 ? ["Nothing to do."] : []),
  ].join("\n");
}

/** Advice is a comment in a shell. */
function asShell(fix: string): string {
  return fix
    .split("\n")
    .map((line) => (/^(gh|gcbench|aws) /.test(line) ? line : `# ${line}`))
    .join("\n");
}
