#pragma once
// What of a project may run programs: what the user has looked at and trusted. It is kept by content in the user's own
// folder, since a project may come from anybody.

#include <string>
#include <vector>

namespace muster::settings {

/// Something that runs programs once it is trusted.
struct Trusted {
    std::string name;     ///< where it stands: a file, or a project file and a record in it; one line
    std::string content;  ///< what it holds now
};

/// Returns a file with what it holds now.
Trusted trusted_file(const std::string& file);

/// Returns a command line that a record of the project file holds. Its content is the line and, of each script that it
/// names in the folder where it runs, what that holds: a script is executable, begins with #!, or is named as one
/// (.sh, .py, .pl, .rb, .js). What a script runs in turn, and the data it reads, are not part of it.
Trusted trusted_command(const std::string& project_file, const std::string& record, const std::string& line,
                        const std::string& folder);

class Trust {
  public:
    /// Reads what is trusted; a file that is not there trusts nothing.
    explicit Trust(std::string file);

    /// Says whether it is trusted with what it holds now.
    [[nodiscard]] bool holds(const Trusted& one) const;
    [[nodiscard]] bool holds(const std::string& file) const { return holds(trusted_file(file)); }
    /// Trusts it with what it holds now.
    void give(const Trusted& one);
    /// Trusts it no longer.
    void take(const Trusted& one);

  private:
    void write() const;
    std::string file_;
    std::vector<std::string> lines_;  ///< `HASH NAME`
};

}  // namespace muster::settings
