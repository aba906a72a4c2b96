// What hangs on a task of another program's file: comments, times, conditions, doers.

#include <algorithm>

#include <muster/error.h>
#include <muster/member.h>

#include "base/language.h"
#include "command/exchange/item_importer.h"

namespace muster::command {

namespace {

template <class T>
std::vector<T> all_of(Session& session, Ref<Task> task) {
    return session.project().all<T>({{"task", Compare::equal, task.key}});
}

// Other programs leave the seconds out.
bool is_same_moment(std::optional<Instant> said, std::optional<Instant> here) {
    using std::chrono::floor, std::chrono::minutes;
    if (said && here && floor<minutes>(*said) == *said) return floor<minutes>(*here) == *said;
    return said == here;
}

}  // namespace

void ItemImporter::put_task_parts(const exchange::Item& item, Key key) {
    const auto attempt = [&](const auto& part) {
        try {
            (this->*part)(item, Ref<Task>{key});
        } catch (const Error& error) {
            tally_.reject(item.line, Error(error.failure(), say("taken, but not whole: {}", error.what()), error.hint()));
        }
    };
    attempt(&ItemImporter::take_back);
    if (!item.comments.empty()) attempt(&ItemImporter::put_comments);
    if (!item.acceptance.empty()) attempt(&ItemImporter::put_acceptance);
    if (!item.doers.empty()) attempt(&ItemImporter::put_doers);
    if (!item.times.empty()) attempt(&ItemImporter::put_times);
    for (const exchange::Tie& tie : item.links) waiting_.push_back({item.line, key, tie});
}

// Before anything is added, since what goes may stand in its way.
void ItemImporter::take_back(const exchange::Item& item, Ref<Task> task) {
    const exchange::Gone& gone = item.gone;
    const auto is_among = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const auto remove = [this](const Entity& record) { session_.change().remove(record.noun(), record.key); };
    for (const std::string& id : gone.blockers) {
        const auto blocker = importer_of(noun_of<Task>()).known(id);
        if (!blocker) continue;
        for (const Link& link : all_of<Link>(session_, task))
            if (link.blocker.key == *blocker && link.type != LinkType::relates) remove(link);
    }
    if (!gone.acceptance.empty())
        for (const Acceptance& one : all_of<Acceptance>(session_, task))
            if (is_among(gone.acceptance, one.text)) remove(one);
    for (const std::string& person : gone.doers) {
        const Key member = people_.find(person);
        for (const Assignment& one : all_of<Assignment>(session_, task))
            if (one.member.key == member && one.role == Part::doer) remove(one);
    }
    if (!gone.parent) return;
    Task whole = session_.project().get(task);
    whole.parent = {};
    session_.change().put(whole);
}

void ItemImporter::put_comments(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<Comment>(session_, task);
    for (const exchange::Remark& remark : item.comments) {
        const bool is_here = std::any_of(here.begin(), here.end(),
                                         [&remark](const Comment& comment) { return comment.text == remark.text; });
        if (is_here || remark.text.empty()) continue;
        along_.with_row([&] {
            Comment comment;
            comment.task = task;
            if (!remark.author.empty()) comment.author = {people_.find(remark.author)};
            comment.text = remark.text;
            if (remark.at) comment.created = *remark.at;
            session_.change().put(comment);
        });
    }
}

void ItemImporter::put_times(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<TimeEntry>(session_, task);
    for (const exchange::Spent& spent : item.times)
        along_.with_row([&] { put_time(spent, task, here, item.noun == "time_entry"); });
}

void ItemImporter::put_time(const exchange::Spent& spent, Ref<Task> task, const std::vector<TimeEntry>& here, bool is_row) {
    TimeEntry entry;
    entry.task = task;
    entry.member = spent.person.empty() ? session_.change().actor() : Ref<Member>{people_.find(spent.person)};
    entry.from = spent.from;
    entry.day = spent.from ? std::nullopt : spent.day;
    entry.spent = spent.spent;
    entry.note = spent.note;
    const bool is_here = std::any_of(here.begin(), here.end(), [&entry](const TimeEntry& other) {
        return other.member.key == entry.member.key && is_same_moment(entry.from, other.from) && other.day == entry.day &&
               other.spent == entry.spent && other.note == entry.note;
    });
    if (!is_here) session_.change().put(entry);
    if (!is_row) return;
    if (is_here) tally_.skip(false);
    else tally_.create(noun_of<TimeEntry>(), entry.key);
}

void ItemImporter::put_acceptance(const exchange::Item& item, Ref<Task> task) {
    auto here = all_of<Acceptance>(session_, task);
    int last = 0;
    for (const Acceptance& one : here) last = std::max(last, one.position.value_or(0));
    for (const exchange::Point& point : item.acceptance) {
        const auto found = std::find_if(here.begin(), here.end(),
                                        [&point](const Acceptance& one) { return one.text == point.text; });
        Acceptance condition;
        if (found != here.end()) condition = *found;
        else condition.position = ++last;
        condition.task = task;
        condition.text = point.text;
        condition.checked = point.is_done;
        session_.change().put(condition);
    }
}

void ItemImporter::put_doers(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<Assignment>(session_, task);
    const auto put_one = [&](const exchange::Doer& doer) {
        const Key member = people_.find(doer.person);
        const auto found = std::find_if(here.begin(), here.end(), [&doer, member](const Assignment& one) {
            return one.member.key == member && one.role == doer.role;
        });
        Assignment assignment;
        if (found != here.end()) assignment = *found;
        assignment.task = task;
        assignment.member = {member};
        assignment.role = doer.role;
        assignment.load = doer.load;
        session_.change().put(assignment);
    };
    for (const exchange::Doer& doer : item.doers) along_.with_row([&] { put_one(doer); });
}

}  // namespace muster::command
