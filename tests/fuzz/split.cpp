#include <algorithm>
#include <array>

#include "channel/message.h"
#include "fuzz/target.h"

using namespace muster;
using namespace muster::channel;

namespace {

// A line a line: `# heading`, `- item`, `| row | of | cells`, `` ` `` code, anything else as text.
Document document_of(const std::string& text) {
    Document document;
    bool is_table = false;
    for (const std::string& line : text::split(text, '\n')) {
        const std::string rest = line.empty() ? line : line.substr(1);
        if (!line.starts_with('|')) is_table = false;
        if (line.starts_with('#')) document.heading(2, rest);
        else if (line.starts_with('-')) document.item(rest);
        else if (line.starts_with('`')) document.code(rest);
        else if (line.starts_with('|')) {
            if (!is_table) document.table({"id", "标题"}, {true, false});
            is_table = true;
            const auto bar = std::min(rest.find('|'), rest.size());
            document.row({rest.substr(0, bar), rest.substr(std::min(bar + 1, rest.size()))});
        } else document.text(line);
    }
    return document;
}

// All text in its order, but for white space, which a cut at the end of a line may take.
std::string letters_of(const std::vector<Line>& lines) {
    std::string out;
    for (const Line& line : lines)
        for (const std::string& cell : line.cells) out += cell;
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    return out;
}

std::size_t size_of(Unit unit, const Format& format, const Json& body) {
    if (unit == Unit::body) return body.dump().size();
    const Json* inner = body.find(format.name);
    const Json* content = inner == nullptr ? nullptr : inner->find("content");
    return content == nullptr || content->text() == nullptr ? 0 : content->text()->size();
}

}  // namespace

FUZZ_TARGET(split) {
    const std::string text = fuzz::text_of(data, size);
    if (size < 2 || !text::is_utf8(text)) return 0;
    constexpr std::array dialects{Dialect::plain,  Dialect::wecom, Dialect::wecom_v2,   Dialect::dingtalk,
                                  Dialect::feishu, Dialect::slack, Dialect::common_mark};
    const Dialect dialect = dialects.at(data[0] % dialects.size());
    const std::size_t limit = 400 + std::size_t{data[1]} * 16;
    Document document = document_of(text);
    const auto chunks = split(document, costs_of(dialect, limit, [](std::string_view piece) { return piece.size(); }));
    fuzz::must(!chunks.empty(), "there is a part, if an empty one");
    std::vector<Line> all;
    for (const Chunk& chunk : chunks) {
        const std::string part = written(dialect, chunk, document);
        fuzz::must(part.size() <= limit, "a part keeps the limit");
        fuzz::must(text::is_utf8(part), "no character is divided");
        all.insert(all.end(), chunk.begin(), chunk.end());
    }
    fuzz::must(document.lines.size() > 20'000 || letters_of(all).size() == letters_of(document.lines).size(), "no text is lost");
    if (size > 4096) return 0;
    document.title = "周报";
    for (const Kind& kind : kinds())
        for (const Format& format : kind.formats) {
            const Channel channel = read_channel({"x", "f", 1, {{"kind", std::string(kind.name)}, {"url_env", "U"}, {"format", std::string(format.name)}, {"link", "https://example.com"}}, {}});
            for (const Part& part : compose(channel, {"report weekly", document, {{"li", "li"}}, data[0] % 2 == 0})) {
                fuzz::must(Json::parse(part.body.dump()).dump() == part.body.dump(), "a body is JSON");
                if (format.unit != Unit::characters) fuzz::must(size_of(format.unit, format, part.body) <= format.limit, "a body keeps the limit");
                fuzz::must(stored(part_of(stored(part))) == stored(part), "a part comes out of the outbox as it went in");
            }
        }
    return 0;
}
