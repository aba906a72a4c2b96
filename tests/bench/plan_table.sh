#!/bin/bash
# How good plans are, next to published results: means over public benchmark instances.
# Usage: plan_table.sh PLAN_BENCH DATA [EVERY]
#   DATA   a folder with psplib/ and imopse/, each with best_known.csv
#   EVERY  takes each n-th instance; all of them take about ten minutes for 1 s, and half an hour for 10 s
# "over best" is the distance to the best makespan known (d36: to the best lower bound known), "over path" that to the
# critical path. Published figures are on the same half of each set unless "whole set" is said.
set -u
if [ $# -lt 2 ]; then
    echo "usage: plan_table.sh PLAN_BENCH DATA [EVERY]" >&2
    exit 2
fi
bench=$1
data=$2
every=${3:-1}
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT

summarize() { # csv, column of the reference, column of the critical path
    awk -v reference="$2" -v path="$3" '
        FNR == NR { split($0, field, ","); best[field[1]] = field[reference]; cpm[field[1]] = field[path]; next }
        !($1 in best) { next }
        { over_best += ($2 - best[$1]) / best[$1]; over_path += ($2 - cpm[$1]) / cpm[$1]
          met += $2 <= best[$1]; schedules += $5; count++ }
        END { if (count) printf "%9d %10.3f %10.2f %6d %11.0f", count, 100 * over_best / count, 100 * over_path / count, met, schedules / count }
    ' "$1" "$figures"
}

row() { # title, format, files' pattern, csv, columns of it, published, options
    local title=$1 format=$2 pattern=$3 csv=$4 columns=$5 published=$6 files
    shift 6
    files=$(compgen -G "$pattern" | LC_ALL=C sort | awk -v every="$every" 'NR % every == 0')
    # shellcheck disable=SC2086 # names without blanks
    if [ -z "$files" ] || ! "$bench" "$format" "$@" $files >"$figures"; then
        echo "$title: no figures" >&2
        return 1
    fi
    # shellcheck disable=SC2086 # two words
    printf '%-24s %s  %s\n' "$title" "$(summarize "$csv" $columns)" "$published"
}

psplib() { # title, set, published, options
    local title=$1 set=$2 published=$3
    shift 3
    row "$title" psplib "$data/psplib/$set/*.sm" "$data/psplib/best_known.csv" "8 6" "$published" "$@" || failed=1
}

failed=0
printf '%-24s %9s %10s %10s %6s %11s  %s\n' set instances "over best%" "over path%" "met" schedules "published, over best% unless said"
psplib "J30, 1 s" j30 "CP-SAT 8 cores 1 s: 463 of 480 proven (whole set)" --seconds 1
psplib "J60, 1 s" j60 "CP-SAT 8 cores 900 s: 0.141; CP Optimizer 4 cores 600 s: 0.087, OptalCP: 0.030 (whole set)" --seconds 1
psplib "J120, 1 s" j120 "CP-SAT 8 cores 900 s: 1.46; CP Optimizer 4 cores 600 s: 0.90; OptalCP: 0.61" --seconds 1
psplib "J120, 10 s" j120 "OptalCP 4 cores 600 s: 0.61" --seconds 10
psplib "J120, 1 000 schedules" j120 "DBGA 2007: 33.55 over path; HEDA 2012: 35.44 (whole set)" --seconds 1000 --schedules 1000
psplib "J120, 50 000 schedules" j120 "none read" --seconds 1000 --schedules 50000
row "d36, 1 s" msrcpsp "$data/imopse/d36/*.def" "$data/imopse/best_known.csv" "9 8" "TaskJuggler 3.7.1: 10.5" --seconds 1 || failed=1
echo
"$bench" speed || failed=1
exit $failed
