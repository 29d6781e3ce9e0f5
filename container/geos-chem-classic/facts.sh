#!/bin/sh
# What the recipe knows of the tree that it made, as JSON for `image-contents tree`.
#
#   facts.sh TOOLCHAINS_JSON COMMITS_JSON
#
# In the environment: NAME and DEFINITION of the version.
set -eu
# shellcheck source=container/geos-chem-classic/common.sh
. "$(dirname "$0")/common.sh"

printf '{"name": %s, "definition": %s, "toolchains": %s, "commits": %s}\n' \
  "$(json_string "${NAME:?}")" "$(json_string "${DEFINITION:?}")" "$(cat "$1")" "$(cat "$2")"
