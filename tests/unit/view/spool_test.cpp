#include <doctest/doctest.h>

#include <cstdlib>

#include "view/spool.h"

using namespace muster::view;

namespace {

std::vector<Span> row_of(int number) {
    return {{std::to_string(number), Tone::name},
            {std::string(static_cast<std::size_t>(number % 300), 'x'), Tone::plain},
            {std::string("\0\n", 2), Tone::bad}};
}

void check_rows(const Spool& spool, int count) {
    int seen = 0;
    bool all_equal = true;
    spool.each([&](const std::vector<Span>& row) {
        const auto expected = row_of(seen++);
        all_equal = all_equal && row.size() == expected.size();
        for (std::size_t i = 0; all_equal && i < row.size(); ++i)
            all_equal = row[i].text == expected[i].text && row[i].tone == expected[i].tone;
    });
    CHECK(seen == count);
    CHECK(all_equal);
}

}  // namespace

TEST_CASE("spool: rows come back as they were, few or many, as often as asked") {
    for (const int count : {0, 1, 100, 20000}) {
        Spool spool;
        for (int i = 0; i < count; ++i) spool.add(row_of(i));
        CHECK(spool.is_empty() == (count == 0));
        check_rows(spool, count);
        check_rows(spool, count);
    }
}
