#!/bin/sh
# What an image's container starts with; what it is told to run is in its arguments.
# GEOS-Chem has large arrays on the stack: with the usual 8 MiB it ends by a segmentation fault. The soft limit is raised
# to the hard one, which containers have at "unlimited" unless their engine says otherwise.
# shellcheck disable=SC3045 # dash and bash have it, and no base has another shell
ulimit -S -s "$(ulimit -H -s)" 2>/dev/null || true
exec "$@"
