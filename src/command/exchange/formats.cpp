#include "command/exchange/formats.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/read_ahead.h"
#include "command/exchange/work.h"
#include "command/record/fields.h"
#include "exchange/beads.h"
#include "exchange/checklist.h"
#include "exchange/encoding.h"
#include "exchange/github.h"
#include "exchange/gitlab.h"
#include "exchange/jira.h"
#include "exchange/taskwarrior.h"
#include "exchange/timewarrior.h"
#include "exchange/todotxt.h"

namespace muster::command {

const Format taskwarrior{
    "taskwarrior",
    "tasks.json",
    exchange::read_taskwarrior,
    exchange::to_taskwarrior,
    [] {
        return std::string(
            tr("Takes what 'task export' writes. A project becomes a label, annotations become comments, depends becomes "
               "links, wait is the day until which a task is put off, scheduled its start. User defined attributes and "
               "recurrence are kept, and given back by export taskwarrior."));
    },
    [] {
        return std::string(
            tr("Tasks as 'task import' reads them, each under the uuid it came with. What Taskwarrior does not know stands in "
               "user defined attributes: owner, estimate, muster_id, muster_body."));
    }};

const Format timewarrior{
    "timewarrior",
    "times.json",
    exchange::read_timewarrior,
    exchange::to_timewarrior,
    [] {
        return std::string(
            tr("Takes what 'timew export' writes as your own time: each interval goes to the task that one of its tags names, "
               "as T12 or by its title. What is here already is not taken twice; intervals that overlap are rejected."));
    },
    [] {
        return std::string(
            tr("Your own time on the tasks as intervals that 'timew import' reads, tagged with the id and the title of the task. "
               "Time without an hour is left out."));
    },
    ImportOffers::nothing};

const Format todotxt{
    "todotxt",
    "todo.txt",
    exchange::read_todotxt,
    exchange::to_todotxt,
    [] {
        return std::string(
            tr("Takes a todo.txt, a task a line: (A) to (E) are the priorities 0 to 4, +project and @context become labels, "
               "due: and t: days. A line without id: is known by its text. Other key:value words are kept, and given back by "
               "export todotxt."));
    },
    [] {
        return std::string(
            tr("A line for each task as todo.txt has them, with due: t: own: est: ms: id: where there is something to say. "
               "A task of neither high nor low priority (2) has no letter."));
    }};

const Format checklist{
    "md",
    "tasks.md",
    exchange::read_checklist,
    exchange::to_checklist,
    [] {
        return std::string(
            tr("Takes the boxes of a Markdown text, a task each, those indented below it its parts: [ ] is to do, "
               "[x] done, [/] being done, [-] dropped, [!] blocked. Behind the title may stand @owner #label "
               "due:2026-03-09 est:4h (T12). A heading is a label, or a milestone with (M2) behind it. A box without"
               " an id is known by its text."));
    },
    [] {
        return std::string(
            tr("The tasks as a checklist, parts below their tasks, under the headings of their milestones, with "
               "owners, labels, days and ids, so that import md takes back what was changed."));
    }};

const Format github{
    "github",
    "issues.json",
    exchange::read_github,
    exchange::to_github,
    [] {
        return std::string(
            tr("Takes issues of GitHub as 'gh issue list --state all --limit 9999 --json number,title,body,state,sta"
               "teReason,url,assignees,labels,milestone,comments,createdAt,updatedAt,closedAt' writes them, or as "
               "the REST interface does. The first assignee is the owner, others do it too. What muster has no field"
               " for is kept, and given back by export github."));
    },
    [] {
        return std::string(
            tr("Tasks as an array of issues, each in the spelling it came in, else in that of gh, with what was kept"
               " of it."));
    }};

const Format gitlab{
    "gitlab",
    "issues.json",
    exchange::read_gitlab,
    exchange::to_gitlab,
    [] {
        return std::string(
            tr("Takes issues of GitLab as its REST interface or 'glab issue list -O json' writes them: weight is "
               "points, the time estimate is work. What muster has no field for is kept, and given back by export "
               "gitlab."));
    },
    [] {
        return std::string(
            tr("Tasks as an array of issues as GitLab's REST interface has them, with what was kept of each."));
    }};

const Format jira{
    "jira-json",
    "issues.json",
    exchange::read_jira,
    exchange::to_jira,
    [] {
        return std::string(
            tr("Takes issues as Jira's REST search or 'jira issue list --raw' writes them: parents, links, comments, work "
               "logs, estimates, the first fix version as milestone. Keys are the ids, as in Jira's CSV, which import jira-csv takes. "
               "What muster has no field for is kept, and given back by export jira-json."));
    },
    [] { return std::string(tr("Tasks as issues of Jira's REST interface, with what was kept of each.")); }};

const Format beads{
    "beads",
    "issues.jsonl",
    exchange::read_beads,
    exchange::to_beads,
    [] {
        return std::string(
            tr("Takes the JSON lines of beads (.beads/issues.jsonl): dependencies become links or the parent, "
               "acceptance criteria a checklist. What muster has no field for is kept, and given back by export "
               "beads."));
    },
    [] {
        return std::string(
            tr("Tasks as JSON lines of beads, an issue a line, with what was kept of each."));
    }};

namespace {

// A JSON document says even that there is nothing; without a byte, the program before the pipe has failed.
void need_document(const Format& format, std::string_view text) {
    if (std::string_view(format.file).ends_with(".json") && text::trim(text).empty())
        throw Error(Failure::usage, tr("the file is empty"), tr("the program that was to write it may have failed"));
}

}  // namespace

Run declare_format_import(Spec& spec, const Format& format) {
    struct Options : ItemImportOptions {
        std::string file;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("The file; - for standard input"));
    spec.text(format.what_is_read());
    declare_item_options(spec, *options, format.offers);
    const char* const update = format.offers == ImportOffers::all ? " --update" : "";
    spec.example(fmt::format("muster export {0} -o {1} && muster import {0} {1}{2}", format.name, format.file, update),
                 tr("Take back what was changed in another program"));
    return [options, &format](Session& session) {
        const std::string text = exchange::to_utf8(read_text_file(session, options->file));
        need_document(format, text);
        const Zone& zone = session.project().zone();
        return import_items(session, *options, read_ahead([&](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
                                format.read(text, zone, take, reject);
                            }));
    };
}

Run declare_format_export(Spec& spec, const Format& format) {
    auto options = std::make_shared<QueryOptions>();
    spec.text(format.what_is_written());
    declare_query(spec, noun_of<Task>(), *options);
    spec.answers([] { return file_shape(); });
    spec.example(fmt::format("muster export {} owner:@me is:open -o {}", format.name, format.file), tr("My open tasks"));
    return [options, &format](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, *options);
        if (options->explain) return explained(query, noun, false);
        return file_answer(session, format.write(whole_work_of(session, std::move(query), *options)));
    };
}

}  // namespace muster::command
