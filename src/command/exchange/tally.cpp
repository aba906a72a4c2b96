#include "command/exchange/tally.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "command/shape.h"

namespace muster::command {

namespace {

Json list_of(const std::vector<std::string>& texts) {
    Json array = Json::array();
    for (const std::string& text : texts) array.push(text);
    return array;
}

}  // namespace

std::string Tally::file_of(std::int64_t line) const {
    const auto place = static_cast<std::size_t>(line) - 1;
    return line < 1 || place >= files_.size() ? std::string{} : files_[place];
}

void Tally::go_back(const Mark& mark) {
    const auto cut = [](Records& records, std::size_t count) {
        records.erase(records.begin() + static_cast<std::ptrdiff_t>(count), records.end());
    };
    cut(created_, mark.created);
    cut(updated_, mark.updated);
    unchanged_ = mark.unchanged;
    skipped_ = mark.skipped;
}

std::int64_t Tally::rows() const {
    return static_cast<std::int64_t>(created_.size() + updated_.size() + rejections_.size()) + unchanged_ + skipped_;
}

std::string Tally::sum(bool updates) const {
    std::vector<std::string> parts{say("{} created", created_.size())};
    if (updates) parts.push_back(say("{} updated", updated_.size()));
    if (unchanged_ > 0) parts.push_back(say("{} unchanged", unchanged_));
    if (skipped_ > 0) parts.push_back(say("{} here already, left alone", skipped_));
    std::set<std::int64_t> lines;
    for (const Rejection& one : rejections_) lines.insert(one.line);
    if (!files_.empty() && !lines.empty())
        parts.push_back(count_of("{} file rejected", "{} files rejected", static_cast<std::int64_t>(lines.size())));
    else if (!rejections_.empty())
        parts.push_back(
            count_of("{} line rejected", "{} lines rejected", static_cast<std::int64_t>(rejections_.size())));
    return text::join(parts, tr(", "));
}

void Tally::set_members(Session& session, Json& members) const {
    const auto labels = [&session](const Records& records) {
        std::vector<std::string> ids;
        for (const auto& [noun, key] : records) ids.push_back(session.project().label(*noun, key));
        return list_of(ids);
    };
    Json rejected = Json::array();
    for (const Rejection& one : rejections_) {
        Json place = files_.empty() ? Json::object({{"line", one.line}}) : Json::object({{"file", file_of(one.line)}});
        place.set("message", one.message);
        place.set("hint", one.hint);
        rejected.push(std::move(place));
    }
    members.set("created", labels(created_));
    members.set("updated", labels(updated_));
    members.set("unchanged", unchanged_);
    members.set("skipped", skipped_);
    members.set("rejected", std::move(rejected));
    members.set("columns_left_out", list_of(left_out_));
}

view::Answer Tally::answer(Session& session, bool updates) {
    std::stable_sort(rejections_.begin(), rejections_.end(),
                     [](const Rejection& one, const Rejection& other) { return one.line < other.line; });
    view::Answer answer;
    answer.outcome = rejections_.empty() ? view::Outcome::done : view::Outcome::some_rejected;
    if (session.surroundings().wants_records) {
        set_members(session, answer.members);
        return answer;
    }
    for (const Rejection& one : rejections_) {
        std::string text = files_.empty() ? say("line {} rejected: {}", one.line, one.message)
                                          : say("{} rejected: {}", text::visible(file_of(one.line)), one.message);
        if (!one.hint.empty()) text += fmt::format(" ({})", one.hint);
        answer.deeds.push_back({{}, std::move(text), {}});
    }
    if (!left_out_.empty())
        answer.deeds.push_back(
            {{}, say("columns left out: {}; --map says what a column means", text::join(left_out_, ", ")), {}});
    if (may_change_ && !updates)
        answer.deeds.push_back({{}, tr("--update brings what is here already in step with the table"), {}});
    answer.deeds.push_back({{}, sum(updates), {}});
    return answer;
}

Json tally_shape() {
    return shape::object(
        {{"created", shape::list(shape::text())},
         {"updated", shape::list(shape::text())},
         {"unchanged", shape::whole()},
         {"skipped", shape::whole()},
         {"rejected", shape::list(shape::object(
                          {{"message", shape::text()}, {"hint", shape::text()}},
                          {{"line", shape::whole()}, {"file", shape::text()}}))},
         {"columns_left_out", shape::list(shape::text())}});
}

}  // namespace muster::command
