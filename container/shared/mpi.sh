#!/bin/sh
# Copies the MPI launcher into the tree of a version, as mpi/bin/mpirun, and adds a test of it to the tree's self-test.
#
#   mpi.sh PREFIX TREE
#
#   PREFIX  installation directory of Open MPI 4
#
# The launcher's libraries become part of the tree with those of the model (image-contents tree).
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"
here=$(cd "$(dirname "$0")" && pwd)

prefix=$1
tree=$2
version=$("$prefix/bin/mpirun" --version 2>/dev/null | sed -n 's/^mpirun (Open MPI) //p')
case $version in
  4.*) ;;
  *) die "$prefix has Open MPI '${version:-unknown}', but GCHP needs Open MPI 4." ;;
esac
mkdir -p "$tree/mpi/bin" "$tree/mpi/share" "$tree/self-test"
install -m 755 "$prefix/bin/orterun" "$tree/mpi/bin/orterun"
install -m 755 "$here/mpirun.sh" "$tree/mpi/bin/mpirun"
# Texts of messages, without which an error is only a number.
for texts in openmpi pmix; do
  if [ -d "$prefix/share/$texts" ]; then cp -R "$prefix/share/$texts" "$tree/mpi/share/$texts"; fi
done
"$prefix/bin/mpifort" -O1 "-Wl,--dynamic-linker=$tree/lib/ld.so" "-Wl,--disable-new-dtags,-rpath,$tree/lib" \
  -o "$tree/self-test/mpi-test" "$here/mpi-test.f90" || die "Cannot compile mpi-test.f90 with $prefix/bin/mpifort."
[ -f "$tree/self-test/run" ] || install -m 755 "$here/self-test.sh" "$tree/self-test/run"
printf 'Open MPI %s\n' "$version"
