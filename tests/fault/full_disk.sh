#!/bin/bash
# The disk fills up: the command that fails says so and changes nothing, and work goes on when there is space again.
# Usage: full_disk.sh BINARY
. "$(dirname "$0")/sealed.sh"
fill_up() { # adds tasks until one fails; leaves its exit code in $code and its words in `words`
    code=0
    while [ "$code" = 0 ]; do
        before=$("$muster" task list --ids | wc -l)
        ( [ -n "$1" ] && ulimit -f "$1"; trap '' XFSZ; exec "$muster" task add "a task" --body-file body ) >/dev/null 2>words
        code=$?
    done
    after=$("$muster" task list --ids | wc -l)
}
examine() {
    check "$1: exit code" "$code" 1
    check "$1: one sentence" "$(grep -c '^muster: ' words)" 1
    check "$1: nothing changed" "$after" "$before"
    "$muster" doctor >/dev/null
    check "$1: the file is sound" $? 0
}
head -c 60000 /dev/zero | tr '\0' x >body
"$muster" init small >/dev/null || exit 1
size=$(($(stat -c %s .muster/project.db) / 1024 + 300))
fill_up "$size"
examine "a limit on file size"
"$muster" task add more >/dev/null
check "a limit on file size: it goes on" $? 0

mkdir disk
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=1500k none disk 2>/dev/null; then
    trap 'cd /; umount "$folder/disk"; rm -rf "$folder"' EXIT
    cp body disk/ && cd disk && "$muster" init small >/dev/null || exit 1
    fill_up ""
    examine "a full disk"
    rm body
    "$muster" task add more >/dev/null
    check "a full disk: it goes on when there is space" $? 0
else
    echo "SKIPPED: a small disk cannot be mounted here"
fi
finish
