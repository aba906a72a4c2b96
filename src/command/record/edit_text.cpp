#include "command/record/edit_text.h"

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/record_text.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/editor.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/risk/watch.h"

namespace muster::command {

namespace {

// One record being edited: as it was read, and as the text says.
struct Edit {
    std::unique_ptr<Entity> record;
    std::string label;
    std::string before;
    std::string after;
    Draft draft;
};

std::string text_of(Session& session, const Entity& record, const std::string& heading) {
    return record_text(record, session.project().noun(record.noun()),
                       heading + "\n" +
                           tr("A field a line; empty one by leaving nothing behind its colon. The description begins "
                              "below the first blank line."),
                       session.reading(),
                       [&](const Noun& noun, Key key) { return session.project().label(noun, key); });
}

std::string kept_text(Session& session, const std::string& file, const std::string& now, const Noun& noun) {
    const std::string text = read_text_file(session, file);
    try {
        return with_remarks(text, now, session.project().noun(noun));
    } catch (const Error&) {
        return text;  // not yet in order: the editor is there to mend it
    }
}

// Opens the editor; what it makes of the record is tried out at once, while the user still thinks of it.
void open(Session& session, Edit& edit, const std::string& from) {
    const Noun& noun = edit.record->noun();
    edit.before = text_of(session, *edit.record, fmt::format("{}  {}", edit.label, title_of(*edit.record)));
    edit.after = edit.draft.edit(from.empty() ? edit.before : kept_text(session, from, edit.before, noun));
    const auto scratch = noun.make();
    session.project().fill(*scratch, edit.record->key);
    set_from_text(*scratch, session.project().noun(noun), edit.after, edit.before, session.reading());
}

[[noreturn]] void refuse_overtaken(Session& session, const Edit& edit, const Entity* now) {
    const auto by = now != nullptr ? session.project().operation(now->version) : std::nullopt;
    throw Error(Failure::changed,
                by ? say("{} was changed by @{} while you edited it; nothing was written", edit.label, by->actor)
                   : say("{} was removed while you edited it; nothing was written", edit.label));
}

// Stores one edit, unless the record has moved since it was read. Returns whether anything changed.
bool store(Session& session, Edit& edit) {
    Change& change = session.change();
    const auto now = edit.record->noun().make();
    try {
        session.project().fill(*now, edit.record->key);
    } catch (const Error&) {
        refuse_overtaken(session, edit, nullptr);
    }
    if (now->version != edit.record->version) refuse_overtaken(session, edit, now.get());
    set_from_text(*now, session.project().noun(now->noun()), edit.after, edit.before, session.reading());
    if (auto* task = dynamic_cast<Task*>(now.get())) *task = with_first_day(*task, session.project().today());
    check_watch(session, *now);
    edit.record = now->noun().make();
    const bool changed = change.put(*now);
    session.project().fill(*edit.record, now->key);
    return changed;
}

// What was written so far stays where it is, each text with the command that takes it up again.
Error with_kept_texts(const Error& error, const Noun& noun, std::vector<Edit>& edits) {
    Error told = error;
    for (Edit& edit : edits) {
        const bool is_changed = edit.after != edit.before || &edit == &edits.back();
        if (!is_changed) edit.draft.discard();
        else
            told = kept(told, edit.draft.file(),
                        noun.name == "project" ? "muster project edit --from"
                                               : fmt::format("muster {} edit {} --from", noun.word, edit.label));
    }
    return told;
}

// A kept text that has arrived is not needed any more; a file of the user's own stays.
void remove_kept(Session& session, const std::string& from) {
    const auto file = std::filesystem::path(session.surroundings().folder) / from;
    std::error_code ignored;
    if (!from.empty() && is_kept_draft(session, file)) std::filesystem::remove(file, ignored);
}

}  // namespace

view::Answer edit_in_editor(Session& session, const Noun& noun, const std::vector<Key>& keys, const std::string& from) {
    if (!from.empty() && keys.size() != 1)
        throw Error(Failure::usage, tr("--from takes up the edit of one record: give one id"));
    std::vector<Edit> edits;
    view::Answer answer;
    try {
        for (const Key key : keys) {
            const std::string label = session.project().label(noun, key);
            edits.push_back({noun.make(), label, {}, {}, Draft(session, label)});
            session.project().fill(*edits.back().record, key);
            open(session, edits.back(), from);
        }
        session.take(session.surroundings().open_again());
        for (Edit& edit : edits) {
            const bool changed = edit.after != edit.before && store(session, edit);
            answer.deeds.push_back(deed(session, *edit.record, changed ? tr("changed") : tr("unchanged")));
        }
        if (!session.surroundings().dry_run) session.surroundings().commit(session);
    } catch (const Error& error) {
        throw with_kept_texts(error, noun, edits);
    }
    for (Edit& edit : edits) edit.draft.discard();
    remove_kept(session, from);
    return answer;
}

void add_in_editor(Session& session, Entity& record, const std::string& from, const std::function<void()>& put) {
    const Noun& noun = record.noun();
    Draft draft(session, std::string(noun.word));
    const std::string before = text_of(session, record, say("A new {}", noun.called()));
    try {
        const std::string after = draft.edit(from.empty() ? before : read_text_file(session, from));
        set_from_text(record, session.project().noun(noun), after, before, session.reading());
        for (const Field& field : noun.fields)
            if ((field.use == Use::title || field.use == Use::required) && is_empty(field.get(record)))
                throw Error(Failure::usage, say("the {} is missing; nothing was added", field.name));
        session.take(session.surroundings().open_again());
        put();
        if (!session.surroundings().dry_run) session.surroundings().commit(session);
    } catch (const Error& error) {
        throw kept(error, draft.file(), fmt::format("muster {} add --from", noun.word));
    }
    draft.discard();
    remove_kept(session, from);
}

}  // namespace muster::command
