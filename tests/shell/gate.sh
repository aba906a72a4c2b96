#!/bin/bash
# What check writes for CI systems is what they take, by the word of xmllint, of a JSON Schema validator and of Python, with
# titles that try to break out of every form. Usage: gate.sh BINARY
set -u
for tool in xmllint python3; do command -v $tool >/dev/null || { echo "SKIPPED: $tool is missing"; exit 77; }; done
python3 -c 'import jsonschema' 2>/dev/null || { echo "SKIPPED: python3-jsonschema is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
muster=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder MUSTER_USER=li MUSTER_NOW=2026-03-02T08:00:00Z TZ=UTC LC_ALL=C.UTF-8
unset MUSTER_DB
cd "$folder" || exit 1
passed=0
failed=0
ok() { # ok WHAT COMMAND...
    what=$1
    shift
    if said=$("$@" 2>&1); then passed=$((passed + 1)); else echo "$what: $said"; failed=$((failed + 1)); fi
}

# gate NAME CODE WORDS...: check exits with the code in each form, and each form is valid.
gate() {
    name=$1
    code=$2
    shift 2
    for form in junit sarif github json; do
        "$muster" check "$@" -F $form >"$name.$form" 2>"$name.err"
        got=$?
        [ $got = "$code" ] || { echo "$name: check $* -F $form exits with $got, not $code: $(cat "$name.err")"; failed=$((failed + 1)); }
    done
    ok "$name: JUnit by its schema" xmllint --noout --schema "$here/gate/junit-10.xsd" "$name.junit"
    ok "$name: JUnit's counts" python3 "$here/gate/validate.py" junit "$name.junit"
    ok "$name: SARIF" python3 "$here/gate/validate.py" sarif "$name.sarif" "$here/gate/sarif-2.1.0.json"
    ok "$name: workflow commands" python3 "$here/gate/validate.py" github "$name.github"
    ok "$name: JSON" python3 -m json.tool "$name.json" /dev/null
}

"$muster" init 'Shop ]]> <b>&' --here >/dev/null || exit 1
gate empty 8
gate pass 0 actions improvements

printf -v hostile ']]></failure><script>alert(1)</script> & %%0A::error::x ::error::y \e[31m\u202e [a](http://b) {0} "q" \047'
"$muster" task add "$hostile" --due 2026-01-05 --type bug --severity critical --label "$hostile" >/dev/null || exit 1
"$muster" goal add "$hostile" --due 2026-01-05 --start 2026-01-01 >/dev/null || exit 1
"$muster" risk add '客户 🎉 要求太多' --review-on 2026-01-05 >/dev/null || exit 1
"$muster" member add @wang >/dev/null || exit 1
gate hostile 10
cat >policy.toml <<'END'
undecided = "pass"
[rule.overdue]
severity = "warning"
[rule.own]
query = "is:open"
message = ']]></failure><script> %0A::error::z [a](http://b) {0}'
END
gate policy 10 --policy policy.toml
gate warned 0 overdue --policy policy.toml
mkdir 'a b,c'
cp policy.toml 'a b,c/政策 1.toml'
gate placed 10 own --policy 'a b,c/政策 1.toml'
grep -q '"uri": "a%20b%2Cc/%E6%94%BF%E7%AD%96%201.toml"' placed.sarif || { echo "the policy's path is no URI"; failed=$((failed + 1)); }
for form in junit sarif github; do
    if grep -q $'\e\|\u202e' hostile.$form policy.$form; then echo "$form: control characters come through"; failed=$((failed + 1)); fi
    if grep -q '<script>' hostile.junit policy.junit; then echo "junit: a title is an element"; failed=$((failed + 1)); fi
done
if grep -q '^::error::' hostile.github policy.github; then echo "github: a title is a command"; failed=$((failed + 1)); fi

# The schemas refuse what they should: a schema that takes everything would prove nothing.
sed 's/<testcase classname="muster.check" name=/<testcase classname=/' hostile.junit >broken.junit
if xmllint --noout --schema "$here/gate/junit-10.xsd" broken.junit 2>/dev/null; then echo "the JUnit schema takes a case without a name"; failed=$((failed + 1)); fi
sed 's/"level": "error"/"level": "fatal"/' hostile.sarif >broken.sarif
if python3 "$here/gate/validate.py" sarif broken.sarif "$here/gate/sarif-2.1.0.json" 2>/dev/null; then echo "the SARIF schema takes a level that there is not"; failed=$((failed + 1)); fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
