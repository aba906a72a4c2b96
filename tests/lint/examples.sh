#!/bin/sh
# Every command takes the options it declares: its help is printed, and each of its examples is read without a usage error.
# Usage: examples.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/work" "$folder/home"
ln -s "$muster" "$folder/bin/muster"
export PATH="$folder/bin:$PATH" HOME="$folder/home" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z TZ=UTC EDITOR=true
cd "$folder/work" || exit 1
muster init sample --template customer-service >/dev/null || exit 1
for table in backlog pingcode worktile; do printf 'id,title\nX-1,Draw the plan\n' >$table.csv; done
muster export xlsx -o backlog.xlsx
printf 'Summary,Issue key,Due date\nDraw the plan,WEB-1,21/3/26\n' >jira.csv
printf 'day,kind,note\n2026-05-04,holiday,Outing\n' >company.csv
printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260501\nEND:VEVENT\nEND:VCALENDAR\n' >holidays.ics
printf 'date,value,note\n2026-02-02,12,before\n' >history.csv
passed=0
failed=0
grep -o 'Command{"[^"]*"' "$OLDPWD/src/command/all.cpp" | cut -d'"' -f2 >"$folder/commands"
while IFS= read -r path; do
    # shellcheck disable=SC2086 # the path is words
    muster $path --help >"$folder/help" 2>&1 || { echo "muster $path --help fails: $(cat "$folder/help")"; failed=$((failed + 1)); }
    grep '^  muster ' "$folder/help" | sed 's/^  //' >"$folder/examples"
    [ -s "$folder/examples" ] || { echo "muster $path has no example"; failed=$((failed + 1)); }
    while IFS= read -r line; do
        sh -c "$line" >"$folder/out" 2>&1
        code=$?
        # What the sample does not hold (3) or a rule forbids (5) is fine here; a word that cannot be read (2) or a crash is not.
        case $code in
            0 | 3 | 5 | 8 | 10) passed=$((passed + 1)) ;;
            *) echo "exit $code: $line"; cat "$folder/out"; failed=$((failed + 1)) ;;
        esac
    done <"$folder/examples"
done <"$folder/commands"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
