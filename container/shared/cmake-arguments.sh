#!/bin/sh
# Prints the CMake arguments for GEOS-Chem Classic, GCHP or Cloud-J, one per line.
#
#   cmake-arguments.sh BUILD TARGET TREE
#
#   BUILD   portable: any processor of the architecture
#           native: the CPU family TARGET, by the compiler's name
#           strict: no fused multiply-add and no vector math, so arm64 and amd64 compute equal results
#   TARGET  any, or a CPU family
#   TREE    directory of the version in the image
#
# Environment: MODEL; FC, the Fortran compiler (gfortran).
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"

build=$1
target=$2
tree=$3
compiler=${FC:-gfortran}
here=$(cd "$(dirname "$0")" && pwd)

machine=$("$compiler" -dumpmachine) || die "Cannot run $compiler. Set FC to a Fortran compiler."
case $machine in
  aarch64*) families='neoverse-v1 neoverse-v2' ;;
  x86_64*) families='sapphirerapids graniterapids znver4 znver5' ;;
  *) die "$compiler compiles for $machine, but images exist only for arm64 and amd64." ;;
esac

probe=$(mktemp)
trap 'rm -f "$probe"' EXIT

# Prints the compiler's options for a CPU family. $1: CPU family
options_for() {
  case $MODEL:$machine in
    geos-chem-classic:aarch64*) printf '%s' "-mcpu=$1" ;;
    geos-chem-classic:*) printf '%s' "-march=$1" ;;
    # Parts of GCHP have -march and -mtune of their own. The last ones count, but no -mcpu counts beside them.
    gchp:x86_64*) printf '%s' "-march=$1 -mtune=$1" ;;
    gchp:*)
      case $1 in
        neoverse-v1) printf '%s' "-march=armv8.4-a+crypto+fp16+rcpc+sve+bf16+i8mm -mtune=$1" ;;
        neoverse-v2) printf '%s' "-march=armv9-a+crypto+fp16+rcpc+bf16+i8mm -mtune=$1" ;;
        *) printf '%s' "-march=$1" ;;
      esac
      ;;
  esac
}

# Also tests the assembler, which may be older than the compiler. $1: CPU family
is_known() {
  # shellcheck disable=SC2046 # options are words
  printf 'end\n' | "$compiler" $(options_for "$1") -x f95 -ffree-form -c - -o "$probe" >/dev/null 2>&1
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
      # Names come from a suite, so none may act as an option.
      case $target in
        any | *[!a-z0-9-]* | -*) die "'$target' is not a CPU family. Known families:$(known_families)." ;;
      esac
      is_known "$target" ||
        die "$("$compiler" --version | head -n 1) cannot compile for $target with $(options_for "$target"). It supports these CPU families:$(known_families). Use another base, or build: portable."
      # Without local-exec, some combinations of compiler and family fail to link the chemistry solver's thread-private
      # data. GCHP has none, because it runs without OpenMP.
      tls=
      [ "$MODEL" = gchp ] || tls=' -ftls-model=local-exec'
      printf '%s' "$(options_for "$target")$tls"
      ;;
    strict)
      # -B: directory in which the driver first looks for glibc's declarations of vector functions.
      printf '%s' "-ffp-contract=off -B$here/no-vector-math"
      ;;
    *) die "BUILD must be portable, native or strict, not '$build'." ;;
  esac
}

flags=$(flags_for)
library=$tree/lib
case $MODEL in
  # GCHP empties CMAKE_Fortran_FLAGS for GEOS-Chem's part (gchp.cmake).
  gchp) printf '%s\n' "-DGCBENCH_Fortran_FLAGS=$flags" "-DCMAKE_PROJECT_INCLUDE=$here/gchp.cmake" ;;
  *) printf '%s\n' "-DCMAKE_Fortran_FLAGS=$flags" ;;
esac
printf '%s\n' \
  -DCMAKE_BUILD_TYPE=Release \
  "-DCMAKE_Fortran_COMPILER=$compiler" \
  "-DCMAKE_EXE_LINKER_FLAGS=-Wl,--dynamic-linker=$library/ld.so -Wl,--disable-new-dtags,-rpath,$library" \
  -DCMAKE_SKIP_RPATH=ON

# GEOS-Chem uses -mcmodel=medium unless CMake calls the processor arm64, but on Linux its name is aarch64, and gfortran for
# aarch64 lacks this flag. The four lists of flags are CMake cache variables, so setting them here overrides the sources
# without changing them. The rest of each list is GEOS-Chem's own.
case $machine in
  aarch64*)
    common='-cpp;-w;-std=legacy;-fautomatic;-fno-align-commons;-fconvert=big-endian;-fno-range-check;-mcmodel=small;-fbacktrace;-g;-DLINUX_GFORTRAN;-ffree-line-length-none'
    for part in GEOSChem HEMCO CloudJ HETP; do
      printf '%s\n' "-D${part}_Fortran_FLAGS_GNU:STRING=$common"
    done
    ;;
esac
