#!/bin/bash
# What Timewarrior exports comes back equal, by way of muster and of Timewarrior itself. Timewarrior 1.4 has no import, so
# that its own `track` reads what muster writes.
# Usage: timewarrior.sh BINARY
set -u
for tool in timew python3; do command -v $tool >/dev/null || { echo "SKIPPED: $tool is missing"; exit 77; }; done
binary=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=Asia/Shanghai TIMEWARRIORDB="$folder/before"
cd "$folder" || exit 1
mkdir -p before/data after/data
fail() { echo "failed: $*"; exit 1; }

"$binary" init Home >/dev/null && "$binary" project edit --time-zone Asia/Shanghai >/dev/null || fail "init"
"$binary" task add 'Fix the parser' >/dev/null && "$binary" task add 修复登录 >/dev/null || fail "task add"
timew :yes track 2026-03-09T09:00 - 2026-03-09T10:30 T1 'Fix the parser' >/dev/null || fail "timew track"
timew track 2026-03-10T23:15 - 2026-03-11T00:45 修复登录 T2 >/dev/null || fail "timew track"
timew annotate @1 "call, 'quoted' \"twice\" 备注" >/dev/null || fail "timew annotate"
timew export >before.json || fail "timew export"
"$binary" import timewarrior before.json | grep -qx '2 created' || fail "import of what Timewarrior wrote"
"$binary" import timewarrior before.json | grep -q '^0 created' || fail "the same intervals came twice"
"$binary" time log T1 1h --from '2026-03-12 14:00' --note 'from muster' >/dev/null || fail "time log"
"$binary" export timewarrior -o after.json || fail "export"

export TIMEWARRIORDB="$folder/after"
python3 - <<'END' || exit 1
import datetime, json, subprocess, sys
def local(text):
    moment = datetime.datetime.strptime(text, '%Y%m%dT%H%M%SZ') + datetime.timedelta(hours=8)
    return moment.strftime('%Y-%m-%dT%H:%M:%S')
for one in json.load(open('after.json', encoding='utf-8')):
    subprocess.run(['timew', ':yes', 'track', local(one['start']), '-', local(one['end']), *one['tags']], check=True, stdout=subprocess.DEVNULL)
    if 'annotation' in one:
        subprocess.run(['timew', 'annotate', '@1', one['annotation']], check=True, stdout=subprocess.DEVNULL)
def intervals(text):
    return {one['start']: (one['end'], sorted(one['tags']), one.get('annotation')) for one in json.loads(text)}
before = intervals(open('before.json', encoding='utf-8').read())
again = intervals(subprocess.run(['timew', 'export'], check=True, capture_output=True, encoding='utf-8').stdout)
own = again.pop('20260312T060000Z', None)
if own != ('20260312T070000Z', ['Fix the parser', 'T1'], 'from muster'):
    sys.exit(f'failed: an hour of muster\'s own is {own}')
if before != again:
    sys.exit(f'failed: {before}\n is now {again}')
print(len(before), 'intervals came back equal')
END
