#!/bin/sh
# Says how GEOS-Chem Classic, or Cloud-J alone, is compiled: arguments for CMake, one a line.
#
#   cmake-arguments.sh BUILD TARGET TREE
#
#   BUILD   portable: any processor of the architecture
#           native: the CPU family TARGET, as the compiler names it
#           strict: no fused multiply-add, no vector math, so that arm64 and amd64 compute the same
#   TARGET  any, or a CPU family
#   TREE    directory of the version, as it will be in an image
#
# FC in the environment is the compiler, gfortran.
set -eu
# shellcheck source=container/geos-chem-classic/common.sh
. "$(dirname "$0")/common.sh"

build=$1
target=$2
tree=$3
compiler=${FC:-gfortran}
here=$(cd "$(dirname "$0")" && pwd)

machine=$("$compiler" -dumpmachine) || die "$compiler doesn't run."
case $machine in
  aarch64*)
    option=-mcpu
    families='neoverse-v1 neoverse-v2'
    ;;
  x86_64*)
    option=-march
    families='sapphirerapids graniterapids znver4 znver5'
    ;;
  *) die "$compiler compiles for $machine, and there are images for arm64 and amd64 alone." ;;
esac

probe=$(mktemp)
trap 'rm -f "$probe"' EXIT

# Through the assembler as well, which may be older than the compiler. $1: CPU family
is_known() {
  printf 'end\n' | "$compiler" "$option=$1" -x f95 -ffree-form -c - -o "$probe" >/dev/null 2>&1
}

known_families() {
  for family in $families; do
    is_known "$family" && printf ' %s' "$family"
  done
  true
}

flags_for() {
  case $build in
    portable) ;;
    native)
      # Names come from a suite; none becomes an option of its own.
      case $target in
        any | *[!a-z0-9-]* | -*) die "'$target' is no CPU family, as in$(known_families)." ;;
      esac
      is_known "$target" ||
        die "$("$compiler" --version | head -n 1) can't compile for $target with $option. Of our CPU families it knows:$(known_families). Take another base, or build: portable."
      # Without it, some combinations of compiler and family fail at link, in the thread-private data of the chemistry solver.
      printf '%s' "$option=$target -ftls-model=local-exec"
      ;;
    strict)
      # -B: where the driver looks for glibc's declarations of vector functions before it looks in the system's place.
      printf '%s' "-ffp-contract=off -B$here/no-vector-math"
      ;;
    *) die "BUILD must be portable, native or strict, and is '$build'." ;;
  esac
}

flags=$(flags_for)
library=$tree/lib
printf '%s\n' \
  -DCMAKE_BUILD_TYPE=Release \
  "-DCMAKE_Fortran_COMPILER=$compiler" \
  "-DCMAKE_Fortran_FLAGS=$flags" \
  "-DCMAKE_EXE_LINKER_FLAGS=-Wl,--dynamic-linker=$library/ld.so -Wl,--disable-new-dtags,-rpath,$library" \
  -DCMAKE_SKIP_RPATH=ON

# GEOS-Chem asks for -mcmodel=medium, which gfortran for aarch64 doesn't have, everywhere but where CMake calls the
# processor arm64, and Linux calls it aarch64. The four lists of flags are variables of CMake's cache: given here, they
# stand, and the sources stay as they are. The rest of each list is what GEOS-Chem asks for itself.
case $machine in
  aarch64*)
    common='-cpp;-w;-std=legacy;-fautomatic;-fno-align-commons;-fconvert=big-endian;-fno-range-check;-mcmodel=small;-fbacktrace;-g;-DLINUX_GFORTRAN;-ffree-line-length-none'
    for part in GEOSChem HEMCO CloudJ HETP; do
      printf '%s\n' "-D${part}_Fortran_FLAGS_GNU:STRING=$common"
    done
    ;;
esac
