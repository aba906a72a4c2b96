// Splitting: whatever the document and the limit, every part fits, nothing is lost, and no character is divided.

#include <doctest/doctest.h>

#include <random>

#include "base/text.h"
#include "channel/dialect.h"
#include "channel/message.h"

using namespace muster;
using namespace muster::channel;

namespace {

std::string words(std::mt19937& random, std::size_t longest) {
    static const std::vector<std::string> pieces{"a", "Z", " ", "界", "é", "🎉", "<", "*", "|", "`", "\"", "\\", "#"};
    std::string out;
    for (std::size_t i = random() % longest; i > 0; --i) out += pieces[random() % pieces.size()];
    return out;
}

Document document_of(std::mt19937& random, bool has_long_lines) {
    Document document;
    for (std::size_t i = random() % 60; i > 0; --i) {
        const std::size_t longest = has_long_lines && random() % 10 == 0 ? 4000 : 60;
        switch (random() % 5) {
            case 0: document.heading(2, words(random, 40)); break;
            case 1: document.text(words(random, longest)); break;
            case 2: document.item(words(random, longest)); break;
            case 3: document.code(words(random, longest)); break;
            default:
                document.table({"id", "标题"}, {true, false});
                for (std::size_t row = random() % 20; row > 0; --row)
                    document.row({words(random, 10), words(random, longest)});
        }
    }
    return document;
}

// All that was written, cell after cell.
std::string text_of(const std::vector<Line>& lines) {
    std::string out;
    for (const Line& line : lines)
        for (const std::string& cell : line.cells) out += cell;
    return out;
}

}  // namespace

TEST_CASE("every part fits, whatever the dialect") {
    std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same documents each time
    for (int round = 0; round < 300; ++round) {
        const Document document = document_of(random, round % 2 == 0);
        for (const Dialect dialect : {Dialect::plain, Dialect::wecom, Dialect::wecom_v2, Dialect::dingtalk,
                                      Dialect::feishu, Dialect::slack, Dialect::common_mark}) {
            const std::size_t limit = 400 + random() % 3000;
            const auto size = [](std::string_view text) { return text.size(); };
            const auto chunks = split(document, costs_of(dialect, limit, size));
            std::vector<Line> all;
            for (const Chunk& chunk : chunks) {
                const std::string text = written(dialect, chunk, document);
                CAPTURE(static_cast<int>(dialect));
                CAPTURE(text.substr(0, 600));
                CHECK(text.size() <= limit);
                CHECK(text::is_utf8(text));
                all.insert(all.end(), chunk.begin(), chunk.end());
            }
            if (round % 2 == 1) CHECK(text_of(all) == text_of(document.lines));
            else CHECK(text_of(all).size() == text_of(document.lines).size());
        }
    }
}

TEST_CASE("a table goes on under its titles, and code within its fences") {
    Document document;
    document.table({"id", "title"}, {false, false});
    for (int i = 0; i < 100; ++i) document.row({"T1", "A title of some length"});
    for (int i = 0; i < 100; ++i) document.code("columns   of   code");
    const auto chunks =
        split(document, costs_of(Dialect::wecom_v2, 1000, [](std::string_view text) { return text.size(); }));
    CHECK(chunks.size() > 4);
    for (const Chunk& chunk : chunks) {
        const std::string text = written(Dialect::wecom_v2, chunk, document);
        if (chunk.front().kind == LineKind::row) CHECK(text.starts_with("| id | title |\n| --- | --- |\n"));
        if (chunk.front().kind == LineKind::code) CHECK(text.starts_with("```\n"));
        if (chunk.back().kind == LineKind::code) CHECK(text.ends_with("```"));
    }
}

TEST_CASE("the work grows with the size of the report and no faster") {
    std::size_t asked = 0;
    const auto work = [&](std::size_t lines) {
        Document document;
        for (std::size_t i = 0; i < lines; ++i) document.text("一行 of some length, as reports have them");
        asked = 0;
        (void)split(document, costs_of(Dialect::wecom_v2, 4000, [&](std::string_view text) {
                        asked += text.size();
                        return text.size();
                    }));
        return asked;
    };
    const std::size_t small = work(2'000), large = work(20'000);
    CHECK(large < small * 11);
}

TEST_CASE("bodies keep the limits of each service") {
    std::mt19937 random(11);  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    for (int round = 0; round < 40; ++round) {
        Document document = document_of(random, true);
        document.title = "周报 2026-03-09";
        for (const Kind& kind : kinds())
            for (const Format& format : kind.formats) {
                if (format.name == "template_card") continue;
                const Channel channel = read_channel(
                    {"x",
                     "f",
                     1,
                     {{"kind", std::string(kind.name)}, {"url_env", "U"}, {"format", std::string(format.name)}},
                     {}});
                for (const Part& part : compose(channel, {"report weekly", document, {}, false})) {
                    const std::string body = part.body.dump();
                    CAPTURE(kind.name);
                    if (format.unit == Unit::body) CHECK(body.size() <= format.limit);
                    const Json* inner = part.body.find(format.name);
                    if (format.unit == Unit::bytes && inner != nullptr)
                        CHECK(inner->find("content")->text()->size() <= format.limit);
                }
            }
    }
}
