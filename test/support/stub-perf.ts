import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Samples of a stub of perf: two in `work`, one in the OpenMP runtime. */
const SAMPLES = String.raw`1/1 \n\t 12 work (/bin/model)\n\t 13 main (/bin/model)\n\n1/1 \n\t 12 work (/bin/model)\n\t 13 main (/bin/model)\n\n1/1 \n\t 1 gomp_team_barrier_wait_end (/lib/libgomp.so.1)\n\n`;

const NO_VALGRIND = "exit 127";
/** Writes the output of callgrind, then runs the program. */
export const COUNTS_500 = `
while [ "$1" != "\${1#--}" ]; do
  case "$1" in
    --version) exit 0 ;;
    --callgrind-out-file=*) file="\${1#*=}" ;;
  esac
  shift
done
printf 'fn=(1) work\\n1 500\\n' > "\${file%\\%p}1"
exec "$@"`;

/** `perf record` succeeds with cycles, but takes no sample of them. */
export const NO_SAMPLES_OF_CYCLES = `
case "$options" in *cycles:u*) echo cycles:u ;; *) echo cpu-clock:u ;; esac > "$0.clock"
shift; "$@"`;

/**
 * A PATH on which perf is a script: `record` runs the program, `evlist` and `script` answer. No kernel and no rights are
 * needed.
 *
 * @param record what `perf record` does. Default: runs the program and exits as it does
 * @param valgrind what `valgrind` does. Default: it is not installed
 */
export function pathWithStubPerf(record = 'shift; "$@"', valgrind = NO_VALGRIND): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-stub-perf-"));
  const perf = [
    "#!/bin/sh",
    'case "$1" in',
    '  evlist) cat "$0.clock" 2> /dev/null || echo cpu-clock:u ;;',
    `  script) grep -q cycles "$0.clock" 2> /dev/null || printf '${SAMPLES}' ;;`,
    `  record) options="$*"; while [ "$1" != -- ]; do shift; done; ${record} ;;`,
    "esac",
  ];
  for (const [name, script] of [
    ["perf", perf.join("\n")],
    ["valgrind", `#!/bin/sh\n${valgrind}`],
  ] as const) {
    const program = join(directory, name);
    writeFileSync(program, `${script}\n`);
    chmodSync(program, 0o755);
  }
  return [directory, process.env["PATH"]].join(delimiter);
}
