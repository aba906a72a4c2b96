#!/bin/sh
# README.md tells the truth: every line of its tour works in a fresh folder, its picture is what the demo prints, and CI runs
# its test command word for word. Usage: readme.sh BINARY (from the source folder).
set -u
muster=$1
failed=0
complain() { echo "README.md: $*"; failed=$((failed + 1)); }
passed=0

ci=$(grep 'ctest' .ci/run)
grep -qxF "$ci" README.md || complain "CI runs another test command than it names: $ci"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/home" "$folder/work" "$folder/tmp"
ln -s "$muster" "$folder/bin/muster"
# The first block behind a heading.
block() { awk -v heading="$1" '$0 == heading {found = 1; next} found && /^```/ {if (open) exit; open = 1; next} open' README.md; }

block '## Five minutes' | grep '^\$ muster' | sed 's/^\$ //' >"$folder/tour"
[ "$(wc -l <"$folder/tour")" -gt 25 ] || complain "the tour has lost its lines"
seal="env -i PATH=$folder/bin:/usr/bin:/bin HOME=$folder/home TMPDIR=$folder/tmp TZ=UTC LC_ALL=C.UTF-8 MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z"
while IFS= read -r line; do
    if (cd "$folder/work" && $seal sh -c "$line" >"$folder/out" 2>&1); then
        passed=$((passed + 1))
    else
        complain "'$line' fails: $(cat "$folder/out")"
    fi
done <"$folder/tour"
[ -s "$folder/work/STATUS.md" ] || complain "the tour wrote no STATUS.md"

# Transcripts are played by a test of their own; here they only have to stand in the README.
for day in day day-zh month; do sed -n '/^# [01][0-9]:00/,$p' "tests/transcript/readme/$day.t" >"$folder/$day"; done
$seal muster demo >"$folder/demo" 2>&1 || complain "muster demo fails: $(tail -3 "$folder/demo")"
block '## A day with muster' | diff "$folder/day" - || complain "the day is not what tests/transcript/readme/day.t prints"
block '### 用 muster 过一天' | sed 1d | diff "$folder/day-zh" - || complain "the day is not what tests/transcript/readme/day-zh.t prints"
block '## A month with muster' | diff "$folder/month" - || complain "the month is not what tests/transcript/readme/month.t prints"
awk '/^```$/ && !open {open = 1; next} /^```$/ {exit} open' README.md >"$folder/picture"
lines=$(wc -l <"$folder/picture")
[ "$lines" -gt 20 ] || complain "the picture is gone"
sed 1d "$folder/demo" | head -n "$lines" | diff "$folder/picture" - || complain "the picture is not what muster demo prints"

echo "$((passed + 5)) passed, $failed failed"
[ "$failed" = 0 ]
