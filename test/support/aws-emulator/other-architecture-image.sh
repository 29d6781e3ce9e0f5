#!/usr/bin/env bash
# Builds the miniature's image for arm64 on an amd64 machine, under qemu, to see what becomes of such an image:
#
#   test/support/aws-emulator/other-architecture-image.sh [TAG]
#
# Takes root, a Docker engine, debootstrap and qemu-user-static; a quarter of an hour the first time, a minute and a half
# from then on. WHILE it builds, programs for arm64 run under qemu on the whole machine, which tests that expect
# otherwise would see; afterwards they don't. Measurements of such an image mean nothing: the harness refuses them.
set -euo pipefail
cd "$(dirname "$0")/../../.."

tag=${1:-gcbench-other:miniature-arm64}
qemu=${GCBENCH_QEMU:-/usr/bin/qemu-aarch64-static}
registry=/proc/sys/fs/binfmt_misc

if [ "$(uname -m)" != x86_64 ]; then
  echo "This is for amd64 machines; here it is $(uname -m)." >&2
  exit 2
fi
if [ ! -x "$qemu" ]; then
  echo "There is no $qemu: install qemu-user-static, or name another in GCBENCH_QEMU." >&2
  exit 3
fi
test/support/aws-emulator/base-image.sh arm64
if [ ! -e "$registry/register" ]; then
  mount -t binfmt_misc binfmt_misc "$registry"
fi
if [ -e "$registry/qemu-aarch64" ]; then
  echo "qemu is registered already, by somebody else; it stays so." >&2
else
  trap 'echo -1 >"$registry/qemu-aarch64"' EXIT
  # The same entry as in with-qemu.sh.
  printf %s ':qemu-aarch64:M::\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00:\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff:'"$qemu:F" >"$registry/register"
fi
node dist/cli.js build test/support/aws-emulator/miniature-suite.yml --architecture arm64 --emulated \
  --base gcbench-base:trixie-arm64 --network host
docker=${GCBENCH_DOCKER:-docker}
"$docker" tag gcbench:miniature-v1-arm64 "$tag"
"$docker" image inspect --format "$tag is an image for {{.Os}}/{{.Architecture}}: {{.Id}}" "$tag"
