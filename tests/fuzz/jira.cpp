#include "exchange/jira.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(jira) {
    muster::fuzz::read_items(muster::exchange::read_jira, data, size);
    return 0;
}
