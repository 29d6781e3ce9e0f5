#!/bin/sh
# Compiles HDF5, netCDF-C and netCDF-Fortran as shared libraries, for systems without packages of them.
#
#   netcdf.sh SOURCES DIRECTORY DOWNLOADS
#
#   SOURCES    list of archives with their checksums (netcdf-sources.txt)
#   DIRECTORY  installation directory: bin/nf-config and so on
#   DOWNLOADS  directory of downloaded archives, which are reused
#
# Environment: CC and FC, the compilers; JOBS, the number of parallel compilers.
set -eu
# shellcheck source=container/geos-chem-classic/common.sh
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
    *) die "${sources##*/} contains $1, which this script does not support." ;;
  esac
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
  if ! (cd "$work/$1" && ./configure --prefix="$directory" --libdir="$directory/lib" $options) >"$log" 2>&1; then
    show_failure "$log"
    die "Cannot configure $1 $2. See the log above."
  fi
  if ! make -C "$work/$1" -j "$jobs" install >"$log" 2>&1; then
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
"$directory/bin/nf-config" --version
