#!/bin/sh
# Compiles libraries of the model from source, for systems without packages of them.
#
#   libraries.sh SOURCES DIRECTORY DOWNLOADS
#
#   SOURCES    list of archives with their checksums, such as netcdf-sources.txt
#   DIRECTORY  installation directory: bin/nf-config and so on
#   DOWNLOADS  directory of downloaded archives, which are reused
#
# Environment: CC, CXX and FC, the compilers; JOBS, the number of parallel compilers.
set -eu
# shellcheck source=container/shared/common.sh
. "$(dirname "$0")/common.sh"

sources=$(cd "$(dirname "$1")" && pwd)/${1##*/}
mkdir -p "$2" "$3"
directory=$(cd "$2" && pwd)
downloads=$(cd "$3" && pwd)
jobs=${JOBS:-$(nproc)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Lets the libraries find each other. With RUNPATH in a library, the loader would not search the
# executable's path for the library's dependencies, and a version's tree has other paths than the installation.
export CPPFLAGS="-I$directory/include" LDFLAGS="-L$directory/lib -Wl,--disable-new-dtags,-rpath,$directory/lib"

is_intact() {
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d ' ' -f 1)" = "$2" ]
}

# $1: address, $2: SHA-256, $3: file
download() {
  if is_intact "$3" "$2"; then return 0; fi
  # Downloads to a temporary name first, so an incomplete file never has the final name.
  curl --fail --silent --show-error --location --retry 3 --output "$3.part" "$1" || die "Cannot download $1. Check the network."
  is_intact "$3.part" "$2" || {
    found=$(sha256sum "$3.part" | cut -d ' ' -f 1)
    rm -f "$3.part"
    die "$1 has changed: its SHA-256 is $found, but ${sources##*/} requires $2. Compare it with the project's published checksum before you change the list."
  }
  mv "$3.part" "$3"
}

# GEOS-Chem only reads and writes local files, so remote access, tools, tests and other formats are disabled.
options_of() {
  case $1 in
    hdf5) echo --disable-static --enable-shared --enable-hl --disable-tests --disable-tools --with-zlib --without-szlib ;;
    netcdf-c)
      echo --disable-static --enable-shared --disable-dap --disable-byterange --disable-nczarr \
        --disable-libxml2 --disable-utilities --disable-testsets --disable-examples --disable-plugins
      ;;
    netcdf-fortran) echo --disable-static --enable-shared ;;
    udunits) echo --disable-static --enable-shared ;;
    # Components become parts of the libraries (no dlopen), so a copy of the libraries is complete. Ranks run on one machine,
    # so network hardware is not supported.
    openmpi)
      echo --disable-static --enable-shared --disable-dlopen --disable-oshmem --disable-mpi-java --with-hwloc=internal \
        --with-libevent=internal --with-pmix=internal --without-verbs --without-ucx --without-ofi --without-psm2
      ;;
    esmf) ;;
    *) die "${sources##*/} contains $1, which this script does not support." ;;
  esac
}

# Runs make for ESMF, which has no configure. It becomes one static library without netCDF: GCHP reads files with MAPL.
# $1: sources; the rest: targets and options
make_esmf() {
  esmf=$1
  shift
  ESMF_DIR=$esmf ESMF_COMPILER=gfortran ESMF_COMM=openmpi ESMF_BOPT=O ESMF_PIO=OFF ESMF_SHARED_LIB_BUILD=OFF \
    ESMF_F90COMPILEOPTS='-fallow-argument-mismatch -fallow-invalid-boz' ESMF_INSTALL_PREFIX=$directory \
    ESMF_INSTALL_BINDIR=bin ESMF_INSTALL_LIBDIR=lib ESMF_INSTALL_MODDIR=mod ESMF_INSTALL_HEADERDIR=include \
    ESMF_INSTALL_DOCDIR=share make -C "$esmf" "$@"
}

# Makes and installs the sources in $work/NAME. $1: name
compile() {
  if [ "$1" = esmf ]; then
    make_esmf "$work/$1" -j "$jobs" lib && make_esmf "$work/$1" install
  else
    make -C "$work/$1" -j "$jobs" install
  fi
}

# $1: name, $2: version, $3: SHA-256, $4: address
build() {
  archive=$downloads/$1-$2.archive
  options=$(options_of "$1")
  download "$4" "$3" "$archive"
  mkdir "$work/$1"
  tar -x -f "$archive" -C "$work/$1" --strip-components 1
  printf 'Compiling %s %s\n' "$1" "$2"
  log=$work/$1.log
  # shellcheck disable=SC2086 # options are words
  if [ "$1" != esmf ] && ! (cd "$work/$1" && ./configure --prefix="$directory" --libdir="$directory/lib" $options) >"$log" 2>&1; then
    show_failure "$log"
    die "Cannot configure $1 $2. See the log above."
  fi
  if ! compile "$1" >"$log" 2>&1; then
    show_failure "$log"
    die "Cannot compile $1 $2. See the log above."
  fi
  rm -rf "${work:?}/$1"
}

grep -v -E '^(#|$)' "$sources" >"$work/list"
while read -r name version sha256 address; do
  # Programs in the loop must not read the list from standard input.
  build "$name" "$version" "$sha256" "$address" </dev/null
done <"$work/list"
