#!/bin/bash
# Completion in the shells themselves, with live ids. Usage: completion.sh BINARY
set -u
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/work" "$folder/home"
ln -s "$muster" "$folder/bin/muster"
export PATH="$folder/bin:$PATH" HOME="$folder/home" MUSTER_USER=li LC_ALL=C.UTF-8
cd "$folder/work" || exit 1
muster init sample >/dev/null && muster task add '写文档: first draft' >/dev/null && muster member add @wang >/dev/null || exit 1
passed=0
failed=0
expect() { # shell, words typed, a candidate that must be there
    if grep -qxF -- "$3" "$folder/found"; then
        passed=$((passed + 1))
    else
        echo "$1: '$2' does not offer '$3', but: $(head -5 "$folder/found" | tr '\n' ' ')"
        failed=$((failed + 1))
    fi
}
in_bash() {
    bash -c 'eval "$(muster completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _muster; printf "%s\n" "${COMPREPLY[@]}"' bash "$@" >"$folder/found"
}
in_fish() { fish -c "muster completion fish | source; complete -C '$*'" 2>/dev/null | cut -f1 >"$folder/found"; }
in_zsh() { # the candidates that the function hands to _describe
    zsh -f -c 'compdef() { :; }; _describe() { print -l -- ${(P)2}; }; eval "$(muster completion zsh)"; words=("$@"); CURRENT=$#; _muster' zsh "$@" | sed 's/\\:/:/g; s/:.*//' >"$folder/found"
}
try() { # runs one question in each shell that is there
    local want=$1
    shift
    in_bash "$@"; expect bash "$*" "$want"
    if command -v fish >/dev/null; then in_fish "$@"; expect fish "$*" "$want"; fi
    if command -v zsh >/dev/null; then in_zsh "$@"; expect zsh "$*" "$want"; fi
}
for shell in fish zsh; do command -v $shell >/dev/null || echo "SKIPPED: $shell is not there"; done
try task muster ta
try done muster task do
try T1 muster task done T
try @wang muster assign T1 --to @
try --owner muster task add X --own
try critical muster task add X --severity cr
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
