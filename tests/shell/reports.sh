#!/bin/bash
# Whatever people wrote, no report does anything with it: every stock report in every format and both languages, on a
# project whose titles are markup, formulas, escape sequences and links.   reports.sh BINARY
set -u
command -v python3 >/dev/null || { echo "SKIPPED: python3 is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/work" "$folder/home"
export HOME="$folder/home" MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z TZ=UTC
cd "$folder/work" && python3 "$here/reports.py" "$1"
