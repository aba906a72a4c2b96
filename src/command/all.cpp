// Every command, where help shows it. To add one: write its file, and name it here.

#include <array>

#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/meeting.h>
#include <muster/metric.h>
#include <muster/plan.h>
#include <muster/quality.h>
#include <muster/query.h>
#include <muster/review.h>

#include "command/calendar/calendar.h"
#include "command/command.h"
#include "command/exchange/exchange.h"
#include "command/gate/gate.h"
#include "command/goal/goal.h"
#include "command/meeting/meeting.h"
#include "command/member/assign.h"
#include "command/member/member.h"
#include "command/metric/metric.h"
#include "command/plan/plan.h"
#include "command/post/post.h"
#include "command/project/project.h"
#include "command/quality/quality.h"
#include "command/record/record.h"
#include "command/report/report.h"
#include "command/review/review.h"
#include "command/risk/risk.h"
#include "command/settings/settings.h"
#include "command/task/task.h"
#include "command/time/time.h"

namespace muster::command {

namespace {

constexpr auto nothing = Needs::nothing;
constexpr auto read = Needs::project;
constexpr auto write = Needs::change;
constexpr auto read_or_write = Needs::either;

constexpr std::array commands{
    Command{"init", "Make a project", nothing, declare_init},
    Command{"status", "Show where the project stands and what is next", read, declare_status},
    Command{"standup", "Show what people did, do, do next and are blocked by", read, declare_standup},
    Command{"next", "Show what to take up now, and why that", read, declare_next},
    Command{"why", "Explain a position, a colour or a date by its facts", read, declare_why},
    Command{"check", "Fail when the project breaks its rules: a gate for CI", read, declare_check},
    Command{"ready", "List the tasks that can be started now", read, declare_ready},
    Command{"search", "Find words in everything", read, declare_search},
    Command{"log", "Show what has been done", read, declare_log},
    Command{"diff", "Show what changed between two days", read, declare_diff},
    Command{"undo", "Take back an operation", write, declare_undo},
    Command{"redo", "Do again what was undone", write, declare_redo},
    Command{"batch", "Run many commands as one step", write, declare_batch},
    Command{"import csv", "Take in a table of another program", write, declare_import_csv},
    Command{"import xlsx", "Take in a table from an Excel workbook", write, declare_import_xlsx},
    Command{"import ics", "Take in to-dos and meetings from a calendar", write, declare_import_ics},
    Command{"import mspdi", "Take in a plan that MS Project saved as XML", write, declare_import_mspdi},
    Command{"import pingcode", "Take in a project of PingCode", write, declare_import_pingcode},
    Command{"import worktile", "Take in a project of Worktile", write, declare_import_worktile},
    Command{"import taskwarrior", "Take in tasks of Taskwarrior", write, declare_import<taskwarrior>},
    Command{"import timewarrior", "Take in time from Timewarrior", write, declare_import<timewarrior>},
    Command{"import todotxt", "Take in a todo.txt", write, declare_import<todotxt>},
    Command{"import md", "Take in a checklist in Markdown", write, declare_import<checklist>},
    Command{"import github", "Take in issues of GitHub", write, declare_import<github>},
    Command{"import gitlab", "Take in issues of GitLab", write, declare_import<gitlab>},
    Command{"import jira-json", "Take in issues of Jira", write, declare_import<jira>},
    Command{"import jira-csv", "Take in the table that Jira exports", write, declare_import_jira_csv},
    Command{"import beads", "Take in issues of beads", write, declare_import<beads>},
    Command{"import backlog", "Take in tasks of Backlog.md", write, declare_import_backlog},
    Command{"import muster", "Take in a whole project", write, declare_import_muster},
    Command{"export csv", "Write tasks as a table of text", read, declare_export_csv},
    Command{"export xlsx", "Write tasks as an Excel workbook", read, declare_export_xlsx},
    Command{"export html", "Write the project as one page for a browser", read, declare_export_html},
    Command{"export ics", "Write tasks and meetings as a calendar", read, declare_export_ics},
    Command{"export worktile", "Write tasks as a table that Worktile takes", read, declare_export_worktile},
    Command{"export pingcode", "Bring PingCode in step with the tasks", write, declare_export_pingcode},
    Command{"export mspdi", "Write the plan as MS Project's XML", read, declare_export_mspdi},
    Command{"export tjp", "Write the plan for TaskJuggler", read, declare_export_tjp},
    Command{"export taskwarrior", "Write tasks for Taskwarrior", read, declare_export<taskwarrior>},
    Command{"export timewarrior", "Write your time for Timewarrior", read, declare_export<timewarrior>},
    Command{"export todotxt", "Write tasks as a todo.txt", read, declare_export<todotxt>},
    Command{"export md", "Write tasks as a checklist in Markdown", read, declare_export<checklist>},
    Command{"export github", "Write tasks as issues of GitHub", read, declare_export<github>},
    Command{"export gitlab", "Write tasks as issues of GitLab", read, declare_export<gitlab>},
    Command{"export jira-json", "Write tasks as issues of Jira", read, declare_export<jira>},
    Command{"export jira-csv", "Write tasks as a table that Jira takes", read, declare_export_jira_csv},
    Command{"export beads", "Write tasks as issues of beads", read, declare_export<beads>},
    Command{"export backlog", "Write tasks as files of Backlog.md", read, declare_export_backlog},
    Command{"export muster", "Write the whole project as one JSON document", read, declare_export_muster},
    Command{"project show", "Show the project's own record", read, declare_show, noun_of<ProjectRecord>},
    Command{"project edit", "Change the project's own record", write, declare_edit, noun_of<ProjectRecord>},

    Command{"add", "Write a task down quickly", write, declare_add, noun_of<Task>},
    Command{"goal add", "Add a goal", write, declare_add, noun_of<Goal>},
    Command{"goal list", "List goals", read, declare_list, noun_of<Goal>},
    Command{"goal show", "Show a goal with its key results and tasks", read, declare_show, noun_of<Goal>},
    Command{"goal edit", "Change goals", write, declare_edit, noun_of<Goal>},
    Command{"goal close", "Record how a goal ended", write, declare_goal_close},
    Command{"goal reopen", "Take a closed goal up again", write, declare_goal_reopen},
    Command{"goal rm", "Remove goals", write, declare_rm, noun_of<Goal>},
    Command{"goal tree", "Show goals under those they are part of", read, declare_goal_tree},
    Command{"goal check", "Judge goals by SMART, letter by letter", read, declare_goal_check},

    Command{"kr add", "Add a key result to a goal", write, declare_add, noun_of<KeyResult>},
    Command{"kr list", "List key results", read, declare_list, noun_of<KeyResult>},
    Command{"kr show", "Show a key result with its check-ins", read, declare_show, noun_of<KeyResult>},
    Command{"kr edit", "Change key results", write, declare_edit, noun_of<KeyResult>},
    Command{"kr rm", "Remove key results", write, declare_rm, noun_of<KeyResult>},
    Command{"kr checkin", "Write down a measured value", write, declare_kr_checkin},
    Command{"kr measure", "Measure key results by their commands", write, declare_kr_measure},
    Command{"kr history", "List every value of a key result", read, declare_kr_history},

    Command{"task add", "Add a task", write, declare_add, noun_of<Task>},
    Command{"task list", "List tasks, the most urgent first", read, declare_list, noun_of<Task>},
    Command{"task show", "Show a task with all that belongs to it", read, declare_show, noun_of<Task>},
    Command{"task edit", "Change tasks", write, declare_edit, noun_of<Task>},
    Command{"task start", "Start work on a task, and my timer", write, declare_task_start},
    Command{"task stop", "Put a task down, and stop its timer", write, declare_task_stop},
    Command{"task done", "Close tasks as done", write, declare_task_done},
    Command{"task reopen", "Open closed tasks again", write, declare_task_reopen},
    Command{"task drop", "Close tasks that will not be done", write, declare_task_drop},
    Command{"task block", "Mark tasks as blocked, with the reason", write, declare_task_block},
    Command{"task stage", "Move tasks through the project's own stages", write, declare_task_stage},
    Command{"task comment", "Say something about a task", write, declare_task_comment},
    Command{"task check", "Tick off acceptance items", write, declare_task_check},
    Command{"task uncheck", "Open acceptance items again", write, declare_task_uncheck},
    Command{"task link", "Say what tasks wait for, with type and lag", write, declare_task_link},
    Command{"task unlink", "Take links between tasks away", write, declare_task_unlink},
    Command{"task defer", "Put tasks off until a day", write, declare_task_defer},
    Command{"task split", "Cut a task into subtasks", write, declare_task_split},
    Command{"task move", "Rank tasks by hand", write, declare_task_move},
    Command{"task duplicate", "Copy tasks", write, declare_task_duplicate},
    Command{"task tree", "Show tasks under those they are part of, rolled up", read, declare_task_tree},
    Command{"task graph", "Draw what waits for what", read, declare_task_graph},
    Command{"task board", "Show the board, a column a stage", read, declare_task_board},
    Command{"task trace", "Follow requirements to tasks and checks", read, declare_task_trace},
    Command{"task rm", "Remove tasks", write, declare_rm, noun_of<Task>},

    Command{"member add", "Add a member", write, declare_add, noun_of<Member>},
    Command{"member list", "List members", read, declare_list, noun_of<Member>},
    Command{"member show", "Show a member with duty, skills and work", read, declare_member_show, noun_of<Member>},
    Command{"member edit", "Change members", write, declare_edit, noun_of<Member>},
    Command{"member rm", "Remove members", write, declare_rm, noun_of<Member>},
    Command{"member skill", "Say what somebody can do and how well", read_or_write, declare_member_skill,
            noun_of<Member>},
    Command{"member leave", "Say when somebody is away", read_or_write, declare_member_leave, noun_of<Member>},
    Command{"member matrix", "Show who can do what, and what nobody can", read, declare_member_matrix},

    Command{"assign", "Give tasks to a member, and say why", write, declare_assign},
    Command{"assign suggest", "Rank people for a task, and say why", read, declare_assign_suggest},
    Command{"assign plan", "Propose owners for all open tasks at once", write, declare_assign_plan},
    Command{"assign apply", "Give tasks to the people of a plan", write, declare_assign_apply},
    Command{"assign load", "Show who has too much to do, and when", read, declare_assign_load},
    Command{"assign log", "Show who got which task when and why", read, declare_assign_log},
    Command{"assign raci", "Print the written responsibility sheet", read, declare_assign_raci},

    Command{"plan schedule", "Plan who does what when", write, declare_plan_schedule},
    Command{"plan list", "List plans, the newest first", read, declare_list, noun_of<Plan>},
    Command{"plan show", "Show who does what when", read, declare_plan_show},
    Command{"plan gantt", "Draw the plan over time", read, declare_plan_gantt},
    Command{"plan critical", "Show the tasks that hold the end", read, declare_plan_critical},
    Command{"plan forecast", "Forecast when it will be done, as chances", read, declare_plan_forecast},
    Command{"plan throughput", "Forecast by how much is done a week", read, declare_plan_throughput},
    Command{"plan baseline", "Hold on to a plan, and compare with it", read_or_write, declare_plan_baseline},
    Command{"plan whatif", "Try out changes on the plan and forget them", write, declare_plan_whatif},
    Command{"plan cost", "Show what the work costs, and whether the budget will do", read, declare_plan_cost},
    Command{"plan ev", "Show earned value, in money and in time", read, declare_plan_ev},
    Command{"plan rm", "Remove plans", write, declare_rm, noun_of<Plan>},

    Command{"calendar list", "List the calendars of the project's own", read, declare_list, noun_of<CalendarRecord>},
    Command{"calendar show", "Show which days are not as in an ordinary week", read, declare_calendar_show,
            noun_of<CalendarRecord>},
    Command{"calendar edit", "Say which days are off or worked", write, declare_calendar_edit, noun_of<CalendarRecord>},
    Command{"calendar import", "Take in holidays from a feed or a table", write, declare_calendar_import,
            noun_of<CalendarRecord>},
    Command{"calendar rm", "Remove calendars", write, declare_rm, noun_of<CalendarRecord>},

    Command{"metric add", "Add a metric: a number that is watched", write, declare_add, noun_of<Metric>},
    Command{"metric list", "List metrics with their newest readings", read, declare_list, noun_of<Metric>},
    Command{"metric show", "Show a metric with its readings and its pace", read, declare_show, noun_of<Metric>},
    Command{"metric edit", "Change metrics", write, declare_edit, noun_of<Metric>},
    Command{"metric rm", "Remove metrics", write, declare_rm, noun_of<Metric>},
    Command{"metric record", "Write down readings of a metric", write, declare_metric_record},
    Command{"metric measure", "Read metrics by their commands", write, declare_metric_measure},
    Command{"metric history", "List every reading of a metric", read, declare_metric_history},

    Command{"milestone add", "Add a milestone", write, declare_add, noun_of<Milestone>},
    Command{"milestone list", "List milestones", read, declare_list, noun_of<Milestone>},
    Command{"milestone show", "Show a milestone with its tasks", read, declare_show, noun_of<Milestone>},
    Command{"milestone edit", "Change milestones", write, declare_edit, noun_of<Milestone>},
    Command{"milestone close", "Record that a milestone is reached", write, declare_milestone_close},
    Command{"milestone reopen", "Open closed milestones again", write, declare_milestone_reopen},
    Command{"milestone rm", "Remove milestones", write, declare_rm, noun_of<Milestone>},

    Command{"quality add", "Add a check that must pass before a milestone is reached", write, declare_add,
            noun_of<QualityCheck>},
    Command{"quality list", "List quality checks with how their runs went", read, declare_list, noun_of<QualityCheck>},
    Command{"quality show", "Show a quality check with its runs", read, declare_show, noun_of<QualityCheck>},
    Command{"quality edit", "Change quality checks", write, declare_edit, noun_of<QualityCheck>},
    Command{"quality run", "Write down how a run of a check went", write, declare_quality_run, noun_of<QualityCheck>},
    Command{"quality close", "Stop running quality checks", write, declare_quality_close, noun_of<QualityCheck>},
    Command{"quality reopen", "Run quality checks again", write, declare_quality_reopen, noun_of<QualityCheck>},
    Command{"quality defects", "Show open bugs by severity and age", read, declare_quality_defects},
    Command{"quality rm", "Remove quality checks", write, declare_rm, noun_of<QualityCheck>},

    Command{"risk add", "Add a risk", write, declare_add, noun_of<Risk>},
    Command{"risk list", "List risks, the largest exposure first", read, declare_risk_list, noun_of<Risk>},
    Command{"risk show", "Show a risk with the tasks that answer it", read, declare_show, noun_of<Risk>},
    Command{"risk edit", "Change risks", write, declare_edit, noun_of<Risk>},
    Command{"risk matrix", "Show how likely and how bad the open risks are", read, declare_risk_matrix},
    Command{"risk assess", "Judge risks anew", write, declare_risk_assess, noun_of<Risk>},
    Command{"risk occur", "Record that a risk happened; opens a task", write, declare_risk_occur},
    Command{"risk close", "Close risks", write, declare_risk_close, noun_of<Risk>},
    Command{"risk reopen", "Open closed risks again", write, declare_risk_reopen, noun_of<Risk>},
    Command{"risk rm", "Remove risks", write, declare_rm, noun_of<Risk>},

    Command{"meeting add", "Add a meeting or a series", write, declare_add, noun_of<Meeting>},
    Command{"meeting list", "List meetings", read, declare_meeting_list, noun_of<Meeting>},
    Command{"meeting show", "Show a meeting with its sittings", read, declare_meeting_show, noun_of<Meeting>},
    Command{"meeting edit", "Change meetings", write, declare_edit, noun_of<Meeting>},
    Command{"meeting rm", "Remove meetings", write, declare_rm, noun_of<Meeting>},
    Command{"meeting upcoming", "List the sittings of the coming days", read, declare_meeting_upcoming},
    Command{"meeting move", "Move one sitting", write, declare_meeting_move},
    Command{"meeting skip", "Call off one sitting", write, declare_meeting_skip},
    Command{"meeting agenda", "Show what to talk about, or add to it", read_or_write, declare_meeting_agenda},
    Command{"meeting start", "Open the next sitting", write, declare_meeting_start},
    Command{"meeting note", "Write a line of the minutes", write, declare_meeting_note},
    Command{"meeting decide", "Write down a decision", write, declare_meeting_decide},
    Command{"meeting action", "Agree on an action; it becomes a task", write, declare_meeting_action},
    Command{"meeting end", "End a sitting", write, declare_meeting_end},
    Command{"meeting minutes", "Print the minutes of a sitting", read, declare_meeting_minutes},
    Command{"meeting actions", "List what meetings agreed on", read, declare_meeting_actions},
    Command{"meeting follow-through", "Show whether what was agreed on is done", read, declare_meeting_follow_through},
    Command{"meeting notice", "Show what people are to be told of coming sittings", read, declare_meeting_notice},
    Command{"decision list", "List decisions", read, declare_list, noun_of<Decision>},
    Command{"decision show", "Show a decision", read, declare_show, noun_of<Decision>},
    Command{"decision edit", "Change who answers for decisions, or what they are about", write, declare_edit,
            noun_of<Decision>},
    Command{"decision supersede", "Replace a decision by another", write, declare_decision_supersede},

    Command{"review start", "Judge a period and freeze its numbers", write, declare_review_start},
    Command{"review list", "List reviews", read, declare_list, noun_of<Review>},
    Command{"review show", "Show a review with its frozen numbers", read, declare_show, noun_of<Review>},
    Command{"review edit", "Change a review's title, labels and own fields", write, declare_edit, noun_of<Review>},
    Command{"review override", "Set a colour against the rules, with the reason", write, declare_review_override},
    Command{"review finding", "Write down what came to light", write, declare_review_finding},
    Command{"review feedback", "Write down what others said", write, declare_review_feedback},
    Command{"review note", "Write down what to remember, keep, stop or try", write, declare_review_note},
    Command{"review diff", "Compare two reviews, or one with today", read, declare_review_diff},
    Command{"review trend", "Show how colours and numbers moved", read, declare_review_trend},
    Command{"review health", "Score the five practices by their evidence", read, declare_review_health},
    Command{"review close", "End a review", write, declare_review_close},
    Command{"improve add", "Start an improvement that must move a number", write, declare_improve_add,
            noun_of<Improvement>},
    Command{"improve list", "List improvements", read, declare_list, noun_of<Improvement>},
    Command{"improve show", "Show an improvement", read, declare_show, noun_of<Improvement>},
    Command{"improve edit", "Change improvements", write, declare_edit, noun_of<Improvement>},
    Command{"improve verify", "Judge improvements by the number they must move", write, declare_improve_verify,
            noun_of<Improvement>},
    Command{"improve close", "Give improvements up", write, declare_improve_close, noun_of<Improvement>},
    Command{"improve rm", "Remove improvements", write, declare_rm, noun_of<Improvement>},

    Command{"time", "Show my running timer, and what is written down for today", read, declare_time},
    Command{"time start", "Start my timer, and leave the task's state alone", write, declare_time_start,
            noun_of<TimeEntry>},
    Command{"time stop", "Stop my timer", write, declare_time_stop, noun_of<TimeEntry>},
    Command{"time continue", "Start my timer again on what it was on", write, declare_time_continue,
            noun_of<TimeEntry>},
    Command{"time log", "Write down time worked", write, declare_time_log, noun_of<TimeEntry>},
    Command{"time list", "List time worked, the newest first", read, declare_list, noun_of<TimeEntry>},
    Command{"time show", "Show a time entry", read, declare_show, noun_of<TimeEntry>},
    Command{"time edit", "Change time entries", write, declare_time_edit, noun_of<TimeEntry>},
    Command{"time report", "Add up time worked: sums, a timesheet, estimates", read, declare_time_report},
    Command{"time rm", "Remove time entries", write, declare_rm, noun_of<TimeEntry>},
    Command{"cost add", "Write down money spent", write, declare_add, noun_of<Cost>},
    Command{"cost list", "List money spent", read, declare_list, noun_of<Cost>},
    Command{"cost edit", "Change costs", write, declare_edit, noun_of<Cost>},
    Command{"cost rm", "Remove costs", write, declare_rm, noun_of<Cost>},

    Command{"stage set", "Name a state of the project's own, and its place in the workflow", write, declare_stage_set,
            noun_of<Stage>},
    Command{"stage list", "List the stages from left to right", read, declare_list, noun_of<Stage>},
    Command{"stage rm", "Remove stages; their tasks keep their state", write, declare_rm, noun_of<Stage>},
    Command{"field add", "Define a field of the project's own", write, declare_add, noun_of<CustomField>},
    Command{"field list", "List the fields of the project's own", read, declare_list, noun_of<CustomField>},
    Command{"field show", "Show what a field holds", read, declare_show, noun_of<CustomField>},
    Command{"field edit", "Change a field, and its values with it", write, declare_edit, noun_of<CustomField>},
    Command{"field rm", "Remove fields of the project's own", write, declare_rm, noun_of<CustomField>},
    Command{"query save", "Keep a query under a name", write, declare_query_save},
    Command{"query list", "List saved queries", read, declare_list, noun_of<SavedQuery>},
    Command{"query rm", "Remove saved queries", write, declare_rm, noun_of<SavedQuery>},

    Command{"report list", "List reports and when they are owed", read, declare_report_list},
    Command{"report show", "Show a report", read, declare_report_show},
    Command{"report define", "Say who is owed which report when", write, declare_report_define, noun_of<Report>},
    Command{"report due", "Show which reports are owed", read, declare_report_due},
    Command{"report deliver", "Write down that a report was handed over", write, declare_report_deliver,
            noun_of<Report>},
    Command{"report edit", "Change a report's definition", write, declare_edit, noun_of<Report>},
    Command{"report rm", "Remove a report's definition", write, declare_rm, noun_of<Report>},

    Command{"post", "List what waits to be posted, and send it", read_or_write, declare_post},
    Command{"post report", "Post a report to a chat", read_or_write, declare_post_report},
    Command{"post standup", "Post the stand-up to a chat", read_or_write, declare_post_standup},
    Command{"post agenda", "Post the agenda of a meeting to a chat", read_or_write, declare_post_agenda},
    Command{"post minutes", "Post the minutes of a meeting to a chat", read_or_write, declare_post_minutes},
    Command{"post notice", "Post when a meeting is and what it is about", read_or_write, declare_post_notice},
    Command{"post text", "Post a text to a chat", read_or_write, declare_post_text},
    Command{"post sheet", "Write the tasks into a WeCom smart sheet", read_or_write, declare_post_sheet},

    Command{"alias list", "List aliases", nothing, declare_alias_list},
    Command{"alias set", "Name a command of your own", nothing, declare_alias_set},
    Command{"alias rm", "Remove an alias", nothing, declare_alias_rm},
    Command{"context list", "List contexts and the one in use", nothing, declare_context_list},
    Command{"context set", "Keep a query that narrows what you see", nothing, declare_context_set},
    Command{"context use", "Turn a context on, or all of them off", nothing, declare_context_use},
    Command{"context rm", "Remove a context", nothing, declare_context_rm},
    Command{"hook list", "List the programs that run around a write", read, declare_hook_list},
    Command{"trust", "Let files of the project run programs", read, declare_trust},
    Command{"where", "Print where the project file lies", read, declare_where},
    Command{"schema", "Print the JSON Schema of an answer", nothing, declare_schema},
    Command{"doctor", "Check that the file and its log are sound", read, declare_doctor},
    Command{"backup", "Write a copy of the project", read, declare_backup},
};

}  // namespace

std::span<const Command> all() {
    return commands;
}

const Command* find(std::string_view path) {
    for (const Command& command : commands)
        if (command.path == path) return &command;
    return nullptr;
}

}  // namespace muster::command
