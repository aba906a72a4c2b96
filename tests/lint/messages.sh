#!/bin/sh
# Every text for people has a translation in each language of src/po, with the same placeholders, and passes tr or say.
#   messages.sh PROGRAM            checks; prints what is wrong and exits 1
#   messages.sh --update PROGRAM   brings src/po in step with the source: new texts stand there empty, unused ones go
set -u
update=no
[ "${1:-}" = --update ] && { update=yes; shift; }
muster=$1
for tool in xgettext msgmerge msgcat msgattrib; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: no $tool"; exit 77; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

complain() {
    echo "$1"
    failed=1
}

# What there is to translate: the literals of the source, and the words that are data, which the program lists.
find src -name '*.cpp' -o -name '*.h' | LC_ALL=C sort >"$folder/files"
xgettext --c++ --from-code=UTF-8 -k -ktr:1,1t -ktr:1,2,3t -ksay:1 -kcount_of:1,2 -ktr_later:1 --no-location \
    --files-from="$folder/files" -o "$folder/literals.pot" || exit 1
LC_ALL=C "$muster" __messages >"$folder/data.pot" || exit 1
msgcat --use-first --sort-output --no-location "$folder/literals.pot" "$folder/data.pot" | sed '/^#, .*c-format/d' >"$folder/all.pot"

# Prints each entry of a catalogue as one line: context, text, translation, a tab between.
entries() {
    msgcat --no-wrap "$1" | awk '
        function flush() { if (id != "") print context "\t" id "\t" text; context = id = text = ""; into = "" }
        /^$/ { flush() }
        /^#/ { next }
        /^msgctxt / { context = substr($0, 9); next }
        /^msgid / { id = substr($0, 7); into = "id"; next }
        /^msgid_plural / { into = ""; next }
        /^msgstr/ { text = substr($0, index($0, " ") + 1); into = "text"; next }
        /^"/ { if (into == "id") id = id $0; else if (into == "text") text = text $0 }
        END { flush() }'
}

# Lists the placeholders of a text by the argument each stands for: `{} {:.1f}` and `{1:.1f} {0}` are alike.
# One that is used twice counts once.
placeholders() {
    awk -F'\t' '
        function list(text, next_one, found, at, spec, number, count, names, i, j, swap) {
            gsub(/\{\{|\}\}/, "", text)
            count = 0
            split("", names)
            while (match(text, /\{[0-9]*(:[^}]*)?\}/)) {
                spec = substr(text, RSTART + 1, RLENGTH - 2)
                text = substr(text, RSTART + RLENGTH)
                number = spec; sub(/:.*/, "", number)
                if (number == "") number = next_one++
                if (spec ~ /:/) sub(/^[^:]*/, "", spec); else spec = ""
                names[++count] = number spec
            }
            for (i = 2; i <= count; i++)
                for (j = i; j > 1 && names[j] < names[j - 1]; j--) { swap = names[j]; names[j] = names[j - 1]; names[j - 1] = swap }
            found = ""
            for (i = 1; i <= count; i++) if (i == 1 || names[i] != names[i - 1]) found = found " " names[i]
            return found
        }
        $3 != "\"\"" && list($2, 0) != list($3, 0) { print $2 }'
}

check() {
    catalogue=$1
    msgmerge -q --no-fuzzy-matching --no-location -o "$folder/merged.po" "$catalogue" "$folder/all.pot" || exit 1
    msgattrib --untranslated --no-obsolete "$folder/merged.po" >"$folder/missing.po"
    entries "$folder/missing.po" | grep -v "$(printf '^\t""')" | cut -f1,2 >"$folder/missing"
    if [ -s "$folder/missing" ]; then
        complain "$catalogue: $(wc -l <"$folder/missing") texts have no translation:"
        sed 's/^/  /' "$folder/missing"
    fi
    msgattrib --only-fuzzy --no-obsolete "$catalogue" | grep -A1 '^msgid "[^"]' && complain "$catalogue: these are fuzzy"
    { msgattrib --only-obsolete --no-wrap "$folder/merged.po"; msgattrib --only-obsolete --no-wrap "$catalogue"; } |
        grep '^#~ msgid' | sort -u | grep . && complain "$catalogue: nothing uses these any more"
    entries "$catalogue" | placeholders | grep . && complain "$catalogue: the placeholders of these differ from those of the text"
}

update() {
    msgmerge -q --no-fuzzy-matching --no-location --sort-output -o "$folder/merged.po" "$1" "$folder/all.pot" || exit 1
    # Without the dates: two people who each add a text shall not meet there.
    msgattrib --no-obsolete --sort-output "$folder/merged.po" | sed '/^"POT-Creation-Date/d; /^"Report-Msgid-Bugs-To/d' >"$1"
}

for catalogue in src/po/*.po; do
    [ "$update" = yes ] && update "$catalogue"
    check "$catalogue"
done

# Texts that go past the catalogue.
grep -nE '(^|[^a-z_])say\([a-z_]' $(cat "$folder/files") | grep -v 'base/language.h' &&
    complain "say needs its text as a literal, right there: else nobody can translate it"
grep -nE 'Error\(Failure::[a-z_]+, *(std::string\(|fmt::format\()?"[^"]*[a-z] [a-z]' $(cat "$folder/files") &&
    complain "an error for people goes through tr or say"
grep -nE '(Heading|Paragraph|Span)\{+"[A-Za-z]' $(cat "$folder/files") | grep -v '{{{{"muster' &&
    complain "a text on a page goes through tr or say"

[ "$failed" = 0 ] && exit 0
echo "After adding or changing a text: cmake --build build --target messages, then fill in what is empty in src/po/*.po."
exit 1
