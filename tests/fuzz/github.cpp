#include "exchange/github.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(github) {
    muster::fuzz::read_items(muster::exchange::read_github, data, size);
    return 0;
}
