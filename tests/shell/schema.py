"""Runs commands with --json and holds each document against the schema of its kind. Called by schema.sh."""
import json
import re
import shlex
import subprocess
import sys

import jsonschema

OUTCOMES = (0, 7, 8, 10)
passed, failed = 0, []


def run(line):
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    return done.returncode, done.stdout, done.stderr


schemas = {}


def validator(kind):
    if kind not in schemas:
        code, out, err = run(f"muster schema {kind}")
        if code != 0:
            failed.append(f"{kind} has no schema: {err.strip()}\n"
                          "  say what the command answers in its declare function: spec.answers([] { return shape::...; });")
            schemas[kind] = None
        else:
            schema = json.loads(out)
            jsonschema.Draft202012Validator.check_schema(schema)
            schemas[kind] = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return schemas[kind]


def check(line, kind=None):
    """Runs the line; its answer, or its complaint, must fit the schema."""
    global passed
    code, out, err = run(line)
    text = out if code in OUTCOMES else err
    try:
        document = json.loads(text)
    except ValueError:
        failed.append(f"exit {code}, no JSON: {line}\n  {text[:300]}")
        return
    if code not in OUTCOMES:
        kind = "error"
        if out:
            failed.append(f"exit {code} with an answer on standard output: {line}")
    elif kind and document.get("kind") != kind:
        failed.append(f"kind {document.get('kind')} in place of {kind}: {line}")
    schema = validator(kind or document.get("kind"))
    if schema is None:
        return
    faults = sorted(schema.iter_errors(document), key=lambda fault: list(fault.path))
    for fault in faults[:3]:
        where = "/".join(str(part) for part in fault.absolute_path)
        failed.append(f"{line}\n  at {where or 'the top'}: {fault.message[:300]}")
    passed += not faults


def examples(path):
    """The command's examples that are one muster command, with --json put behind its path."""
    code, out, _ = run(f"muster {path} --help")
    for line in re.findall(r"^  (muster .*)$", out, re.M) if code == 0 else []:
        words = shlex.split(line)
        plain = not any(mark in line for mark in "|>;") and not any(w in ("-F", "-o", "--ids", "--quiet", "-q", "--template", "--porcelain") for w in words)
        if plain and line.startswith(f"muster {path}"):
            yield f"muster {path} --json {line[len('muster ' + path):]}"


commands = re.findall(r'Command\{"([^"]*)"', open(sys.argv[1], encoding="utf-8").read())
for path in commands:
    kind = path.replace(" ", ".")
    if validator(kind) is None or path == "schema":
        continue
    lines = list(examples(path))
    for line in lines:
        check(line + " --dry-run" if " -n" not in line and run(f"muster {path} --help")[1].count("--dry-run") else line, kind)
        check(line, kind)

for line in (
    "muster schema --json",
    "muster --json", "muster task list --json nonsense:1", "muster task show T999 --json", "muster nosuch --json",
    "muster -C / task list --json", "muster task done T1 T1 --json", "muster task list --json -L 2",
    "muster task list --json --group-by owner", "muster task list --json --fields help", "muster task list --json --explain is:open",
    "muster task list --json --state all --fields " + ",".join(
        field.split()[0] for field in run("muster task list --fields help")[1].splitlines()),
    "muster task add 'two words' --json -n", "muster log --json -L 3", "muster log --json --changes", "muster task list --json x -F csv",
    "muster task edit T2 --json", "muster task edit T2 --json --editor", "muster task comment T2 --json fine", "muster task check T2 --json 9",
    "muster goal add --json 目标", "muster member list --json --state all", "muster status --json --exit-status",
):
    check(line)
for report in json.loads(run("muster report list --json")[1])["items"]:
    check(f"muster report show {report['name']} --json", "report.show")
for options in ("burndown --milestone M1", "burnup --by day --unit points", "flow --unit hours", "velocity --by sprint", "velocity --by month",
                "burndown --exit-status", "changes --since last-review", "goals --milestone M1", "burndown --until 2020-01-01", "nosuch"):
    check(f"muster report show {options} --json", "report.show")
for fault in failed:
    print(fault)
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
