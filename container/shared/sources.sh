#!/bin/sh
# Fetches GEOS-Chem Classic or GCHP with its submodules, and records the commit of each.
#
#   sources.sh DIRECTORY COMMITS_JSON
#
# Environment:
#   MODEL       geos-chem-classic or gchp
#   REPOSITORY  address of the superproject
#   TAG         tag of the superproject, or
#   COMMIT      commit of the superproject, 40 digits
#   SUBMODULES  submodules at other commits than the superproject's, one per line: PATH COMMIT [REPOSITORY]
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"
choose_model

directory=$1
mkdir -p "$(dirname "$2")"
commits=$(cd "$(dirname "$2")" && pwd)/${2##*/}
# Treats a repository that requires a password as missing.
export GIT_TERMINAL_PROMPT=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs git, and ends with its last lines of output if it fails. $1: error message
git_or_die() {
  what=$1
  shift
  git "$@" >"$log" 2>&1 || die "$what: $(last_output)"
}

last_output() {
  # -a: git's output may contain binary data, for which grep would print nothing.
  grep -a -v '^ *$' "$log" | tail -n 2 | paste -s -d ' ' -
}

is_commit() {
  [ "${#1}" = 40 ] && [ -z "$(printf %s "$1" | tr -d 0-9a-f)" ]
}

fetch_superproject() {
  case ${REPOSITORY:-} in
    *://*) ;;
    *) die "REPOSITORY must be the address of a git repository, not '${REPOSITORY:-}'." ;;
  esac
  git init --quiet "$directory"
  cd "$directory"
  git remote add origin "$REPOSITORY"
  if [ -n "${TAG:-}" ] && [ -z "${COMMIT:-}" ]; then
    status=0
    git ls-remote --exit-code origin "refs/tags/$TAG" >"$log" 2>&1 || status=$?
    [ "$status" != 2 ] || die "$REPOSITORY has no tag $TAG. Name one of its tags, or a commit."
    [ "$status" = 0 ] || die "Cannot read $REPOSITORY: $(last_output)"
    wanted=refs/tags/$TAG
  elif [ -n "${COMMIT:-}" ] && [ -z "${TAG:-}" ]; then
    is_commit "$COMMIT" || die "COMMIT must be a full commit id of 40 digits, not '$COMMIT'."
    wanted=$COMMIT
  else
    die "Set either TAG or COMMIT of $REPOSITORY."
  fi
  git_or_die "Cannot fetch $wanted of $REPOSITORY" fetch --quiet --depth 1 origin "$wanted"
  git_or_die "Cannot check out $wanted of $REPOSITORY" checkout --quiet --detach FETCH_HEAD
}

# Fetches single commits without history, which git servers allow by commit id.
fetch_submodules() {
  git_or_die "Cannot fetch the submodules of ${TAG:-$COMMIT}" \
    submodule update --quiet --init --recursive --depth 1 --jobs 4
}

# $1: path, $2: commit, $3: repository; empty: its own
override() {
  git config --file .gitmodules --get-regexp '^submodule\..*\.path$' | cut -d ' ' -f 2 | grep -qxF -e "$1" ||
    die "SUBMODULES contains $1, which is not a submodule of ${TAG:-$COMMIT}."
  is_commit "$2" || die "SUBMODULES sets $1 to '$2', but it must be a full commit id of 40 digits."
  from=${3:-origin}
  git_or_die "Cannot fetch commit $2 of $1 from $from" -C "$1" fetch --quiet --depth 1 "$from" "$2"
  git_or_die "Cannot check out commit $2 of $1" -C "$1" checkout --quiet --detach FETCH_HEAD
  git_or_die "Cannot fetch the submodules of $1" \
    -C "$1" submodule update --quiet --init --recursive --depth 1
}

apply_overrides() {
  printf '%s\n' "${SUBMODULES:-}" | while read -r path commit from rest; do
    [ -n "$path" ] || continue
    [ -z "$rest" ] || die "A line of SUBMODULES has more than PATH COMMIT REPOSITORY: '$rest'."
    override "$path" "$commit" "$from"
  done
}

check_layout() {
  [ -f CMakeLists.txt ] || die "${TAG:-$COMMIT} of $REPOSITORY has no CMakeLists.txt: it is not $title."
  for path in $parts; do
    [ -n "$(ls "$path" 2>/dev/null)" ] || die "${TAG:-$COMMIT} of $REPOSITORY has no sources in $path: a submodule is missing."
  done
}

list_commits() {
  printf '. %s\n' "$(git rev-parse HEAD)"
  # git runs this expression in a shell in each submodule.
  # shellcheck disable=SC2016
  git submodule foreach --quiet --recursive 'printf "%s %s\n" "$displaypath" "$(git rev-parse HEAD)"'
}

fetch_superproject
fetch_submodules
apply_overrides
check_layout
list_commits >"$log"
{
  separator='{'
  while read -r path commit; do
    printf '%s\n  %s: "%s"' "$separator" "$(json_string "$path")" "$commit"
    separator=,
  done <"$log"
  printf '\n}\n'
} >"$commits"
cat "$log"
