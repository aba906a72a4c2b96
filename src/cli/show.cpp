#include "cli/show.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/pager.h"

namespace muster::cli {

namespace fs = std::filesystem;

std::string variable(const World& world, const std::string& name) {
    return world.variable(name).value_or(std::string{});
}

namespace {

constexpr std::array<std::pair<std::string_view, view::Format>, 7> formats{{{"table", view::Format::table},
                                                                            {"tsv", view::Format::tsv},
                                                                            {"csv", view::Format::csv},
                                                                            {"json", view::Format::json},
                                                                            {"jsonl", view::Format::jsonl},
                                                                            {"md", view::Format::md},
                                                                            {"html", view::Format::html}}};

// The name of the format asked for, by a flag or by the ending of the file to write.
std::string format_name(const Flags& flags) {
    if (flags.json) return "json";
    if (!flags.format.empty() || flags.output.empty()) return flags.format;
    const std::string ending = fs::path(flags.output).extension().string();
    return ending.empty() || ending == ".txt" ? std::string{} : ending.substr(1);
}

view::Format format_of(const Flags& flags) {
    if (flags.porcelain) return view::Format::porcelain;
    const std::string name = format_name(flags);
    for (const auto& [word, format] : formats)
        if (word == name) return format;
    return view::Format::automatic;
}

class Show {
  public:
    Show(const view::Answer& answer, command::Session& session, const Showing& how)
        : answer_(answer), session_(session), how_(how), flags_(how.flags) {}

    int run() {
        if (flags_.porcelain && (!format_name(flags_).empty() || flags_.ids))
            throw Error(Failure::usage, tr("--porcelain is a format of its own: leave -F, --json and --ids out"));
        const view::Style style = style_of();
        if (!flags_.output.empty() && flags_.output != "-") write_file(style);
        else write_out(style);
        return static_cast<int>(answer_.outcome);
    }

  private:
    view::Style style_of() const {
        view::Style style;
        style.format = format_of(flags_);
        // A file of another program's format is written as that, whatever it is called.
        const bool is_file = answer_.raw && !answer_.members.is_null();
        if (is_file && !flags_.json && flags_.format.empty() && !flags_.porcelain) style.format = view::Format::automatic;
        style.stable = how_.stable;
        style.form = form();
        style.terminal = how_.world.out_is_terminal && flags_.output.empty();
        style.colour = in_colour();
        style.quiet = flags_.quiet;
        style.only_ids = flags_.ids || (flags_.quiet && (answer_.list || answer_.ids));
        style.dry_run = flags_.dry_run;
        style.width = columns();
        if (session_.has_project()) style.project = session_.project().about().name;
        style.now = to_text(session_.surroundings().occasion.now);
        if (session_.has_project() && session_.project().as_of()) tell_past(session_.project(), style);
        if (style.format == view::Format::automatic && style.terminal) style.format = view::Format::table;
        return style;
    }

    // JSON holds it as a member; beside every other format it is told apart from the answer.
    void tell_past(const Project& project, view::Style& style) const {
        style.as_of = to_text(project.now());
        if (style.format == view::Format::json || flags_.quiet) return;
        *how_.world.err << say("The project as it was on {}, after operation {}",
                               wall_text(project.now(), project.zone()), project.as_of().value_or(0))
                        << "\n";
    }

    // One of the answer's own formats, if one is asked for.
    std::string form() const {
        const std::string name = format_name(flags_);
        if (name.empty() || flags_.porcelain) return {};
        for (const auto& [own, write] : answer_.forms)
            if (own == name) return own;
        const bool is_known =
            std::any_of(formats.begin(), formats.end(), [&](const auto& f) { return f.first == name; });
        // A file of another program's format may be called anything.
        if (is_known || (answer_.raw && flags_.format.empty())) return {};
        throw Error(Failure::usage, say("this answer cannot be written as {}", text::visible(name)),
                    tr("name the format: -F table, tsv, csv, json, jsonl, md or html"));
    }

    bool in_colour() const {
        const std::string when = !flags_.colour.empty() ? flags_.colour : how_.configuration.color;
        if (when == "always") return true;
        if (when == "never" || !flags_.output.empty()) return false;
        if (!variable(how_.world, "NO_COLOR").empty() || variable(how_.world, "TERM") == "dumb") return false;
        const std::string forced = variable(how_.world, "CLICOLOR_FORCE");
        return how_.world.out_is_terminal || (!forced.empty() && forced != "0");
    }

    std::size_t columns() const {
        constexpr std::size_t narrowest = 20;
        for (const std::string& given : {flags_.width, variable(how_.world, "COLUMNS")}) {
            if (given.empty()) continue;
            const bool is_number = given.find_first_not_of("0123456789") == std::string::npos && given.size() < 6;
            if (is_number) return std::max<std::size_t>(narrowest, std::stoul(given));
            if (given == flags_.width)
                throw Error(Failure::usage, say("--width: '{}' is not a number", text::visible(given)));
        }
        const int width = how_.world.terminal_width;
        return width > 0 ? std::max(narrowest, static_cast<std::size_t>(width)) : 80;
    }

    void write_out(const view::Style& style) {
        const World& world = how_.world;
        const bool paged = world.out_is_terminal && !flags_.no_pager &&
                           (answer_.list || answer_.page || answer_.blocks || answer_.raw);
        const bool is_cut = paged ? show_paged(style) : stream(style);
        world.out->flush();
        if (is_cut) *world.err << say("only the first {} are shown", *answer_.list->limit) << "\n";
        if (!*world.out)
            throw Error(Failure::unexpected, tr("the answer could not be written out; a change it reports is stored"));
    }

    // What fits into memory is read to its end and the project let go before a slow reader can hold up writers.
    bool stream(const view::Style& style) const {
        constexpr std::size_t most_held = 4 << 20;
        std::string held;
        const auto put = [&] {
            how_.world.out->write(held.data(), static_cast<std::streamsize>(held.size()));
            held.clear();
        };
        const bool is_cut = view::render(answer_, style, [&](std::string_view text) {
            if (held.size() + text.size() > most_held) put();
            if (held.size() > most_held / 4) held.reserve(most_held);  // doubling would take twice as much
            held += text;
        });
        session_.leave();
        put();
        return is_cut;
    }

    // Into a file beside it first, so that nobody ever finds half of one. What is no ordinary file is written to.
    void write_file(const view::Style& style) const {
        std::error_code error;
        fs::path target = fs::path(how_.folder) / flags_.output;
        const bool is_special = fs::exists(target, error) && !fs::is_regular_file(target, error);
        if (fs::is_symlink(target, error) && !is_special) target = fs::weakly_canonical(target, error);
        fs::path part = target;
        if (!is_special) part += fmt::format(".{}.part", to_text(random_uid()).substr(0, 8));
        std::ofstream file(part, std::ios::binary);
        const auto fail = [&] {
            if (!is_special) fs::remove(part, error);
            throw Error(Failure::unexpected, say("cannot write {}; nothing of it was written", target.string()));
        };
        try {
            view::render(answer_, style, [&](std::string_view text) { file << text; });
        } catch (...) {
            if (!is_special) fs::remove(part, error);
            throw;
        }
        file.close();
        if (!file) fail();
        if (!is_special) fs::rename(part, target, error);
        if (!is_special && error) fail();
    }

    // Returns false: what is shown page by page says itself what is cut off.
    bool show_paged(const view::Style& style) const {
        std::string text;
        view::render(answer_, style, [&](std::string_view part) { text += part; });
        session_.leave();
        std::string pager = variable(how_.world, "MUSTER_PAGER");
        if (pager.empty() && how_.configuration.has_pager)
            pager = how_.configuration.pager.empty() ? "cat" : how_.configuration.pager;
        if (pager.empty()) pager = variable(how_.world, "PAGER");
        const bool is_named = !pager.empty();
        if (page(text, is_named ? pager : "less -FRX", *how_.world.out) || !is_named) return false;
        *how_.world.err << say("the pager '{}' could not be started", text::visible(pager)) << "\n";
        return false;
    }

    const view::Answer& answer_;
    command::Session& session_;
    const Showing& how_;
    const Flags& flags_;
};

}  // namespace

bool wants_json(const Flags& flags) {
    const view::Format format = format_of(flags);
    return format == view::Format::json || format == view::Format::jsonl;
}

bool is_for_people(const Flags& flags) {
    const std::string name = format_name(flags);
    return !flags.porcelain && (name.empty() || name == "table");
}

bool shows_table(const Flags& flags, const World& world) {
    const view::Format format = format_of(flags);
    return format == view::Format::table ||
           (format == view::Format::automatic && world.out_is_terminal && flags.output.empty());
}

int show(const view::Answer& answer, command::Session& session, const Showing& showing) {
    return Show(answer, session, showing).run();
}

}  // namespace muster::cli
