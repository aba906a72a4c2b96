#include "channel/turnstile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/sha256.h"
#include "base/text.h"

namespace muster::channel {

namespace {

constexpr Milliseconds minute{60'000};

// A channel may be called anything; its file may not.
std::string file_name(const std::string& channel) {
    const bool is_plain =
        !channel.empty() && channel.front() != '.' && std::all_of(channel.begin(), channel.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                   c == '.';
        });
    return is_plain ? channel : hex(sha256(channel)).substr(0, 16);
}

}  // namespace

Turnstile::Turnstile(const Channel& channel, const std::string& folder)
    : per_minute_(channel.per_minute), gap_(channel.kind->gap) {
    if (!folder.empty()) file_ = folder + "/channels/" + file_name(channel.name);
}

Turnstile::~Turnstile() {
    if (handle_ >= 0) close(handle_);
}

bool Turnstile::enter() {
    if (file_.empty()) return true;
    if (handle_ < 0) {
        std::error_code error;
        std::filesystem::create_directories(std::filesystem::path(file_).parent_path(), error);
        constexpr mode_t mine = 0600;
        handle_ = open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, mine);
        if (handle_ < 0) throw Error(Failure::unexpected, say("{} cannot be written: {}", file_, std::strerror(errno)));
    }
    if (flock(handle_, LOCK_EX | LOCK_NB) != 0) return false;
    read();
    return true;
}

Milliseconds Turnstile::wait(Milliseconds now) const {
    Milliseconds wait = closed_until_ - now;
    std::vector<Milliseconds> recent;
    for (const Milliseconds one : passed_)
        if (one > now - minute && one <= now) recent.push_back(one);
    const auto most = static_cast<std::size_t>(per_minute_);
    if (recent.size() >= most) wait = std::max(wait, recent[recent.size() - most] + minute - now);
    if (!recent.empty()) wait = std::max(wait, recent.back() + gap_ - now);
    return std::max(wait, Milliseconds{0});
}

void Turnstile::pass(Milliseconds now) {
    passed_.erase(std::remove_if(passed_.begin(), passed_.end(), [&](Milliseconds one) { return one <= now - minute; }),
                  passed_.end());
    passed_.push_back(now);
    write();
}

void Turnstile::close_until(Milliseconds moment) {
    closed_until_ = std::max(closed_until_, moment);
    write();
}

// The first number is until when nothing goes through; the others are when messages did. What is no number counts as
// nothing, and a clock that was set back leaves no closure that is longer than a service asks for.
void Turnstile::read() {
    constexpr std::size_t longest = 64 << 10;
    constexpr Milliseconds longest_closure{3'600'000};
    std::string text(longest, '\0');
    const ssize_t got = pread(handle_, text.data(), text.size(), 0);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    passed_.clear();
    closed_until_ = {};
    bool is_first = true;
    for (const std::string& word : text::split(text, '\n')) {
        std::int64_t number = 0;
        if (word.empty() || std::from_chars(word.data(), word.data() + word.size(), number).ec != std::errc{}) continue;
        if (is_first) closed_until_ = Milliseconds{number};
        else passed_.emplace_back(number);
        is_first = false;
    }
    const auto now = std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    if (closed_until_ > now + longest_closure) closed_until_ = {};
}

void Turnstile::write() const {
    if (handle_ < 0) return;
    std::string text = fmt::format("{}\n", closed_until_.count());
    for (const Milliseconds one : passed_) text += fmt::format("{}\n", one.count());
    if (ftruncate(handle_, 0) != 0 || pwrite(handle_, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        throw Error(Failure::unexpected, say("{} cannot be written: {}", file_, std::strerror(errno)));
}

}  // namespace muster::channel
