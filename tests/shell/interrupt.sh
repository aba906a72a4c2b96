#!/bin/bash
# Ctrl-C while a plan is being looked for: the best so far is shown, nothing is saved. Usage: interrupt.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z
cd "$folder" || exit 1
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected $3, got $2"; cat out err; failed=$((failed + 1)); fi; }

"$muster" init sample --template customer-service >/dev/null || exit 1
"$muster" plan schedule --schedules 100 -q >/dev/null
# The search goes on until it is told to stop: the bound of this plan is not reached.
set -m
"$muster" plan schedule --afresh --schedules 2000000000 --seconds 60 >out 2>err &
sleep 1
kill -INT $!
wait $!
check "exit code" $? 130
check "the best so far is shown" "$(grep -c '^16 tasks, 4 people' out)" 1
check "and what became of it" "$(grep -c 'nothing was saved' out)" 1
check "nothing is saved" "$("$muster" plan list --ids | wc -l)" 1

"$muster" plan forecast --samples 1000000 >out 2>err &
sleep 0.2
kill -INT $! 2>/dev/null
wait $!
code=$?
check "a forecast ends too, done or interrupted" "$([ $code = 0 ] || [ $code = 130 ] && echo well)" well

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
