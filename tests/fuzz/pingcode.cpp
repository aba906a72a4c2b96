#include "base/json.h"
#include "channel/service.h"
#include "exchange/pingcode.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(pingcode) {
    using namespace muster;
    const Zone zone{std::string(exchange::chinese_wall)};
    Json answer;
    if (!fuzz::accepts([&] { answer = Json::parse(fuzz::text_of(data, size)); })) return 0;
    const Json::Array* list = channel::list_in(answer);
    if (list == nullptr) return 0;
    for (const Json& one : *list) {
        const auto check = [](exchange::Item item) {
            item.line = 1;  // who asks knows the place
            fuzz::check_item(item);
        };
        fuzz::accepts([&] { check(exchange::pingcode_user(one)); });
        fuzz::accepts([&] { check(exchange::pingcode_milestone(one, "sprint", zone)); });
        fuzz::accepts([&] {
            exchange::Item item = exchange::pingcode_work_item(one, "story", zone);
            exchange::add_pingcode_time(item, one, zone);
            exchange::add_pingcode_relation(item, one);
            exchange::add_pingcode_comment(item, one);
            fuzz::must(text::is_utf8(exchange::pingcode_id_of(one)), "an id is valid UTF-8");
            check(std::move(item));
        });
    }
    return 0;
}
