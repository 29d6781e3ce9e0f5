#!/bin/sh
# Functions of the scripts that build GEOS-Chem Classic and GCHP. They source this file.

# English messages of tools, because scripts parse them.
export LC_ALL=C

# The model to build: geos-chem-classic or gchp.
MODEL=${MODEL:-geos-chem-classic}

# Ends the build with a message.
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Prints the end of a log, then its first error, because people read the end of a failed build first. $1: log
show_failure() {
  printf 'The end of the log:\n' >&2
  tail -n 12 "$1" | sed 's/^/  /' >&2
  # -a: a log can hold binary, and grep would then print no line of it.
  first=$(grep -a -n -m 1 -E '(^|[^A-Za-z])(Error|error|CMake Error|fatal)( at [^:]*)?:' "$1" | cut -d : -f 1)
  if [ -n "$first" ]; then
    # The compiler prints file and line number, then the line, then the error.
    printf 'The first error, line %s:\n' "$first" >&2
    sed -n "$((first > 5 ? first - 5 : 1)),$((first + 3))p" "$1" | sed 's/^/  /' >&2
  fi
}

# Sets facts about the model: $title; $program, its executable; $parts, directories of sources that it cannot do without;
# $cloudj, its Cloud-J; $recorded, the CMake targets whose flags are recorded.
choose_model() {
  # shellcheck disable=SC2034 # the scripts that source this file use them
  case $MODEL in
    geos-chem-classic)
      title='GEOS-Chem Classic'
      program=gcclassic
      parts='src/GEOS-Chem src/HEMCO'
      cloudj=src/Cloud-J
      recorded=gcclassic
      ;;
    gchp)
      title=GCHP
      program=gchp
      parts='ESMA_cmake src/MAPL src/GCHP_GridComp/GEOSChem_GridComp/geos-chem'
      cloudj=src/GCHP_GridComp/Cloud-J
      # GEOS-Chem's own part, then MAPL's and FV3's, which have other flags.
      recorded='GeosCore gchp'
      ;;
    *) die "MODEL must be geos-chem-classic or gchp, not '$MODEL'." ;;
  esac
}

# Prints a JSON string. $1: one line of text
json_string() {
  printf '%s' "$1" | tr -d '\000-\037' | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$/"/'
}
