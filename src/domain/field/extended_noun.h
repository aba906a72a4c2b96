#pragma once
// A noun with a project's own fields behind the built-in ones.

#include <memory>
#include <string>
#include <vector>

#include <muster/custom_field.h>

namespace muster {

/// Keeps what the fields point to. A field whose name is taken, which a newer muster or another copy may bring about,
/// is called `custom_NAME`.
class ExtendedNoun {
  public:
    ExtendedNoun(const Noun& base, std::vector<CustomField> definitions);
    ExtendedNoun(const ExtendedNoun&) = delete;
    ExtendedNoun& operator=(const ExtendedNoun&) = delete;

    [[nodiscard]] const Noun& noun() const { return noun_; }
    [[nodiscard]] const std::vector<CustomField>& definitions() const { return definitions_; }

  private:
    [[nodiscard]] bool is_taken(std::string_view name) const;
    void add(const CustomField& definition);

    std::vector<CustomField> definitions_;
    std::vector<std::unique_ptr<std::string>> names_;
    std::vector<std::vector<std::string_view>> choices_;
    std::vector<Field> fields_;
    Noun noun_;
};

}  // namespace muster
