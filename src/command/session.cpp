#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/command.h"

namespace muster::command {

Change& Session::change() {
    if (!change_) change_ = std::make_unique<Change>(*project_);
    return *change_;
}

Operation Session::commit(const Change::Gate& gate) {
    if (!change_) return {};
    Operation written = change_->commit(gate);
    change_.reset();
    return written;
}

Units Session::units() {
    const ProjectRecord& about = project_->about();
    return {about.working_time(), about.currency, &project_->zone()};
}

Reading Session::reading() {
    const ProjectRecord& about = project_->about();
    return {project_->today(),
            about.working_time(),
            about.currency,
            &project_->zone(),
            [this](const Noun& noun, const std::string& word) {
                if (noun == noun_of<Member>() && (word == "@me" || word == "me") && change_)
                    return change_->actor().key;
                return project_->resolve(noun, word);
            },
            project_->working_days()};
}

Json record_json(const Project& project, const Noun& noun, Key key) {
    std::vector<const Field*> fields{noun.find("id")};
    for (const Field& field : project.noun(noun).fields) fields.push_back(&field);
    fields.push_back(noun.find("created"));
    fields.push_back(noun.find("changed"));
    Json record = Json::object();
    const Units units{project.about().working_time(), project.about().currency, nullptr};
    project.select({&noun, fields, false, {{"key", Compare::equal, key}}, {}, {}}, [&](std::span<const Value> row) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            record.set(std::string(fields[i]->name), view::json_of(*fields[i], row[i], units));
    });
    return record;
}

std::unique_ptr<Entity> record_named(const Project& project, const std::string& word) {
    const Noun* noun = word.starts_with('@') ? &noun_of<Member>() : word.empty() ? nullptr : noun_of_letter(word[0]);
    if (word == ".") noun = &noun_of<Task>();
    if (noun == nullptr)
        throw Error(Failure::not_found, say("'{}' is not an id", text::visible(word)), tr("write T12, G1 or @li"));
    auto record = noun->make();
    project.fill(*record, project.resolve(*noun, word));
    return record;
}

std::string title_of(const Entity& record) {
    const Field* field = record.noun().title();
    if (field == nullptr) return {};
    const Value value = field->get(record);
    const auto* title = std::get_if<std::string>(&value);
    return title != nullptr ? *title : std::string{};
}

namespace {

struct Range {
    std::int64_t first, last;
};

// T3-T7, 3-7: both ends, each with or without the noun's letter.
std::optional<Range> range_of(const Noun& noun, std::string_view word) {
    const auto dash = word.find('-');
    if (!noun.has_number() || dash == std::string_view::npos) return {};
    const auto number = [&](std::string_view part) -> std::optional<std::int64_t> {
        if (!part.empty() && noun_of_letter(part[0]) == &noun) part.remove_prefix(1);
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc{} || end != part.data() + part.size() || value < 1) return {};
        return value;
    };
    const auto first = number(word.substr(0, dash));
    const auto last = number(word.substr(dash + 1));
    constexpr std::int64_t widest = 100000;
    if (!first || !last || *last < *first || *last - *first > widest) return {};
    return Range{*first, *last};
}

}  // namespace

std::vector<Key> keys_of(Session& session, const Noun& noun, const std::vector<std::string>& words) {
    std::vector<std::string> ids;
    for (const std::string& word : words) {
        if (word == "-") {
            for (const std::string& line : text::split(session.surroundings().standard_input(), '\n')) {
                const std::string id(text::trim(line.substr(0, line.find('\t'))));
                if (!id.empty()) ids.push_back(id);
            }
        } else if (const auto range = range_of(noun, word)) {
            for (std::int64_t number = range->first; number <= range->last; ++number)
                ids.push_back(fmt::format("{}{}", noun.letter, number));
        } else {
            ids.push_back(word);
        }
    }
    std::vector<Key> keys;
    for (const std::string& id : ids) {
        const Key key = session.project().resolve(noun, id);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
    return keys;
}

}  // namespace muster::command
