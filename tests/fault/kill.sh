#!/bin/bash
# Writers are killed at random points: whatever they acknowledged is there, and nothing is half written. Usage: kill.sh BINARY
[ -n "${ALONE:-}" ] || ALONE=1 exec setsid --wait bash "$0" "$@"  # a session of its own: nobody else's process is killed
. "$(dirname "$0")/sealed.sh"
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"  # a leak check waits for ever for a tracer that was killed
"$muster" init fragile >/dev/null || exit 1
write_on() {
    local i=0
    while [ ! -e stop ]; do
        i=$((i + 1))
        "$muster" task add "task $1-$i" --label a,b --owner @me -q >>"ids.$1" 2>/dev/null
        "$muster" task done T1 >/dev/null 2>&1
        "$muster" undo >/dev/null 2>&1
    done
}
exec 2>/dev/null  # the shell tells of each kill
for writer in 1 2 3 4; do write_on "$writer" & done
kills=0
while [ "$kills" -lt 80 ]; do
    sleep "0.0$((RANDOM % 9 + 1))"
    pkill -9 -s 0 -f "^$muster" --newest 2>/dev/null && kills=$((kills + 1))
done
touch stop
wait 2>/dev/null
cat ids.* | sort -u >acknowledged
# An undo takes back its actor's newest operation, which may be an acknowledged addition: those are in the log instead.
"$muster" log --json --as li | tr '{' '\n' | grep -o '"id":"T[0-9]*"' | cut -d'"' -f4 | sort -u >logged
check "every acknowledged addition is in the log" "$(comm -23 acknowledged logged | wc -l)" 0
"$muster" doctor >found
check "doctor finds nothing" "$?: $(head -1 found)" "0: All is well: the file is sound, and its log tells the same as its tables"
"$muster" task add after >/dev/null
check "it goes on" $? 0
echo "$kills kills, $(wc -l <acknowledged) acknowledged"
finish
