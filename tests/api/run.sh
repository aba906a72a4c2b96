#!/bin/sh
# Installs muster into a fresh prefix and builds the outside program against it. Usage: run.sh BUILD_FOLDER (from the source folder)
set -eu
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$1" --prefix "$prefix" >/dev/null
cmake -S tests/api -B "$prefix/build" -DCMAKE_PREFIX_PATH="$prefix" >/dev/null
cmake --build "$prefix/build" >/dev/null
mkdir "$prefix/project"
"$prefix/build/outside" "$prefix/project"
"$prefix/bin/muster" -C "$prefix/project" log >/dev/null
test -f "$prefix/share/man/man1/muster-task.1" && test -f "$prefix/share/man/man5/muster-template.5"
