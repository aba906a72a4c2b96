# Sourced by the fault tests: a fresh folder, a sealed world, and one way to count. Expects $1 = the program.
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" MUSTER_USER=li TZ=UTC LC_ALL=C.UTF-8
unset MUSTER_DB MUSTER_NOW
passed=0
failed=0
check() { # what, found, expected
    if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
        echo "$1: expected '$3', got '$2'"
        failed=$((failed + 1))
    fi
}
finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    exit
}
cd "$folder" || exit 1
