#!/usr/bin/env bash
# Takes from an artifact what `gcbench change` wrote in another job: the suite and the miniature's sources. Everything else in the
# artifact is ignored, so that nothing of it can replace a file of the checkout.
#
# Usage, in the checkout: take.sh FOLDER SUITE
set -euo pipefail
folder=$1
suite=$2
sources=.gcbench/sources

fail() {
  echo "::error::$1"
  exit 2
}

if [[ ! $suite =~ ^[A-Za-z0-9_][A-Za-z0-9_./-]*\.change\.yml$ || /$suite/ == */../* ]]; then
  fail "$suite is no suite that gcbench change writes (NAME.change.yml)."
fi
if [[ ! -f $folder/$suite || -L $folder/$suite ]]; then
  fail "The artifact has no file $suite."
fi
mkdir -p "$(dirname "$suite")" "$sources"
cp -- "$folder/$suite" "$suite"
for file in "$folder/$sources"/*.c; do
  name=$(basename "$file")
  if [[ -f $file && ! -L $file && $name =~ ^[0-9a-f]{40}\.c$ ]]; then
    cp -- "$file" "$sources/$name"
  fi
done
