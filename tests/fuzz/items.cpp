#include "fuzz/items.h"

#include "base/json.h"
#include "exchange/encoding.h"
#include "fuzz/target.h"

namespace muster::fuzz {

namespace {

void check_text(const std::string& text) {
    must(text::is_utf8(text), "every text of an item is valid UTF-8");
}

}  // namespace

void check_item(const exchange::Item& item) {
    must(item.line >= 1, "an item stands on a line");
    check_text(item.noun);
    for (const auto& [field, value] : item.cells) {
        must(!field.empty(), "a cell is of a field");
        check_text(field);
        check_text(value);
    }
    for (const exchange::Remark& comment : item.comments) {
        check_text(comment.author);
        check_text(comment.text);
    }
    for (const exchange::Spent& time : item.times) {
        check_text(time.person);
        check_text(time.note);
        must(time.spent.minutes >= 0, "no time is less than nothing");
    }
    for (const exchange::Tie& tie : item.links) check_text(tie.id);
    for (const exchange::Point& point : item.acceptance) check_text(point.text);
    for (const exchange::Doer& doer : item.doers) check_text(doer.person);
    if (!item.source_fields.empty()) must(Json::parse(item.source_fields).members() != nullptr, "what is kept is a JSON object");
}

void read_items(Read read, const std::uint8_t* data, std::size_t size) {
    accepts([&] {
        const std::string text = exchange::to_utf8(text_of(data, size));
        must(text::is_utf8(text), "what is read is UTF-8, whatever it was");
        read(text, Zone("Asia/Shanghai"), check_item, [](std::int64_t line, const std::string& message, const std::string& hint) {
            must(line >= 1, "what is rejected stands on a line");
            must(!message.empty() && text::is_utf8(message) && text::is_utf8(hint), "a rejection says why, in UTF-8");
        });
    });
}

}  // namespace muster::fuzz
