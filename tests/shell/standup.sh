#!/bin/bash
# standup --git: commits that name tasks are told under who wrote them; a git that is missing, fails or hangs is told plainly.
# Usage: standup.sh BINARY
set -u
muster=$1
command -v git >/dev/null || { echo "SKIPPED: no git"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder/home" MUSTER_USER=li TZ=UTC COLUMNS=80 MUSTER_NOW=2026-03-09T09:30:00Z GIT_CONFIG_NOSYSTEM=1
mkdir -p "$HOME" "$folder/work"
cd "$folder/work" || exit 1
failed=0
expect() { # WHAT PATTERN TEXT
    if ! printf '%s\n' "$3" | grep -qE -- "$2"; then
        echo "$1: no '$2' in:"
        printf '%s\n' "$3"
        failed=1
    fi
}
absent() { # WHAT PATTERN TEXT
    if printf '%s\n' "$3" | grep -qE -- "$2"; then
        echo "$1: '$2' should not be in:"
        printf '%s\n' "$3"
        failed=1
    fi
}
commit() { # AUTHOR MAIL DAY MESSAGE
    GIT_AUTHOR_NAME=$1 GIT_AUTHOR_EMAIL=$2 GIT_COMMITTER_NAME=$1 GIT_COMMITTER_EMAIL=$2 \
        GIT_AUTHOR_DATE="$3T10:00:00Z" GIT_COMMITTER_DATE="$3T10:00:00Z" git commit -q --allow-empty -m "$4"
}

git init -q -b main .
"$muster" init Daily >/dev/null
"$muster" member add @li >/dev/null 2>&1
"$muster" member add @wang --name 'Wang Fang' --mail fang@example.com >/dev/null
"$muster" task add Parser --owner @li >/dev/null
commit 'Li' li@example.com 2026-03-05 'T1: too long ago'
commit 'Li' li@example.com 2026-03-06 'Fix the parser (#T1)'
commit 'Li' li@example.com 2026-03-06 'Names no task, but T1x and XT1'
commit 'F. Wang' Fang@Example.com 2026-03-06 $'解析器\n\nRefs: [T1]'
commit 'Stranger' who@example.com 2026-03-06 'T1 from outside'

told=$("$muster" standup --team --git)
expect 'own commit' 'Fix the parser \(#T1\)' "$told"
expect 'a task named in the body' '解析器' "$told"
expect 'unknown author' 'T1 from outside  \(Stranger\)' "$told"
absent 'older than the stand-up' 'too long ago' "$told"
absent 'without a task' 'Names no task' "$told"
json=$("$muster" standup @wang --git --json)
expect 'commit as JSON' '"commits":\[\{"hash":"[0-9a-f]+","subject":"解析器".*"tasks":\["T1"\]' "$json"
absent 'without --git no commit is read' 'Fix the parser' "$("$muster" standup --team)"

# Some git instead: nowhere, one that fails, one that never ends.
mkdir "$folder/none" "$folder/bad" "$folder/slow"
printf '#!/bin/sh\necho "fatal: detected dubious ownership" >&2\nexit 128\n' >"$folder/bad/git"
printf '#!/bin/sh\nexec sleep 1000\n' >"$folder/slow/git"
chmod +x "$folder/bad/git" "$folder/slow/git"
told=$(PATH="$folder/none" "$muster" standup --git 2>&1); code=$?
expect 'no git' 'git could not be run' "$told"
[ $code = 1 ] || { echo "no git: exit $code"; failed=1; }
told=$(PATH="$folder/bad:$PATH" "$muster" standup --git 2>&1)
expect 'git fails' 'git log failed: fatal: detected dubious ownership' "$told"
told=$(PATH="$folder/slow:$PATH" "$muster" standup --git 2>&1)
expect 'git hangs' 'git log failed' "$told"
told=$(cd "$folder" && "$muster" --db work/.git/muster/project.db standup --git 2>&1); code=$?
expect 'no repository' 'no git repository' "$told"
[ $code = 3 ] || { echo "no repository: exit $code"; failed=1; }

# A branch that is named for a task starts its timer.
git checkout -q -b T1-fix-parser
expect 'timer from the branch' 'on T1: Parser' "$("$muster" time start)"
expect 'prompt' '^T1$' "$("$muster" time -q)"

[ "$failed" = 0 ] && echo "standup: commits go to their authors"
exit "$failed"
