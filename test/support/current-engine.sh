#!/usr/bin/env bash
# Runs a command with a current Docker engine and buildx, as GitHub's runners have: the packages of Debian 14 (forky), unpacked beside
# the machine's own engine, which stays as it is. The engine begins with the base of test images and ends with the command.
#
#   test/support/current-engine.sh bring                              # once: prints the versions
#   test/support/current-engine.sh run containerd|classic COMMAND...  # the image store of containerd, or Docker's own
#
# Takes a running engine with that base (aws-emulator/base-image.sh), Debian's mirror for `bring`, and root or sudo for `run`.
set -euo pipefail

folder=${GCBENCH_ENGINES:-${XDG_CACHE_HOME:-$HOME/.cache}/gcbench-engine}
base=${GCBENCH_TEST_BASE:-gcbench-base:trixie}
as_root=()
if [ "$(id -u)" != 0 ]; then
  as_root=(sudo)
fi

bring() {
  if [ ! -x "$folder/usr/bin/docker" ]; then
    mkdir -p "$(dirname "$folder")"
    partial=$(mktemp -d "$folder.XXXXXX")
    trap 'rm -rf "$partial"' EXIT
    # In the base, apt knows Debian's mirror and keys on any machine.
    docker run --rm --network host "$base" sh -ec '
      exec 3>&1 >&2
      sed -i "s/trixie/forky/" /etc/apt/sources.list
      apt-get update -qq -o Acquire::Check-Valid-Until=false
      mkdir /engine
      cd /tmp
      apt-get download -qq -o APT::Sandbox::User=root containerd docker-buildx docker-cli docker.io runc
      for package in *.deb; do dpkg-deb --extract "$package" /engine; done
      tar --create --directory /engine usr/bin usr/sbin usr/libexec/docker >&3' |
      tar --extract --no-same-owner --directory "$partial"
    # Where its runc needs a newer C library, the machine's own does the same.
    if ! "$partial/usr/sbin/runc" --version >/dev/null 2>&1; then
      rm "$partial/usr/sbin/runc" "$partial/usr/bin/runc"
    fi
    mkdir -p "$partial/config"
    # Only this configuration has the plugin, so clients elsewhere stay as they are.
    ln -s ../usr/libexec/docker/cli-plugins "$partial/config/cli-plugins"
    rm -rf "$folder"
    mv "$partial" "$folder"
  fi
  "$folder/usr/sbin/dockerd" --version
  "$folder/usr/libexec/docker/cli-plugins/docker-buildx" version
  "$folder/usr/bin/containerd" --version
}

engine=
data=
end_engine() {
  if [ -n "$engine" ]; then
    "${as_root[@]}" kill "$engine" 2>/dev/null || true
    wait "$engine" 2>/dev/null || true
  fi
  # The engine leaves its namespaces mounted. What cannot be removed is no fault of the command.
  if [ -n "$data" ]; then
    "${as_root[@]}" umount --lazy "$data"/exec/netns/* 2>/dev/null || true
    "${as_root[@]}" rm -rf "$data" || true
  fi
}

# The namespace keeps its images and containers apart where a containerd of the machine serves it.
start_engine() { # $1: whether images are in containerd's store; $2: storage driver
  "${as_root[@]}" env "PATH=$PATH" dockerd --data-root "$data/data" --exec-root "$data/exec" --pidfile "$data/pid" \
    --host "$DOCKER_HOST" --group "$(id -gn)" --iptables=false --ip6tables=false --bridge=none \
    --containerd-namespace gcbench-test --feature "containerd-snapshotter=$1" --storage-driver "$2" >"$data/log" 2>&1 &
  engine=$!
  for _ in $(seq 120); do
    if docker info >/dev/null 2>&1; then
      return 0
    fi
    if ! "${as_root[@]}" kill -0 "$engine" 2>/dev/null; then
      break
    fi
    sleep 0.5
  done
  "${as_root[@]}" kill "$engine" 2>/dev/null || true
  wait "$engine" 2>/dev/null || true
  engine=
  return 1
}

run() { # $1: image store; then a command
  local store=$1
  shift
  data=$(mktemp -d)
  trap end_engine EXIT
  docker save --output "$data/base.tar" "$base"
  export PATH="$folder/usr/sbin:$folder/usr/bin:$PATH:/usr/sbin:/sbin" DOCKER_CONFIG="$folder/config" DOCKER_HOST="unix://$data/socket"
  # The second works on any file system, at the price of a copy of each layer.
  case $store in
    containerd) start_engine true overlayfs || start_engine true native ;;
    classic) start_engine false overlay2 || start_engine false vfs ;;
    *) echo "The store is containerd or classic, not $store." >&2 && exit 2 ;;
  esac || {
    echo "The current Docker engine does not start:" >&2
    tail -20 "$data/log" >&2
    exit 1
  }
  docker load --quiet --input "$data/base.tar" >/dev/null
  rm "$data/base.tar"
  "$@"
}

case ${1:-} in
  bring) bring ;;
  run) shift && run "$@" ;;
  *) echo "Usage: $0 bring | run containerd|classic COMMAND..." >&2 && exit 2 ;;
esac
