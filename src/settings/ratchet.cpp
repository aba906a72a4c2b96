#include "settings/ratchet.h"

#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "settings/document.h"

namespace muster::settings {

namespace fs = std::filesystem;

namespace {

constexpr int schema = 1;

[[noreturn]] void refuse(const std::string& file, const std::string& message) {
    throw Error(Failure::usage, fmt::format("{}: {}", file, message),
                tr("take the file as it was committed, or remove it to record anew"));
}

Json parsed(const std::string& file, const std::string& content) {
    try {
        return Json::parse(content);
    } catch (const Error& error) {
        refuse(file, error.what());
    }
}

}  // namespace

Record read_record(const std::string& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return {};
    if (!fs::is_regular_file(file, error)) refuse(file, tr("this is no file"));
    const Json document = parsed(file, read_whole(file));
    const Json* version = document.members() != nullptr ? document.find("schema") : nullptr;
    const Json* rules = document.members() != nullptr ? document.find("rules") : nullptr;
    if (version == nullptr || version->integer() == nullptr || rules == nullptr || rules->members() == nullptr)
        refuse(file, tr("this is no record of a ratchet"));
    if (*version->integer() != schema) refuse(file, tr("a newer muster has written this record"));
    Record record;
    for (const auto& [name, value] : *rules->members()) {
        if (value.integer() != nullptr) record[name] = static_cast<double>(*value.integer());
        else if (value.number() != nullptr) record[name] = *value.number();
        else refuse(file, say("'{}' must be a number", text::visible(name)));
    }
    return record;
}

void write_record(const std::string& file, const Record& record) {
    Json rules = Json::object();
    for (const auto& [name, value] : record) rules.set(name, value);
    constexpr unsigned readable = 0644;  // it is committed, and read by whoever checks out
    write_whole(file, Json::object({{"schema", schema}, {"rules", std::move(rules)}}).dump(2) + "\n", readable);
}

std::string record_beside(const std::string& policy) {
    return (fs::path(policy).parent_path() / "ratchet.json").string();
}

}  // namespace muster::settings
