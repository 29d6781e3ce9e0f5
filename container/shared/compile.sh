#!/bin/sh
# Compiles GEOS-Chem Classic or GCHP into the tree of a version: bin/any/PROGRAM, or bin/FAMILY/PROGRAM for each CPU
# family. PROGRAM is gcclassic or gchp.
#
#   compile.sh SOURCE TREE TOOLCHAINS_JSON
#
# A native build of GEOS-Chem Classic also creates bin/any/gcclassic for dry runs on the build machine, which may belong to none of the
# families. It is compiled with little optimization, and the recipe deletes it later.
#
# Environment:
#   MODEL      geos-chem-classic or gchp
#   BUILD      portable, native or strict (cmake-arguments.sh)
#   TARGETS    for native: CPU families, separated by blanks
#   MECHANISM  chemical mechanism: fullchem, carbon, Hg, custom
#   OPTIONS    additional build options of GEOS-Chem, one KEY=VALUE per line
#   FC         compiler, gfortran
#   JOBS       number of parallel compilers; default: the number of processors
# Family names are words, not file name patterns.
set -euf
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"
choose_model

source=$(cd "$1" && pwd)
tree=$2
toolchains=$3
here=$(cd "$(dirname "$0")" && pwd)
compiler=${FC:-gfortran}
jobs=${JOBS:-$(nproc)}
case $tree in
  /*) ;;
  *) die "TREE must be the version's path in the image, not '$tree'." ;;
esac
case $compiler in
  # A cross compiler's tools have its prefix.
  *-gfortran) prefix=${compiler%gfortran} ;;
  *) prefix= ;;
esac
if ! command -v "${prefix}readelf" >/dev/null; then prefix=; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

model_options() {
  printf '%s\n' "-DMECH=${MECHANISM:-fullchem}"
  # GCHP runs with MPI ranks, and without OpenMP, as released.
  case $MODEL in gchp) printf '%s\n' -DOMP=OFF ;; *) printf '%s\n' -DOMP=ON ;; esac
  printf '%s\n' "${OPTIONS:-}" | while IFS= read -r option; do
    [ -n "$option" ] || continue
    printf '%s\n' "$option" | grep -qE '^[A-Z][A-Z0-9_]*=[A-Za-z0-9_.-]+$' ||
      die "OPTIONS contains '$option', but each line must be KEY=VALUE, for example TOMAS=y."
    printf '%s\n' "-D$option"
  done
}

# $1: file with one argument per line; the rest: the program and its first arguments
run_with_lines() {
  file=$1
  shift
  while IFS= read -r line; do set -- "$@" "$line"; done <"$file"
  "$@"
}

# Prints the recorded compiler flags, without directories; of several parts with " | " between them. $1: build directory
flags_used() {
  separator=
  for part in $recorded; do
    file=$(find "$1" -path "*/$part.dir/flags.make" | head -n 1)
    [ -n "$file" ] || die "CMake's files in $1 do not contain the flags of $part."
    printf '%s' "$separator"
    sed -n 's/^Fortran_FLAGS = *//p' "$file" | tr -s ' ' '\n' | grep -v -E '^-[JI]' | paste -s -d ' ' - | tr -d '\n'
    separator=' | '
  done
}

# Checks that every part of the model was compiled with the given flags. $1: build directory, $2: flags
check_flags() {
  for flag in $2; do
    without=$(find "$1" -name flags.make -exec grep -q '^Fortran_FLAGS' {} \; ! -exec grep -qF -e "$flag" {} \; -print)
    [ -z "$without" ] || die "$flag did not reach the compiler in $(printf '%s\n' "$without" | head -n 1)."
  done
}

# $1: executable, $2: target
check_executable() {
  needed=$("${prefix}readelf" -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
  case $BUILD:$needed in
    strict:*libmvec*) die "The strict executable needs libmvec, but strict builds must not use vector math." ;;
  esac
  interpreter=$("${prefix}readelf" -l "$1" | sed -n 's/.*program interpreter: \(.*\)\]/\1/p')
  [ "$interpreter" = "$tree/lib/ld.so" ] || die "The executable for $2 has the dynamic linker $interpreter, not $tree/lib/ld.so."
}

# Sets $executable to the path of the executable. $1: target, $2: file of arguments for CMake, $3: build directory
build() {
  log=$work/log
  if ! run_with_lines "$2" cmake -S "$source" -B "$3" >"$log" 2>&1; then
    show_failure "$log"
    die "Cannot configure $title for $1. See the log above."
  fi
  if ! cmake --build "$3" --parallel "$jobs" >"$log" 2>&1; then
    show_failure "$log"
    die "Cannot compile $title for $1. See the log above."
  fi
  executable=$(find "$3" -type f -name "$program" -perm -100 | head -n 1)
  [ -n "$executable" ] || die "The build for $1 created no executable $program."
  check_executable "$executable" "$1"
}

# $1: target
compile_for() {
  directory=$work/$1
  "$here/cmake-arguments.sh" "$BUILD" "$1" "$tree" >"$work/arguments"
  ours=$(sed -n -E 's/^-D(CMAKE|GCBENCH)_Fortran_FLAGS=//p' "$work/arguments")
  model_options >>"$work/arguments"
  printf 'Compiling %s (%s) for %s with %s\n' "$title" "$BUILD" "$1" "$("$compiler" --version | head -n 1)"
  build "$1" "$work/arguments" "$directory"
  check_flags "$directory" "$ours"
  mkdir -p "$tree/bin/$1"
  install -m 755 "$executable" "$tree/bin/$1/$program"
  # Keeps procedure names for profilers and backtraces. Line numbers are most of the file's size.
  "${prefix}strip" --strip-debug "$tree/bin/$1/$program"
  printf '%s\n' "$(flags_used "$directory")" >"$work/$1.flags"
}

# Compiles the model for this machine's processor, to list the inputs of a native build's run directories.
compile_for_dry_runs() {
  "$here/cmake-arguments.sh" portable any "$tree" >"$work/arguments"
  model_options >>"$work/arguments"
  for part in GEOSChem HEMCO CloudJ HETP; do
    printf '%s\n' "-D${part}_Fortran_FLAGS_RELEASE_GNU:STRING=-O1" >>"$work/arguments"
  done
  echo 'Compiling GEOS-Chem Classic (with little optimization) for dry runs on this machine'
  build any "$work/arguments" "$work/dry-run"
  mkdir -p "$tree/bin/any"
  install -m 755 "$executable" "$tree/bin/any/gcclassic"
}

# Executables need the tree's dynamic linker even now, before the libraries are copied into the tree.
lend_linker() {
  [ ! -e "$tree/lib/ld.so" ] || return 0
  mkdir -p "$tree/lib"
  printf 'end\n' | "$compiler" -x f95 -ffree-form - -o "$work/probe"
  ln -s "$("${prefix}readelf" -l "$work/probe" | sed -n 's/.*program interpreter: \(.*\)\]/\1/p')" "$tree/lib/ld.so"
}

BUILD=${BUILD:-portable}
targets=any
if [ "$BUILD" = native ]; then
  targets=${TARGETS:-}
  [ -n "$targets" ] || die "A native build needs TARGETS, its CPU families, for example 'neoverse-v1 neoverse-v2'."
fi
# Checks all targets before the first compilation, to detect unknown ones at once.
for target in $targets; do "$here/cmake-arguments.sh" "$BUILD" "$target" "$tree" >/dev/null; done
lend_linker
for target in $targets; do compile_for "$target"; done
# GCHP has no dry run.
case $MODEL:$BUILD in geos-chem-classic:native) compile_for_dry_runs ;; esac
{
  separator='{'
  for target in $targets; do
    printf '%s\n  "%s": {"compiler": %s, "flags": %s}' "$separator" "$target" \
      "$(json_string "$("$compiler" --version | head -n 1)")" "$(json_string "$(cat "$work/$target.flags")")"
    separator=,
  done
  printf '\n}\n'
} >"$toolchains"
cat "$toolchains"
