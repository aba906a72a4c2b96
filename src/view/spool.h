#pragma once
// Rows that are read more than once, a first time to see how wide they are: few in memory, many in a file.

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "view/answer.h"

namespace muster::view {

/// Rows of cells in the order in which they were added; all are added before the first is read. What is more than a
/// megabyte goes to a file without a name, which ends with this object; where no such file can be made all stays in
/// memory.
class Spool {
  public:
    void add(const std::vector<Span>& row);
    /// Calls with each row.
    void each(const RowSink& row) const;
    [[nodiscard]] bool is_empty() const { return size_ == 0; }

  private:
    void move_to_file();

    std::string held_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, std::fclose};
    bool has_no_file_ = false;
    std::size_t size_ = 0;
    std::size_t in_file_ = 0;
};

}  // namespace muster::view
