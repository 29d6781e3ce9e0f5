#!/bin/sh
# Runs Cloud-J on its own input and compares the output with its reference byte by byte. It checks this machine's
# results, libraries and stack in less than a second. A tree of GCHP also starts two MPI ranks. Exit code 0: passed. The last
# line gives the result.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ -x "$here/mpi-test" ]; then
  # The machine may have one processor, and the user may be root.
  export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
  "$here/../mpi/bin/mpirun" --oversubscribe -n 2 "$here/mpi-test" 2>&1 || {
    echo "Two MPI ranks failed; /dev/shm has $(df -h /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }') free"
    exit 1
  }
fi
[ -x "$here/cloudj_standalone" ] || exit 0
# Cloud-J's arrays are on the stack. With the default limit of 8 MiB it would end with a segmentation fault.
# shellcheck disable=SC3045 # dash and bash have it, and no base has another shell
ulimit -S -s "$(ulimit -H -s)" || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$here/tables" "$work/tables"
status=0
(cd "$work" && "$here/cloudj_standalone" >output.txt 2>errors.txt) || status=$?
if [ "$status" != 0 ]; then
  tail -n 3 "$work/errors.txt"
  # shellcheck disable=SC3045
  echo "Cloud-J ended with exit code $status; the stack limit was $(ulimit -S -s) KiB"
  exit 1
fi
lines=$(wc -l <"$here/reference_output.txt")
if ! cmp -s "$work/output.txt" "$here/reference_output.txt"; then
  other=$(diff "$work/output.txt" "$here/reference_output.txt" | grep -c '^>' || true)
  echo "Cloud-J differs from its reference in $other of $lines lines"
  exit 1
fi
echo "Cloud-J reproduces its reference, $lines lines"
