#include "exchange/gitlab.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(gitlab) {
    muster::fuzz::read_items(muster::exchange::read_gitlab, data, size);
    return 0;
}
