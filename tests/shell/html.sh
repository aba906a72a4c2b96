#!/bin/bash
# HTML reports of the case studies in a real browser: nothing runs, nothing is fetched, nothing is wider than a phone, and
# every text stands out from its ground, in light and in dark.   html.sh BINARY [FOLDER]   keeps its pictures in FOLDER.
set -u
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "SKIPPED: chromium is missing"; exit 77; }
muster=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pictures=${2:-}
mkdir "$folder/home"
export HOME="$folder/home" MUSTER_USER=li TZ=UTC
cd "$folder" || exit 1

at() { export MUSTER_NOW="2026-$1T09:00:00Z"; }
do_quietly() { "$muster" "$@" >/dev/null || echo "failed: $*"; }

# A month of work, so that there is something to draw.
work() { # TEMPLATE
    mkdir "$folder/$1" && cd "$folder/$1" || exit 1
    at 03-02; do_quietly init "$1 – 季度项目" --template "$1"
    at 03-03; do_quietly task start T1 --as wang
    at 03-06; do_quietly task done T1 --force --as wang; do_quietly task start T2 --as zhao
    at 03-10; do_quietly task done T2 --force --as zhao; do_quietly task add '导出客户名单时不能丢字' --type bug --severity high --milestone M1 --estimate 1d
    at 03-12; do_quietly task reopen T1; do_quietly task block T3 --reason 'Waits for the figures of the call centre, which come late every month'
    at 03-17; do_quietly task done T1 --force; do_quietly task start T4 --as wang
    at 03-20; do_quietly task done T4 --force --as wang; do_quietly task edit T5 --estimate 3d --clear estimate_low,estimate_high
    at 03-24; do_quietly plan schedule --schedules 50; do_quietly plan baseline set; do_quietly risk occur R1
    for report in status progress burndown burnup flow velocity cycle workload goals milestones risks meetings time cost quality ev changes problems; do
        do_quietly report show "$report" -o "$report.html"
        do_quietly --lang zh report show "$report" -o "$report-zh.html"
    done
    do_quietly plan gantt -o gantt.html
    do_quietly plan forecast -o forecast.html
    do_quietly meeting agenda E1 -o agenda.html
    do_quietly task list --state all -o tasks.html
    do_quietly log -o log.html
    cd "$folder" || exit 1
}

chrome() {
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --virtual-time-budget=20000 \
        --user-data-dir="$folder/profile" "$@" 2>/dev/null
}

# One page looks at all the others, in frames as wide as a phone and as a desk's screen.
judge() { # SCHEME: 0 dark, 1 light
    {
        echo '<!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>'
        printf 'const pages = ['
        for page in */*.html; do printf '"%s",' "$page"; done
        cat <<'SCRIPT'
];
const out = [];
const parts = colour => colour.match(/[\d.]+/g).map(Number);
function light(colour) {  // WCAG 2.1, relative luminance
    const [r, g, b] = parts(colour).slice(0, 3).map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ground(element, view) {
    for (let at = element; at; at = at.parentElement) {
        const colour = view.getComputedStyle(at).backgroundColor;
        const [, , , alpha = 1] = parts(colour);
        if (alpha === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
}
function contrast(page, doc, view) {
    for (const element of doc.body.querySelectorAll('*')) {
        const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
        if (!own || element.closest('title, desc, .unseen, caption')) continue;
        const style = view.getComputedStyle(element);
        const ink = element.closest('svg') ? style.fill : style.color;
        const [a, b] = [light(ink), light(ground(element, view))].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5) out.push(`${page}: ${ratio.toFixed(1)} to 1 of ${element.tagName} ${element.textContent.slice(0, 30)}`);
    }
}
function look(page, width, frame) {
    const doc = frame.contentDocument, view = frame.contentWindow;
    const root = doc.documentElement;
    if (root.scrollWidth > width) out.push(`${page}: ${root.scrollWidth} pixels wide on a screen of ${width}`);
    for (const bad of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', '[src]', '[href]'])
        if (doc.querySelector(bad)) out.push(`${page}: ${bad}`);
    const fetched = view.performance.getEntriesByType('resource');
    if (fetched.length > 0) out.push(`${page}: fetched ${fetched[0].name}`);
    if (!root.lang) out.push(`${page}: no language`);
    if (doc.querySelectorAll('h1').length !== 1) out.push(`${page}: ${doc.querySelectorAll('h1').length} first headings`);
    let level = 0;
    for (const heading of doc.querySelectorAll('h1, h2, h3, h4')) {
        const own = Number(heading.tagName[1]);
        if (own > level + 1) out.push(`${page}: h${own} behind h${level}`);
        level = own;
    }
    for (const table of doc.querySelectorAll('table')) if (!table.caption || !table.caption.textContent) out.push(`${page}: a table without a caption`);
    for (const svg of doc.querySelectorAll('svg')) if (!svg.querySelector('title')) out.push(`${page}: a picture without a title`);
    if (width < 500) contrast(page, doc, view);
}
async function all() {
    for (const page of pages)
        for (const width of [390, 1280]) {
            const frame = document.createElement('iframe');
            frame.style = `width:${width}px;height:800px;border:0`;
            frame.src = page;
            document.body.append(frame);
            await new Promise(done => frame.onload = done);
            look(page, width, frame);
            frame.remove();
        }
    document.getElementById('out').textContent = ['BEG' + 'IN', ...new Set(out), 'E' + `ND ${pages.length}`].join('\n');
}
all();
</script>
SCRIPT
    } > judge.html
    chrome --blink-settings=preferredColorScheme="$1" --dump-dom "file://$folder/judge.html" | sed -n '/BEGIN/,/END/p'
}

for template in software customer-service; do work "$template"; done
failed=0
for scheme in 1 0; do
    found=$(judge $scheme)
    case $found in *"END "[1-9]*) ;; *) echo "the browser did not answer"; failed=1 ;; esac
    faults=$(echo "$found" | grep -v -e BEGIN -e 'END ' -e '^$')
    [ -z "$faults" ] || { echo "$faults"; failed=1; }
done
if [ -n "$pictures" ]; then
    mkdir -p "$pictures"
    for page in software/{status,status-zh,progress,burndown,burndown-zh,flow,cycle,gantt}.html customer-service/{status-zh,velocity,problems,forecast}.html; do
        name=$(echo "${page%.html}" | tr / -)
        chrome --screenshot="$pictures/$name-light.png" --window-size=1100,1400 "file://$folder/$page"
        chrome --screenshot="$pictures/$name-dark.png" --blink-settings=preferredColorScheme=0 --window-size=1100,1400 "file://$folder/$page"
        echo "<body style='margin:0'><iframe src='$page' style='width:390px;height:1400px;border:0'></iframe>" > frame.html
        chrome --screenshot="$pictures/$name-phone.png" --window-size=500,1400 "file://$folder/frame.html"
        chrome --no-pdf-header-footer --print-to-pdf="$pictures/$name.pdf" "file://$folder/$page"
    done
fi
[ "$failed" = 0 ] && echo "passed: $(echo "$found" | sed -n 's/^END \([0-9]*\).*/\1/p') pages"
exit "$failed"
