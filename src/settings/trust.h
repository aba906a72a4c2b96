#pragma once
// Which files of projects may run programs: those whose content the user has looked at and trusted. It is kept by
// content in the user's own folder, since a project may come from anybody.

#include <string>
#include <vector>

namespace muster::settings {

class Trust {
  public:
    /// Reads what is trusted; a file that is not there trusts nothing.
    explicit Trust(std::string file);

    /// Says whether the file, with what it holds now, is trusted.
    [[nodiscard]] bool holds(const std::string& file) const;
    /// Trusts the file with what it holds now.
    void give(const std::string& file);
    /// Trusts the file no longer.
    void take(const std::string& file);

  private:
    void write() const;
    std::string file_;
    std::vector<std::string> lines_;  ///< `HASH PATH`
};

}  // namespace muster::settings
