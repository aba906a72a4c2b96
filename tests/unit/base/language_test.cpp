#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include <unistd.h>

#include "base/catalogue.h"
#include "base/language.h"

using namespace muster;

namespace {

const std::string folder = MUSTER_CATALOGUES;

std::string bytes_of_catalogue() {
    std::ifstream file(folder + "/zh_CN/LC_MESSAGES/muster.mo", std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

// A catalogue of the given bytes, in a file of its own.
struct Written {
    explicit Written(const std::string& bytes)
        : path((std::filesystem::temp_directory_path() / ("muster-mo-" + std::to_string(getpid()))).string()) {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    ~Written() { std::filesystem::remove(path); }
    std::string path;
};

}  // namespace

TEST_CASE("a code names its language, however it is written") {
    for (const char* code : {"zh", "zh_CN", "zh-CN", "zh_CN.UTF-8", "zh_CN.GB18030@pinyin", "zh_Hans", "zh-Hans-CN"})
        CHECK(language_of(code) == "zh_CN");
    for (const char* code : {"en", "en_GB.UTF-8", "C", "C.UTF-8", "POSIX"}) CHECK(language_of(code) == "en");
    for (const char* code : {"", "zh_TW", "de_DE.UTF-8", "chinese", "z", "zhx"}) CHECK(language_of(code) == "");
}

TEST_CASE("texts are read in the language that is spoken, and only while it is") {
    CHECK(std::string(tr("Goals")) == "Goals");
    {
        const Speaking chinese("zh_CN", folder);
        CHECK(language() == "zh_CN");
        CHECK(std::string(tr("Goals")) == "目标");
        CHECK(say("no member @{}", "li") == "没有成员 @li");
        CHECK(count_of("{} task overdue", "{} tasks overdue", 1) == "1 个任务逾期");
        CHECK(count_of("{} task overdue", "{} tasks overdue", 3) == "3 个任务逾期");
        CHECK(std::string(tr("no such text")) == "no such text");
        CHECK(std::string(tr("")) == "");
        {
            const Speaking english("en", folder);
            CHECK(std::string(tr("Goals")) == "Goals");
        }
        CHECK(std::string(tr("Goals")) == "目标");
    }
    CHECK(language() == "en");
    CHECK(std::string(tr("Goals")) == "Goals");
    CHECK(count_of("{} task overdue", "{} tasks overdue", 1) == "1 task overdue");
    CHECK(count_of("{} task overdue", "{} tasks overdue", 3) == "3 tasks overdue");
}

TEST_CASE("a word is read by what it stands for") {
    CHECK(tr(Sense::field, "start_after") == "start after");
    const Speaking chinese("zh_CN", folder);
    CHECK(tr(Sense::choice, "review") == "评审会");
    CHECK(tr(Sense::noun, "review") == "评审");
    CHECK(tr(Sense::field, "start_after") == "最早开始");
    CHECK(tr(Sense::choice, "a stage of the project's own") == "a stage of the project's own");
}

TEST_CASE("without a catalogue the texts stay English") {
    const Speaking nowhere("zh_CN", "/nonexistent");
    CHECK(language() == "en");
    CHECK(std::string(tr("Goals")) == "Goals");
}

TEST_CASE("a catalogue that is cut or overwritten is not read beyond its end") {
    const std::string whole = bytes_of_catalogue();
    REQUIRE(whole.size() > 1000);
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{27}, std::size_t{28}, std::size_t{40},
                                   whole.size() / 4, whole.size() / 2, whole.size() - 1}) {
        const Written cut(whole.substr(0, size));
        const auto catalogue = Catalogue::open(cut.path);
        if (catalogue) (void)catalogue->find("Goals");
    }
    for (std::size_t at = 0; at < 28; ++at) {
        std::string wrong = whole;
        wrong[at] = '\xff';
        const Written overwritten(wrong);
        const auto catalogue = Catalogue::open(overwritten.path);
        const char* found = catalogue ? catalogue->find("Goals") : nullptr;
        if (found != nullptr) CHECK(std::string(found).size() < whole.size());  // another text, if any
    }
}
