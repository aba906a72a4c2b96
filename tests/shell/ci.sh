#!/bin/bash
# The recipes of README's "In CI" run on what a fresh checkout has: the committed export alone. Usage: ci.sh BINARY (from the source folder).
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/work" "$folder/checkout"
ln -s "$muster" "$folder/bin/muster"
failed=0
seal="env -i PATH=$folder/bin:/usr/bin:/bin HOME=$folder TZ=UTC LC_ALL=C.UTF-8 MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z GITHUB_STEP_SUMMARY=$folder/summary"
(cd "$folder/work" && $seal muster init Shop --template software --start 2026-03-02 && $seal muster export muster -o project.json) >/dev/null || exit 1
cp "$folder/work/project.json" "$folder/checkout/"

awk '/^## In CI/ {in_ci = 1; next} /^## / {in_ci = 0} in_ci' README.md |
    grep -oE "muster --db project.json [^']*" | sed 's/ || true$//' >"$folder/lines"
[ "$(wc -l <"$folder/lines")" -ge 6 ] || { echo "README.md: the recipes have lost their lines"; failed=1; }
while IFS= read -r line; do
    (cd "$folder/checkout" && $seal bash -c "$line" >"$folder/out" 2>&1)
    code=$?
    case $code in 0 | 8 | 10) ;; *) echo "'$line' ends with $code: $(cat "$folder/out")"; failed=1 ;; esac
done <"$folder/lines"
for file in muster.sarif muster.xml progress.html; do
    [ -s "$folder/checkout/$file" ] || { echo "no $file was written"; failed=1; }
done
grep -q Shop "$folder/summary" || { echo "the summary does not name the project"; failed=1; }
[ "$failed" = 0 ] && echo "the recipes run"
exit "$failed"
