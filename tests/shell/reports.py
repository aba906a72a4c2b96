"""Makes a project full of payloads, shows every stock report in every format, and looks for anything that could act."""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys

MUSTER = sys.argv[1]
PAYLOADS = (
    "<script>alert(1)</script>", "\" onload=\"alert(1)\" x=\"", "</style><img src=x onerror=alert(1)>",
    "</title></svg><iframe src='javascript:alert(1)'></iframe>", "[x](javascript:alert(1)) ![x](http://evil.example/x.png)",
    "=cmd|'/C calc'!A0", "+2+3+cmd|x", "@SUM(1+1)", "\x1b[31mred\x1b[0m \x1b]0;title\x07", "abc\u202egnp.exe\u2066",
    "a|b\n|c|d|\n# e ```\n```", "&lt;b&gt;&#60;script&#62; url(http://evil.example/) @import 'x' --><!-- ]]>",
)
failed = []


def run(*words, day="2026-03-23T12:00:00Z"):
    done = subprocess.run([MUSTER, *words], capture_output=True, stdin=subprocess.DEVNULL, check=False, env=dict(os.environ, MUSTER_NOW=day))
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def must(*words, day="2026-03-02T08:00:00Z"):
    code, out, err = run(*words, day=day)
    if code != 0:
        sys.exit(f"exit {code}: {words}\n{err}")
    return out.strip()


def build():
    must("init", PAYLOADS[0] + PAYLOADS[1] + PAYLOADS[2])
    must("project", "edit", "--start", "2026-02-02", "--end", "2026-04-30", "--budget", "1000")
    for number, evil in enumerate(PAYLOADS):
        title = evil.replace("\n", " ")
        now, later = f"2026-03-{2 + number:02}T09:00:00Z", f"2026-03-20T{number:02}:00:00Z"
        goal = must("-q", "goal", "add", title, day=now)
        must("kr", "add", "--goal", goal, "--unit", title, "--baseline", "1", "--target", "5", title, day=now)
        sprint = must("-q", "milestone", "add", "--type", "sprint", "--start", "2026-03-02", "--due", "2026-03-20", title, day=now)
        must("task", "add", "--type", "bug", "--severity", "high", title, day=now)
        task = must("-q", "task", "add", "--milestone", sprint, "--goal", goal, "--due", "2026-03-06", "--points", "3", "--owner", "@li", title, day=now)
        must("time", "log", task, "1h", f"--note={title}", day=now)
        must("task", "block", task, f"--reason={title}", day=now)
        done = must("-q", "task", "add", "--milestone", sprint, title, day=now)
        must("task", "start", done, day=now)
        must("task", "done", done, day=now.replace("T09:00", "T09:30"))
        must("risk", "occur", must("-q", "risk", "add", title, day=now), day=later)
        must("risk", "add", "--probability", "30%", "--impact-days", "4", title, day=now)
        meeting = must("-q", "meeting", "add", "--every", "mon 10:00", title, day=now)
        must("meeting", "start", meeting, day=later)
        must("meeting", "note", "--problem", evil, day=later)
        must("meeting", "action", "--owner", "@li", "--due", "2026-03-27", title, day=later)
        must("meeting", "end", day=later)
        must("cost", "add", "5", f"--category={title}", f"--note={title}", day=now)
    must("plan", "schedule", "--schedules", "10", day="2026-03-23T11:00:00Z")
    must("plan", "baseline", "set", day="2026-03-23T11:00:00Z")


class Page(html.parser.HTMLParser):
    """Complains of every tag and attribute that could run or fetch something, and of tags that do not fit together."""
    allowed = set("html head meta title style body main h1 h2 h3 h4 p dl dt dd ul li div table caption thead tbody tr th td span i figure pre footer time br "
                  "svg desc g path rect line text".split())
    void = {"meta", "br", "path", "rect", "line"}

    def __init__(self, where):
        super().__init__(convert_charrefs=True)
        self.where, self.open = where, []

    def handle_starttag(self, tag, attrs):
        if tag not in self.allowed:
            failed.append(f"{self.where}: <{tag}>")
        for name, value in attrs:
            acts = name.startswith("on") or name in ("src", "href", "xlink:href", "action", "srcdoc", "background")
            if acts or "url(" in (value or "") or (name == "style" and not re.fullmatch(r"[a-z-]+:[\w.%() +]+", value)):
                failed.append(f"{self.where}: {tag} {name}={value}")
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.void and (not self.open or self.open.pop() != tag):
            failed.append(f"{self.where}: </{tag}> does not fit")

    def handle_comment(self, data):
        failed.append(f"{self.where}: a comment, {data[:40]}")

    def handle_data(self, data):
        if self.open and self.open[-1] == "style" and re.search(r"@import|url\(|expression", data):
            failed.append(f"{self.where}: the style sheet fetches something")


def look(where, form, out):
    # JSON is data: it holds every character of a text, the control characters among them as escapes.
    if re.search("[\x00-\x08\x0b-\x1f\x7f]" if form == "json" else "[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", out):
        failed.append(f"{where}: a control character")
    if form == "html":
        page = Page(where)
        page.feed(out)
        page.close()
        if page.open:
            failed.append(f"{where}: not closed: {page.open}")
    elif form == "md":
        out = re.sub(r"(?ms)^(`{3,})\n.*?^\1$", "", out)  # what stands between fences is no Markdown
        for bad in (r"<(?!br>)[a-z/!]", r"(?<!\\)\]\(", r"(?m)^# e"):
            if re.search(bad, out):
                failed.append(f"{where}: {bad} in {re.search('.{0,40}' + bad + '.{0,40}', out).group()}")
    elif form == "csv":
        for row in csv.reader(io.StringIO(out)):
            failed.extend(f"{where}: the cell {cell!r}" for cell in row if re.match(r"[=+@\t\r]|-(?![\d.]+$)", cell))
    elif form == "json":
        json.loads(out)


build()
reports = [one["name"] for one in json.loads(must("report", "list", "--json"))["items"] if one["stock"]]
shown = 0
for report in reports:
    for form in ("table", "md", "html", "csv", "tsv", "json"):
        for language in ("en", "zh"):
            for options in ([], ["--by", "sprint"]) if report == "velocity" else ([], ["--milestone", "M3"]) if report in ("burndown", "flow") else ([],):
                where = " ".join([report, *options, "-F", form, language])
                code, out, err = run("--lang", language, "report", "show", report, *options, "-F", form)
                if code != 0 or not out:
                    failed.append(f"{where}: exit {code}, {len(out)} characters; {err[:200]}")
                shown += 1
                look(where, form, out)
for line in list(dict.fromkeys(failed))[:60]:
    print(line)
print(f"{shown} shown, {len(failed)} failed")
sys.exit(1 if failed else 0)
