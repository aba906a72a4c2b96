// Solves public benchmark instances, one line of figures each: name, makespan, bound, seconds, schedules.

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "plan_bench.h"

namespace plan_bench {

namespace {

namespace fs = std::filesystem;

constexpr const char* usage =
    "usage: plan_bench psplib|msrcpsp [--seconds S] [--schedules N] [--seed N] [--solutions DIR] FILE...\n"
    "       plan_bench speed\n";

struct Order {
    Solved (*solve)(const std::string&, const Budget&) = nullptr;
    Budget budget;
    std::optional<fs::path> solutions;
    std::vector<fs::path> files;
};

template <class Number>
bool read_number(const std::string& text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

bool read_option(const std::string& name, const std::string& value, Order& order) {
    if (name == "--seconds") return read_number(value, order.budget.seconds) && order.budget.seconds >= 0;
    if (name == "--schedules") return read_number(value, order.budget.schedules);
    if (name == "--seed") return read_number(value, order.budget.seed);
    if (name != "--solutions") return false;
    order.solutions = value;
    return true;
}

std::optional<Order> read_order(const std::vector<std::string>& words) {
    Order order;
    if (words.empty()) return {};
    if (words[0] == "psplib") order.solve = solve_psplib;
    else if (words[0] == "msrcpsp") order.solve = solve_msrcpsp;
    else return {};
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].rfind("--", 0) != 0) {
            order.files.emplace_back(words[i]);
        } else {
            if (i + 1 == words.size() || !read_option(words[i], words[i + 1], order)) return {};
            ++i;
        }
    }
    if (order.files.empty()) return {};
    return order;
}

std::string contents_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream || fs::is_directory(file)) throw std::runtime_error("cannot be read");
    return text;
}

void write_solution(const fs::path& file, const Solved& solved) {
    fs::create_directories(file.parent_path());
    std::ofstream stream(file);
    for (const Placed& job : solved.jobs) {
        stream << job.activity << ' ' << job.start;
        if (job.resource) stream << ' ' << *job.resource;
        stream << '\n';
    }
    stream.close();
    if (!stream) throw std::runtime_error(fmt::format("{} cannot be written", file.string()));
}

void solve(const fs::path& file, const Order& order) {
    const Solved solved = order.solve(contents_of(file), order.budget);
    const std::string name = file.stem().string();
    if (order.solutions) write_solution(*order.solutions / (name + ".sol"), solved);
    fmt::print("{}\t{}\t{}\t{:.3f}\t{}\n", name, solved.makespan, solved.bound, solved.seconds, solved.schedules);
    std::fflush(stdout);
}

int run(const std::vector<std::string>& words) {
    if (words.size() == 1 && words[0] == "speed") {
        print_speed();
        return 0;
    }
    const std::optional<Order> order = read_order(words);
    if (!order) {
        fmt::print(stderr, "{}", usage);
        return 2;
    }
    for (const fs::path& file : order->files) {
        try {
            solve(file, *order);
        } catch (const std::logic_error& fault) {
            fmt::print(stderr, "{}: not a valid plan: {}\n", file.string(), fault.what());
            return 1;
        } catch (const std::exception& fault) {
            fmt::print(stderr, "{}: {}\n", file.string(), fault.what());
            return 2;
        }
    }
    return 0;
}

}  // namespace

}  // namespace plan_bench

int main(int count, char** words) {
    return plan_bench::run({words + 1, words + count});
}
