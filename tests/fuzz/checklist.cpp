#include "exchange/checklist.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(checklist) {
    muster::fuzz::read_items(muster::exchange::read_checklist, data, size);
    return 0;
}
