#!/usr/bin/env bash
# Installs gcpy in the versions of container/gcpy/environment.yml, as far as pip has them, into node_modules/.cache. Its test needs Python 3.13.
# ESMF, sparselt and gridspec are in conda alone: sitecustomize.py has gcpy start without them, because its tables regrid nothing.
set -euo pipefail
cd "$(dirname "$0")/../../.."
environment="$PWD/node_modules/.cache/gcbench-tools/gcpy"
"${PYTHON:-python3.13}" -m venv "$environment"
mapfile -t versions < <(sed -nE 's/^  - ([a-z_]+)(-base)?=([0-9.]+)$/\1==\3/p' container/gcpy/environment.yml |
  grep -vE '^(python|esmf|esmpy|gridspec|sparselt|xesmf)==')
"$environment/bin/pip" install --quiet --disable-pip-version-check "${versions[@]}" python-dateutil pyyaml
"$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement container/gcpy/requirements.txt
