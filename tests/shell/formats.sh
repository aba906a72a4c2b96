#!/bin/bash
# What Taskwarrior exports comes back equal, and Taskwarrior reads what muster writes.
# Usage: formats.sh BINARY
set -u
command -v task >/dev/null || { echo "SKIPPED: taskwarrior is missing"; exit 77; }
binary=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=Asia/Shanghai TASKRC="$folder/rc" TASKDATA="$folder/data"
cd "$folder" || exit 1
mkdir data
printf 'data.location=%s/data\nconfirmation=no\nverbose=nothing\nuda.size.type=string\n' "$folder" >rc
fail() { echo "failed: $*"; exit 1; }

task add Fix the parser project:Home.Garden priority:H +api +ui due:2026-12-01
task add 修复登录 priority:M due:2026-12-24T17:30 scheduled:2026-12-01 depends:1 size:large
task add wait for it wait:2037-01-01 priority:L
task add weekly thing due:2036-12-04 recur:weekly until:2037-03-01
task add plain
task add finished
task add gone
task 1 annotate "called the 'vendor', twice"
task 5 start
task description:finished 'done'
task description:gone delete
task export >before.json || fail "task export"

"$binary" init Home >/dev/null && "$binary" project edit --time-zone Asia/Shanghai >/dev/null || fail "init"
"$binary" import taskwarrior before.json >/dev/null || fail "import of what Taskwarrior wrote"
"$binary" export taskwarrior -o after.json || fail "export"
"$binary" import taskwarrior after.json --update | grep -q ' 0 updated' || fail "what was exported is not what is here"
rm -rf data && mkdir data
task import after.json >/dev/null || fail "Taskwarrior does not read what muster wrote"
task export >again.json || fail "task export"
python3 - <<'END' || exit 1
import json, sys
def tasks(name):
    found = {}
    for task in json.load(open(name, encoding='utf-8')):
        for derived in ('id', 'urgency'):
            task.pop(derived, None)
        task['tags'] = sorted(task.get('tags', []))
        found[task['uuid']] = task
    return found
before = tasks('before.json')
for name in ('after.json', 'again.json'):
    after = tasks(name)
    for uuid in before:
        if before[uuid] != after.get(uuid):
            sys.exit(f'failed: {name}: {before[uuid]}\n is now {after.get(uuid)}')
    assert len(before) == len(after), name
print(len(before), 'tasks came back equal')
END
