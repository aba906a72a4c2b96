#!/bin/bash
# Records in the user's editor: real programs in its place that write, fail, delete and take their time. Usage: editor.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset CI MUSTER_NO_INPUT VISUAL EDITOR
export HOME="$folder" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z
cd "$folder" || exit 1
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected $3, got $2"; cat err; failed=$((failed + 1)); fi; }
drafts() { find .muster -name 'EDIT-*' | wc -l; }
title() { "$muster" task list --fields title --template '{title}' id:T1; }
edit() { MUSTER_EDITOR=$1 "$muster" task edit T1 --editor >out 2>err; }

{ "$muster" init sample && "$muster" task add '修复解析器' --body $'# 标题\n\n正文' --label api; } >/dev/null || exit 1

edit true; check "saved unchanged" $? 0
check "and it is said" "$(cat out)" "T1 unchanged: 修复解析器"
check "no operation is written" "$("$muster" log --ids | wc -l)" 2
check "no draft stays" "$(drafts)" 0
edit "sed -i 's/^title: .*/title: 重写解析器/'"; check "a scripted editor" $? 0
check "the new title" "$(title)" 重写解析器
check "a heading in the description survives" "$("$muster" task list --json --fields body | grep -c '"# 标题\\n\\n正文"')" 1
edit "sed -i s/^due:/&fri/"; check "a day as flags take it" "$("$muster" task list --template '{due}')" 2026-03-06

edit false; check "an editor that fails" $? 1
check "the text is kept" "$(drafts)" 1
check "and the way back is said" "$(grep -c 'muster task edit T1 --from' err)" 1
rm .muster/EDIT-*
edit rm; check "an editor that deletes the file" $? 1
check "the text is kept" "$(cat .muster/EDIT-* | grep -c '^title: 重写解析器')" 1
rm .muster/EDIT-*
edit "truncate -s 0"; check "an editor that empties the file" $? 1
check "the text is kept" "$(cat .muster/EDIT-* | grep -c '^title: 重写解析器')" 1
rm .muster/EDIT-*
edit /no/such/editor; check "an editor that does not start" $? 2
check "the text is kept" "$(drafts)" 1
rm .muster/EDIT-*

edit "sed -i s/^priority:.*/priority:high/"; check "a value that cannot be read" $? 2
check "with its line" "$(grep -cE "^muster: line [0-9]+: priority: 'high' is not a whole number" err)" 1
kept=$(echo .muster/EDIT-*)
MUSTER_EDITOR="sed -i s/^priority:.*/priority:1/" "$muster" task edit T1 --from "$kept" >out 2>err
check "the kept text is taken up again" $? 0
check "and stored" "$("$muster" task list --template '{priority}')" 1
check "and not kept any longer" "$(drafts)" 0

cat >slow <<S
#!/bin/sh
sed -i 's/^title: .*/title: mine/' "\$1"
MUSTER_USER=wang "$muster" task edit T1 --title theirs >/dev/null
S
chmod +x slow
edit ./slow; check "somebody else is quicker" $? 6
check "and named" "$(grep -c 'T1 was changed by @wang' err)" 1
check "their change stands" "$(title)" theirs
kept=$(echo .muster/EDIT-*)
cat >look <<S
#!/bin/sh
cp "\$1" seen
S
chmod +x look
MUSTER_EDITOR=./look "$muster" task edit T1 --from "$kept" >out 2>err; check "mine can be taken up again" $? 0
check "and shows what is there now" "$(grep -A1 '^# title is now: theirs' seen | tail -1)" "title: mine"
check "mine is stored then" "$(title)" mine

MUSTER_EDITOR=true CI=1 "$muster" task edit T1 --editor >out 2>err; check "no editor where nobody may be asked" $? 2
MUSTER_EDITOR=true "$muster" --no-input task edit T1 --editor >out 2>err; check "nor with --no-input" $? 2
"$muster" task edit T1 >out 2>err </dev/null; check "nor unasked in a pipe" $? 2

MUSTER_EDITOR="sed -i 1i好的，#1" "$muster" task comment T1 --editor >out 2>err; check "a comment from the editor" "$(cat out)" "T1 commented: 好的，#1"
MUSTER_EDITOR=true "$muster" task comment T1 --editor >out 2>err; check "an empty comment is none" $? 2
printf 'one\n# two\n' | "$muster" task comment T1 --body-file - --json >out 2>err; check "a comment from a file" "$(grep -c 'one\\n# two' out)" 1
"$muster" field add 'Story value' --on task --type number >/dev/null
edit "sed -i s/^story_value:.*/story_value:\ 3/"; check "a field of the project's own" "$("$muster" task list id:T1 --template '{story_value}')" 3
MUSTER_EDITOR="sed -i s/^title:/&新任务/" "$muster" task add --editor --due fri >out 2>err; check "a new task from the editor" "$(cat out)" "T2 added: 新任务"
MUSTER_EDITOR=true "$muster" task add --editor >out 2>err; check "a new task without a title" $? 2
"$muster" doctor >/dev/null; check "doctor" $? 0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
