#pragma once
// What came of an import.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <muster/error.h>

#include "command/command.h"

namespace muster::command {

/// Counts what was made, changed and refused; of one import, whatever nouns it holds.
class Tally {
  public:
    void create(const Noun& noun, Key key) { created_.emplace_back(&noun, key); }
    void update(const Noun& noun, Key key) { updated_.emplace_back(&noun, key); }
    void keep() { ++unchanged_; }
    /// Of what is here already; `may_change` where --update would do something about it.
    void skip(bool may_change = true) {
        ++skipped_;
        may_change_ = may_change_ || may_change;
    }
    void reject(std::int64_t line, const Error& error) { rejections_.push_back({line, error.what(), error.hint()}); }
    /// Says what the lines are where they are no lines but files, from 1.
    void name_files(std::vector<std::string> files) { files_ = std::move(files); }
    /// Returns the name of the file that the line stands for; empty where lines are lines.
    [[nodiscard]] std::string file_of(std::int64_t line) const;
    /// How far it has counted.
    struct Mark {
        std::size_t created, updated;
        std::int64_t unchanged, skipped;
    };
    [[nodiscard]] Mark mark() const { return {created_.size(), updated_.size(), unchanged_, skipped_}; }
    /// Forgets what was counted since, but for what was rejected.
    void go_back(const Mark& mark);
    void leave_out(const std::vector<std::string>& columns) { left_out_ = columns; }
    [[nodiscard]] std::int64_t rows() const;
    /// Says it all; exit code 7 where something was rejected.
    [[nodiscard]] view::Answer answer(Session& session, bool updates);

  private:
    struct Rejection {
        std::int64_t line;
        std::string message, hint;
    };
    using Records = std::vector<std::pair<const Noun*, Key>>;

    [[nodiscard]] std::string sum(bool updates) const;
    void set_members(Session& session, Json& members) const;

    Records created_, updated_;
    std::int64_t unchanged_ = 0;
    std::int64_t skipped_ = 0;
    bool may_change_ = false;
    std::vector<Rejection> rejections_;
    std::vector<std::string> left_out_;
    std::vector<std::string> files_;
};

/// The shape of that answer.
Json tally_shape();

}  // namespace muster::command
