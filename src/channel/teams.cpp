#include "channel/teams.h"

#include <fmt/format.h>

namespace muster::channel {

namespace {

Json run_of(const std::string& text, bool is_bold) {
    Json run = Json::object({{"type", "TextRun"}, {"text", text}});
    if (is_bold) run.set("weight", "Bolder");
    return run;
}

Json block_of(Json run, bool is_close) {
    Json block = Json::object({{"type", "RichTextBlock"}, {"inlines", Json(Json::Array{std::move(run)})}});
    if (is_close) block.set("spacing", "None");
    return block;
}

Json element_of(const Line& line) {
    Json run = run_of(line.kind == LineKind::item && !line.goes_on ? "• " + line.text() : line.text(),
                      line.is_strong || line.kind == LineKind::heading);
    if (line.kind == LineKind::heading) run.set("size", line.level < 2 ? "Large" : "Medium");
    if (line.kind == LineKind::code) run.set("fontType", "Monospace");
    return block_of(std::move(run), line.kind == LineKind::code || line.kind == LineKind::item);
}

Json row_of(const std::vector<std::string>& cells, bool is_head) {
    Json list = Json::array();
    for (const std::string& cell : cells)
        list.push(
            Json::object({{"type", "TableCell"}, {"items", Json(Json::Array{block_of(run_of(cell, is_head), true)})}}));
    return Json::object({{"type", "TableRow"}, {"cells", std::move(list)}});
}

Json table_of(const TableHead& head, Json rows) {
    Json columns = Json::array();
    for (std::size_t i = 0; i < head.titles.size(); ++i) columns.push(Json::object({{"width", 1}}));
    return Json::object({{"type", "Table"}, {"columns", std::move(columns)}, {"rows", std::move(rows)}});
}

}  // namespace

Costs teams_costs(std::size_t limit) {
    Costs costs;
    costs.limit = limit;
    costs.line = [](const Line& line) {
        const Json element = line.kind == LineKind::row ? row_of(line.cells, false) : element_of(line);
        return element.dump().size() + 1;
    };
    costs.head = [](const TableHead& head) {
        return table_of(head, Json(Json::Array{row_of(head.titles, true)})).dump().size() + 1;
    };
    return costs;
}

Json teams_body(const Chunk& chunk, const Message& message, const std::string& title, bool mentions) {
    Json elements = Json::array();
    if (!title.empty()) elements.push(element_of({LineKind::heading, {title}, 0, 1, false, false}));
    bool has_table = false;
    for (std::size_t i = 0; i < chunk.size(); ++i) {
        if (chunk[i].kind != LineKind::row) {
            if (!chunk[i].text().empty()) elements.push(element_of(chunk[i]));
            continue;
        }
        const std::size_t table = chunk[i].table;
        const TableHead& head = message.document.tables[table];
        Json rows = Json::array();
        rows.push(row_of(head.titles, true));
        for (; i < chunk.size() && chunk[i].kind == LineKind::row && chunk[i].table == table; ++i)
            rows.push(row_of(chunk[i].cells, false));
        --i;
        has_table = true;
        elements.push(table_of(head, std::move(rows)));
    }
    Json card = Json::object({{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
                              {"type", "AdaptiveCard"},
                              {"version", has_table ? "1.5" : "1.4"}});
    if (mentions && !message.mentions.empty()) {
        std::string line;
        Json entities = Json::array();
        for (const Mention& one : message.mentions) {
            const std::string at = fmt::format("<at>{}</at>", one.name);
            line += (line.empty() ? "" : " ") + at;
            entities.push(Json::object({{"type", "mention"},
                                        {"text", at},
                                        {"mentioned", Json::object({{"id", one.id}, {"name", one.name}})}}));
        }
        elements.push(Json::object({{"type", "TextBlock"}, {"text", line}, {"wrap", true}}));
        card.set("msteams", Json::object({{"entities", std::move(entities)}}));
    }
    card.set("body", std::move(elements));
    Json attachment = Json::object({{"contentType", "application/vnd.microsoft.card.adaptive"},
                                    {"contentUrl", nullptr},
                                    {"content", std::move(card)}});
    return Json::object({{"type", "message"}, {"attachments", Json(Json::Array{std::move(attachment)})}});
}

}  // namespace muster::channel
