#!/usr/bin/env bash
# Runs a command as root of a user namespace in which, and in which alone, programs for arm64 run under qemu:
#
#   test/support/aws-emulator/with-qemu.sh chroot DIRECTORY uname -m
#
# The kernel keeps binfmt_misc for each user namespace apart (Linux 6.7 and later): nothing is registered for the rest
# of the machine, where a test may just find out what happens without qemu. Takes root, and Debian's qemu-user-static.
set -euo pipefail

qemu=${GCBENCH_QEMU:-/usr/bin/qemu-aarch64-static}
if [ $# -eq 0 ]; then
  echo "usage: $0 COMMAND [ARGUMENT...]" >&2
  exit 2
fi
if [ ! -x "$qemu" ]; then
  echo "There is no $qemu: install qemu-user-static, or name another in GCBENCH_QEMU." >&2
  exit 3
fi

# The header of a 64-bit little-endian executable or shared object for AArch64 (183), and what of it is looked at.
magic='\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00'
mask='\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff'
entry=":qemu-aarch64:M::$magic:$mask:$qemu:F"

go=$(mktemp --dry-run)
mkfifo --mode=600 "$go"
trap 'rm -f "$go"' EXIT
# What is PID 1 in there says that it is in a container, for debootstrap, which would make devices otherwise.
# shellcheck disable=SC2016
env container=lxc unshare --user --mount --pid --fork --kill-child -- bash -euc '
  read -r _ <"$1"
  mount --make-rprivate /
  mount -t proc proc /proc
  mount -t binfmt_misc binfmt_misc /proc/sys/fs/binfmt_misc
  printf %s "$2" >/proc/sys/fs/binfmt_misc/register
  shift 2
  "$@"
' bash "$go" "$entry" "$@" <&0 &
child=$!
here=$(readlink /proc/self/ns/user)
while there=$(readlink "/proc/$child/ns/user") && [ "$there" = "$here" ]; do
  sleep 0.01
done
# Every user of this machine is one in there: files keep their owners.
echo "0 0 4294967294" >"/proc/$child/uid_map"
echo "0 0 4294967294" >"/proc/$child/gid_map"
echo >"$go"
wait "$child"
