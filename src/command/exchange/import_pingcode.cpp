// import pingcode: a project of PingCode, by its REST API or from a table that its pages export.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/item_import.h"
#include "command/exchange/pingcode_service.h"
#include "exchange/fields_of.h"
#include "exchange/pingcode.h"

namespace muster::command {

namespace {

struct Options : ItemImportOptions {
    std::string file;
    PingCodeWish wish;
    bool details = false;
};

/// Asks for one project and all that belongs to it.
class Asker {
  public:
    Asker(Session& session, const Options& options)
        : session_(session), options_(options), pingcode_(session, options.wish), zone_(session.project().zone()) {}

    std::vector<exchange::Item> ask() {
        pingcode_.list("users", {}, [this](const Json& user) { items_.push_back(exchange::pingcode_user(user)); });
        pingcode_.list("sprints", {}, [this](const Json& one) { items_.push_back(exchange::pingcode_milestone(one, "sprint", zone_)); });
        pingcode_.list("versions", {}, [this](const Json& one) { items_.push_back(exchange::pingcode_milestone(one, "release", zone_)); });
        ask_work_items();
        ask_times();
        if (options_.details) ask_details();
        return std::move(items_);
    }

  private:
    void ask_work_items() {
        std::vector<Json> found;
        channel::each_of(pingcode_.service(), pingcode_.path("work_items"), {{"project_id", pingcode_.project()}}, [&](const Json& one) {
            found.push_back(one);
            session_.surroundings().progress(
                count_of("{} work item read", "{} work items read", static_cast<std::int64_t>(found.size())));
        });
        const bool lacks_type = std::any_of(found.begin(), found.end(), [](const Json& one) {
            return exchange::member_at(one, "type") == nullptr && exchange::member_at(one, "type_id") == nullptr;
        });
        const auto types = lacks_type ? types_by_item(found.size()) : std::map<std::string, std::string>{};
        for (const Json& one : found) {
            if (exchange::number_at(one, "is_deleted").value_or(0) != 0) continue;
            const auto type = types.find(exchange::text_at(one, "id"));
            exchange::Item item = exchange::pingcode_work_item(one, type == types.end() ? "" : type->second, zone_);
            item.line = static_cast<std::int64_t>(&one - found.data()) + 1;
            places_[exchange::text_at(one, "id")] = items_.size();
            if (const auto made = exchange::instant_at(one, "created_at")) first_ = std::min(first_, *made);
            items_.push_back(std::move(item));
        }
    }

    // Some answers do not say of what type an item is; which question brings it does. A filter that is ignored brings
    // everything, and says nothing.
    std::map<std::string, std::string> types_by_item(std::size_t all) {
        std::map<std::string, std::string> types;
        pingcode_.list("types", {{"project_id", pingcode_.project()}}, [&](const Json& type) {
            std::vector<std::string> ids;
            channel::each_of(pingcode_.service(), pingcode_.path("work_items"),
                             {{"project_id", pingcode_.project()}, {"type_id", exchange::text_at(type, "id")}},
                             [&ids](const Json& one) { ids.push_back(exchange::text_at(one, "id")); });
            if (ids.size() == all && types.size() > 0) return;
            for (const std::string& id : ids) types.emplace(id, exchange::text_at(type, "name"));
        });
        return types;
    }

    // The work log is given for three months at most.
    void ask_times() {
        constexpr std::chrono::hours span{24 * 89};
        const Instant now = session_.project().now();
        for (Instant from = std::min(first_, now); from < now; from += span) {
            const Instant until = std::min<Instant>(from + span, now);
            const auto seconds = [](Instant moment) { return std::to_string(moment.time_since_epoch().count()); };
            pingcode_.list("workloads", {{"principal_type", pingcode_.principal()}, {"pilot_id", pingcode_.project()}, {"start_at", seconds(from)}, {"end_at", seconds(until)}},
                 [this](const Json& one) {
                     const std::string id = exchange::pingcode_id_of(one);
                     const auto place = places_.find(id.substr(std::min<std::size_t>(id.find(':') + 1, id.size())));
                     if (place != places_.end()) exchange::add_pingcode_time(items_[place->second], one, zone_);
                 });
        }
    }

    void ask_details() {
        std::int64_t done = 0;
        for (const auto& [id, place] : places_) {
            channel::each_of(pingcode_.service(), pingcode_.path("relations", id), {}, [&, at = place](const Json& one) { exchange::add_pingcode_relation(items_[at], one); });
            pingcode_.list("comments", {{"principal_type", pingcode_.principal()}, {"principal_id", id}},
                 [&, at = place](const Json& one) { exchange::add_pingcode_comment(items_[at], one); });
            session_.surroundings().progress(count_of("details of {} work item read", "details of {} work items read", ++done));
        }
    }

    Session& session_;
    const Options& options_;
    PingCode pingcode_;
    Zone zone_;
    Instant first_ = Instant::max();
    std::vector<exchange::Item> items_;
    std::map<std::string, std::size_t> places_;  ///< of work items, by their id
};

}  // namespace

Run declare_import_pingcode(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("A table that PingCode exported, as Excel or CSV; without it the service is asked"), false);
    declare_pingcode(spec, options->wish);
    spec.flag(options->details, "details", tr("Ask for relations and comments too: two requests a work item"));
    spec.text(
        tr("Takes members, sprints, releases, work items, and the time worked on them. The key comes from the environment: "
           "MUSTER_PINGCODE_ID and MUSTER_PINGCODE_SECRET of an application, or MUSTER_PINGCODE_TOKEN; a server of one's own "
           "is named by MUSTER_PINGCODE_URL. At most 200 requests a minute are sent, and everything is read before anything "
           "is written. Without --project the only one that the key sees is taken."));
    declare_item_options(spec, *options);
    spec.example("muster import pingcode --project SCR --create-members -n", tr("See what would come of it"));
    spec.example("muster import pingcode pingcode.csv --create-members", tr("From a table"));
    return [options](Session& session) {
        if (!options->file.empty()) {
            refuse_beside_file({{"project", !options->wish.project.empty()},
                                {"details", options->details},
                                {"paths", !options->wish.paths.empty()}});
            return import_table(session, options->file, *options);
        }
        const auto items = Asker(session, *options).ask();
        return import_items(session, *options, [&items](const exchange::ItemSink& take, const exchange::RejectSink&) {
            for (const exchange::Item& item : items) take(item);
        });
    };
}

}  // namespace muster::command
