#!/usr/bin/env bash
# Makes the base of images that run on the emulator, once: a Debian with Node and the certificates.
#
#   test/support/aws-emulator/base-image.sh [amd64|arm64]
#
# Makes `gcbench-base:trixie` for this machine; for another architecture `gcbench-base:trixie-arm64` (or -amd64), whose
# packages set themselves up under qemu, which is registered for them alone (with-qemu.sh, arm64 only). Takes
# debootstrap and the right to use it (root, or sudo), Debian's mirror, and about a minute, under qemu five. What is there
# already stays.
set -euo pipefail

here=$(dpkg --print-architecture)
architecture=${1:-$here}
image=gcbench-base:trixie
if [ "$architecture" != "$here" ]; then
  image=$image-$architecture
fi
docker=${GCBENCH_DOCKER:-docker}
# The tree's files are root's, and stay so in the image.
as_root=()
if [ "$(id -u)" != 0 ]; then
  as_root=(sudo)
fi

if "$docker" image inspect "$image" >/dev/null 2>&1; then
  exit 0
fi
# One at a time: those who waited find it made.
if [ -z "${GCBENCH_BASE_LOCKED:-}" ]; then
  GCBENCH_BASE_LOCKED=1 exec flock "${TMPDIR:-/tmp}/gcbench-base-image-$architecture.lock" "$0" "$@"
fi
root=$(mktemp -d)
trap '"${as_root[@]}" rm -rf "$root" "$root.log"' EXIT
chmod 755 "$root"

step() {
  "$@" >>"$root.log" 2>&1 || {
    tail -20 "$root.log" >&2
    exit 1
  }
}

echo "Making $image with debootstrap" >&2
second_stage=()
if [ "$architecture" != "$here" ]; then
  second_stage=(--foreign)
fi
step "${as_root[@]}" debootstrap "${second_stage[@]}" --arch="$architecture" --variant=minbase \
  --include=ca-certificates,libgomp1,nodejs trixie "$root"
if [ "$architecture" != "$here" ]; then
  step "${as_root[@]}" "$(dirname "$0")/with-qemu.sh" chroot "$root" /debootstrap/debootstrap --second-stage
fi
"${as_root[@]}" find "$root/var/cache/apt/archives" "$root/var/lib/apt/lists" -mindepth 1 -type f -delete
"${as_root[@]}" rm -f "$root/var/log/bootstrap.log"
if [ "$architecture" = "$here" ]; then
  "${as_root[@]}" tar --create --directory "$root" --numeric-owner . | "$docker" import --change 'CMD ["/bin/sh"]' - "$image" >/dev/null
  exit 0
fi
# `docker import` calls any image its own architecture's (engine 20.10): an archive of an image says what it is.
archive=$root.image
mkdir "$archive"
trap '"${as_root[@]}" rm -rf "$root" "$root.log" "$archive"' EXIT
"${as_root[@]}" tar --create --directory "$root" --numeric-owner '--exclude=./proc/*' '--exclude=./sys/*' '--exclude=./dev/*' . \
  >"$archive/layer.tar"
layer=$(sha256sum "$archive/layer.tar" | cut -d ' ' -f 1)
cat >"$archive/config.json" <<END
{"architecture": "$architecture", "os": "linux", "config": {"Cmd": ["/bin/sh"]},
 "rootfs": {"type": "layers", "diff_ids": ["sha256:$layer"]}, "history": [{"created_by": "debootstrap"}]}
END
cat >"$archive/manifest.json" <<END
[{"Config": "config.json", "RepoTags": ["$image"], "Layers": ["layer.tar"]}]
END
tar --create --directory "$archive" . | "$docker" load >/dev/null
