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
# Nothing is wider than a terminal of 20 columns, in any screen; `wide` prints the widest line of what it reads.
wide() { python3 -c 'import sys, unicodedata
print(max((sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line.rstrip("\n")) for line in sys.stdin), default=0))'; }
for screen in "task list -F table" "task show T1" status "task board" "task tree" "goal tree" standup next "report show status" "assign raci" "meeting agenda E1" "meeting minutes E1" "log -F table" "log --changes" "search 客户" "goal check" "why T1" "task list -F table --group-by owner" "risk list -F table" "goal show G1"; do
    # shellcheck disable=SC2086 # the screen is words
    check "20 columns: $screen" "$("$muster" --width 20 $screen 2>&1 | wide | awk '{ print ($1 <= 20) ? "fits" : $1 }')" fits
done

# What an export holds stays as it is in a file, and moves no terminal.
"$muster" task add "$(printf 'Red \033[31mtitle')" >/dev/null
for format in md todotxt csv ics html tjp jira-csv; do
    script -qec "$muster export $format --no-pager" /dev/null >out 2>/dev/null
    check "a terminal is shown no escapes by export $format" "$(grep -c "$(printf '\033')" out) $(grep -c 'Red' out | awk '{ print ($1 > 0) }')" "0 1"
done
for format in md todotxt ics html tjp; do check "a file of export $format holds no escapes" "$("$muster" export $format | grep -c "$(printf '\033')")" 0; done
check "a table for programs holds the text itself" "$("$muster" export csv | grep -c "$(printf '\033')")" 1
"$muster" undo >/dev/null

# Pagers that leave early, or do not exist.
paged() { script -qec "MUSTER_PAGER='$1' $muster $2" /dev/null 2>&1; }
paged true "log --changes" >out; check "a pager that leaves at once" "$(wc -c <out)" 0
paged "head -1" "task list" >out; check "a pager that leaves early" "$(wc -l <out)" 1
printf '#!/bin/sh\n%s task add Meanwhile >/dev/null\ncat\n' "$muster" >adding && chmod +x adding
paged ./adding "task list" >out; check "an open pager holds no writer up" "$("$muster" task list Meanwhile --ids | wc -l)" 1
paged no-such-pager "task list" >out; check "a pager that does not exist: the answer comes" "$(grep -c T1 out | awk '{ print ($1 > 0) }')" 1
check "and it is said once" "$(grep -c "pager 'no-such-pager' could not be started" out)" 1

# Streams that are closed, files that cannot be written.
"$muster" task add 'Closed output' >&- 2>err; check "a closed standard output" $? 1
check "and it is said" "$(grep -c 'could not be written out; a change it reports is stored' err)" 1
check "the change is stored" "$("$muster" task list --ids '"Closed output"' | wc -l)" 1
"$muster" task list --ids >&- 2>&- <&-; check "every stream closed" $? 1
"$muster" doctor >/dev/null; check "the file is none of them" $? 0
"$muster" task list --state all | true; check "a pipe that nobody reads" "${PIPESTATUS[1]}" 0
"$muster" task list -o /proc/no.csv 2>err; check "a file that cannot be written" $? 1
echo before >list.csv
"$muster" task list -o list.csv 'no:such:field' 2>err; check "a question that fails" $? 2
check "leaves the file as it was" "$(cat list.csv)" before
"$muster" task list -o list.csv && check "a file is replaced whole" "$(head -1 list.csv)" "id,status,priority,title,owner,due"
mkdir sealed && "$muster" task list -o sealed/list.csv && chmod 500 sealed
[ "$(id -u)" = 0 ] || { "$muster" task list -o sealed/list.csv 2>err; check "a folder that cannot be written" $? 1; }
check "no part of a file stays" "$(find . -name '*.part' | wc -l)" 0
"$muster" task list -o /dev/stdout -F csv | head -1 | grep -q '^id,'; check "a file that is a stream" $? 0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
