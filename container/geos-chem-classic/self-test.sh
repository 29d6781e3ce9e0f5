#!/bin/sh
# Runs Cloud-J on the input that comes with it and compares with its reference, byte for byte: does this machine compute
# what it should, with these libraries and this stack? Less than a second. Exit 0: yes; the last line says what was found.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
# Its arrays are on the stack, and 8 MiB, the usual limit, are too few: it would end by a segmentation fault.
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
  echo "Cloud-J ended with status $status; the stack was limited to $(ulimit -S -s) KiB"
  exit 1
fi
lines=$(wc -l <"$here/reference_output.txt")
if ! cmp -s "$work/output.txt" "$here/reference_output.txt"; then
  other=$(diff "$work/output.txt" "$here/reference_output.txt" | grep -c '^>' || true)
  echo "Cloud-J computes another result than its reference in $other of $lines lines"
  exit 1
fi
echo "Cloud-J reproduces its reference, $lines lines"
