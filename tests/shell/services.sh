#!/bin/bash
# PingCode and Worktile are asked for a project: against a service on this machine that answers as theirs are documented to,
# traps included.   services.sh BINARY
set -u
command -v python3 >/dev/null || { echo "SKIPPED: python3 is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "$1")
folder=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=UTC MUSTER_NOW=2026-03-10T08:00:00Z no_proxy=127.0.0.1
cd "$folder" || exit 1
failed=0
complain() { echo "$1"; failed=1; }
muster() { "$binary" "$@" >out 2>err; }
expect() { grep -qF -- "$1" out err || { complain "expected '$1', got:"; head -c 2000 out err; }; }

serve() { # MODE
    [ -n "$server" ] && { kill "$server"; wait "$server" 2>/dev/null; }
    rm -f port log
    python3 "$here/services.py" port log "$1" &
    server=$!
    for _ in $(seq 100); do [ -s port ] && break; sleep 0.05; done
    export MUSTER_PINGCODE_URL="http://127.0.0.1:$(cat port)" MUSTER_WORKTILE_URL="http://127.0.0.1:$(cat port)"
}
fresh() { rm -rf project && mkdir project && cd project && "$binary" init Shop --here -q >/dev/null && cd ..; }
in_project() { muster -C project "$@"; }

export MUSTER_PINGCODE_ID=app MUSTER_PINGCODE_SECRET=hush MUSTER_WORKTILE_ID=app MUSTER_WORKTILE_SECRET=hush
serve b
fresh

# Which project is it? And who may ask?
in_project import pingcode; [ $? = 2 ] || complain "two projects are no one project"
expect "商城, Other"
in_project import pingcode --project Nowhere; [ $? = 3 ] || complain "there is no project Nowhere"
MUSTER_PINGCODE_SECRET=wrong in_project import pingcode --project SCR; [ $? = 1 ] || complain "a wrong secret: $(cat err)"
expect "100024"
grep -q wrong err && complain "the secret stands in the message"
(unset MUSTER_PINGCODE_SECRET; in_project import pingcode --project SCR; [ $? = 5 ]) || complain "no key"

# The project, with everything.
in_project import pingcode --project 商城 -n --create-members; expect "129 created"
in_project import pingcode --project 商城 --details --create-members; [ $? = 0 ] || complain "import: $(cat out err)"
expect "129 created"
in_project task list external_id:pingcode:w1 --fields title,state,priority,owner,start,due,points,estimate,remaining,milestone,labels,url
expect $'Item 1\tdoing\t0\t@zhang.san\t2026-03-02\t2026-03-03\t2.5\t2d\t6h 30m\tM1\tapi\thttps://pingcode.example/w1'
in_project task show T1
for text in "Two" "lines & more" "- one" "SCR-1" '"risk":"high"'; do expect "$text"; done
grep -q 'x()' out && complain "a script became text"
in_project task list --state all parent:T1 --fields title,state,type
expect $'Item 2\tdone\tbug'
expect $'Item 3\tdropped\tstory'
in_project task list 'Gone' --state all; grep -q Gone out && complain "what was deleted there came along"
in_project milestone list --fields title,type,start,due; expect $'迭代一\tsprint\t2026-03-02\t2026-03-15'
in_project time list --fields day,member,spent,note; expect $'2025-11-22\t@zhang.san\t2h 30m\tReading'
in_project task list 'is:blocked' --ids; expect "T4"
in_project task show T2; expect "Is it done?"
in_project import pingcode --project SCR --details --create-members --update; expect "0 created, 0 updated, 129 unchanged"
in_project time list --ids; [ "$(grep -c . out)" = 2 ] || complain "the work log came twice: $(cat out)"
in_project undo; in_project undo; in_project task list --state all --ids; [ -s out ] && complain "an import is one step"

# Other families of paths, types that are left out, a service that is busy, and what is no service.
for family in a c; do
    serve $family; fresh
    in_project import pingcode --project SCR --create-members; expect "129 created"
done
serve types; fresh
in_project import pingcode --project SCR --create-members; expect "129 created"
in_project task list --state all type:bug --fields external_id; expect "pingcode:w2"
serve 429; fresh
in_project import pingcode --project SCR --create-members; expect "129 created"
serve html; fresh
in_project import pingcode --project SCR; [ $? = 1 ] || complain "a page is no answer"
expect "a page in place of JSON"
serve auth; fresh
in_project import pingcode --project SCR; [ $? = 5 ] || complain "a key that is not accepted"
expect "401"
in_project --lang zh import pingcode --project SCR; expect "密钥"
MUSTER_PINGCODE_URL=http://127.0.0.1:1 in_project import pingcode --project SCR; [ $? = 1 ] || complain "nobody answers"
in_project task list --state all --ids; [ -s out ] && complain "something was written without an answer"
printf '"work_items" = "/v1/pjm/workitems"\n"types" = "/v1/pjm/workitem/types"\n' >paths.toml
serve c; fresh
in_project import pingcode --project SCR --create-members --paths ../paths.toml; expect "129 created"
printf '"nothing" = "/x"\n' >paths.toml
in_project import pingcode --project SCR --paths ../paths.toml; [ $? = 2 ] || complain "a path that nobody asks"

# Back to PingCode: what is in step is left alone, what changed is told and compared, what is new is made once.
serve b; fresh
in_project import pingcode --project SCR --create-members
in_project export pingcode label:api --project SCR -n; expect "0 created, 0 updated, 1 skipped, 0 failed"
in_project task edit T1 --title 'Renamed & <new>' --due 2026-03-20 --points 5
in_project task add 'Made here' --type bug --parent T1 --priority 1 --estimate 90m --owner @zhang.san --body 'Over
lines'

in_project export pingcode 'title:Renamed or title:"Made here"' --project SCR -n
expect "1 created, 1 updated"
grep -q PATCH log && complain "a dry run writes"
in_project export pingcode 'title:Renamed or title:"Made here"' --project SCR; [ $? = 0 ] || complain "export pingcode: $(cat out err)"
expect "1 created, 1 updated, 0 skipped, 0 failed"
grep -qF '"title": "Renamed & <new>"' log || complain "the title was not told"
grep -qF '"end_at": 1774022399' log || complain "the due day is not the end of the day in Shanghai"
grep -qF '"estimated_workload": 1.5' log || complain "hours with one decimal"
grep -qF '"description": "<p>Over<br>lines</p>"' log || complain "a description is HTML there"
grep -qF '"parent_id": "w1"' log || complain "the parent was not told"
in_project export pingcode 'title:Renamed or title:"Made here"' --project SCR; expect "0 created, 0 updated, 2 skipped, 0 failed"
in_project task edit T1 --clear owner
in_project export pingcode title:Renamed --project SCR; expect "an owner cannot be taken away there"
serve ignores; fresh
in_project import pingcode --project SCR --create-members
in_project task edit T1 --points 8
in_project export pingcode label:api --project SCR; [ $? = 7 ] || complain "what it did not take over is a failure"
expect "it did not take over story_points"

# Worktile.
serve b; fresh
in_project import worktile --details --create-members; [ $? = 0 ] || complain "import worktile: $(cat out err)"
expect "2 created"
in_project task list --state all --sort id --fields external_id,title,state,priority,owner,start,due,labels,parent,closed
expect $'worktile:aaaaaaaaaaaaaaaaaaaaaaaa\t写文档\tdoing\t1\t@wang\t2026-03-02\t2026-03-09\t文档'
expect $'worktile:bbbbbbbbbbbbbbbbbbbbbbbb\tCheck it\tdone\t2\t@zhao\t\t\t\tT1\t2026-03-02 02:00'
in_project task show T1
for text in "第一段" "第二段" "好" "ABC-1"; do expect "$text"; done
in_project import worktile --details --create-members --update; expect "0 created, 0 updated, 2 unchanged"
MUSTER_WORKTILE_SECRET=wrong in_project import worktile; [ $? = 5 ] || complain "a wrong secret of Worktile: $(cat err)"

# The folder that its console exports.
fresh
mkdir -p folder/文档
python3 - "$here/services.py" <<'PY'
import json, re, sys
text = open(sys.argv[1], encoding="utf-8").read()
scope = {"json": json}
exec(re.search(r"DAY = .*?\n(?=users)", text, re.S).group(0) + re.search(r"tasks = \[.*?\n(?=state = )", text, re.S).group(0), scope)
json.dump({"project": {"_id": "wp1", "name": "文档"}, "tasks": scope["tasks"]}, open("folder/文档/tasks.json", "w", encoding="utf-8"), ensure_ascii=False)
json.dump([{"uid": "uid1", "display_name": "王芳", "name": "wang"}, {"uid": "uid2", "display_name": "赵雷", "name": "zhao"}], open("folder/users.json", "w", encoding="utf-8"))
PY
in_project import worktile ../folder --create-members; expect "2 created"
in_project task list --state all --fields title,owner; expect $'写文档\t@wang'
echo '{"tasks": [' >folder/文档/cut.json
in_project import worktile ../folder; [ $? = 2 ] || complain "a file that is cut off"
expect "cut.json"
mkdir nothing
in_project import worktile ../nothing; [ $? = 2 ] || complain "an empty folder"

# Tables that their pages export.
printf '任务ID,编号,标题,描述,项目,负责人,状态,是否完成,开始时间,截止时间,逾期天数,评论数\nx1,ABC-1,写文档,说明,文档,王芳,进行中,否,2026/3/2,2026/3/9,0,2\n' | iconv -f UTF-8 -t GBK >table.csv
fresh
in_project import worktile ../table.csv --create-members; expect "1 created"
expect "columns left out: 编号, 项目, 是否完成, 逾期天数, 评论数"
in_project task list --fields external_id,title,owner,state,start,due; expect $'x1\t写文档\t@王芳\tdoing\t2026-03-02\t2026-03-09'

[ "$failed" = 0 ] && echo "services: PingCode and Worktile come along whole, and only once"
exit "$failed"
