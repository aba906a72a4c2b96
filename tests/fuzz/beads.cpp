#include "exchange/beads.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(beads) {
    muster::fuzz::read_items(muster::exchange::read_beads, data, size);
    return 0;
}
