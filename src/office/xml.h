#pragma once
// XML read piece by piece by libxml2, without what makes it dangerous: no DTD, no entities, no network.

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace muster::office {

struct Attribute {
    std::string name;  ///< without its prefix
    std::string value;
};

/// What is told of a document as it is read.
class XmlListener {
  public:
    XmlListener() = default;
    XmlListener(const XmlListener&) = delete;
    XmlListener& operator=(const XmlListener&) = delete;
    virtual ~XmlListener() = default;
    /// An element begins; `name` is without its prefix.
    virtual void begin(std::string_view name, const std::vector<Attribute>& attributes, int line) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

/// Reads one document.
class XmlReader {
  public:
    explicit XmlReader(XmlListener& listener);
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;
    ~XmlReader();

    /// Throws `Refusal` for what is not well-formed or declares a document type.
    void feed(std::string_view bytes);
    void finish();

  private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

/// Reads a whole document.
void read_xml(std::string_view bytes, XmlListener& listener);

/// Returns the value of the attribute, or nothing.
std::string_view value_of(const std::vector<Attribute>& attributes, std::string_view name);

}  // namespace muster::office
