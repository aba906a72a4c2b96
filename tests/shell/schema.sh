#!/bin/bash
# Every JSON answer fits `muster schema`, by the word of an independent validator. Usage: schema.sh BINARY
# Each command's own examples are run with --json; then what goes wrong, and what is only tried.
set -u
python3 -c 'import jsonschema' 2>/dev/null || { echo "SKIPPED: python3-jsonschema is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/work" "$folder/home"
ln -s "$muster" "$folder/bin/muster"
unset CI MUSTER_NO_INPUT
export PATH="$folder/bin:$PATH" HOME="$folder/home" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z TZ=UTC MUSTER_EDITOR=true
cd "$folder/work" || exit 1
muster init sample --template customer-service >/dev/null || exit 1
python3 "$here/schema.py" "$here/../../src/command/all.cpp"
