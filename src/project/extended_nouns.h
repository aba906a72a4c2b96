#pragma once
// The nouns with a project's own fields.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "domain/field/extended_noun.h"
#include "store/sqlite/database.h"

namespace muster {

/// Made when first asked for, and kept until the project is closed, since others point into them.
class ExtendedNouns {
  public:
    /// Returns the noun with the project's own fields; the noun itself where there are none.
    const Noun& extended(store::Database& database, const Noun& base);

    /// What was read of the definitions may have changed.
    void forget() { is_read_ = false; }

  private:
    void read(store::Database& database);

    bool is_read_ = false;
    std::map<std::string, const ExtendedNoun*, std::less<>> current_;  // by the noun's word
    std::vector<std::unique_ptr<ExtendedNoun>> made_;
};

}  // namespace muster
