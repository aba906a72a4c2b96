"""What CI systems read, by the word of independent tools. Usage: validate.py sarif|junit|github FILE [SCHEMA]"""
import json
import sys
import xml.etree.ElementTree as tree

kind, file = sys.argv[1:3]
text = open(file, encoding="utf-8").read()

if kind == "sarif":
    import jsonschema

    log = json.loads(text)
    checker = jsonschema.FormatChecker()
    jsonschema.Draft7Validator(json.load(open(sys.argv[3], encoding="utf-8")), format_checker=checker).validate(log)
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        assert len({rule["id"] for rule in rules}) == len(rules), "two rules of one id"
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"], "the index is that of another rule"
        prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"]]
        assert len(set(prints)) == len(prints), "two results of one fingerprint"
        print(len(rules), "rules,", len(run["results"]), "results")
elif kind == "junit":
    suites = tree.fromstring(text)
    for suite in suites:
        cases = suite.findall("testcase")
        count = {name: sum(case.find(name) is not None for case in cases) for name in ("failure", "skipped", "error")}
        assert len(cases) == int(suite.get("tests")), "tests"
        assert count["failure"] == int(suite.get("failures")), "failures"
        assert count["skipped"] == int(suite.get("skipped")), "skipped"
        assert count["error"] == int(suite.get("errors")) == 0, "errors"
        print(len(cases), "cases,", count["failure"], "failed,", count["skipped"], "skipped")
else:
    lines = text.splitlines()
    for line in lines:
        head, properties_and, message = line.split("::", 2)[0], *line.split("::", 2)[1:]
        command, _, properties = properties_and.partition(" ")
        assert head == "" and command in ("error", "warning"), line
        assert properties.startswith("title="), line
        assert message, line
    print(len(lines), "commands")
