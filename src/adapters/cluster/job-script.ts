import type { PinnedNode, Site } from "../../core/documents/site.ts";
import { shellWord } from "../../core/format/shell-word.ts";
import type { Scheduler } from "./scheduler.ts";

/** Files and directories of a job, absolute and visible on the nodes. */
export interface JobPaths {
  /** Node.js, unless the site names another one. */
  readonly node: string;
  readonly harness: string;
  /** The block's spec in the store. */
  readonly spec: string;
}

export interface JobScriptOptions {
  readonly site: Pick<Site, "node" | "scratch">;
  readonly environment: Pick<PinnedNode, "modules" | "mpiLauncher" | "container">;
  readonly paths: JobPaths;
  readonly variables: Scheduler["variables"];
}

/**
 * The script of a job: loads the site's modules, then becomes the harness, so that signals reach it. All values are
 * quoted; what a suite says is in the spec, and never in the script.
 */
export function jobScript({ site, environment, paths, variables }: JobScriptOptions): string {
  const { modules, mpiLauncher, container } = environment;
  const { id, nodes } = variables;
  const node = site.node ?? paths.node;
  const harness = [
    ...words(container ?? "").map(shellWord),
    ...[node, paths.harness, "--spec", paths.spec].map(shellWord),
    ...["--job", `"$${id}"`, "--nodes", `"$${nodes}"`],
    ...(site.scratch === undefined ? [] : ["--work", scratchWord(site.scratch)]),
  ];
  return [
    "#!/bin/bash -l",
    `echo "gcbench job $${id} on $${nodes}"`,
    'fail() { printf \'{"event":"error","kind":"usage","message":"%s"}\\n\' "$1"; exit 2; }',
    ...(modules.length > 0
      ? [
          'type module >/dev/null 2>&1 || fail "The node has no command module, which the site\'s file needs for its modules."',
        ]
      : []),
    ...modules.map(
      (module) =>
        `module load ${shellWord(module)} || fail "The node cannot load module ${module}. Correct modules in the site's file."`,
    ),
    ...(mpiLauncher === undefined ? [] : [`export GCBENCH_MPI_LAUNCHER=${shellWord(mpiLauncher)}`]),
    ...(container === undefined
      ? [
          `command -v ${shellWord(node)} >/dev/null || fail "The node has no such program as Node.js. Set node in the site's file to a path that the nodes see."`,
        ]
      : []),
    `exec ${harness.join(" ")}`,
    "",
  ].join("\n");
}

/** A checked variable such as $TMPDIR, or a path. */
function scratchWord(scratch: string): string {
  return scratch.startsWith("$") ? `"${scratch}"` : shellWord(scratch);
}

function words(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}
