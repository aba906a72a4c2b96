#include "domain/calendar/china.h"

#include "base/language.h"

namespace muster {

namespace {

using namespace std::chrono_literals;
using std::chrono::month_day;
using std::chrono::year;

constexpr month_day on(unsigned month, unsigned day_of_month) {
    return std::chrono::month{month} / std::chrono::day{day_of_month};
}

constexpr Day day_in(year of, month_day date) {
    return Day{of / date.month() / date.day()};
}

ChinaHoliday holiday(year of, const char* name, month_day first, month_day last,
                     const std::vector<month_day>& make_up = {}) {
    ChinaHoliday result{name, {day_in(of, first), day_in(of, last)}, {}};
    for (const month_day date : make_up) result.make_up.push_back(day_in(of, date));
    return result;
}

constexpr auto new_year = tr_later("New Year's Day");
constexpr auto spring = tr_later("Spring Festival");
constexpr auto qingming = tr_later("Qingming Festival");
constexpr auto labour = tr_later("Labour Day");
constexpr auto dragon_boat = tr_later("Dragon Boat Festival");
constexpr auto mid_autumn = tr_later("Mid-Autumn Festival");
constexpr auto national = tr_later("National Day");
constexpr auto national_and_mid_autumn = tr_later("National Day and Mid-Autumn Festival");

}  // namespace

// Sources: the notices of the General Office of the State Council (国务院办公厅关于…年部分节假日安排的通知):
// - 2024: 国办发明电〔2023〕7号, 25 October 2023. "与周末连休" (New Year, Dragon Boat) counts the weekend in.
// - 2025: 国办发明电〔2024〕12号, 12 November 2024.
// - 2026: of 4 November 2025, www.gov.cn/zhengce/content/202511/content_7047090.htm
const std::vector<ChinaHoliday>& china_holidays() {
    static const std::vector<ChinaHoliday> all{
        holiday(2024y, new_year, on(1, 1), on(1, 1)),
        holiday(2024y, spring, on(2, 10), on(2, 17), {on(2, 4), on(2, 18)}),
        holiday(2024y, qingming, on(4, 4), on(4, 6), {on(4, 7)}),
        holiday(2024y, labour, on(5, 1), on(5, 5), {on(4, 28), on(5, 11)}),
        holiday(2024y, dragon_boat, on(6, 8), on(6, 10)),
        holiday(2024y, mid_autumn, on(9, 15), on(9, 17), {on(9, 14)}),
        holiday(2024y, national, on(10, 1), on(10, 7), {on(9, 29), on(10, 12)}),

        holiday(2025y, new_year, on(1, 1), on(1, 1)),
        holiday(2025y, spring, on(1, 28), on(2, 4), {on(1, 26), on(2, 8)}),
        holiday(2025y, qingming, on(4, 4), on(4, 6)),
        holiday(2025y, labour, on(5, 1), on(5, 5), {on(4, 27)}),
        holiday(2025y, dragon_boat, on(5, 31), on(6, 2)),
        holiday(2025y, national_and_mid_autumn, on(10, 1), on(10, 8), {on(9, 28), on(10, 11)}),

        holiday(2026y, new_year, on(1, 1), on(1, 3), {on(1, 4)}),
        holiday(2026y, spring, on(2, 15), on(2, 23), {on(2, 14), on(2, 28)}),
        holiday(2026y, qingming, on(4, 4), on(4, 6)),
        holiday(2026y, labour, on(5, 1), on(5, 5), {on(5, 9)}),
        holiday(2026y, dragon_boat, on(6, 19), on(6, 21)),
        holiday(2026y, mid_autumn, on(9, 25), on(9, 27)),
        holiday(2026y, national, on(10, 1), on(10, 7), {on(9, 20), on(10, 10)}),
    };
    return all;
}

Days china_years() {
    return {day_in(2024y, on(1, 1)), day_in(2026y, on(12, 31))};
}

}  // namespace muster
