#!/bin/bash
# 64 processes add 20 tasks each to one project at once: nothing is lost, no number is given twice. Usage: writers.sh BINARY
. "$(dirname "$0")/sealed.sh"
"$muster" init crowd >/dev/null || exit 1
add() { # tries again when told that others have been writing for 10 seconds, as happens to slow builds
    "$muster" task add "$1" -q 2>complaint."$1"
    local code=$?
    [ "$code" = 6 ] && echo "$1" >>busy && add "$1" && return
    [ "$code" = 0 ] || cat complaint."$1" >>errors
}
crowd() {
    for i in $(seq 20); do add "task $1-$i" >>"ids.$1"; done
}
touch errors busy
for writer in $(seq 64); do crowd "$writer" & done
wait
check "complaints" "$(cat errors)" ""
check "acknowledged" "$(cat ids.* | sort -u | wc -l)" 1280
check "stored" "$("$muster" task list --ids | sort -u | wc -l)" 1280
check "numbered 1 to 1280" "$("$muster" task list --ids | tr -d T | sort -n | sed -n '1p;$p' | tr '\n' ' ')" "1 1280 "
"$muster" doctor >/dev/null
check "doctor" $? 0
echo "$(wc -l <busy) times busy"
finish
