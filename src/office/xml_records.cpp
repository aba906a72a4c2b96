#include "office/xml_records.h"

#include <string>
#include <vector>

#include "office/refusal.h"
#include "office/xml.h"

namespace muster::office {

namespace {

class Teller : public XmlListener {
  public:
    explicit Teller(const std::function<void(const Json&)>& tell) : tell_(tell) {}

    void begin(std::string_view name, const std::vector<Attribute>&, int line) override {
        constexpr std::size_t deepest = 64;
        if (open_.size() == deepest) throw Refusal{"too_deep", std::to_string(line)};
        if (open_.empty()) tell_(Json(Json::Array{"", line, name}));
        else open_.back().has_children = true;
        open_.push_back({std::string(name), line, {}, {}, false});
    }

    void text(std::string_view piece) override {
        if (!open_.empty()) open_.back().text += piece;
    }

    void end(std::string_view) override {
        Element element = std::move(open_.back());
        open_.pop_back();
        Json content = element.has_children ? Json(std::move(element.children)) : Json(std::move(element.text));
        if (open_.size() == record_depth)
            tell_(Json(Json::Array{open_.back().name + "/" + element.name, element.line, std::move(content)}));
        else if (open_.size() > record_depth)
            open_.back().children.emplace_back(Json::Array{std::move(element.name), std::move(content)});
        else if (open_.size() == 1 && !element.has_children)
            tell_(Json(Json::Array{element.name, element.line, std::move(content)}));
    }

  private:
    static constexpr std::size_t record_depth = 2;

    struct Element {
        std::string name;
        int line;
        std::string text;
        Json::Array children;
        bool has_children;
    };

    const std::function<void(const Json&)>& tell_;
    std::vector<Element> open_;
};

}  // namespace

void tell_xml(std::string_view bytes, const std::function<void(const Json&)>& tell) {
    Teller teller(tell);
    read_xml(bytes, teller);
}

}  // namespace muster::office
