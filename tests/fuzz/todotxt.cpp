#include "exchange/todotxt.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(todotxt) {
    muster::fuzz::read_items(muster::exchange::read_todotxt, data, size);
    return 0;
}
