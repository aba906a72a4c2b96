#!/bin/bash
# The program between other programs: a reader that leaves early, a full disk behind standard output. Usage: streams.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li
cd "$folder" || exit 1
"$muster" init sample --template customer-service >/dev/null || exit 1
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected $3, got $2"; failed=$((failed + 1)); fi; }
"$muster" task list | head -1 >/dev/null; check "a reader that leaves early" "${PIPESTATUS[1]}" 0
"$muster" task list >/dev/full 2>err; check "a full disk behind standard output" $? 1
check "and it is said" "$(grep -c 'could not be written' err)" 1
"$muster" task list --ids | "$muster" task edit - --add-label all >/dev/null; check "ids from standard input" "$("$muster" task list --label all --ids | wc -l)" 16
"$muster" task list --json | grep -q '"total":16'; check "JSON in a pipe" $? 0
check "TSV has no header" "$("$muster" task list | head -1 | cut -f1 | cut -c1)" T
script -qec "COLUMNS=60 $muster task list --no-pager" /dev/null 2>/dev/null | head -1 | grep -q 'title'; check "a header on a terminal" $? 0
script -qec "$muster --width 20 task list --no-pager" /dev/null >out 2>&1; check "a terminal of 20 columns" $? 0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
