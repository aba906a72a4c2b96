// post report, standup, agenda, minutes, notice, text: what other commands show goes to a channel.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/notice.h"
#include "command/post/document.h"
#include "command/post/post.h"
#include "command/post/posting.h"
#include "command/record/fields.h"
#include "command/report/stock.h"

namespace muster::command {

namespace {

struct Options : PostOptions {
    std::string id;
    std::vector<std::string> words;
    std::string file;
};

channel::Document shown_by(Session& session, const std::vector<std::string>& words, const std::string& title) {
    channel::Document document = document_of(answer_of(session, words));
    if (document.title.empty()) document.title = title;
    return document;
}

// A report of the project's own may say where it goes.
std::string channel_of(const Project& project, const std::string& name) {
    const auto own = project.all<Report>({{"name", Compare::equal, name}});
    return own.empty() ? std::string{} : own.front().channel;
}

void explain_dry_run(Spec& spec) {
    spec.text(
        tr("--dry-run shows the exact bodies, and neither needs a secret nor touches the network. What is posted is "
           "written into the outbox first; what could not be sent waits there for muster post --retry. The exit code "
           "is 7 if a part was not sent."));
}

Run posts_meeting(Spec& spec, const char* what, const char* help) {
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", help, true, &noun_of<Meeting>());
    declare_posting(spec, *options, true);
    explain_dry_run(spec);
    return [options, what](Session& session) {
        const std::string title = fmt::format("{} {}", what, options->id);
        return post(session, title, shown_by(session, {"meeting", what, options->id}, title), *options);
    };
}

}  // namespace

view::Answer post_report(Session& session, const std::string& name, const std::string& channel) {
    PostOptions how;
    how.to = channel;
    return post(session, "report " + name, shown_by(session, {"report", "show", name}, name), how);
}

Run declare_post_report(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->id, "NAME", tr("The report, as report show takes it"), true, &noun_of<Report>());
    declare_posting(spec, *options, false);
    spec.text(tr("Without --to a report of the project's own goes to the channel that report define gave it."));
    explain_dry_run(spec);
    spec.example("muster post report status --to team --dry-run", tr("See what would go to the group"));
    spec.example("muster post report weekly --to team --if-changed", tr("Post it, unless nothing is new"));
    return [options](Session& session) {
        PostOptions how = *options;
        if (how.to.empty()) how.to = channel_of(session.project(), options->id);
        if (how.to.empty()) throw Error(Failure::usage, tr("--to is missing: the channel to post to"));
        const std::string subject = "report " + options->id;
        return post(session, subject, shown_by(session, {"report", "show", options->id}, options->id), how);
    };
}

Run declare_post_standup(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare_posting(spec, *options, true);
    explain_dry_run(spec);
    spec.example("muster post standup --to team --dry-run", tr("See the stand-up as the group would"));
    return [options](Session& session) {
        return post(session, "standup", shown_by(session, {"standup"}, tr("Stand-up")), *options);
    };
}

Run declare_post_agenda(Spec& spec, const Noun*) {
    Run run = posts_meeting(spec, "agenda", tr("The meeting, or one sitting as E2@2026-03-09"));
    spec.example("muster post agenda E1 --to team --dry-run", tr("What to talk about, as the group would see it"));
    return run;
}

Run declare_post_minutes(Spec& spec, const Noun*) {
    Run run =
        posts_meeting(spec, "minutes", tr("The sitting as E2@2026-03-09; E2 for the running, else the last one held"));
    spec.example("muster post minutes E1@2026-03-09 --to team --dry-run",
                 tr("The minutes as the group would see them"));
    return run;
}

Run declare_post_notice(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The meeting, or one sitting as E2@2026-03-09"), true, &noun_of<Meeting>());
    declare_posting(spec, *options, true);
    spec.text(tr("Says when the next sitting begins, where, and what comes first; who takes part is mentioned."));
    explain_dry_run(spec);
    spec.example("muster post notice E1 --to team --dry-run", tr("The invitation as the group would see it"));
    return [options](Session& session) {
        const Project& project = session.project();
        const Sitting sitting = find_sitting(project, options->id);
        const auto start = sitting.occurrence.start;
        if (!start || *start < project.now())
            throw Error(Failure::refused, say("{} has no sitting that is still to come", options->id),
                        fmt::format("muster meeting show {}", text::shell_words({options->id})));
        const auto ahead = std::chrono::ceil<std::chrono::minutes>(*start - project.now());
        PostOptions how = *options;
        channel::Document document;
        for (const Notice& notice : notices(session, sitting.meeting.key, Effort{ahead.count()})) {
            if (notice.sitting.occurrence.start != start) continue;
            const auto lines = text::split(notice.text, '\n');
            document.title = lines.front();
            for (std::size_t i = 1; i < lines.size(); ++i) document.text(lines[i]);
            for (const Told& told : notice.people) how.mentions.push_back(project.label(told.member));
        }
        if (document.title.empty())
            throw Error(Failure::refused, say("{} has no sitting that is still to come", options->id),
                        fmt::format("muster meeting show {}", text::shell_words({options->id})));
        return post(session, "notice " + options->id, std::move(document), how);
    };
}

Run declare_post_text(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.words(options->words, "TEXT", tr("What to say; nothing in it is read as a mark or a mention"), false);
    spec.option(options->file, "body-file", "FILE", tr("A file with the text; - for standard input"));
    declare_posting(spec, *options, true);
    explain_dry_run(spec);
    spec.example("muster post text 'The release is out' --to team --mention @all --dry-run", tr("Tell everybody"));
    return [options](Session& session) {
        const std::string words = text::join(options->words, " ");
        if (words.empty() == options->file.empty())
            throw Error(Failure::usage, tr("give a text, or a file with --body-file"));
        const std::string said = words.empty() ? read_text_file(session, options->file) : words;
        if (text::trim(said).empty()) throw Error(Failure::usage, tr("the text is empty"));
        channel::Document document;
        document.text(std::string(text::trim(said)));
        return post(session, "text", std::move(document), *options);
    };
}

}  // namespace muster::command
