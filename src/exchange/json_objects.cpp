#include "exchange/json_objects.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

// The characters of a text; all copies say to one place how far the parser has come.
class Follower {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Follower(const char* at, const char** reached) : at_(at), reached_(reached) {}
    reference operator*() const { return *at_; }
    Follower& operator++() {
        *reached_ = ++at_;
        return *this;
    }
    bool operator==(const Follower& other) const { return at_ == other.at_; }
    bool operator!=(const Follower& other) const { return at_ != other.at_; }

  private:
    const char* at_;
    const char** reached_;
};

// Counts lines up to places that come in order.
class LineCount {
  public:
    explicit LineCount(std::string_view text) : at_(text.data()) {}
    std::int64_t line_of(const char* place) {
        line_ += std::count(at_, place, '\n');
        at_ = place;
        return line_;
    }

  private:
    const char* at_;
    std::int64_t line_ = 1;
};

class Builder {
  public:
    using Take = std::function<void(std::int64_t line, Json object)>;
    using Text = nlohmann::json::string_t;

    Builder(std::string_view text, std::string_view list, const Take& take)
        : begin_(text.data()), end_(text.data() + text.size()), list_(list), take_(take), lines_(text) {}

    const char* reached = nullptr;

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(std::int64_t value) { return put(value); }
    bool number_unsigned(std::uint64_t value) {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) return put(static_cast<double>(value));
        return put(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, const Text&) { return put(value); }
    bool string(Text& value) { return put(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool key(Text& name) {
        open_.back().name = std::move(name);
        return true;
    }
    bool start_object(std::size_t) { return begin(Json::object()); }
    bool end_object() { return finish(); }
    bool start_array(std::size_t) {
        const bool is_list = open_.empty() || (open_.size() == 1 && !list_.empty() && open_.back().name == list_ &&
                                               open_.back().value.members() != nullptr);
        if (!is_list) return begin(Json::array());
        gives_elements_ = true;
        open_.push_back({Json::array(), {}, 0, true});
        return true;
    }
    bool end_array() {
        if (!open_.back().is_list) return finish();
        open_.pop_back();
        return true;
    }
    [[noreturn]] bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception&) {
        const std::int64_t line = lines_.line_of(std::min(reached, end_));
        if (reached >= end_) throw Error(Failure::usage, say("line {}: the file is cut off", line));
        throw Error(Failure::usage, say("line {}: this is not JSON: '{}'", line, text::fit(text::visible(token), 40)));
    }

    // Gets ready for the next value of several.
    void again() { gives_elements_ = false; }

  private:
    struct Open {
        Json value;
        std::string name;  // of the member that comes next
        std::int64_t line = 0;
        bool is_list = false;
    };

    bool begin(Json value) {
        // A document nested deeper than any real one would exhaust the stack where it is written again.
        constexpr std::size_t deepest = 256;
        if (open_.size() >= deepest)
            throw Error(Failure::usage, say("line {}: it is nested too deep", lines_.line_of(reached)));
        const bool is_element = open_.empty() || open_.back().is_list;
        open_.push_back({std::move(value), {}, is_element ? lines_.line_of(reached) : 0, false});
        return true;
    }

    bool finish() {
        Open done = std::move(open_.back());
        open_.pop_back();
        if (open_.empty() && gives_elements_) return true;  // the object around a list
        return put(std::move(done.value), done.line);
    }

    bool put(Json value, std::int64_t line = 0) {
        if (open_.empty() || open_.back().is_list) {
            take_(line != 0 ? line : lines_.line_of(reached), std::move(value));
        } else if (open_.back().value.members() != nullptr) {
            open_.back().value.set(std::move(open_.back().name), std::move(value));
        } else {
            open_.back().value.push(std::move(value));
        }
        return true;
    }

    const char* begin_;
    const char* end_;
    std::string_view list_;
    const Take& take_;
    LineCount lines_;
    std::vector<Open> open_;
    bool gives_elements_ = false;
};

}  // namespace

void read_objects(std::string_view text, std::string_view list,
                  const std::function<void(std::int64_t line, Json object)>& take) {
    const auto is_between = [](char c) { return std::string_view(" \t\r\n,").find(c) != std::string_view::npos; };
    const char* const end = text.data() + text.size();
    const char* at = text.data();
    Builder builder(text, list, take);
    while ((at = std::find_if_not(at, end, is_between)) != end) {
        builder.reached = at;
        builder.again();
        nlohmann::json::sax_parse(Follower(at, &builder.reached), Follower(end, &builder.reached), &builder,
                                  nlohmann::json::input_format_t::json, false);
        at = builder.reached;
    }
}

Members::Members(Json object) : object_(std::move(object)) {
    if (object_.members() == nullptr) throw Error(Failure::usage, tr("it is no JSON object"));
}

std::string Members::text(std::string_view name) const {
    return text_of(&object_, name);
}

std::string Members::take(std::string_view name) {
    const Json* found = object_.find(name);
    if (found != nullptr && (found->text() != nullptr || found->integer() != nullptr || found->is_null())) drop(name);
    return text(name);
}

void Members::drop(std::string_view name) {
    understood_.push_back(name);
}

std::string Members::rest(std::string_view format) const {
    Json::Object rest;
    for (const auto& member : *object_.members())
        if (std::find(understood_.begin(), understood_.end(), member.first) == understood_.end()) rest.push_back(member);
    if (rest.empty()) return {};
    // In another order it is still the same.
    std::sort(rest.begin(), rest.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    Json kept;
    kept.set(std::string(format), std::move(rest));
    return kept.dump();
}

std::string text_of(const Json* object, std::string_view name) {
    const Json* found = object == nullptr || object->members() == nullptr ? nullptr : object->find(name);
    if (found == nullptr) return {};
    if (found->text() != nullptr) return *found->text();
    return found->integer() != nullptr ? std::to_string(*found->integer()) : std::string{};
}

Json kept_of(const std::string& source_fields, std::string_view format) {
    if (source_fields.empty()) return Json::object();
    const Json all = Json::parse(source_fields);
    const Json* kept = all.members() == nullptr ? nullptr : all.find(format);
    return kept == nullptr || kept->members() == nullptr ? Json::object() : *kept;
}

Json with_kept(Json object, const Json& kept) {
    for (const auto& [name, value] : *kept.members())
        if (object.find(name) == nullptr) object.set(name, value);
    return object;
}

}  // namespace muster::exchange
