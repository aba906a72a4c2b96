#include "exchange/taskwarrior.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(taskwarrior) {
    muster::fuzz::read_items(muster::exchange::read_taskwarrior, data, size);
    return 0;
}
