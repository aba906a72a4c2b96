// What a user of libmuster writes: make a project, change it, read it, undo.
#include <cstdio>
#include <filesystem>

#include <muster/project.h>
#include <muster/task.h>

int main(int, char** words) {
    using namespace muster;
    const std::string folder = words[1];
    const Occasion occasion{*instant_from_iso("2026-03-02T08:00:00Z"), "li", "outside"};
    Project project = Project::create(new_place(folder, true), occasion);
    {
        Change change(project);
        ProjectRecord about;
        about.name = "Outside";
        change.put(about);
        change.commit();
    }
    Task task;
    task.title = "Call the library";
    {
        Change change(project);
        task.owner = change.actor();
        change.put(task);
        change.commit();
    }
    const auto open = project.all<Task>({{"owner", Compare::equal, project.me().key}});
    if (open.size() != 1 || open[0].title != task.title) return 1;
    {
        Change change(project);
        change.undo(change.last_to_undo());
        change.commit();
    }
    if (!project.all<Task>().empty() || !project.examine().empty()) return 2;
    std::puts("outside: 1 passed, 0 failed");
    return 0;
}
