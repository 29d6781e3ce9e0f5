#!/usr/bin/env bash
# Installs what checks and runs workflows: actionlint and act by Go, zizmor by pip. Into node_modules/.cache: nothing of it is kept.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools="$PWD/node_modules/.cache/gcbench-tools"
mkdir -p "$tools"
# They ask for a newer Go than some distributions have; Go fetches it then.
export GOTOOLCHAIN=auto

if [ ! -x "$tools/bin/actionlint" ]; then
  GOBIN="$tools/bin" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
fi
if [ ! -x "$tools/bin/act" ]; then
  GOBIN="$tools/bin" go install github.com/nektos/act@v0.2.89
fi
if [ ! -x "$tools/python/bin/zizmor" ]; then
  python3 -m venv "$tools/python"
  "$tools/python/bin/python" -m pip --quiet --disable-pip-version-check install --requirement test/support/workflow-tools.txt
fi
