#pragma once
// A compiled gettext catalogue (.mo), read where it lies.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace muster {

/// The texts of one language. libintl is not used: it takes a language from the locale of the whole process, needs
/// one that is generated on the machine (since glibc 2.39 not even C.UTF-8 will do), and keeps what it found first.
class Catalogue {
  public:
    /// Maps the file. Returns null if it is not there or no catalogue.
    static std::unique_ptr<const Catalogue> open(const std::string& file);

    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;
    ~Catalogue();

    /// Returns the translation of a text, or null. Plural forms follow one another, each ended by a zero byte.
    [[nodiscard]] const char* find(std::string_view text) const noexcept;
    /// Returns the form for the count: the only one, or the singular and the plural.
    [[nodiscard]] const char* find(std::string_view text, std::int64_t count) const noexcept;

  private:
    Catalogue(const char* start, std::size_t size) : start_(start), size_(size) {}
    [[nodiscard]] std::uint32_t number(std::size_t at) const noexcept;
    [[nodiscard]] std::string_view text(std::size_t table, std::uint32_t place) const noexcept;
    [[nodiscard]] bool is_sound() const noexcept;
    [[nodiscard]] std::string_view translation(std::string_view text) const noexcept;

    const char* start_;
    std::size_t size_;
};

}  // namespace muster
