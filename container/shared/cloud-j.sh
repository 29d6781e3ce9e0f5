#!/bin/sh
# Compiles a version's Cloud-J as the self-test of its tree.
#
#   cloud-j.sh SOURCE TREE
#
# Environment: MODEL, FC and JOBS, as for compile.sh. Versions whose Cloud-J has no reference output get no self-test.
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"
choose_model

source=$1/$cloudj
tree=$2
here=$(cd "$(dirname "$0")" && pwd)
reference=$source/test/expected_output/reference_output.txt
if [ ! -f "$reference" ] || [ ! -d "$source/tables" ]; then
  echo "This version's Cloud-J has no reference output, so its tree gets no self-test."
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Always with strict flags, as a program of its own: this test checks the machine and the libraries, not performance.
MODEL=geos-chem-classic "$here/cmake-arguments.sh" strict any "$tree" >"$work/arguments"
set -- -S "$source" -B "$work/build"
while IFS= read -r line; do set -- "$@" "$line"; done <"$work/arguments"
if ! cmake "$@" >"$work/log" 2>&1 || ! cmake --build "$work/build" --parallel "${JOBS:-$(nproc)}" >"$work/log" 2>&1; then
  show_failure "$work/log"
  die "Cannot compile Cloud-J. See the log above."
fi
executable=$(find "$work/build" -type f -name cloudj_standalone -perm -100 | head -n 1)
[ -n "$executable" ] || die "The Cloud-J build created no executable cloudj_standalone."
mkdir -p "$tree/self-test"
install -m 755 "$executable" "$tree/self-test/cloudj_standalone"
install -m 755 "$here/self-test.sh" "$tree/self-test/run"
install -m 644 "$reference" "$tree/self-test/reference_output.txt"
cp -R "$source/tables" "$tree/self-test/tables"
"$tree/self-test/run"
