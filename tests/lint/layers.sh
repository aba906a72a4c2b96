#!/bin/sh
# Includes point down only (DESIGN.md section 3). Prints each offending line and exits 1.
#   layers.sh [FOLDER]       checks the source tree in FOLDER, or in the current folder
#   layers.sh --self-test    plants forbidden includes in copies of a small tree and expects each to be found
set -u

# Reads `file:line:#include ...` and prints those that the rules forbid.
judge() {
    awk '
    BEGIN {
        # room: the rooms it may include beside its own
        may["base"] = ""
        may["domain"] = "base"
        may["store"] = "domain base"
        may["settings"] = "domain base"
        may["project"] = "store domain base"
        may["view"] = "base"
        may["exchange"] = "domain base"
        may["http"] = "base"
        may["channel"] = "project domain base"
        may["sync"] = "project domain base"
        may["command"] = "view exchange channel sync settings base"
        may["cli"] = "command view exchange channel sync settings base"
        may["office"] = "base"
        may["main"] = "cli base"
        # public headers stand for the room that implements them; a header not named here is of the domain
        level["error"] = level["id"] = level["time"] = level["clock_change"] = level["effort"] = level["value"] = level["point"] = "base"
        level["project"] = level["muster"] = level["history"] = level["branch"] = level["planning"] = level["gauge"] = level["measured"] = level["checks"] = "project"
        # which of these three a room may see
        public["base"] = public["office"] = public["http"] = "base"
        public["domain"] = public["store"] = public["settings"] = "base domain"
        public["view"] = public["exchange"] = public["public"] = "base domain"
        rest = "base domain project"
        # a library: the one place that may include it
        door["CLI/"] = "src/cli/parser.cpp"
        door["toml++/"] = "src/settings/toml.h"
        door["curl/"] = "src/http/"
        door["sqlite3.h"] = "src/store/"
        door["zip.h"] = door["libxml/"] = door["xlsxwriter.h"] = "src/office/"
    }
    function among(word, list) { return index(" " list " ", " " word " ") > 0 }
    function complain(why) { print line " -- " why; bad = 1 }
    {
        line = $0
        file = line; sub(/:.*/, "", file)
        what = line; sub(/^[^:]*:[0-9]+:[ \t]*#[ \t]*include[ \t]*/, "", what)
        quoted = substr(what, 1, 1) == "\""
        what = substr(what, 2); sub(/[">].*/, "", what)

        if (file ~ /^include\/muster\//) room = "public"
        else if (file ~ /^src\/[^\/]*$/) room = "main"
        else { room = file; sub(/^src\//, "", room); sub(/\/.*/, "", room) }
        if (room != "public" && !(room in may)) { complain("no such room in tests/lint/layers.sh"); next }

        for (library in door)
            if (index(what, library) == 1 && index(file, door[library]) != 1) complain("only " door[library] " may include it")

        if (index(what, "muster/") == 1 && !quoted) {
            header = what; sub(/^muster\//, "", header); sub(/\.h$/, "", header)
            of = header in level ? level[header] : "domain"
            if (room == "public" && file ~ /\/(project|muster|planning|gauge|measured|checks)\.h$/) seen = rest
            else seen = room in public ? public[room] : rest
            if (!among(of, seen)) complain(room " may not know the " of)
        } else if (quoted) {
            if (room == "public") { complain("a public header includes <muster/...> and the standard library only"); next }
            to = what; sub(/\/.*/, "", to)
            if (what !~ /\// || what ~ /^\.\.?\//) complain("write the path from src/: \"room/file.h\"")
            else if (to != room && !among(to, may[room])) complain(room " may not include " to)
        } else if (room == "public" && what !~ /^[a-z0-9_]+$/) {
            complain("a public header includes no library")
        }
    }
    END { exit bad }'
}

check() {
    (cd "$1" && find src include -type f \( -name '*.h' -o -name '*.cpp' \) | LC_ALL=C sort |
        xargs grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null) | judge
}

# plant NAME FILE INCLUDE: the tree with this line more must fail and name the file
plant() {
    copy="$tree/$1"
    cp -R "$tree/good" "$copy"
    mkdir -p "$(dirname "$copy/$2")"
    printf '#include %s\n' "$3" >>"$copy/$2"
    if said=$(check "$copy") || ! printf '%s\n' "$said" | grep -q "^$2:"; then
        echo "self-test: '#include $3' in $2 was not found"
        failed=1
    fi
}

self_test() {
    tree=$(mktemp -d) || exit 1
    trap 'rm -rf "$tree"' EXIT
    failed=0
    for room in base domain/task store project settings view command/task cli; do mkdir -p "$tree/good/src/$room"; done
    mkdir -p "$tree/good/include/muster"
    printf '#include <string>\n#include <muster/id.h>\n' >"$tree/good/include/muster/task.h"
    printf '#include <muster/error.h>\n#include <fmt/format.h>\n' >"$tree/good/src/base/text.cpp"
    printf '#include <muster/task.h>\n#include "base/text.h"\n' >"$tree/good/src/domain/task/state.cpp"
    printf '#include <sqlite3.h>\n#include "domain/describe.h"\n' >"$tree/good/src/store/records.cpp"
    printf '#include <muster/project.h>\n#include "store/records.h"\n' >"$tree/good/src/project/read.cpp"
    printf '#include <toml++/toml.h>\n' >"$tree/good/src/settings/toml.h"
    printf '#include <muster/project.h>\n#include "view/answer.h"\n' >"$tree/good/src/command/task/add.cpp"
    printf '#include <CLI/CLI.hpp>\n#include "command/spec.h"\n' >"$tree/good/src/cli/parser.cpp"
    if ! check "$tree/good"; then echo "self-test: a sound tree was refused"; failed=1; fi
    plant upward src/base/text.cpp '"domain/describe.h"'
    plant spaced src/domain/task/state.cpp ' "store/records.h"'
    plant sideways src/view/table.cpp '"exchange/csv.h"'
    plant sibling src/channel/wecom.cpp '"sync/git.h"'
    plant store src/command/task/add.cpp '"store/records.h"'
    plant rule src/command/task/add.cpp '"domain/describe.h"'
    plant facade src/domain/task/state.cpp '<muster/project.h>'
    plant noun src/base/text.cpp '<muster/task.h>'
    plant parser src/cli/run.cpp '<CLI/App.hpp>'
    plant sqlite src/project/read.cpp '<sqlite3.h>'
    plant toml src/settings/template.cpp '<toml++/toml.h>'
    plant private include/muster/task.h '"base/text.h"'
    plant library include/muster/task.h '<fmt/format.h>'
    plant relative src/store/records.cpp '"records.h"'
    plant room src/utils/misc.cpp '<string>'
    [ "$failed" = 0 ] && echo "layers: the self-test finds every planted include"
    exit "$failed"
}

if [ "${1:-}" = --self-test ]; then self_test; fi
check "${1:-.}" || exit 1
