#!/bin/sh
# Entry point of images; the arguments are the command to run.
# GEOS-Chem has large arrays on the stack and ends with a segmentation fault with the default 8 MiB. Raises the soft limit
# to the hard limit, which is unlimited in containers by default.
# shellcheck disable=SC3045 # dash and bash have it, and no base has another shell
ulimit -S -s "$(ulimit -H -s)" 2>/dev/null || true
exec "$@"
