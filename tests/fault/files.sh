#!/bin/bash
# Files that are not what they should be: each is refused with its exit code and one sentence, and stays as it is.
# Usage: files.sh BINARY
. "$(dirname "$0")/sealed.sh"
"$muster" init good --template customer-service >/dev/null || exit 1
good=.muster/project.db
refused() { # name, file, expected code
    local sum
    sum=$({ md5sum <"$2"; } 2>/dev/null)
    for words in "task list" "task add X" "status" "doctor"; do
        # shellcheck disable=SC2086 # the words are words
        "$muster" --db "$2" $words >out 2>err
        check "$1: muster $words" "$?" "$3"
        check "$1: one sentence" "$(grep -c '^muster: ' err)" 1
        check "$1: nothing on standard output" "$(cat out)" ""
    done
    check "$1: unchanged" "$({ md5sum <"$2"; } 2>/dev/null)" "$sum"
}
echo "not a database" >text.db; refused "a text" text.db 4
head -c 4096 /dev/urandom >noise.db; refused "noise" noise.db 4
: >empty.db; refused "an empty file" empty.db 4
mkdir folder.db; refused "a folder" folder.db 4
refused "no file" missing.db 4
for size in 99 1000 4096 50000; do head -c "$size" "$good" >cut.db; refused "cut after $size bytes" cut.db 4; done
sqlite3 foreign.db 'CREATE TABLE task(title)'; refused "another program's database" foreign.db 4
cp "$good" newer.db && sqlite3 newer.db 'PRAGMA user_version = 99'; refused "a newer muster's" newer.db 4
check "it says so" "$("$muster" --db newer.db status 2>&1 | grep -c 'newer muster')" 1
cp "$good" altered.db && sqlite3 altered.db 'CREATE TABLE extra(x)'; refused "altered tables" altered.db 4
cp "$good" trigger.db && sqlite3 trigger.db 'CREATE TRIGGER t AFTER INSERT ON task BEGIN DELETE FROM risk; END'; refused "a trigger inside" trigger.db 4
cp "$good" wal.db && sqlite3 wal.db 'PRAGMA journal_mode = WAL' >/dev/null; refused "WAL mode" wal.db 4
ln -s "$good" link.db; refused "a link" link.db 4
mkfifo pipe.db; "$muster" --db pipe.db status >/dev/null 2>err; check "a pipe" $? 4
cp "$good" open.db && chmod 666 open.db; refused "a file that everybody may write" open.db 4
for place in $(seq 2000 9973 "$(stat -c %s "$good")"); do # a damaged byte is reported or has no effect, never a crash
    cp "$good" damaged.db && printf '\377' | dd of=damaged.db bs=1 seek="$place" conv=notrunc 2>/dev/null
    for words in status "task list" doctor "log"; do
        # shellcheck disable=SC2086
        "$muster" --db damaged.db $words >/dev/null 2>&1
        case $? in 0 | 1 | 2 | 3 | 4 | 10) passed=$((passed + 1)) ;; *) check "byte $place, muster $words" $? "no crash" ;; esac
    done
done
head -c 10000000 /dev/zero | tr '\0' x >long
"$muster" task add X --body-file long >/dev/null 2>err; check "a body of 10 MB" $? 2
"$muster" task add "$(head -c 100000 long)" >/dev/null 2>err; check "a title of 100 kB" $? 2
check "its message is short" "$(wc -c <err | awk '{print ($1 < 300)}')" 1
if [ "$(id -u)" = 0 ]; then
    mkdir locked && cp "$good" locked/p.db && chmod 711 "$folder" && chmod 755 locked && cp "$muster" "$folder/muster-copy" && chmod 755 "$folder/muster-copy"
    chown nobody locked/p.db && chmod 400 locked/p.db
    su nobody -s /bin/sh -c "HOME=/nonexistent $folder/muster-copy --db $folder/locked/p.db --as li status" >/dev/null 2>err; check "a read-only file is read" $? 0
    su nobody -s /bin/sh -c "HOME=/nonexistent $folder/muster-copy --db $folder/locked/p.db --as li task add X" >/dev/null 2>err; check "a read-only file is not written" $? 4
    mkdir -m 700 private
    su nobody -s /bin/sh -c "HOME=/nonexistent $folder/muster-copy -C $folder/locked init X --here" >/dev/null 2>err; check "a folder without permission" $? 4
    check "and it is said" "$(grep -c '^muster: cannot make' err)" 1
else
    echo "SKIPPED: other users need root"
fi
"$muster" status >/dev/full 2>err; check "a full device behind standard output" $? 1
"$muster" status >&- 2>err; check "a closed standard output" $? 1
finish
