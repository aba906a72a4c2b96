#pragma once
// A project in a folder of its own that vanishes with the test.

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <muster/meeting.h>
#include <muster/project.h>

#include "support/literals.h"

namespace muster::testing {

/// A folder under the system's temporary folder, removed at the end.
class Folder {
  public:
    Folder() {
        namespace fs = std::filesystem;
        // A commit waits for the disk; memory makes thousands of them quick.
        const fs::path base = fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
        path_ = base / ("muster-test-" + to_text(random_uid()));
        fs::create_directory(path_);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// A project made by @li on 2026-03-09 in Shanghai. Every change is an operation of its own.
class Sandbox {
  public:
    Sandbox() : place_{(folder_.path() / ".muster" / "project.db").string(), folder_.path().string(), false} {
        project_.emplace(Project::create(place_, occasion("li")));
        ProjectRecord record;
        record.name = "Sandbox";
        record.time_zone = "Asia/Shanghai";
        Change change(*project_);
        change.put(record);
        change.commit();
    }

    [[nodiscard]] Project& project() { return *project_; }
    [[nodiscard]] const Place& place() const { return place_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

    /// Goes on as somebody else, in a connection of its own, as the next command would.
    void act_as(const std::string& actor) {
        project_.reset();
        project_.emplace(Project::open_to_change(place_.file, occasion(actor)));
    }

    /// Stores the record; returns the operation.
    Key put(Entity& record) {
        Change change(*project_);
        change.put(record);
        return change.commit().key;
    }
    template <class T>
    T added(T record) {
        put(record);
        return record;
    }
    Task task(const std::string& title) {
        Task task;
        task.title = title;
        return added(task);
    }
    template <class T>
    Key remove(const T& record, bool force = false) {
        Change change(*project_);
        change.remove(record.noun(), record.key, force);
        return change.commit().key;
    }
    Key undo(Key operation) {
        Change change(*project_);
        change.undo(operation);
        return change.commit().key;
    }
    Key undo() {
        Change change(*project_);
        change.undo(change.last_to_undo());
        return change.commit().key;
    }
    Key redo() {
        Change change(*project_);
        change.undo(change.last_to_redo());
        return change.commit().key;
    }

    template <class T>
    [[nodiscard]] T again(const T& record) const {
        return project_->get(Ref<T>{record.key});
    }

    /// Every record of every noun as canonical JSON, by noun and identity.
    [[nodiscard]] std::map<std::string, std::string> contents() const { return contents_of(*project_); }
    static std::map<std::string, std::string> contents_of(const Project& project) {
        std::map<std::string, std::string> lines;
        each_record(project, [&](const Entity& record) { lines[name_of(record)] = project.canonical(record); });
        return lines;
    }
    /// The same, each with the operation that touched it last and when that was.
    static std::map<std::string, std::string> versions_of(const Project& project) {
        std::map<std::string, std::string> lines;
        each_record(project, [&](const Entity& record) {
            lines[name_of(record)] =
                std::to_string(record.version) + " " + to_text(record.changed) + " " + project.canonical(record);
        });
        return lines;
    }

    /// What `examine` finds, in one text; empty when all is well.
    [[nodiscard]] std::string problems() const {
        std::string all;
        for (const Problem& problem : project_->examine()) all += problem.what + "\n";
        return all;
    }

    /// Closes the file, so that others may open it.
    void let_go() { project_.reset(); }
    static Occasion occasion(const std::string& actor) { return {moment("2026-03-09T02:00:00Z"), actor, "test"}; }

  private:
    static std::string name_of(const Entity& record) {
        return std::string(record.noun().name) + " " + to_text(record.uid);
    }
    template <class Visit>
    static void each_record(const Project& project, Visit visit) {
        for (const Noun* noun : nouns())
            for (const Key key : project.keys({noun, {}, false, {}, {}, {}})) {
                const auto record = noun->make();
                project.fill(*record, key);
                visit(*record);
            }
    }

    Folder folder_;
    Place place_;
    std::optional<Project> project_;
};

}  // namespace muster::testing
