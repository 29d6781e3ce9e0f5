#!/bin/sh
# What the scripts of this recipe share. They source it.

# Messages of tools are read here.
export LC_ALL=C

# Ends the build with one message: what is wrong, and what to do.
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# The end of a log and its first error, last, where who looks at a failed build looks first. $1: log
show_failure() {
  printf 'The end of the log:\n' >&2
  tail -n 12 "$1" | sed 's/^/  /' >&2
  # -a: a log can hold binary, and grep would then print no line of it.
  first=$(grep -a -n -m 1 -E '(^|[^A-Za-z])(Error|error|CMake Error|fatal)( at [^:]*)?:' "$1" | cut -d : -f 1)
  if [ -n "$first" ]; then
    # The compiler names file and line, shows the line, and only then says what is wrong with it.
    printf 'The first error, line %s:\n' "$first" >&2
    sed -n "$((first > 5 ? first - 5 : 1)),$((first + 3))p" "$1" | sed 's/^/  /' >&2
  fi
}

# A JSON string. $1: text of one line
json_string() {
  printf '%s' "$1" | tr -d '\000-\037' | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$/"/'
}
