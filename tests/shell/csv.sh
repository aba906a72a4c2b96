#!/bin/bash
# Tables as text: what other programs write in other encodings, what is broken, what is too large, and the way there and back.
# Usage: csv.sh BINARY
set -u
binary=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=UTC MUSTER_NOW=2026-03-02T08:00:00Z LC_ALL=C.UTF-8
cd "$folder" || exit 1
fail() { echo "failed: $*"; exit 1; }

# A new project; its number of tasks and of operations says whether an import that failed left anything behind.
fresh() { rm -rf .muster && "$binary" init Tables --here >/dev/null || fail init; }
tasks() { "$binary" task list --state all --fields external_id,title,owner,due; }
operations() { "$binary" log | wc -l; }

# expect CODE WORDS COMMAND...: the exit code, and words that the answer holds; no answer takes a signal.
expect() {
    local code=$1 words=$2
    shift 2
    "$@" >out 2>&1
    local got=$?
    [ "$got" = "$code" ] || fail "exit $got instead of $code: $* $(cut -c1-300 out)"
    grep -qF -- "$words" out || fail "no '$words' from: $* $(cut -c1-300 out)"
}

# One table in every encoding that a spreadsheet writes is the same table.
printf '编号,标题,负责人,截止日期\nA-1,"登录页, 第一版",张三,2026年3月9日\nA-2,接口,王芳,2026/3/10\n' >utf8.csv
{ printf '\xEF\xBB\xBF'; cat utf8.csv; } >bom.csv
iconv -f UTF-8 -t GBK utf8.csv >gbk.csv
iconv -f UTF-8 -t GB18030 utf8.csv >gb18030.csv
iconv -f UTF-8 -t UTF-16 utf8.csv >utf16.csv
{ printf '\xFE\xFF'; iconv -f UTF-8 -t UTF-16BE utf8.csv; } >utf16be.csv
sed 's/$/\r/' utf8.csv >crlf.csv
sed 's/,/;/g; s/"登录页; 第一版"/"登录页, 第一版"/' utf8.csv >semicolon.csv
fresh
"$binary" import csv utf8.csv --create-members >/dev/null || fail "import of UTF-8"
tasks >wanted
[ "$(wc -l <wanted)" = 2 ] || fail "two tasks: $(cat wanted)"
for file in bom gbk gb18030 utf16 utf16be crlf semicolon; do
    fresh
    "$binary" import csv $file.csv --create-members >/dev/null || fail "import of $file"
    tasks | diff wanted - || fail "$file reads differently"
done
printf '概要,问题关键字,到期日\n登录,W-1,09/三月/26 10:15 上午\n' | iconv -f UTF-8 -t GBK >jira.csv
fresh
expect 0 '1 created' "$binary" import jira-csv jira.csv
tasks | grep -q '^W-1	登录		2026-03-09$' || fail "Jira in GBK: $(tasks)"
printf 'S\0u\0m\0m\0a\0r\0y\0,\0I\0s\0s\0u\0e\0 \0k\0e\0y\0\n\0A\0,\0W\0-\x009\0\n\0' >nomark.csv
expect 0 '1 created' "$binary" import jira-csv nomark.csv

# What is broken is refused whole, with its line, or row by row; nothing is left of what was refused.
for command in csv jira-csv; do
    fresh
    printf 'Summary,Issue key\nA,W-1\n"B,W-2\nC,W-3\n' >open.csv
    expect 2 'line 3: a quote is never closed' "$binary" import $command open.csv
    printf 'Summary,Issue key\n"A" x,W-1\n' >behind.csv
    expect 2 'line 2: there is text behind a quote' "$binary" import $command behind.csv
    [ "$(operations)" = 1 ] || fail "$command: a refused file left an operation"
    printf 'Summary,Issue key\nA\0B,W-1\nC,W-2\n' >nul.csv
    expect 7 'line 2 rejected: a cell holds a NUL byte' "$binary" import $command nul.csv
    printf 'Summary,Issue key\nD,W-3\nE,W-3\nF,W-4,x\n' >twice.csv
    expect 7 "line 3 rejected: the id 'W-3' stands in line 2 too" "$binary" import $command twice.csv
    expect 7 'line 4 rejected: there are 3 cells under 2 heads' "$binary" import $command twice.csv
    printf 'Summary,Issue key,Parent key\nG,W-5,W-6\nH,W-6,W-7\nI,W-7,W-5\nJ,W-8,W-8\n' >ring.csv
    expect 7 'taken without its parent' "$binary" import $command ring.csv
    grep -q '^line 5 rejected' out || fail "$command: its own parent: $(cat out)"
    "$binary" doctor >/dev/null || fail "$command: a ring got in"
    printf 'Summary,Issue key,Assignee\nK,W-9,Nobody Known\n' >who.csv
    expect 7 "nobody here is called 'Nobody Known'" "$binary" import $command who.csv
    expect 0 '1 created' "$binary" import $command who.csv --create-members
    printf 'Summary,Issue key,Due date\nL,W-10,3/4/26\nM,W-11,04.03.2026\n' >dates.csv
    expect 7 'could be 2026-04-03 or 2026-03-04' "$binary" import $command dates.csv
    expect 0 '1 created' "$binary" import $command dates.csv --dates month-first
    "$binary" task list --fields external_id,due | grep -q '^W-10	2026-03-04$' || fail "$command: --dates"
    before=$(operations)
    "$binary" undo >/dev/null && [ "$(operations)" = $((before + 1)) ] || fail "$command: one step"
    "$binary" task list --fields external_id | grep -q '^W-10$' && fail "$command: undo takes it all back"
    for bytes in '' '\n\n' '\xEF\xBB\xBF'; do
        printf "$bytes" >empty.csv
        "$binary" import $command empty.csv >out 2>&1
        [ $? = 2 ] || fail "$command: an empty file: $(cat out)"
    done
    head -c 200000 /dev/urandom >noise.csv
    "$binary" import $command noise.csv >out 2>&1
    [ $? = 2 ] || fail "$command: noise: $(head -c 300 out)"
done

# A hundred megabytes in one line, in a cell and in the heads, are refused in little time and with a short answer.
for command in csv jira-csv; do
    fresh
    { printf 'Summary,Issue key,Description\nA,W-1,"'; head -c 100000000 /dev/zero | tr '\0' x; printf '"\nB,W-2,\n'; } >long.csv
    expect 7 '1 created' timeout 60 "$binary" import $command long.csv
    [ "$(wc -c <out)" -lt 1000 ] || fail "$command: an answer of $(wc -c <out) bytes"
    { printf 'Summary,Issue key,'; head -c 100000000 /dev/zero | tr '\0' ,; printf '\nA,W-1\n'; } >wide.csv
    expect 2 'line 1: there are more than 16384 cells' timeout 60 "$binary" import $command wide.csv
done
rm -f long.csv wide.csv

# There and back: nothing changes, and another project gets the same tasks.
fresh
"$binary" member add @wang --name 王芳 >/dev/null
"$binary" milestone add 'Pilot, 1' >/dev/null
"$binary" task add '=HYPERLINK("x")' --owner @wang --due 2026-03-09 --estimate 4h20m --label 'a,b' --label 'c;d' \
    --label '=e' --milestone M1 --points 0.1 --body $' -one\n\t"two", three \n' >/dev/null
"$binary" task add '@二' --parent T1 --blocked-by T1 --type bug --severity high --skill cpp=3 --priority 0 >/dev/null
"$binary" task add '-3' --relates T1 --start 2026-03-04 --finish 2026-03-06 --url https://x.org >/dev/null
"$binary" task link T3 --blocked-by T2 --type SS --lag 90m >/dev/null
"$binary" task done T1 --force >/dev/null
"$binary" task block T3 --reason 'waits, for "it"' >/dev/null
"$binary" export csv -o there.csv || fail "export csv"
expect 0 '0 created, 0 updated, 3 unchanged' "$binary" import csv there.csv --update
"$binary" export jira-csv -o jira.csv || fail "export jira-csv"
expect 0 '0 created, 0 updated, 3 unchanged' "$binary" import jira-csv jira.csv --update
fresh
expect 0 '3 created' "$binary" import csv there.csv --create-members --create-milestones
"$binary" export csv -o here.csv || fail "export csv of another project"
python3 - <<'END' || exit 1
import csv, sys
def rows(name):
    found = list(csv.DictReader(open(name, encoding='utf-8', newline='')))
    for row in found:
        for identity in ('uid', 'external_id'):
            row.pop(identity)
        row['blocked_by'] = sorted(row['blocked_by'].split(', '))
        for head, cell in row.items():
            if isinstance(cell, str) and cell[:1] in '=+-@\t\r' and cell.strip('0123456789.,-+ %'):
                sys.exit(f'failed: a formula in {name}: {cell!r}')
    return found
there, here = rows('there.csv'), rows('here.csv')
if len(there) != 3 or there != here:
    sys.exit(f'failed: {there}\n is now {here}')
END
expect 0 '0 created, 0 updated, 3 unchanged' "$binary" import csv there.csv --update
echo "tables came back equal"
