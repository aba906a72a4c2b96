#!/bin/bash
# A folder of Backlog.md goes in and comes out equal, and what is no task is named while the rest is taken.
# Usage: backlog.sh BINARY
set -u
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=Asia/Shanghai
cd "$folder" || exit 1
fail() { echo "failed: $*"; exit 1; }
passed=0
pass() { passed=$((passed + 1)); }

# ---- there and back: files in the form in which Backlog.md writes them, and as people change them by hand ----
mkdir -p shop/backlog/{tasks,completed,drafts,milestones,archive/tasks}
cat >shop/backlog/config.yml <<'END'
project_name: "Shop"
default_status: "To Do"
statuses: ["To Do", "In Progress", "Review", "Done"]
labels: []
date_format: yyyy-mm-dd hh:mm
END
cat >"shop/backlog/tasks/task-2 - Add-search-box-filter.md" <<'END'
---
id: TASK-2
title: 'Add search: box & "filter"'
status: In Progress
assignee:
  - '@sara'
  - '@li'
reporter: '@bo'
created_date: '2026-02-03 03:14'
updated_date: '2026-02-06 18:09'
due_date: '2026-12-01'
labels:
  - ui
  - search
milestone: m-1
dependencies:
  - TASK-1
references:
  - 'https://example.com/spec'
documentation:
  - docs/search.md
modified_files: []
subtasks:
  - TASK-2.1
priority: high
type: feature
ordinal: 2000
onStatusChange: 'echo "$TASK_ID"'
risk_owner:
  name: keep me
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
People look for things.

## Why

```md
## Implementation Plan
```
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria
<!-- AC:BEGIN -->
- [x] #1 It finds a title
- [ ] #2 It finds 中文
<!-- AC:END -->

## Implementation Plan

<!-- SECTION:PLAN:BEGIN -->
1. Index
2. Box
<!-- SECTION:PLAN:END -->

## Implementation Notes

<!-- SECTION:NOTES:BEGIN -->
Uses LIKE; costs $5 & a \backslash.
<!-- SECTION:NOTES:END -->

## Comments
<!-- COMMENTS:BEGIN -->
<!-- COMMENT:BEGIN -->
index: 1
author: @li
created: 2026-02-05 10:00

Looks good.

Second paragraph.
<!-- COMMENT:END -->

<!-- COMMENT:BEGIN -->
index: 2
created: 2026-02-05 11:00

Nobody said this.
<!-- COMMENT:END -->
<!-- COMMENTS:END -->

## Final Summary

<!-- SECTION:FINAL_SUMMARY:BEGIN -->
Done soon.
<!-- SECTION:FINAL_SUMMARY:END -->

## Definition of Done
<!-- DOD:BEGIN -->
- [ ] #1 Tests pass
<!-- DOD:END -->

## Risks of our own

| a | b |
|---|---|
END
cat >"shop/backlog/tasks/task-2.1 - Part.md" <<'END'
---
# by hand
id: TASK-2.1
title: >-
  A long title that js-yaml folds over two lines since it is longer than eighty
  columns
status: Review
assignee: @sara
created_date: 2026-02-03
labels: [a, "b c"]   # two
dependencies: []
parent_task_id: task-2
priority: low
---
Just text, written by hand.

## Acceptance Criteria

Some words first.

- [x] One
- [ ] Two
END
cat >"shop/backlog/completed/task-1 - 设置.md" <<'END'
---
id: TASK-1
title: 设置
status: Done
assignee: []
created_date: '2026-01-03 03:14'
updated_date: '2026-01-06 18:09'
labels: []
dependencies: []
---
END
cat >"shop/backlog/drafts/draft-1 - Idea.md" <<'END'
---
id: DRAFT-1
title: Idea
status: Draft
assignee: []
created_date: '2026-01-03 03:14'
labels: []
dependencies: []
---
END
printf -- '---\r\nid: task-5\r\ntitle: Windows\r\nstatus: To Do\r\n---\r\n\r\n## Description\r\n\r\nTwo\r\nlines\r\n' >"shop/backlog/tasks/task-5 - Windows.md"
cat >"shop/backlog/milestones/m-1 - first-&-last.md" <<'END'
---
id: m-1
title: "First & Last"
---

## Description

The first one.
END
printf 'Read me.\n' >shop/backlog/tasks/README.md
printf -- '---\nid: TASK-9\ntitle: Gone\n---\n' >"shop/backlog/archive/tasks/task-9 - Gone.md"
cp -r shop before
"$binary" init Shop >/dev/null || fail "init"
"$binary" import backlog shop --create-members >said || fail "import: $(cat said)"
[ "$(cat said)" = "6 created" ] || fail "import said $(cat said)"
[ "$("$binary" import backlog shop --update)" = "0 created, 0 updated, 6 unchanged" ] || fail "importing twice changes something"
pass
"$binary" export backlog -o fresh >/dev/null || fail "export into a new folder"
rm -r before/backlog/archive before/backlog/tasks/README.md
diff -r before/backlog fresh/backlog || fail "what came out is not what went in"
rm -r before && cp -r shop before
"$binary" export backlog -o shop >said || fail "export into the same folder"
diff -r before shop || fail "export into the same folder changed it"
pass

# ---- changes reach the one file, and come back ----
"$binary" task edit T2 --title 'Search' --add-label new >/dev/null || fail "edit"
"$binary" export backlog -o shop >/dev/null || fail "export of a change"
[ -f "shop/backlog/tasks/task-2 - Search.md" ] || fail "the file has no new name"
[ "$(find shop -name 'task-2 *' | wc -l)" = 1 ] || fail "two files for one id"
diff <(sed '/^updated_date/d; s/^title: .*/title/' "before/backlog/tasks/task-2 - Add-search-box-filter.md") \
    <(sed '/^updated_date/d; /^  - new$/d; s/^title: .*/title/' "shop/backlog/tasks/task-2 - Search.md") || fail "a change touched more than itself"
[ -z "$(find shop -name '.muster-*')" ] || fail "a file was left half written"
sed -i 's/^status: .*/status: Done/' "shop/backlog/tasks/task-2 - Search.md"
"$binary" import backlog shop --update >/dev/null || fail "import of a change"
[ "$("$binary" task list id:T2 is:any --fields state -F tsv)" = done ] || fail "the change did not come back"
pass

# ---- what was taken away there is taken away here, and does not come back ----
file="shop/backlog/tasks/task-2 - Search.md"
sed -i '/^  - TASK-1$/d; s/^dependencies:$/dependencies: []/; /^milestone/d; /^due_date/d; /#2 It finds/d; /^  - .@li.$/d' "$file"
sed -i '/^parent_task_id/d' "shop/backlog/tasks/task-2.1 - Part.md"
cp -r shop after
"$binary" import backlog shop --update >/dev/null || fail "import of what was taken away"
"$binary" export backlog -o shop >/dev/null || fail "export after that"
diff -r after shop || fail "what was taken away came back"
"$binary" task show T2 >said
grep -qE 'Waits for|It finds 中文|doer|^due|^milestone' said && fail "what was taken away is still here: $(cat said)"
pass

# ---- what is no task is named, each with its file; the rest is taken ----
mkdir -p bad/backlog/tasks
cd bad/backlog/tasks || exit 1
head_of() { printf -- '---\nid: %s\ntitle: %s\n---\n' "$1" "$2"; }
head_of TASK-1 Good >"task-1 - good.md"
printf '\xef\xbb\xbf%s\n' "$(head_of TASK-2 Mark)" >"task-2 - bom.md"
head_of TASK-3 登录 | iconv -f UTF-8 -t GBK >"task-3 - gbk.md"
(head_of TASK-10 Big; head -c 20000000 /dev/zero | tr '\0' a) >"task-10 - big.md"
ln -s "task-11 - loop.md" "task-11 - loop.md"
ln -s /etc/passwd "task-12 - link.md"
mkdir "task-13 - folder.md"
mkfifo "task-14 - pipe.md"
head -c 5000 "$binary" >"task-15 - binary.md"
: >"task-16 - empty.md"
head_of TASK-17 x >"$(printf 'task-17 - \xff.md')"
printf -- '---\nid: TASK-18\ntitle: x\nz: %s\n---\n' "$(head -c 3000 /dev/zero | tr '\0' '[')" >"task-18 - deep.md"
printf -- '---\nid: TASK-19\ntitle: x\nz: %s\n---\n' "$(head -c 80000 /dev/zero | tr '\0' z)" >"task-19 - long.md"
printf -- '---\nid: TASK-20\ntitle: x\nlabels:\n\t- y\n---\n' >"task-20 - tab.md"
printf -- '---\nid: TASK-21\ntitle: x\na0: &a0 [x,x]\na1: &a1 [*a0,*a0]\na2: [*a1,*a1]\n---\n' >"task-21 - bomb.md"
head_of TASK-22 'x: y' >"task-22 - colon.md"
printf -- '---\n- a\n---\n' >"task-23 - list.md"
refused=14
if [ "$(id -u)" != 0 ]; then
    head_of TASK-24 x >"task-24 - locked.md" && chmod 0 "task-24 - locked.md"
    refused=15
fi
cd "$folder" || exit 1
mkdir other && "$binary" -C other init Other --here >/dev/null || fail "init"
"$binary" -C other import backlog ../bad >said
[ $? = 7 ] || fail "bad files: $(cat said)"
[ "$(grep -ac ' rejected: ' said)" = "$refused" ] || fail "not every bad file is named: $(cat said)"
[ "$(tail -1 said)" = "3 created, $refused files rejected" ] || fail "not the rest was taken: $(tail -1 said)"
[ "$("$binary" -C other task list 登录 --fields title -F tsv)" = 登录 ] || fail "GBK"
"$binary" -C other undo >/dev/null || fail "undo"
[ -z "$("$binary" -C other task list 登录 --ids)" ] || fail "it is more than one step"
ln -s drafts bad/backlog/drafts
"$binary" -C other import backlog ../bad | grep -q '^drafts rejected: cannot be read' || fail "a folder that leads to itself"
pass

# ---- many ----
mkdir -p many/backlog/tasks
for i in $(seq 1000); do
    printf -- '---\nid: TASK-%s\ntitle: Task %s\nstatus: To Do\nassignee: []\nlabels:\n  - x\ndependencies: []\npriority: low\n---\n\n## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\nWords\n<!-- SECTION:DESCRIPTION:END -->\n' \
        "$i" "$i" >"many/backlog/tasks/task-$i - Task-$i.md"
done
mkdir thousand && "$binary" -C thousand init Many --here >/dev/null || fail "init"
[ "$("$binary" -C thousand import backlog ../many)" = "1000 created" ] || fail "a thousand"
"$binary" -C thousand export backlog -o ../back >/dev/null || fail "a thousand back"
diff -r many/backlog/tasks back/backlog/tasks || fail "a thousand are not equal"
pass
echo "$passed passed, 0 failed"
