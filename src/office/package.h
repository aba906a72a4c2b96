#pragma once
// A document that is a zip file of parts (ECMA-376 part 2), as Excel writes it.

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "office/xml.h"

namespace muster::office {

/// A part that another one names.
struct Relation {
    std::string type;  ///< the last word of its type: `worksheet`, `styles`
    std::string part;  ///< its name in the package
};

/// The parts of a package that is held in memory. Throws `Refusal` where it is none, is damaged, or would unpack to more
/// than `most_unpacked`: what is unpacked is counted, whatever the package says of itself.
class Package {
  public:
    explicit Package(std::string_view bytes);

    [[nodiscard]] bool has(const std::string& part) const;
    /// Reads a part as XML, as it is unpacked.
    void read(const std::string& part, XmlListener& listener);
    /// Returns what a part names, by the id it does so with; `part` is empty for the package itself.
    std::map<std::string, Relation> relations(const std::string& part);

  private:
    struct Archive;
    std::shared_ptr<Archive> archive_;
    std::size_t unpacked_ = 0;
};

}  // namespace muster::office
