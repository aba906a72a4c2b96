#pragma once
// What hangs on each task of a project's work.

#include <map>
#include <string>
#include <vector>

#include "exchange/work.h"

namespace muster::exchange {

/// Looks up, as long as the work lives, what belongs to a task. References that lead out of the work give null or nothing.
class Around {
  public:
    explicit Around(const Work& work);

    [[nodiscard]] const Task* task(Ref<Task> task) const { return found(tasks_, task.key); }
    [[nodiscard]] const Member* member(Ref<Member> member) const { return found(members_, member.key); }
    [[nodiscard]] const Milestone* milestone(Ref<Milestone> milestone) const { return found(milestones_, milestone.key); }
    /// Returns the handle of a member; empty for nobody.
    [[nodiscard]] std::string handle(Ref<Member> member) const;
    /// Returns its owner, and those who do it beside the owner.
    [[nodiscard]] std::vector<const Member*> people(const Task& task) const;
    /// Returns what was said of it, oldest first.
    [[nodiscard]] const std::vector<const Comment*>& comments(const Task& task) const { return listed(comments_, task); }
    [[nodiscard]] const std::vector<const Acceptance*>& acceptance(const Task& task) const {
        return listed(acceptance_, task);
    }
    /// Returns the links in which it is the one that waits, and those in which it is what others wait for.
    [[nodiscard]] const std::vector<const Link*>& waits(const Task& task) const { return listed(waits_, task); }
    [[nodiscard]] const std::vector<const Link*>& holds(const Task& task) const { return listed(holds_, task); }

  private:
    template <class T>
    using Lists = std::map<Key, std::vector<const T*>>;

    template <class T>
    static const T* found(const std::map<Key, const T*>& all, Key key) {
        const auto place = all.find(key);
        return place == all.end() ? nullptr : place->second;
    }
    template <class T>
    static const std::vector<const T*>& listed(const Lists<T>& lists, const Task& task) {
        static const std::vector<const T*> nothing;
        const auto place = lists.find(task.key);
        return place == lists.end() ? nothing : place->second;
    }

    std::map<Key, const Task*> tasks_;
    std::map<Key, const Member*> members_;
    std::map<Key, const Milestone*> milestones_;
    Lists<Comment> comments_;
    Lists<Acceptance> acceptance_;
    Lists<Link> waits_, holds_;
    Lists<Assignment> doers_;
};

/// Returns the external id without the prefix that the format puts before it; empty if it is of another program.
std::string id_within(const std::string& external_id, std::string_view prefix);

/// Returns the text on one line.
std::string one_line(std::string text);

}  // namespace muster::exchange
