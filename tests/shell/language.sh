#!/bin/bash
# The real program: its catalogue is found beside it wherever the tree lies, the locale chooses it, and what programs
# read is the same to the byte.   language.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0
# As `cmake --install` lays it out, at a place that the build does not know.
mkdir -p "$folder/else where/bin" "$folder/else where/share" "$folder/home"
cp "$muster" "$folder/else where/bin/muster"
cp -r "$(dirname "$muster")/locale" "$folder/else where/share/locale"
cd "$folder" || exit 1

run() { # VARIABLE=VALUE... -- WORDS
    local variables=()
    while [ "$1" != -- ]; do variables+=("$1"); shift; done
    shift
    env -i HOME="$folder/home" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z TZ=UTC "${variables[@]}" "$folder/else where/bin/muster" "$@" 2>&1
}
expect() { # CLAIM EXPECTED FOUND
    case $3 in *"$2"*) ;; *) echo "$1: '$2' is not in: $3"; failed=1 ;; esac
}

run -- init 客服 --template customer-service >/dev/null || exit 1
expect "no locale is English" "Health:" "$(run -- status)"
expect "a locale that is not generated" "健康度：" "$(run LANG=zh_CN.UTF-8 -- status)"
expect "LC_ALL goes before LANG" "Health:" "$(run LANG=zh_CN.UTF-8 LC_ALL=en_US.UTF-8 -- status)"
expect "LANGUAGE alone" "健康度：" "$(run LANGUAGE=zh -- status)"
expect "LANGUAGE behind C.UTF-8" "健康度：" "$(run LC_ALL=C.UTF-8 LANGUAGE=fr:zh_CN -- status)"
expect "LC_ALL=C is English" "Health:" "$(run LC_ALL=C LANGUAGE=zh -- status)"
expect "--lang goes before all" "健康度：" "$(run LC_ALL=C -- --lang zh status)"
expect "completion tells in Chinese" "添加任务" "$(run LANG=zh_CN.UTF-8 -- __complete task a)"
expect "a moved program without its catalogue" "Health:" \
    "$(mv "$folder/else where/share" "$folder/away"; run LANG=zh_CN.UTF-8 -- status; mv "$folder/away" "$folder/else where/share")"

while IFS= read -r line; do
    # shellcheck disable=SC2086 # the line is words
    english=$(run -- $line); chinese=$(run LANG=zh_CN.UTF-8 -- $line)
    [ "$english" = "$chinese" ] || { echo "differs by language: muster $line"; diff <(echo "$english") <(echo "$chinese"); failed=1; }
done <<LINES
status --json
task list --json
task list -F jsonl
task list
task list -F csv
task list --fields id,status,type,severity,stuck -F tsv
task show T1 T2 --json
goal check --json
why T3 --json
why --json
standup --team --json
next --json
meeting agenda E1 --json
report show status --json
risk list --json
log --json
task list nofield:x --json
task edit T1 --due someday --json
task show T999 --json
tsk --json
doctor --json
task graph -F dot
task graph -F mermaid
LINES
[ "$failed" = 0 ] && echo "passed"
exit "$failed"
