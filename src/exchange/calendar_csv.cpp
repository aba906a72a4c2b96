// Days of a calendar as a table: day, kind, note.

#include <algorithm>
#include <array>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/calendar_days.h"
#include "exchange/csv.h"
#include "exchange/foreign.h"

namespace muster::exchange {

namespace {

enum class Column { day, kind, note };

std::optional<Column> column_of_head(std::string_view head) {
    struct Name {
        std::string_view head;
        Column column;
    };
    static constexpr std::array<Name, 16> names{{
        {"day", Column::day},
        {"days", Column::day},
        {"date", Column::day},
        {"日期", Column::day},
        {"kind", Column::kind},
        {"use", Column::kind},
        {"type", Column::kind},
        {"类型", Column::kind},
        {"状态", Column::kind},
        {"note", Column::note},
        {"name", Column::note},
        {"title", Column::note},
        {"why", Column::note},
        {"名称", Column::note},
        {"备注", Column::note},
        {"节日", Column::note},
    }};
    const std::string word = text::lower(content_of(head));
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.head == word; });
    return found == names.end() ? std::nullopt : std::optional{found->column};
}

std::vector<std::optional<Column>> columns_of_heads(const std::vector<std::string>& heads) {
    std::vector<std::optional<Column>> columns;
    for (const std::string& head : heads) columns.push_back(column_of_head(head));
    return columns;
}

bool is_among(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class TableReader {
  public:
    explicit TableReader(const WorkingTime& time) : time_(time) {}

    CalendarFile read(std::string_view text) {
        read_csv(text, separator_of(text), [this](const Row& row) { take(row); });
        if (!has_rows_) throw Error(Failure::usage, tr("the table holds no days"), tr("write lines of day,kind,note"));
        return std::move(file_);
    }

  private:
    void take(const Row& row) {
        if (!has_rows_) {
            has_rows_ = true;
            const auto heads = columns_of_heads(row.cells);
            if (std::find(heads.begin(), heads.end(), Column::day) != heads.end()) {
                columns_ = heads;
                return;
            }
        }
        try {
            file_.days.push_back(days_of(row));
        } catch (const Error& error) {
            file_.rejected.push_back({row.line, error.what(), error.hint()});
        }
    }

    [[nodiscard]] std::string cell(const Row& row, Column column) const {
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.size()); ++i)
            if (columns_[i] == column) return std::string(content_of(row.cells[i]));
        return {};
    }

    [[nodiscard]] NamedDays days_of(const Row& row) const {
        NamedDays named;
        named.line = row.line;
        named.days = period_of(cell(row, Column::day));
        named.note = cell(row, Column::note);
        set_kind(named, cell(row, Column::kind));
        return named;
    }

    static Days period_of(const std::string& cell) {
        const auto dots = cell.find("..");
        const auto first = day_from_iso(day_in_order(cell.substr(0, dots)));
        const auto last = dots == std::string::npos ? first : day_from_iso(day_in_order(cell.substr(dots + 2)));
        if (!first || !last)
            throw Error(Failure::usage, say("'{}' is not a day", text::fit(text::visible(cell), 40)),
                        tr("write 2026-05-01, or 2026-05-01..2026-05-05"));
        if (*last < *first)
            throw Error(Failure::usage,
                        say("the days would end on {}, before they begin on {}", to_text(*last), to_text(*first)));
        constexpr std::chrono::days longest{366};
        if (*last - *first >= longest) throw Error(Failure::usage, tr("a row is for a year at most"));
        return {*first, *last};
    }

    void set_kind(NamedDays& named, const std::string& cell) const {
        const std::string word = text::lower(cell);
        if (is_among(word, {"", "holiday", "off", "day off", "休", "放假", "休息", "节假日", "假期", "假日"})) return;
        named.use = DayUse::workday;
        if (is_among(word, {"workday", "work", "working day", "make-up", "班", "上班", "补班", "工作日", "调休上班"}))
            return;
        if (is_among(word, {"half", "half day", "半天", "上半天班"})) {
            named.half = true;
            return;
        }
        named.time = effort_from_text(word, time_);
        if (!named.time || named.time->minutes < 1 || named.time->minutes > longest_day.minutes)
            throw Error(Failure::usage, say("'{}' is not a kind of day", text::fit(text::visible(cell), 40)),
                        tr("write holiday, workday, half, 休, 班, or hours such as 4h"));
    }

    const WorkingTime& time_;
    CalendarFile file_;
    std::vector<std::optional<Column>> columns_{Column::day, Column::kind, Column::note};
    bool has_rows_ = false;
};

}  // namespace

CalendarFile read_calendar_csv(std::string_view text, const WorkingTime& time) {
    return TableReader(time).read(text);
}

}  // namespace muster::exchange
