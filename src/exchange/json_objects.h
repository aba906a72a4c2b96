#pragma once
// The objects of a JSON document one by one, without ever holding the whole of it.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"

namespace muster::exchange {

/// Calls with each thing of the document, and the line on which it begins, as soon as it is read: the elements of the array
/// that it is, or that it holds under the name `list`; the object that it is; several of these one behind another, as a
/// line each. Throws `usage` with the place for what is not JSON, is cut off, or is nested too deep.
void read_objects(std::string_view text, std::string_view list,
                  const std::function<void(std::int64_t line, Json object)>& take);

/// The members of an object from which what is understood is taken, so that the rest can be kept.
class Members {
  public:
    /// Throws `usage` if it is no object.
    explicit Members(Json object);

    /// Returns the member, or null.
    [[nodiscard]] const Json* find(std::string_view name) const { return object_.find(name); }
    /// Returns the text of a member, a number as its digits; empty for anything else.
    [[nodiscard]] std::string text(std::string_view name) const;
    /// Returns the text likewise, and says that it is understood.
    std::string take(std::string_view name);
    /// Says that the member is understood: it is not part of the rest.
    void drop(std::string_view name);
    /// Returns what is not understood, as `source_fields` of an item, under the name of the format; empty if that is nothing.
    [[nodiscard]] std::string rest(std::string_view format) const;

  private:
    Json object_;
    std::vector<std::string_view> understood_;
};

/// Returns the text of a member of an object, a number as its digits; empty for anything else, and where `object` is null.
std::string text_of(const Json* object, std::string_view name);

/// Returns what `Members::rest` kept of the format; an empty object if nothing.
Json kept_of(const std::string& source_fields, std::string_view format);

/// Returns the object with those members of `kept` behind its own that it does not have.
Json with_kept(Json object, const Json& kept);

}  // namespace muster::exchange
