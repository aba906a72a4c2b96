#!/bin/bash
# The benchmark program on instances of its own: figures, solutions, files that are not what they should be.
# Usage: plan_bench.sh PLAN_BENCH
set -u
bench=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected $3, got $2"; cat err; failed=$((failed + 1)); fi; }
solve() { "$bench" psplib --schedules 500 "$@" >out 2>err; }

# Four jobs between two dummies. Jobs 2, 3 and 4 need three of four units each, so one follows the other, then job 5
# beside one of them: 2 + 3 + 4 = 9. The critical path is 3 and 5, with 6.
cat >tiny.sm <<'END'
************************************************************************
jobs (incl. supersource/sink ):  6
horizon                       :  12
RESOURCES
  - renewable                 :  1   R
  - nonrenewable              :  0   N
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          3           2   3   4
   2        1          1           6
   3        1          1           5
   4        1          1           6
   5        1          1           6
   6        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1
------------------------------------------------------------------------
  1      1     0       0
  2      1     2       3
  3      1     3       3
  4      1     4       3
  5      1     3       1
  6      1     0       0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1
    4
************************************************************************
END
mkdir solutions
solve --solutions solutions tiny.sm; check "a good file" $? 0
check "columns" "$(awk -F'\t' '{ print NF }' out)" 5
check "name, makespan, bound" "$(cut -f1-3 out | tr '\t' ' ')" "tiny 9 6"
check "seconds and schedules are numbers" "$(grep -cP '\t\d+\.\d+\t\d+$' out)" 1
check "every job has a line" "$(cut -d' ' -f1 solutions/tiny.sol | tr '\n' ' ')" "1 2 3 4 5 6 "
check "a line is a job and its start" "$(grep -cvE '^[0-9]+ [0-9]+$' solutions/tiny.sol)" 0
check "the last job starts at the makespan" "$(tail -1 solutions/tiny.sol)" "6 9"
cp tiny.sm other.sm
solve tiny.sm other.sm; check "two files" "$(cut -f1 out | tr '\n' ' ')" "tiny other "
sed 's/$/\r/' tiny.sm >dos.sm
solve dos.sm; check "line ends of DOS" "$(cut -f2 out)" 9

bad() { # what, file, the line named
    solve "$2"; check "$1" $? 2
    check "$1: no figures" "$(wc -l <out)" 0
    check "$1: file and line" "$(grep -c "^$2: line $3: " err)" 1
}
lines=$(wc -l <tiny.sm)
wrong=0
for size in $(seq 0 $((lines - 2))); do # without its last, a line of stars, the file is whole
    head -"$size" tiny.sm >short.sm
    solve short.sm
    [ $? = 2 ] && grep -q '^short.sm: line ' err || wrong=$((wrong + 1))
done
check "files cut short" "$wrong" 0
sed 's/^   3        1          1           5/   3        1          1           x/' tiny.sm >word.sm
bad "a word for a number" word.sm 12
sed 's/^   5        1          1           6/   5        1          1           7/' tiny.sm >unknown.sm
bad "a successor that there is not" unknown.sm 14
sed 's/^  4      1     4       3/  4      1     4       3   1/' tiny.sm >long.sm
bad "a word too many" long.sm 23
sed 's/^  4      1     4/  4      1     99999999999/' tiny.sm >large.sm
bad "a number too large" large.sm 23
head -c 5000 /dev/urandom >garbage.sm
solve garbage.sm; check "garbage" $? 2
sed 's/^    4$/    2/' tiny.sm >scarce.sm
solve scarce.sm; check "more needed than there is" $? 2
sed 's/^   5        1          1           6/   5        1          1           3/' tiny.sm >circle.sm
solve circle.sm; check "a circle" $? 2
solve absent.sm; check "no file" $? 2
solve .; check "a folder" $? 2
solve --solutions absent/deep tiny.sm; check "a folder for solutions is made" "$(wc -l <absent/deep/tiny.sol)" 6
solve --solutions tiny.sm/in tiny.sm; check "a folder that cannot be made" $? 2
solve --fast tiny.sm; check "an unknown option" "$? $(grep -c ^usage err)" "2 1"
solve --seed x tiny.sm; check "a seed that is no number" $? 2
"$bench" >out 2>err; check "no words" $? 2
"$bench" tsplib tiny.sm >out 2>err; check "an unknown format" $? 2
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
