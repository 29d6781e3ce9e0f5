#!/bin/sh
# Starts Open MPI's launcher with the libraries of its tree.
tree=$(cd "$(dirname "$0")/../.." && pwd)
export OPAL_PREFIX="$tree/mpi" PMIX_INSTALL_PREFIX="$tree/mpi"
exec "$tree/lib/ld.so" --library-path "$tree/lib" "$tree/mpi/bin/orterun" "$@"
