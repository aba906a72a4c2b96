#include "exchange/timewarrior.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(timewarrior) {
    muster::fuzz::read_items(muster::exchange::read_timewarrior, data, size);
    return 0;
}
