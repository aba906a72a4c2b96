#!/bin/bash
# Calendars are read by independent programs: python3-icalendar, and the recurrence rules and zones of python3-dateutil.
# Usage: ics.sh BINARY
set -u
for python in python3 /usr/bin/python3 none; do
    "$python" -c 'import icalendar, dateutil' 2>/dev/null && break
done
[ "$python" = none ] && { echo "SKIPPED: python3-icalendar is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=UTC
cd "$folder" || exit 1
muster() { MUSTER_NOW=${now:-2026-03-02T08:00:00Z} "$binary" "$@" >/dev/null || { echo "failed: muster $*"; exit 1; }; }
binary=$1

muster init team
muster project edit --time-zone Asia/Shanghai
muster member edit @li --name 'Li Wei; "the boss", \ 李' --mail li@example.com
muster member add @wang --name 王芳 --mail 'wang fang@example.com'
muster member add @anna
i=0
for zone in Asia/Shanghai Europe/Berlin America/New_York Australia/Lord_Howe Asia/Kathmandu UTC; do
    for every in 'mon 10:00' '2w fri 16:00' '3w mon,thu 07:15' 'daily 02:30' 'weekdays 01:30' 'monthly 1' 'monthly 29' \
        'monthly 30 23:30' 'monthly 31 12:00' 'last fri 16:00' 'first mon 00:00' 'fourth sun 02:15'; do
        i=$((i + 1))
        set -- --every "$every" --zone "$zone" --length $((15 + i))m --who @li,@wang,@anna
        [ $((i % 3)) = 0 ] && set -- "$@" --until 2027-05-0$((i % 9 + 1))
        [ $((i % 4)) = 0 ] && set -- "$@" --notice 1d
        [ $((i % 5)) = 0 ] && set -- "$@" --at "2026-0$((i % 4 + 3))-11 15:00"
        muster meeting add "Series $i: $every" "$@"
    done
done
muster meeting add $'Sitzung; "Überblick", mit\\Rand, 每周的项目例会和非常非常长的标题，一直写到第二行和第三行为止 😀😀😀😀😀😀😀😀😀😀' \
    --at '2026-04-01 09:30' --place 'Room 1; floor 2, 北京' --body $'One\nTwo, three; four\\\r\nBEGIN:VEVENT' \
    --url 'https://example.com/a b?c=d,e' --who @li
now=2026-03-02T09:00:00Z
muster meeting skip E1@2026-03-09 --reason 'Spring; tide'
muster meeting move E1@2026-03-16 --to '2026-03-18 14:00' --reason 'Away'
muster meeting skip E13@2026-03-30
muster meeting move E13@2026-10-26 --to '2026-10-24 20:00'
muster meeting move E28@2026-03-08 --to '2026-03-09 12:00'
now=2026-03-02T10:00:00Z
muster meeting list -o all.ics
muster meeting show E1 -o one.ics
MUSTER_NOW=2027-01-01T00:00:00Z "$binary" meeting list -F ics >later.ics
cmp all.ics later.ics || { echo "the calendar depends on the clock"; exit 1; }
MUSTER_NOW=2026-03-02T10:00:00Z "$binary" meeting upcoming --days 900 --json >upcoming.json
"$python" "$here/ics.py" all.ics one.ics upcoming.json
