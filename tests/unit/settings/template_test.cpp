#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include <muster/error.h>

#include "base/language.h"
#include "settings/template.h"

using namespace muster;
using settings::find_template;
using settings::Template;

namespace {

using Fields = std::vector<std::pair<std::string, std::vector<std::string>>>;

Template stock(const std::string& name, std::string_view language) {
    const Speaking speaking(language, MUSTER_CATALOGUES);
    return find_template(name, "/");
}

bool is_chinese(const std::string& word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xe4; });
}

// A word that is the same in both languages is a name, a number, a day or a cadence; never a sentence.
void check_same(const std::string& field, const std::string& word) {
    const std::set<std::string> may_have_spaces{"every"};
    CHECK_MESSAGE((may_have_spaces.contains(field) || word.find(' ') == std::string::npos), field,
                  " has no Chinese: ", word);
}

void check_fields(const Fields& english, const Fields& chinese) {
    REQUIRE(english.size() == chinese.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        const auto& [field, words] = english[i];
        CHECK(chinese[i].first == field);
        REQUIRE(chinese[i].second.size() == words.size());
        for (std::size_t w = 0; w < words.size(); ++w) {
            const std::string& word = chinese[i].second[w];
            if (word == words[w]) check_same(field, word);
            else CHECK_MESSAGE(is_chinese(word), field, ": ", word);
        }
    }
}

// Returns the words of all fields of that name.
std::vector<std::string> words_of(const Template& from, const std::string& noun, const std::string& field) {
    std::vector<std::string> all;
    for (const auto& record : from.records)
        for (const auto& [name, words] : record.fields)
            if (record.noun == noun && name == field) all.insert(all.end(), words.begin(), words.end());
    return all;
}

}  // namespace

TEST_CASE("each stock template says in Chinese what it says in English") {
    for (const Template& listed : settings::stock_template_list()) {
        INFO("template ", listed.name);
        const Template english = stock(listed.name, "en");
        const Template chinese = stock(listed.name, "zh_CN");
        check_fields(english.project, chinese.project);
        REQUIRE(english.records.size() == chinese.records.size());
        for (std::size_t i = 0; i < english.records.size(); ++i) {
            CHECK(english.records[i].noun == chinese.records[i].noun);
            CHECK(english.records[i].key == chinese.records[i].key);
            check_fields(english.records[i].fields, chinese.records[i].fields);
        }
    }
}

TEST_CASE("names, days and numbers of a template are the same in each language; titles and duties are not") {
    const Template english = stock("software", "en");
    const Template chinese = stock("software", "zh_CN");
    for (const auto& [noun, field] : {std::pair{"member", "handle"},
                                      {"task", "due"},
                                      {"task", "estimate"},
                                      {"kr", "target"},
                                      {"meeting", "every"},
                                      {"task", "type"}})
        CHECK(words_of(english, noun, field) == words_of(chinese, noun, field));
    for (const auto& [noun, field] : {std::pair{"task", "title"}, {"member", "duty"}, {"task", "accept"}}) {
        for (const std::string& word : words_of(chinese, noun, field)) CHECK_MESSAGE(is_chinese(word), word);
        CHECK(words_of(english, noun, field).size() == words_of(chinese, noun, field).size());
    }
}

TEST_CASE("a skill keeps its level, and is called the same where a task needs it") {
    const Template chinese = stock("software", "zh_CN");
    CHECK(words_of(chinese, "member", "skills").front() == "产品规划=4");
    const auto needed = words_of(chinese, "task", "skills");
    const auto known = words_of(chinese, "member", "skills");
    REQUIRE(!needed.empty());
    for (const std::string& skill : needed) {
        const std::string name = skill.substr(0, skill.find('=') + 1);
        CHECK(std::any_of(known.begin(), known.end(), [&](const std::string& one) { return one.starts_with(name); }));
    }
}

TEST_CASE("a template that there is not is refused with those there are") {
    try {
        stock("softwear", "en");
        FAIL("found");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::not_found);
        CHECK(error.hint().find("software") != std::string::npos);
    }
}
