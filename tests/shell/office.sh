#!/bin/bash
# Workbooks are written and read by an independent program too (python3-openpyxl), the plan is well-formed XML, and bombs
# are refused before they burst.   office.sh BINARY
set -u
for python in python3 /usr/bin/python3 none; do
    "$python" -c 'import openpyxl' 2>/dev/null && break
done
[ "$python" = none ] && { echo "SKIPPED: python3-openpyxl is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=UTC MUSTER_NOW=2026-03-02T08:00:00Z
cd "$folder" || exit 1
failed=0
complain() { echo "$1"; failed=1; }
muster() { "$binary" "$@" >out 2>err; }
expect() { grep -qF -- "$1" out err || { complain "expected '$1', got:"; cat out err; }; }

# Out: what openpyxl finds in our workbook.
muster init Team --here || complain "init"
muster member add @wang --name 王芳
muster milestone add Pilot --due 2026-04-01
muster task add '=HYPERLINK("http://x","y")' --owner @wang --due 2026-03-09 --estimate 4h30m --label api --label ui --milestone M1
muster task add '修复解析器' --parent T1 --priority 1
muster export xlsx -o ours.xlsx || complain "export xlsx"
"$python" "$here/office.py" read ours.xlsx || failed=1

# In: what it writes, with dates, numbers, shares, two sheets and a title, as PingCode and Worktile might.
"$python" "$here/office.py" write theirs.xlsx || exit 1
muster import xlsx theirs.xlsx --sheet 工作项 --create-members
[ $? = 0 ] || complain "import xlsx: $(cat out err)"
expect "3 created"
muster task list --state all --fields external_id,title,state,priority,owner,start,due,estimate,points,type
for row in $'SCR-1\t修复 <解析器> & "引号"\tdoing\t1\t@张三\t2026-03-02\t2026-03-09\t4h 30m\t3\tbug' \
    $'SCR-2\t=1+1\tdone\t2\t@li.wei\t\t2026-04-01\t2d\t\tstory' $'SCR-3\t子任务\ttodo\t3\t\t\t\t\t0.5\ttask'; do
    expect "$row"
done
muster import xlsx theirs.xlsx --sheet 工作项 --update
expect "3 unchanged"
muster task list parent:SCR-1 --fields external_id
muster undo && muster task list --state all --ids && [ "$(grep -c . out)" = 2 ] || complain "an import is one step to undo"

# To another project, and back again the same.
mkdir other
muster -C other init Other --here
muster -C other milestone add Pilot
muster -C other import xlsx "$folder/ours.xlsx" --create-members
expect "2 created"
muster -C other task list --fields external_id,title,owner,due,estimate,labels,milestone,parent
expect $'T1\t=HYPERLINK("http://x","y")\t@wang\t2026-03-09\t4h 30m\tapi, ui\tM1'
expect $'T2\t修复解析器\t\t\t\t\t\tT1'

# Texts that cells share, as Excel keeps them.
mkdir shared
muster -C shared init Shared --here
"$python" "$here/office.py" shared shared.xlsx || exit 1
muster -C shared import xlsx "$folder/shared.xlsx"
expect "2 created"
muster -C shared task list --fields title,body --json
expect '"title":"two runs","body":"a\nb _x0041_"'
expect '"title":"漢字","body":null'

# What is meant to do harm, and halves.
"$python" "$here/office.py" bombs theirs.xlsx || exit 1
refused() { # FILE WHY
    muster import xlsx "$1.xlsx" -n
    [ $? = 2 ] && grep -qF -- "$2" err || complain "$1.xlsx should be refused, since $2: $(cat out err)"
}
for bomb in large far wide; do refused "$bomb" "larger than 256 MiB"; done
refused entities "document type"
refused deep "not well-formed"
size=$(stat -c %s theirs.xlsx)
for cut in 1 100 $((size / 2)) $((size - 30)); do
    head -c "$cut" theirs.xlsx >cut.xlsx
    muster import xlsx cut.xlsx -n
    [ $? = 2 ] || complain "a workbook of $cut bytes was not refused: $(cat out err)"
done

# Other formats are what their readers expect.
if command -v xmllint >/dev/null; then
    muster export mspdi -o plan.xml && xmllint --noout plan.xml || complain "export mspdi is not well-formed"
fi
muster export html -o page.html || complain "export html: $(cat err)"
grep -q '<script' page.html && complain "a script stands in the page"
grep -qF '=HYPERLINK(&quot;http://x&quot;' page.html || complain "export html leaves out a task"

[ "$failed" = 0 ] && echo "office: workbooks are read and written as openpyxl does, bombs are refused"
exit "$failed"
