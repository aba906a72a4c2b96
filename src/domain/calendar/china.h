#pragma once
// The public holidays of China, as the General Office of the State Council announces them year by year.

#include <vector>

#include <muster/timesheet.h>

namespace muster {

/// A holiday, its weekends included, and the days worked in exchange.
struct ChinaHoliday {
    const char* name;  ///< for `tr`
    Days days;
    std::vector<Day> make_up;
};

/// Returns the holidays of the years that have been announced, in order.
const std::vector<ChinaHoliday>& china_holidays();

/// Returns the first and last day of the years that `china_holidays` knows.
Days china_years();

}  // namespace muster
