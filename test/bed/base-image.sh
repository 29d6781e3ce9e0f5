#!/usr/bin/env bash
# Makes the base of images that run on the bed, once: a Debian with Node and the certificates, as `gcbench-base:trixie`.
# Takes debootstrap and the right to use it (root), Debian's mirror, and about a minute. What is there already stays.
set -euo pipefail

image=gcbench-base:trixie
docker=${GCBENCH_DOCKER:-docker}

if "$docker" image inspect "$image" >/dev/null 2>&1; then
  exit 0
fi
# One at a time: those who waited find it made.
if [ -z "${GCBENCH_BASE_LOCKED:-}" ]; then
  GCBENCH_BASE_LOCKED=1 exec flock "${TMPDIR:-/tmp}/gcbench-base-image.lock" "$0"
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
echo "Making $image with debootstrap" >&2
debootstrap --variant=minbase --include=ca-certificates,libgomp1,nodejs trixie "$root" >"$root.log" 2>&1 || {
  tail -20 "$root.log" >&2
  exit 1
}
rm -f "$root.log"
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
tar --create --directory "$root" --numeric-owner . | "$docker" import --change 'CMD ["/bin/sh"]' - "$image" >/dev/null
