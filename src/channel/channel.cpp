#include "channel/channel.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "channel/http.h"

namespace muster::channel {

namespace {

std::string kind_names() {
    std::vector<std::string> names;
    for (const Kind& kind : kinds()) names.emplace_back(kind.name);
    return text::join(names, ", ");
}

class Reader {
  public:
    explicit Reader(const Given& given) : given_(given) {}

    Channel read() {
        Channel channel;
        channel.name = given_.name;
        take_kind(channel);
        for (const auto& [name, value] : given_.entries) take(channel, name, value);
        take_fields(channel);
        check(channel);
        return channel;
    }

  private:
    [[noreturn]] void complain(const std::string& what, const std::string& hint = "man 5 muster-config") const {
        throw Error(Failure::usage, fmt::format("{}:{}: [channel.{}] {}", given_.file, given_.line, given_.name, what),
                    hint);
    }

    void take_kind(Channel& channel) const {
        const auto entry = std::find_if(given_.entries.begin(), given_.entries.end(),
                                        [](const auto& one) { return one.first == "kind"; });
        if (entry == given_.entries.end()) complain(tr("'kind' is missing"), say("kinds are {}", kind_names()));
        channel.kind = find_kind(entry->second);
        if (channel.kind == nullptr)
            complain(say("there is no kind '{}'", text::visible(entry->second)), say("kinds are {}", kind_names()));
        if (!channel.kind->formats.empty()) channel.format = channel.kind->formats.front();
        channel.base = channel.kind->base;
        channel.per_minute = channel.kind->per_minute;
        channel.pause = channel.kind->pause;
        channel.time_limit = std::chrono::seconds{30};
    }

    [[nodiscard]] std::int64_t number(const std::string& name, const std::string& value, std::int64_t least) const {
        std::int64_t result = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
        if (error != std::errc{} || end != value.data() + value.size() || result < least)
            complain(say("'{}' must be a whole number from {} on", name, least));
        return result;
    }

    void take(Channel& channel, const std::string& name, const std::string& value) {
        if (name == "kind") return;
        if (name == "key" || name == "url" || name == "secret")
            throw Error(Failure::refused,
                        say("{}:{}: [channel.{}] '{}' holds a secret, which must not stand in this file", given_.file,
                            given_.line, given_.name, name),
                        say("name an environment variable as {}_env, or a file with mode 0600 as {}_file", name, name));
        if (name == "key_env") channel.key.variable = value;
        else if (name == "key_file") channel.key.file = value;
        else if (name == "url_env") channel.url.variable = value;
        else if (name == "url_file") channel.url.file = value;
        else if (name == "secret_env") channel.secret.variable = value;
        else if (name == "secret_file") channel.secret.file = value;
        else if (name == "base") channel.base = value;
        else if (name == "link") channel.link = value;
        else if (name == "format") take_format(channel, value);
        else if (name == "limit") limit_ = static_cast<std::size_t>(number(name, value, 500));
        else if (name == "parts") channel.most_parts = static_cast<std::size_t>(number(name, value, 1));
        else if (name == "per_minute") channel.per_minute = static_cast<int>(number(name, value, 1));
        else if (name == "pause") channel.pause = std::chrono::seconds{number(name, value, 0)};
        else if (name == "backoff") channel.backoff = std::chrono::milliseconds{number(name, value, 0)};
        else if (name == "timeout") channel.time_limit = std::chrono::seconds{number(name, value, 1)};
        else if (name == "allow_http") channel.allows_plain = value == "true";
        else complain(say("there is no setting '{}'", name));
    }

    void take_format(Channel& channel, const std::string& value) const {
        const auto& formats = channel.kind->formats;
        const auto format =
            std::find_if(formats.begin(), formats.end(), [&](const Format& one) { return one.name == value; });
        if (format != formats.end()) {
            channel.format = *format;
            return;
        }
        std::vector<std::string> names;
        for (const Format& one : formats) names.emplace_back(one.name);
        complain(say("'{}' takes no format '{}'", channel.kind->name, text::visible(value)),
                 say("formats are {}", text::join(names, ", ")));
    }

    void take_fields(Channel& channel) const {
        if (!given_.fields.empty() && channel.kind->service != Protocol::wecom_sheet)
            complain(say("'{}' takes no fields", channel.kind->name));
        channel.columns = given_.fields;
    }

    void check(Channel& channel) const {
        if (limit_ > 0) channel.format.limit = limit_;
        if (channel.kind->path.empty() && !channel.url.is_given())
            complain(say("'{}' needs its whole address: url_env or url_file", channel.kind->name));
        if (!channel.key.is_given() && !channel.url.is_given())
            complain(tr("the secret is missing: key_env, key_file, url_env or url_file says where it is"));
        if (channel.format.name == "template_card" && channel.link.empty())
            complain(tr("a template_card needs 'link', the address that it leads to"));
        if (channel.kind->service == Protocol::wecom_sheet && channel.columns.empty())
            complain(tr("a sheet needs fields: which field goes into which column"));
    }

    const Given& given_;
    std::size_t limit_ = 0;
};

// A file that its owner alone may read; opened once, so that what is checked is what is read.
std::string secret_in(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) throw Error(Failure::usage, say("{} with the secret cannot be read", path));
    struct stat about {};
    constexpr mode_t others = 077;
    constexpr std::size_t longest = 4096;
    std::array<char, longest> bytes{};
    const bool is_known = fstat(file, &about) == 0 && S_ISREG(about.st_mode);
    const bool is_safe = is_known && (about.st_mode & others) == 0 && about.st_uid == geteuid();
    const ssize_t got = is_safe ? read(file, bytes.data(), bytes.size()) : -1;
    close(file);
    if (is_known && !is_safe)
        throw Error(Failure::refused, say("{} holds a secret and may be read by others", path),
                    "chmod 600 " + text::shell_words({path}));
    if (got < 0) throw Error(Failure::usage, say("{} with the secret cannot be read", path));
    return std::string(text::trim(std::string_view(bytes.data(), static_cast<std::size_t>(got))));
}

std::string secret_of(const Source& source, const Channel& channel, const Variables& variables) {
    if (!source.is_given()) return {};
    if (source.variable.empty()) {
        std::string path = source.file;
        if (path.starts_with("~/")) path = variables("HOME") + path.substr(1);
        std::string found = secret_in(path);
        if (found.empty()) throw Error(Failure::usage, say("{} with the secret is empty", path));
        return found;
    }
    std::string found(text::trim(variables(source.variable)));
    if (found.empty())
        throw Error(Failure::usage, say("{} is not set, and channel {} needs it", source.variable, channel.name),
                    fmt::format("export {}=…", source.variable));
    return found;
}

void replace_all(std::string& text, const std::string& what) {
    constexpr std::string_view stars = "***";
    if (what.empty()) return;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + stars.size()))
        text.replace(at, what.size(), stars);
}

}  // namespace

Channel read_channel(const Given& given) {
    return Reader(given).read();
}

Secrets read_secrets(const Channel& channel, const Variables& variables) {
    Secrets secrets{secret_of(channel.key, channel, variables), secret_of(channel.url, channel, variables),
                    secret_of(channel.secret, channel, variables)};
    const bool is_address = secrets.key.find("://") != std::string::npos;
    if (is_address)
        throw Error(Failure::usage, say("the key of channel {} is a whole address", channel.name),
                    tr("name it as url_env or url_file"));
    const auto is_odd = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; };
    for (const std::string* one : {&secrets.key, &secrets.url})
        if (std::any_of(one->begin(), one->end(), is_odd))
            throw Error(Failure::usage, say("the secret of channel {} has a space or a line end in it", channel.name));
    return secrets;
}

std::string redacted(std::string text, const Secrets& secrets) {
    std::vector<std::string> hidden{secrets.url, secrets.key, secrets.secret};
    const auto scheme = secrets.url.find("://");
    const auto path = scheme == std::string::npos ? scheme : secrets.url.find('/', scheme + 3);
    if (path != std::string::npos && path + 1 < secrets.url.size()) hidden.push_back(secrets.url.substr(path + 1));
    if (const auto query = secrets.url.find('?'); query != std::string::npos && query + 1 < secrets.url.size())
        hidden.push_back(secrets.url.substr(query + 1));
    for (const std::string& secret : hidden) {
        replace_all(text, secret);
        replace_all(text, url_encoded(secret));
    }
    return text;
}

}  // namespace muster::channel
