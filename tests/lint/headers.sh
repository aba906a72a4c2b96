#!/bin/sh
# Each public header compiles alone, without a warning, with nothing but include/ on its path.
set -u
compiler=${CXX:-g++}
command -v "$compiler" >/dev/null || { echo "SKIPPED: no $compiler"; exit 77; }
failed=0
for header in include/muster/*.h; do
    name=${header#include/}
    printf '#include <%s>\n#include <%s>\nint main() {}\n' "$name" "$name" |
        "$compiler" -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Werror -Iinclude -x c++ - ||
        { echo "$header does not compile alone"; failed=1; }
done
exit "$failed"
