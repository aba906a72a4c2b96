#include "command/exchange/people.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

// `Li Wei` becomes li.wei, 张三 stays; a mail address gives what stands before the @.
std::string handle_from(std::string_view word) {
    std::string handle = text::lower(word.substr(0, word.find('@', 1)));
    if (handle.starts_with('@')) handle.erase(0, 1);
    std::replace_if(
        handle.begin(), handle.end(),
        [](char c) { return c == ' ' || std::string_view(",;:()'\"\\<>|*?").find(c) != std::string_view::npos; }, '.');
    return handle;
}

}  // namespace

People::People(Session& session, bool makes_members) : session_(session), makes_members_(makes_members) {
    for (const Member& member : session.project().all<Member>()) learn(member);
}

void People::learn(const Member& member) {
    for (const std::string& name : {member.handle, "@" + member.handle, member.name, member.mail})
        if (!name.empty()) known_.emplace(text::lower(name), member.key);
}

Key People::find(const std::string& word) {
    const auto known = known_.find(text::lower(word));
    if (known != known_.end()) return known->second;
    if (makes_members_) return add(word);
    throw Error(Failure::not_found, say("nobody here is called '{}'", text::visible(word)),
                tr("--create-members adds those who are not known"));
}

Key People::add(const std::string& word) {
    Member member;
    member.handle = handle_from(word);
    if (word != member.handle && word != "@" + member.handle) member.name = word;
    if (word.find('@', 1) != std::string::npos) {
        member.name.clear();
        member.mail = word;
    }
    session_.change().put(member);
    learn(member);
    known_.emplace(text::lower(word), member.key);
    return member.key;
}

}  // namespace muster::command
