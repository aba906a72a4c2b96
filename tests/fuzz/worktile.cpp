#include "base/json.h"
#include "exchange/worktile.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(worktile) {
    using namespace muster;
    fuzz::accepts([&] {
        std::int64_t tasks = 0;
        const std::int64_t told = exchange::read_worktile(Json::parse(fuzz::text_of(data, size)), Zone("Asia/Shanghai"), [&](exchange::Item item) {
            if (item.noun == "task") ++tasks;
            fuzz::check_item(item);
        });
        fuzz::must(told == tasks, "as many tasks are told as were taken");
    });
    return 0;
}
