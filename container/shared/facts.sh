#!/bin/sh
# Prints the recipe's facts about its tree, as JSON for `image-contents tree`.
#
#   facts.sh TOOLCHAINS_JSON COMMITS_JSON [SOURCES]
#
# SOURCES lists libraries that the recipe compiled (netcdf-sources.txt), which belong to no package.
# Environment: NAME and DEFINITION of the version.
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"

sources=
if [ -n "${3:-}" ]; then
  sources=$(awk '!/^#/ && NF { printf "%s{\"name\": \"%s\", \"version\": \"%s\"}", comma, $1, $2; comma = ", " }' "$3")
fi
printf '{"name": %s, "definition": %s, "toolchains": %s, "commits": %s, "sources": [%s]}\n' \
  "$(json_string "${NAME:?}")" "$(json_string "${DEFINITION:?}")" "$(cat "$1")" "$(cat "$2")" "$sources"
