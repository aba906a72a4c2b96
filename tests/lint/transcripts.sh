#!/bin/sh
# Every command stands in a transcript.
set -u
missing=0
passed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
grep -o 'Command{"[^"]*"' src/command/all.cpp | cut -d'"' -f2 >"$folder/commands"
while IFS= read -r path; do
    if grep -rqE "^\\$ ([A-Z_]+=[^ ]+ )*muster $path( |\$)" tests/transcript; then passed=$((passed + 1)); else
        echo "no transcript has: muster $path"
        missing=$((missing + 1))
    fi
done <"$folder/commands"
echo "$passed passed, $missing failed"
[ "$missing" = 0 ]
