#!/bin/bash
# Programs beside a project: hooks that forbid and that are told, aliases for the shell, muster-NAME on PATH, and trust.
# Usage: hooks.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/home" "$folder/work"
ln -s "$muster" "$folder/bin/muster"
export PATH="$folder/bin:$PATH" HOME="$folder/home" MUSTER_USER=li LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_STATE_HOME
cd "$folder/work" || exit 1
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected '$3', got '$2'"; failed=$((failed + 1)); fi; }
says() { if grep -qF -- "$2" "$3"; then passed=$((passed + 1)); else echo "$1: '$2' is not in: $(cat "$3")"; failed=$((failed + 1)); fi; }
hook() { mkdir -p "$(dirname "$1")" && cat >"$1" && chmod +x "$1"; }

muster init sample >/dev/null || exit 1
hook .muster/hooks/pre-write <<'END'
#!/bin/sh
input=$(cat)
muster task list >seen.txt      # the lock is free while a hook judges
case $input in *forbidden*) echo "no such words here" >&2; exit 3 ;; esac
END
muster task add 'forbidden words' >out 2>err; check "a hook that is not trusted does not run" $? 0
says "and that is said" "is not trusted and was not run" err
muster hook list >out; says "hook list tells" "not trusted" out
muster trust >out; says "trust shows what there is" "not trusted" out
muster trust pre-write >/dev/null; check "trust by name" $? 0
muster task add 'forbidden again' >out 2>err; check "a hook forbids" $? 5
says "with its name and its exit code" "pre-write refuses it (exit code 3)" err
says "and its own words" "no such words here" err
check "nothing was changed" "$(muster task list --ids | wc -l)" 1
muster task add 'fine' >out 2>err; check "what it allows is written" "$(cat out)" "T2 added: fine"
check "it could read meanwhile" "$(wc -l <seen.txt)" 1
muster task add 'forbidden dry run' -n >/dev/null 2>&1; check "a dry run asks no hook" $? 0
printf "task add one\ntask add 'forbidden two'\n" | muster batch >/dev/null 2>&1; check "a batch is judged as one" $? 5
echo '# changed' >>.muster/hooks/pre-write
muster task add 'forbidden and changed' >/dev/null 2>err; check "a changed hook is not trusted any more" $? 0
muster trust --all >/dev/null; muster trust --all --revoke >/dev/null
muster trust >out; says "trust is taken back" "not trusted" out
muster trust nothing >/dev/null 2>&1; check "trust in a file that is not there" $? 3
printf 'no program' >.muster/hooks/pre-write; muster trust --all >/dev/null
muster task add 'broken' >/dev/null 2>err; check "a broken hook forbids" $? 5
says "and says why" "not started" err
chmod -x .muster/hooks/pre-write; muster hook list >out; says "one that cannot run is shown" "not executable" out
muster task add 'plain' >/dev/null 2>&1; check "and is passed over" $? 0
rm .muster/hooks/pre-write

hook "$HOME/.config/muster/hooks/post-write" <<'END'
#!/bin/sh
cat >told.json
exit 7
END
muster task add '写文档' >out 2>err; check "a post-write hook that fails undoes nothing" $? 0
says "but is warned of" "post-write failed (exit code 7); the change is stored" err
says "it is told what was written" '"title":"写文档"' told.json
python3 -c 'import json; json.load(open("told.json"))' 2>err || ! command -v python3 >/dev/null; check "as JSON" $? 0
rm told.json; muster task list >/dev/null; check "reading tells no hook" "$([ -e told.json ]; echo $?)" 1
rm "$HOME/.config/muster/hooks/post-write"

muster alias set ring '!printf %s:' >/dev/null
check "an alias for the shell takes words as they are" "$(muster ring 'a b' '$HOME')" 'a b:$HOME:'
cat >.muster/config.toml <<'END'
[alias]
danger = "!echo danger"
late = "task list is:overdue"
END
muster danger >/dev/null 2>err; check "a project's alias for the shell needs trust" $? 5
muster late >/dev/null; check "its others do not" $? 0
muster trust config.toml >/dev/null; check "once trusted it runs" "$(muster danger)" danger
hook "$folder/bin/muster-hello" <<'END'
#!/bin/sh
echo "hello $*"; exit 4
END
check "muster-NAME on PATH is a command" "$(muster hello 王 x)" "hello 王 x"
muster hello >/dev/null; check "with its exit code" $? 4
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
