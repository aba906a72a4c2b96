// The bodies of messages, by the documents of each service.

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "channel/message.h"
#include "channel/teams.h"

namespace muster::channel {

namespace {

constexpr std::size_t title_bytes = 120;
constexpr std::size_t number_room = 24;      // ` (1000/1000)` and what stands around it
constexpr std::size_t signature_room = 160;  // what Feishu's signature adds to a body
constexpr std::size_t summary_bytes = 1500;
constexpr std::size_t largest_file = std::size_t{20} << 20;

std::string shortened(const std::string& text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    return text.substr(0, cut_place(text, bytes - 3)) + "…";
}

std::string first_characters(const std::string& text, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < characters && at < text.size(); ++i) at += cut_place(text.substr(at, 4), 1);
    const bool is_last = at < text.size() && at + cut_place(text.substr(at, 4), 1) >= text.size();
    return at >= text.size() || is_last ? text : text.substr(0, at) + "…";
}

class Composer {
  public:
    Composer(const Channel& channel, const Message& message)
        : channel_(channel), message_(message), title_(shortened(message.document.title, title_bytes)) {}

    std::vector<Part> run() {
        if (channel_.format.name == "template_card") return card();
        if (channel_.kind->service == Protocol::slack) return slack();
        const auto chunks = split(message_.document, costs(channel_.format.limit));
        if (!channel_.kind->upload.empty() && chunks.size() > channel_.most_parts) return with_file();
        std::vector<Part> parts;
        for (std::size_t i = 0; i < chunks.size(); ++i) parts.push_back({body(chunks[i], i + 1, chunks.size())});
        add_mention_of_its_own(parts);
        return parts;
    }

  private:
    // What stands for the message in a list of chats: its title, else how it begins.
    [[nodiscard]] std::string summary() const {
        if (!title_.empty()) return title_;
        const auto& lines = message_.document.lines;
        const bool has_words = !lines.empty() && !lines.front().text().empty();
        return has_words ? shortened(lines.front().text(), title_bytes) : message_.subject;
    }

    [[nodiscard]] Dialect dialect() const { return channel_.format.dialect; }

    // What a limit counts, without what stands in every part.
    [[nodiscard]] Costs costs(std::size_t limit) const {
        const Json empty = body({}, 1, 1);
        std::size_t base = number_room + 2;
        if (channel_.format.unit == Unit::body) base += empty.dump().size() + signature_room;
        else base += head(1, 1).size() + mentions().size();
        const std::size_t room = limit > base + limit / 4 ? limit - base : limit / 4;
        if (channel_.kind->service == Protocol::teams) return teams_costs(room);
        const bool is_body = channel_.format.unit == Unit::body;
        Costs costs = costs_of(dialect(), room,
                               [is_body](std::string_view text) { return is_body ? json_size(text) : text.size(); });
        costs.most_tables = channel_.kind->most_tables;
        return costs;
    }

    [[nodiscard]] static std::string number(std::size_t part, std::size_t parts) {
        return parts > 1 ? fmt::format("({}/{})", part, parts) : std::string{};
    }

    [[nodiscard]] std::string named(std::size_t part, std::size_t parts) const {
        const std::string of = number(part, parts);
        return title_.empty() || of.empty() ? title_ + of : title_ + " " + of;
    }

    // The title as the first line, with the number of the part.
    [[nodiscard]] std::string head(std::size_t part, std::size_t parts) const {
        if (title_.empty() && parts < 2) return {};
        Line line{LineKind::heading, {named(part, parts)}, 0, 2, false, false};
        if (title_.empty()) line.kind = LineKind::text;
        return written(dialect(), {line}, message_.document) + "\n";
    }

    // Who is mentioned, where mentions stand in the text.
    [[nodiscard]] std::string mentions() const {
        std::string out;
        const auto add = [&](const std::string& one) { out += (out.empty() ? "\n" : " ") + one; };
        for (const Mention& one : message_.mentions) switch (channel_.kind->service) {
                case Protocol::wecom:
                    if (dialect() == Dialect::wecom) add("<@" + one.id + ">");
                    break;
                case Protocol::dingtalk: add("@" + one.id); break;
                case Protocol::feishu:
                    add(is_card() ? fmt::format("<at id={}></at>", one.id)
                                  : fmt::format("<at user_id=\"{}\">{}</at>", one.id, one.name));
                    break;
                case Protocol::slack: add("<@" + one.id + ">"); break;
                case Protocol::webhook: add("@" + one.name); break;
                default: break;
            }
        if (!message_.mentions_all) return out;
        if (channel_.kind->service == Protocol::feishu)
            add(is_card() ? "<at id=all></at>" : "<at user_id=\"all\">all</at>");
        if (channel_.kind->service == Protocol::slack) add("<!channel>");
        return out;
    }

    [[nodiscard]] bool is_card() const { return channel_.format.name == "card"; }

    // Whoever is mentioned is so in the last part alone.
    [[nodiscard]] std::string text(const Chunk& chunk, std::size_t part, std::size_t parts, bool has_head) const {
        std::string out = has_head ? head(part, parts) : std::string{};
        if (!out.empty() && dialect() != Dialect::plain && !chunk.empty() && chunk.front().kind == LineKind::row)
            out += "\n";
        out += written(dialect(), chunk, message_.document);
        if (part == parts) out += mentions();
        while (out.ends_with('\n')) out.pop_back();
        return out;
    }

    [[nodiscard]] Json body(const Chunk& chunk, std::size_t part, std::size_t parts) const {
        switch (channel_.kind->service) {
            case Protocol::wecom: return wecom(text(chunk, part, parts, true), part == parts);
            case Protocol::dingtalk: return dingtalk(text(chunk, part, parts, true), part, parts);
            case Protocol::feishu: return feishu(chunk, part, parts);
            case Protocol::teams: return teams_body(chunk, message_, named(part, parts), part == parts);
            default: break;
        }
        return Json::object({{"schema", 1},
                             {"kind", "post"},
                             {"subject", message_.subject},
                             {"title", title_},
                             {"part", static_cast<std::int64_t>(part)},
                             {"parts", static_cast<std::int64_t>(parts)},
                             {"text", text(chunk, part, parts, true)}});
    }

    // ---- WeCom ----

    [[nodiscard]] Json mentioned() const {
        Json list = Json::array();
        for (const Mention& one : message_.mentions) list.push(one.id);
        if (message_.mentions_all) list.push("@all");
        return list;
    }

    [[nodiscard]] bool mentions_somebody() const { return message_.mentions_all || !message_.mentions.empty(); }

    [[nodiscard]] Json wecom(const std::string& content, bool is_last) const {
        Json inner = Json::object({{"content", content}});
        if (channel_.format.name == "text" && is_last && mentions_somebody()) inner.set("mentioned_list", mentioned());
        const std::string type(channel_.format.name);
        return Json::object({{"msgtype", type}, {type, std::move(inner)}});
    }

    // markdown_v2, a card and a file mention nobody, and markdown not everybody: a text of its own does.
    void add_mention_of_its_own(std::vector<Part>& parts) const {
        if (channel_.kind->service != Protocol::wecom || !mentions_somebody() || channel_.format.name == "text") return;
        const bool is_file = !parts.empty() && !parts.back().file.empty();
        if (channel_.format.name == "markdown" && !message_.mentions_all && !is_file) return;
        const std::string said = summary();
        parts.push_back({Json::object(
            {{"msgtype", "text"},
             {"text", Json::object({{"content", inert(Dialect::plain, said)}, {"mentioned_list", mentioned()}})}})});
    }

    [[nodiscard]] Part file() const {
        const Document& document = message_.document;
        std::string content =
            title_.empty() ? std::string{} : "# " + inert(Dialect::common_mark, document.title) + "\n\n";
        content += written(Dialect::common_mark, document.lines, document) + "\n";
        if (content.size() > largest_file)
            throw Error(Failure::refused,
                        say("the report has {} bytes, and a file may have {}", content.size(), largest_file));
        std::string name;
        for (const char c : message_.subject)
            name += c == ' ' || c == '/' || c == '@' || static_cast<unsigned char>(c) < ' ' ? '-' : c;
        return {Json::object({{"msgtype", "file"}, {"file", Json::object({{"media_id", ""}})}}), name + ".md",
                std::move(content)};
    }

    // The beginning as a message, the whole as a file.
    [[nodiscard]] std::vector<Part> with_file() const {
        Part whole = file();
        Chunk first = split(message_.document, costs(std::min(summary_bytes, channel_.format.limit / 2))).front();
        first.push_back({LineKind::text, {say("… goes on in the file {}", whole.file)}, 0, 0, false, false});
        std::vector<Part> parts{{body(first, 1, 1)}, std::move(whole)};
        add_mention_of_its_own(parts);
        return parts;
    }

    [[nodiscard]] std::vector<Part> card() const {
        constexpr std::size_t title_characters = 26, text_characters = 112, value_characters = 26, key_characters = 5;
        constexpr std::size_t most_rows = 6;
        const Document& document = message_.document;
        Json card = Json::object({{"card_type", "text_notice"}, {"source", Json::object({{"desc", "muster"}})}});
        if (!title_.empty())
            card.set("main_title", Json::object({{"title", first_characters(title_, title_characters)}}));
        std::string told;
        Json rows = Json::array();
        for (const Line& line : document.lines) {
            const bool is_pair = line.kind == LineKind::row && line.cells.size() == 2 && !line.cells[0].empty();
            if (is_pair && rows.items()->size() < most_rows)
                rows.push(Json::object({{"keyname", first_characters(line.cells[0], key_characters)},
                                        {"value", first_characters(line.cells[1], value_characters)}}));
            if (line.kind == LineKind::row || line.kind == LineKind::code || line.text().empty()) continue;
            told += (told.empty() ? "" : "\n") + line.text();
        }
        card.set("sub_title_text", first_characters(told.empty() ? title_ : told, text_characters));
        if (!rows.items()->empty()) card.set("horizontal_content_list", std::move(rows));
        card.set("card_action", Json::object({{"type", 1}, {"url", channel_.link}}));
        std::vector<Part> parts{{Json::object({{"msgtype", "template_card"}, {"template_card", std::move(card)}})}};
        const bool is_told = document.lines.size() == 1 && code_points(told) <= text_characters;
        if (!is_told) parts.push_back(file());
        add_mention_of_its_own(parts);
        return parts;
    }

    // ---- DingTalk, Feishu, Slack ----

    [[nodiscard]] Json dingtalk(const std::string& content, std::size_t part, std::size_t parts) const {
        Json mobiles = Json::array(), users = Json::array();
        if (part == parts)
            for (const Mention& one : message_.mentions)
                (one.id.find_first_not_of("+-0123456789") == std::string::npos ? mobiles : users).push(one.id);
        Json at = Json::object({{"atMobiles", std::move(mobiles)},
                                {"atUserIds", std::move(users)},
                                {"isAtAll", part == parts && message_.mentions_all}});
        if (channel_.format.name == "text")
            return Json::object({{"msgtype", "text"}, {"text", Json::object({{"content", content}})}, {"at", at}});
        // What the list of chats shows; it may not be empty.
        const std::string shown = inert(dialect(), title_.empty() ? summary() : named(part, parts));
        return Json::object(
            {{"msgtype", "markdown"}, {"markdown", Json::object({{"title", shown}, {"text", content}})}, {"at", at}});
    }

    [[nodiscard]] Json feishu(const Chunk& chunk, std::size_t part, std::size_t parts) const {
        if (!is_card())
            return Json::object(
                {{"msg_type", "text"}, {"content", Json::object({{"text", text(chunk, part, parts, true)}})}});
        Json elements = Json::array();
        elements.push(Json::object({{"tag", "markdown"}, {"content", text(chunk, part, parts, title_.empty())}}));
        Json card = Json::object({{"schema", "2.0"}});
        if (!title_.empty())
            card.set("header",
                     Json::object({{"title", Json::object({{"tag", "plain_text"}, {"content", named(part, parts)}})},
                                   {"template", "blue"}}));
        card.set("body", Json::object({{"elements", std::move(elements)}}));
        return Json::object({{"msg_type", "interactive"}, {"card", std::move(card)}});
    }

    // Sections of at most 3000 characters, of which a message takes 50.
    [[nodiscard]] std::vector<Part> slack() const {
        constexpr std::size_t section = 2900, most_sections = 45;
        const std::size_t limit = channel_.format.limit;
        const auto chunks = split(message_.document, costs_of(dialect(), std::min(section, limit / 2), code_points));
        std::vector<std::vector<std::string>> messages(1);
        std::size_t used = 0;
        for (const Chunk& chunk : chunks) {
            std::string words = written(dialect(), chunk, message_.document);
            const std::size_t count = code_points(words);
            const bool is_full = messages.back().size() >= most_sections || used + count + title_bytes > limit;
            if (is_full && !messages.back().empty()) {
                messages.emplace_back();
                used = 0;
            }
            used += count;
            messages.back().push_back(std::move(words));
        }
        std::vector<Part> parts;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            Json blocks = Json::array();
            const auto add = [&](const std::string& words) {
                if (words.empty()) return;
                blocks.push(
                    Json::object({{"type", "section"}, {"text", Json::object({{"type", "mrkdwn"}, {"text", words}})}}));
            };
            std::string first = head(i + 1, messages.size());
            while (first.ends_with('\n')) first.pop_back();
            add(first);
            for (const std::string& words : messages[i]) add(words);
            if (i + 1 == messages.size()) add(std::string(text::trim(mentions())));
            const std::string shown = first.empty() ? inert(dialect(), summary()) : first;
            parts.push_back({Json::object({{"text", shown}, {"blocks", std::move(blocks)}})});
        }
        return parts;
    }

    const Channel& channel_;
    const Message& message_;
    std::string title_;
};

}  // namespace

std::vector<Part> compose(const Channel& channel, const Message& message) {
    return Composer(channel, message).run();
}

std::string stored(const Part& part) {
    Json whole = Json::object({{"body", part.body}});
    if (!part.file.empty()) {
        whole.set("file", part.file);
        whole.set("content", part.content);
    }
    return whole.dump();
}

Part part_of(const std::string& stored) {
    const Json whole = Json::parse(stored);
    const Json* body = whole.find("body");
    if (body == nullptr) throw Error(Failure::damaged, tr("the outbox holds what is no message"));
    Part part{*body};
    if (const Json* file = whole.find("file"); file != nullptr) part.file = *file->text();
    if (const Json* content = whole.find("content"); content != nullptr) part.content = *content->text();
    return part;
}

}  // namespace muster::channel
