#include "channel/split.h"

#include <algorithm>

namespace muster::channel {

std::size_t cut_place(std::string_view text, std::size_t bytes) {
    const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
    if (bytes >= text.size()) return text.size();
    std::size_t at = bytes;
    while (at > 0 && is_inside(at)) --at;
    if (at > 0) return at;
    at = 1;
    while (at < text.size() && is_inside(at)) ++at;
    return at;
}

namespace {

constexpr std::size_t nearly_full = 4;  // a heading in the last quarter of a part begins the next one

class Splitter {
  public:
    Splitter(const Document& document, const Costs& costs) : document_(document), costs_(costs) {}

    std::vector<Chunk> run() {
        for (const Line& line : document_.lines) add(line);
        if (!chunk_.empty() || chunks_.empty()) chunks_.push_back(std::move(chunk_));
        return std::move(chunks_);
    }

  private:
    [[nodiscard]] bool begins_run(const Line& line) const {
        if (line.kind != LineKind::row && line.kind != LineKind::code) return false;
        if (chunk_.empty() || chunk_.back().kind != line.kind) return true;
        return line.kind == LineKind::row && chunk_.back().table != line.table;
    }

    [[nodiscard]] std::size_t cost_here(const Line& line) const {
        return begins_run(line) ? cost_alone(line) : costs_.line(line);
    }

    // As the first of a part, where a table or code begins.
    [[nodiscard]] std::size_t cost_alone(const Line& line) const {
        std::size_t cost = costs_.line(line);
        if (line.kind == LineKind::row) cost += costs_.head(document_.tables[line.table]);
        if (line.kind == LineKind::code) cost += costs_.fence;
        return cost;
    }

    [[nodiscard]] bool is_full_for(const Line& line, std::size_t cost) const {
        if (chunk_.empty()) return false;
        if (used_ + cost > costs_.limit) return true;
        if (line.kind == LineKind::heading && used_ > costs_.limit - costs_.limit / nearly_full) return true;
        return line.kind == LineKind::row && costs_.most_tables > 0 && tables_ >= costs_.most_tables &&
               begins_run(line);
    }

    void add(const Line& line) {
        std::size_t cost = cost_here(line);
        if (is_full_for(line, cost)) {
            end_chunk();
            cost = cost_here(line);
        }
        if (used_ + cost > costs_.limit && !chunk_.empty()) {  // headings that were carried over leave no room
            end_chunk(false);
            cost = cost_here(line);
        }
        if (used_ + cost > costs_.limit) return add_in_pieces(line);
        put(line, cost);
    }

    void put(Line line, std::size_t cost) {
        if (line.kind == LineKind::row && begins_run(line)) ++tables_;
        used_ += cost;
        chunk_.push_back(std::move(line));
    }

    // The headings at its end go with what they are over.
    void end_chunk(bool carries_headings = true) {
        std::size_t end = chunk_.size();
        while (carries_headings && end > 0 && chunk_[end - 1].kind == LineKind::heading) --end;
        Chunk carried;
        if (end > 0) carried.assign(chunk_.begin() + static_cast<std::ptrdiff_t>(end), chunk_.end());
        if (end > 0) chunk_.resize(end);
        chunks_.push_back(std::move(chunk_));
        chunk_.clear();
        used_ = tables_ = 0;
        for (Line& line : carried) {
            const std::size_t cost = cost_here(line);
            put(std::move(line), cost);
        }
    }

    // The first part of a line that fits alone; the rest stays in `line`. Halving finds it in few steps, each over a
    // text that is at most a few parts long.
    Line cut(Line& line) const {
        Line first = line;
        std::size_t budget = costs_.limit;
        do {
            first.cells.assign(line.cells.size(), {});
            for (std::size_t i = 0; i < line.cells.size(); ++i) {
                const std::string_view whole = line.cells[i];
                if (!whole.empty()) first.cells[i] = whole.substr(0, cut_place(whole, budget));
            }
            if (budget <= 1) break;
            budget = budget * 3 / 4;
        } while (cost_alone(first) > costs_.limit);
        return first;
    }

    void add_in_pieces(Line line) {
        std::vector<std::size_t> done(line.cells.size(), 0);
        Line window = line;
        while (true) {
            bool is_over = true;
            for (std::size_t i = 0; i < line.cells.size(); ++i) {
                window.cells[i] = line.cells[i].substr(done[i], costs_.limit + 4);  // no code point is longer than 4
                is_over = is_over && window.cells[i].empty();
            }
            if (is_over) return;
            const Line piece = cut(window);
            for (std::size_t i = 0; i < piece.cells.size(); ++i) done[i] += piece.cells[i].size();
            const std::size_t cost = cost_here(piece);
            if (!chunk_.empty() && used_ + cost > costs_.limit) end_chunk(false);
            put(piece, cost_here(piece));
            window.goes_on = true;
        }
    }

    const Document& document_;
    const Costs& costs_;
    std::vector<Chunk> chunks_;
    Chunk chunk_;
    std::size_t used_ = 0, tables_ = 0;
};

}  // namespace

std::vector<Chunk> split(const Document& document, const Costs& costs) {
    return Splitter(document, costs).run();
}

}  // namespace muster::channel
