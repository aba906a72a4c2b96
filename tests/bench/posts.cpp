// A report of a megabyte becomes messages: cutting it and writing each part in the channel's dialect, beside writing the same
// text once as a JSON string, which no message goes without.
#include <chrono>

#include <fmt/format.h>

#include "base/json.h"
#include "bench/groups.h"
#include "channel/dialect.h"

namespace muster::bench {

namespace {

constexpr std::size_t megabyte = 1'000'000;
constexpr int rounds = 31;
constexpr double longest = 50;  // milliseconds

channel::Document report() {
    channel::Document document;
    for (std::size_t size = 0, row = 0; size < megabyte; ++row) {
        const std::string title = fmt::format("Task {}, about the parser of 客户 <{}>", row, row % 7);
        if (row % 50 == 0) {
            document.heading(2, "进度 of the week");
            document.text("Three of nine tasks are closed; 一个任务逾期。");
            document.table({"id", "title", "owner"}, {false, false, false});
        }
        document.row({fmt::format("T{}", row), title, "@li"});
        size += title.size() + 10;
    }
    return document;
}

double milliseconds(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

bool posts() {
    print_head("posts");
    const channel::Document document = report();
    const std::string text = channel::written(channel::Dialect::plain, document.lines, document);
    bool kept = true;
    for (const auto& [name, dialect, limit] : {std::tuple{"wecom", channel::Dialect::wecom_v2, std::size_t{4096}},
                                               std::tuple{"feishu", channel::Dialect::feishu, std::size_t{18'000}}}) {
        std::vector<double> ours, theirs;
        std::size_t parts = 0;
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(milliseconds([&] {
                const auto chunks = channel::split(document, channel::costs_of(dialect, limit, channel::json_size));
                parts = chunks.size();
                for (const channel::Chunk& chunk : chunks) (void)channel::written(dialect, chunk, document);
            }));
            theirs.push_back(milliseconds([&] { (void)Json(text).dump(); }));
        }
        const bool is_quick = median(ours) <= longest;
        kept = print_line(fmt::format("split 1 MB for {}", name), median(ours), median(theirs), 30,
                          fmt::format("{:>4} parts, goal {} ms{}", parts, longest, is_quick ? "" : "  OVER")) && is_quick && kept;
    }
    return kept;
}

}  // namespace muster::bench
