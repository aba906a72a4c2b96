#pragma once
// The numbers that people call records by: T12 is the twelfth task. Each copy gives its own, once, whatever is undone.

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include <muster/noun.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// Which numbers of a letter this copy may give.
struct Lease {
    std::string letter;
    std::int64_t next = 0;
    std::optional<std::int64_t> last;
};

/// Gives the numbers of one operation. A lease is read once and written once, however many records are made.
class Numbers {
  public:
    explicit Numbers(Database& database) : database_(database) {}

    /// Gives the next number of the noun's letter. Throws `refused` if the copy has none left.
    int next(const Noun& noun);
    /// Writes down what was given.
    void keep();
    /// Forgets what was given since `keep`: the records are not made after all.
    void forget() { leases_.clear(); }

  private:
    struct Given {
        Lease lease;
        bool is_kept = true;
    };

    Database& database_;
    std::map<char, Given> leases_;
};

/// Gives this number, so that it is not given again. Returns false if a record has it already.
bool take_number(Database& database, const Noun& noun, std::int64_t number);

}  // namespace muster::store
