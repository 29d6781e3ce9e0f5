import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Samples of a stub of perf: two in `work`, one in the OpenMP runtime. */
const SAMPLES = String.raw`1/1 \n\t 12 work (/bin/model)\n\t 13 main (/bin/model)\n\n1/1 \n\t 12 work (/bin/model)\n\t 13 main (/bin/model)\n\n1/1 \n\t 1 gomp_team_barrier_wait_end (/lib/libgomp.so.1)\n\n`;

/**
 * A PATH on which perf is a script: `record` runs the program, `evlist` and `script` answer. No kernel and no rights are
 * needed.
 *
 * @param record what `perf record` does. Default: runs the program and exits as it does
 */
export function pathWithStubPerf(record = 'shift; "$@"'): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-stub-perf-"));
  const lines = [
    "#!/bin/sh",
    'case "$1" in',
    "  evlist) echo cpu-clock:u ;;",
    `  script) printf '${SAMPLES}' ;;`,
    `  record) while [ "$1" != -- ]; do shift; done; ${record} ;;`,
    "esac",
  ];
  const program = join(directory, "perf");
  writeFileSync(program, `${lines.join("\n")}\n`);
  chmodSync(program, 0o755);
  return [directory, process.env["PATH"]].join(delimiter);
}
