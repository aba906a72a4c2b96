#!/bin/sh
# man/ and completions/ are what the commands' own definitions give. Usage: manual.sh BINARY (from the source folder).
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0
"$muster" __manual "$folder" >/dev/null || failed=1
diff -r man "$folder" || { echo "man/ is not in step: cmake --build build --target manual"; failed=1; }
for pair in bash:muster.bash zsh:_muster fish:muster.fish; do
    "$muster" completion "${pair%%:*}" | diff "completions/${pair#*:}" - || { echo "completions/${pair#*:} is not in step: muster completion ${pair%%:*}"; failed=1; }
done
if command -v mandoc >/dev/null; then
    mandoc -Tlint -W error man/*.1 man/*.5 man/*/*.1 man/*/*.5 || failed=1
else
    echo "SKIPPED: mandoc is not there to check the pages"
fi
exit $failed
