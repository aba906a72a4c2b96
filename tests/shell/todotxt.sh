#!/bin/bash
# The todo.txt command line and muster work on one file by turns, and lose nothing of each other's.
# Usage: todotxt.sh BINARY
set -u
for tool in todo-txt todo.sh; do todo=$(command -v $tool) && break; done
[ -n "$todo" ] || { echo "SKIPPED: todotxt-cli is missing"; exit 77; }
binary=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=Asia/Shanghai
cd "$folder" || exit 1
mkdir list
for file in todo done report; do echo "export ${file^^}_FILE='$folder/list/$file.txt'"; done >config
echo "export TODO_DIR='$folder/list'" >>config
todo() { "$todo" -d "$folder/config" -p -f -a "$@" >/dev/null || fail "todo.txt $*"; }
fail() { echo "failed: $*"; cat list/todo.txt; exit 1; }
line() { grep -qxF -- "$1" list/todo.txt || fail "no line '$1'"; }
shown() { "$binary" task list --state all --fields title,state,priority,labels,due --sort id | grep -qxF -- "$1" || fail "no task '$1' in: $("$binary" task list --state all --fields title,state,priority,labels,due)"; }

todo add '(A) Call Mom +Family @phone due:2036-12-01'
todo add '修复登录 +web t:2036-12-05 key:value'
todo add '(Z) plain'
todo add 'finished'
todo 'do' 4
cp list/todo.txt before.txt
"$binary" init Home >/dev/null && "$binary" project edit --time-zone Asia/Shanghai >/dev/null || fail "init"
"$binary" import todotxt list/todo.txt | grep -qx '4 created' || fail "import of what todo.txt wrote"
"$binary" export todotxt -o list/todo.txt || fail "export"
cmp before.txt list/todo.txt || fail "what was imported is not what is exported"

"$binary" task add 'From muster, 客户' --due 2036-12-09 --label web --priority 0 >/dev/null || fail "task add"
"$binary" export todotxt -o list/todo.txt || fail "export"
[ "$("$todo" -d "$folder/config" -p ls | tail -1)" = 'TODO: 5 of 5 tasks shown' ] || fail "todo.txt does not list five"
todo 'do' 1
todo pri 2 B
todo 'do' 5
todo add 'From todo.txt +x'
"$binary" import todotxt list/todo.txt --update | grep -q '^1 created, 3 updated, 2 unchanged' || fail "import with --update"
shown $'Call Mom\tdone\t0\tFamily, @phone\t2036-12-01'
shown $'修复登录\ttodo\t1\tweb\t'
shown $'plain\ttodo\t4\t\t'
shown $'finished\tdone\t2\t\t'
shown $'From muster, 客户\tdone\t0\tweb\t2036-12-09'
shown $'From todo.txt\ttodo\t2\tx\t'
"$binary" export todotxt -o list/todo.txt || fail "export"
line '(B) 修复登录 +web t:2036-12-05 key:value'
line '(Z) plain'
line 'From todo.txt +x'
"$binary" import todotxt list/todo.txt --update | grep -q ' 0 updated' || fail "what was exported is not what is here"
echo "todo.txt and muster worked on one file by turns"
