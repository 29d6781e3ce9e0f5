#!/bin/sh
# Fetches GEOS-Chem Classic with its submodules, and writes down the commit of each.
#
#   sources.sh DIRECTORY COMMITS_JSON
#
# In the environment:
#   REPOSITORY  of the superproject
#   TAG         of the superproject, or
#   COMMIT      of it, 40 digits
#   SUBMODULES  those at other commits than the superproject pins, a line each: PATH COMMIT [REPOSITORY]
set -eu
# shellcheck source=container/geos-chem-classic/common.sh
. "$(dirname "$0")/common.sh"

directory=$1
mkdir -p "$(dirname "$2")"
commits=$(cd "$(dirname "$2")" && pwd)/${2##*/}
# A repository that wants a password is one that isn't there.
export GIT_TERMINAL_PROMPT=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs git, and ends with what it said last if it fails. $1: what can't be done then
git_or_die() {
  what=$1
  shift
  git "$@" >"$log" 2>&1 || die "$what: $(said_last)"
}

said_last() {
  # -a: what git says can hold binary, and grep would then print nothing of it.
  grep -a -v '^ *$' "$log" | tail -n 2 | paste -s -d ' ' -
}

is_commit() {
  [ "${#1}" = 40 ] && [ -z "$(printf %s "$1" | tr -d 0-9a-f)" ]
}

fetch_superproject() {
  case ${REPOSITORY:-} in
    *://*) ;;
    *) die "REPOSITORY must be the address of a git repository, and is '${REPOSITORY:-}'." ;;
  esac
  git init --quiet "$directory"
  cd "$directory"
  git remote add origin "$REPOSITORY"
  if [ -n "${TAG:-}" ] && [ -z "${COMMIT:-}" ]; then
    status=0
    git ls-remote --exit-code origin "refs/tags/$TAG" >"$log" 2>&1 || status=$?
    [ "$status" != 2 ] || die "$REPOSITORY has no tag $TAG. Name one of its tags, or a commit."
    [ "$status" = 0 ] || die "$REPOSITORY can't be read: $(said_last)"
    wanted=refs/tags/$TAG
  elif [ -n "${COMMIT:-}" ] && [ -z "${TAG:-}" ]; then
    is_commit "$COMMIT" || die "COMMIT must be a whole commit id, 40 digits, and is '$COMMIT'."
    wanted=$COMMIT
  else
    die "Name either a TAG or a COMMIT of $REPOSITORY."
  fi
  git_or_die "$wanted of $REPOSITORY can't be fetched" fetch --quiet --depth 1 origin "$wanted"
  git_or_die "$wanted of $REPOSITORY can't be checked out" checkout --quiet --detach FETCH_HEAD
}

# The history is left out: a commit is fetched by its id, which the servers of git allow.
fetch_submodules() {
  git_or_die "The submodules of ${TAG:-$COMMIT} can't be fetched" \
    submodule update --quiet --init --recursive --depth 1 --jobs 4
}

# $1: path, $2: commit, $3: repository; empty: its own
override() {
  git config --file .gitmodules --get-regexp '^submodule\..*\.path$' | cut -d ' ' -f 2 | grep -qxF -e "$1" ||
    die "SUBMODULES names $1, which is no submodule of ${TAG:-$COMMIT}."
  is_commit "$2" || die "SUBMODULES wants $1 at '$2'; it must be a whole commit id, 40 digits."
  from=${3:-origin}
  git_or_die "Commit $2 of $1 can't be fetched from $from" -C "$1" fetch --quiet --depth 1 "$from" "$2"
  git_or_die "Commit $2 of $1 can't be checked out" -C "$1" checkout --quiet --detach FETCH_HEAD
  git_or_die "The submodules of $1 can't be fetched" \
    -C "$1" submodule update --quiet --init --recursive --depth 1
}

apply_overrides() {
  printf '%s\n' "${SUBMODULES:-}" | while read -r path commit from rest; do
    [ -n "$path" ] || continue
    [ -z "$rest" ] || die "SUBMODULES has a line of more than PATH COMMIT REPOSITORY: '$rest'."
    override "$path" "$commit" "$from"
  done
}

check_layout() {
  [ -f CMakeLists.txt ] || die "${TAG:-$COMMIT} of $REPOSITORY has no CMakeLists.txt: it is not GEOS-Chem Classic."
  for path in src/GEOS-Chem src/HEMCO; do
    [ -f "$path/CMakeLists.txt" ] || die "${TAG:-$COMMIT} of $REPOSITORY has no sources in $path: a submodule is missing."
  done
}

list_commits() {
  printf '. %s\n' "$(git rev-parse HEAD)"
  # The expression is for the shell that git starts in each submodule.
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
