#include "exchange/timewarrior.h"

#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"

namespace muster::exchange {

namespace {

Item item_of(std::int64_t line, Json object, const Zone& zone) {
    const Members members(std::move(object));
    const auto start = moment_of(members.text("start"), zone);
    const auto end = moment_of(members.text("end"), zone);
    if (!start) throw Error(Failure::usage, tr("it has no start"));
    if (!end) throw Error(Failure::usage, tr("it is still running"), tr("stop it with: timew stop"));
    if (*end < *start) throw Error(Failure::usage, tr("it ends before it starts"));
    Item item;
    item.line = line;
    item.noun = "time_entry";
    std::vector<std::string> tags;
    const Json* list = members.find("tags");
    if (list != nullptr && list->items() != nullptr)
        for (const Json& tag : *list->items())
            if (tag.text() != nullptr) tags.push_back(*tag.text());
    for (const std::string& tag : tags) item.links.push_back({Tie::Kind::relates, tag, LinkType::relates, {}});
    item.times.push_back({{}, start, {}, minutes_between(*start, *end), one_line(members.text("annotation"))});
    return item;
}

}  // namespace

void read_timewarrior(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    read_objects(text, {}, [&](std::int64_t line, Json object) {
        try {
            take(item_of(line, std::move(object), zone));
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_timewarrior(const Work& work) {
    const Around around(work);
    std::set<Key> asked;
    for (const Task& task : work.tasks) asked.insert(task.key);
    std::string text = "[";
    for (const TimeEntry& entry : work.times) {
        const Task* task = around.task(entry.task);
        if (!asked.contains(entry.task.key) || !work.me || entry.member.key != work.me.key || !entry.from || !entry.spent) continue;
        Json interval = Json::object({{"start", compact_text(*entry.from)},
                                      {"end", compact_text(*entry.from + std::chrono::minutes{entry.spent->minutes})}});
        interval.set("tags", Json(Json::Array{fmt::format("T{}", task->number), one_line(task->title)}));
        if (!entry.note.empty()) interval.set("annotation", entry.note);
        text += text.size() == 1 ? "\n" : ",\n";
        interval.write(text);
    }
    return text += "\n]\n";
}

}  // namespace muster::exchange
