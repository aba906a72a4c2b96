#include <doctest/doctest.h>

#include <algorithm>

#include "exchange/fields_of.h"
#include "exchange/html_text.h"
#include "exchange/pingcode.h"
#include "exchange/worktile.h"

using namespace muster;
using namespace muster::exchange;

namespace {

std::string cell(const Item& item, std::string_view name) {
    const auto found = std::find_if(item.cells.begin(), item.cells.end(), [&](const auto& one) { return one.first == name; });
    return found == item.cells.end() ? "-" : found->second;
}

const Zone shanghai{"Asia/Shanghai"};
const Zone utc{"UTC"};

Instant at(const char* text) {
    return *instant_from_iso(text);
}

}  // namespace

TEST_CASE("html: lines, items and references become text; what runs does not") {
    CHECK(text_of_html("<p>Two<br>lines &amp; <b>more</b></p><p>end</p>") == "Two\nlines & more\nend");
    CHECK(text_of_html("<ul><li>one</li><li>two</li></ul>") == "- one\n- two");
    CHECK(text_of_html("<script>alert(1)</script><style>p{}</style>a") == "a");
    CHECK(text_of_html("<p>&#20013;&#x6587;&nbsp;&lt;tag&gt; &unknown; &</p>") == "中文 <tag> &unknown; &");
    CHECK(text_of_html("plain & < text") == "plain & < text");
    CHECK(text_of_html("<p>cut &#xD800;&#0;<scr") == "cut <scr");
    CHECK(text_of_html(html_of_text("a<b> & \"c\"\nd")) == "a<b> & \"c\"\nd");
}

TEST_CASE("services: a day that is an edge of the service's day is that day everywhere") {
    CHECK(to_text(day_meant(at("2026-03-01T16:00:00Z"), utc, shanghai)) == "2026-03-02");
    CHECK(to_text(day_meant(at("2026-03-03T15:59:59Z"), utc, shanghai)) == "2026-03-03");
    CHECK(to_text(day_meant(at("2026-03-03T17:30:00Z"), utc, shanghai)) == "2026-03-03");
    CHECK(to_text(day_meant(at("2026-03-03T17:30:00Z"), shanghai, shanghai)) == "2026-03-04");
}

TEST_CASE("services: members that are not what the documents say") {
    const Json json = Json::parse(R"({"a":{"b":7,"c":null,"d":"x"},"big":1e300,"zero":0})");
    CHECK(text_at(json, "a.b") == "7");
    CHECK(text_at(json, "a.c").empty());
    CHECK(text_at(json, "a.d.e").empty());
    CHECK(!instant_at(json, "big"));
    CHECK(!instant_at(json, "zero"));
    CHECK(!instant_at(json, "a.d"));
}

TEST_CASE("pingcode: a state is read by its type, and a type by its group") {
    for (const auto& [type, state] : std::vector<std::pair<std::string, std::string>>{
             {"pending", "todo"}, {"in_progress", "doing"}, {"completed", "done"}, {"closed", "dropped"}, {"", "todo"}}) {
        const Json json = Json::object({{"id", "1"}, {"title", "T"}, {"state", Json::object({{"name", "done"}, {"type", type}})}});
        CHECK(cell(pingcode_work_item(json, "", utc), "state") == state);
    }
    const Json own = Json::parse(R"({"id":"1","title":"a\nb","type":{"id":"5f","name":"我们的","group":"bug"},"parent_id":"2","assignee":null})");
    const Item item = pingcode_work_item(own, "", utc);
    CHECK(cell(item, "type") == "bug");
    CHECK(cell(item, "title") == "a b");
    CHECK(cell(item, "parent") == "pingcode:2");
    CHECK(cell(item, "owner") == "-");
    CHECK(item.source_fields == R"({"type":{"id":"5f","name":"我们的","group":"bug"}})");
    CHECK(cell(pingcode_work_item(Json::parse(R"({"id":"1","title":"T","type":"task"})"), "缺陷", utc), "type") == "缺陷");
}

TEST_CASE("pingcode: hours are minutes, and what is no work is none") {
    Item item;
    CHECK(add_pingcode_time(item, Json::parse(R"({"duration":0.1,"report_at":1772416800,"report_by":{"id":"u"}})"), utc));
    CHECK(item.times[0].spent.minutes == 6);
    CHECK_FALSE(add_pingcode_time(item, Json::parse(R"({"duration":0,"report_at":1772416800})"), utc));
    CHECK_FALSE(add_pingcode_time(item, Json::parse(R"({"duration":"1"})"), utc));
    CHECK(add_pingcode_time(item, Json::parse(R"({"duration":1e300,"report_at":1772416800})"), utc));
    CHECK(item.times[1].spent.minutes > 24 * 60);
}

TEST_CASE("worktile: properties come flat or wrapped, descriptions as text or as rich text") {
    const Json flat = Json::parse(R"({"_id":"1","title":"T","state_type":4,"properties":{"assignee":"u","due":{"date":1772380800,"with_time":0},"desc":"[{ no json","priority":null}})");
    const Item item = worktile_task(flat, utc);
    CHECK(cell(item, "state") == "dropped");
    CHECK(cell(item, "owner") == "u");
    CHECK(cell(item, "due") == "2026-03-02");
    CHECK(cell(item, "body") == "[{ no json");
    const Json wrapped = Json::parse(
        R"({"_id":"1","title":"T","task_state":{"type":0},"properties":{"assignee":{"value":"u"},"due":{"value":{"date":1772420000,"with_time":1}},"desc":{"value":"[{\"type\":\"paragraph\",\"children\":[{\"text\":\"a\"},{\"text\":\"b\"}]},{\"children\":[{\"text\":\"c\"}]}]"}}})");
    const Item other = worktile_task(wrapped, utc);
    CHECK(cell(other, "state") == "todo");
    CHECK(cell(other, "owner") == "u");
    CHECK(cell(other, "due") == "2026-03-02");
    CHECK(cell(other, "body") == "ab\nc");
}

TEST_CASE("worktile: a document of any shape") {
    std::vector<Item> items;
    const Json document = Json::parse(
        R"({"projects":[{"name":"P","lists":[{"tasks":[{"_id":"1","title":"A","properties":{}}]}]}],"members":[{"uid":"u","display_name":"U"}],"other":{"_id":"2","title":"a page"}})");
    CHECK(read_worktile(document, utc, [&](Item item) { items.push_back(std::move(item)); }) == 1);
    REQUIRE(items.size() == 2);
    CHECK(items[0].noun == "member");
    CHECK(items[0].line == 1);
    CHECK(cell(items[1], "external_id") == "worktile:1");
}
