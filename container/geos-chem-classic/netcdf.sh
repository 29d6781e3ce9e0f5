#!/bin/sh
# Compiles HDF5, netCDF-C and netCDF-Fortran, as shared libraries, where the system has no packages of them.
#
#   netcdf.sh SOURCES DIRECTORY DOWNLOADS
#
#   SOURCES    list of archives with their checksums (netcdf-sources.txt)
#   DIRECTORY  where they are installed: bin/nf-config and so on
#   DOWNLOADS  where archives are kept, and looked for first
#
# In the environment: CC and FC, the compilers; JOBS, how many at once.
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
# So that they find each other here. With the newer kind of path (runpath) in a library the loader would not look in the
# executable's for what that library needs; and in the tree of a version nothing lies where it was installed.
export CPPFLAGS="-I$directory/include" LDFLAGS="-L$directory/lib -Wl,--disable-new-dtags,-rpath,$directory/lib"

is_intact() {
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d ' ' -f 1)" = "$2" ]
}

# $1: address, $2: SHA-256, $3: file
download() {
  if is_intact "$3" "$2"; then return 0; fi
  # Beside the file first: what was cut off never has its name.
  curl --fail --silent --show-error --location --retry 3 --output "$3.part" "$1" || die "$1 can't be downloaded."
  is_intact "$3.part" "$2" || {
    found=$(sha256sum "$3.part" | cut -d ' ' -f 1)
    rm -f "$3.part"
    die "$1 is not what it was: its SHA-256 is $found, and ${sources##*/} says $2. Compare it with what its project publishes before you change the list."
  }
  mv "$3.part" "$3"
}

# GEOS-Chem reads and writes local files: nothing of remote access, tools, tests or other formats is needed.
options_of() {
  case $1 in
    hdf5) echo --disable-static --enable-shared --enable-hl --disable-tests --disable-tools --with-zlib --without-szlib ;;
    netcdf-c)
      echo --disable-static --enable-shared --disable-dap --disable-byterange --disable-nczarr \
        --disable-libxml2 --disable-utilities --disable-testsets --disable-examples --disable-plugins
      ;;
    netcdf-fortran) echo --disable-static --enable-shared ;;
    *) die "${sources##*/} names $1, which this script doesn't know." ;;
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
    die "$1 $2 could not be configured."
  fi
  if ! make -C "$work/$1" -j "$jobs" install >"$log" 2>&1; then
    show_failure "$log"
    die "$1 $2 could not be compiled."
  fi
  rm -rf "${work:?}/$1"
}

grep -v -E '^(#|$)' "$sources" >"$work/list"
while read -r name version sha256 address; do
  # Nothing in the loop may read the list.
  build "$name" "$version" "$sha256" "$address" </dev/null
done <"$work/list"
"$directory/bin/nf-config" --version
