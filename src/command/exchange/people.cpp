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

People::People(Session& session, bool makes_members, Along& along)
    : session_(session), makes_members_(makes_members), along_(along) {
    for (const Member& member : session.project().all<Member>()) learn(member);
}

void People::learn(const Member& member) {
    for (const std::string& name : {member.handle, "@" + member.handle, member.name, member.mail})
        if (!name.empty()) known_.emplace(text::lower(name), member.key);
    if (!member.mail.empty()) mails_[member.key] = text::lower(member.mail);
}

// One that came along with a row that is rejected is not known after it.
void People::put(Member& member) {
    along_.begin();
    session_.change().put(member);
    along_.on_loss([this, key = member.key] {
        std::erase_if(known_, [key](const auto& one) { return one.second == key; });
        mails_.erase(key);
    });
}

Key People::find(const std::string& word) {
    const auto known = known_.find(text::lower(word));
    if (known != known_.end()) return known->second;
    if (makes_members_) {
        const auto introduced = introduced_.find(text::lower(word));
        return introduced == introduced_.end() ? add(word) : add(introduced->second);
    }
    if (const auto introduced = introduced_.find(text::lower(word)); introduced != introduced_.end())
        return not_known(introduced->second.name.empty() ? word : introduced->second.name);
    return not_known(word);
}

void People::introduce(const Acquaintance& person) {
    std::vector<std::string> words = person.words;
    words.insert(words.end(), {person.mail, person.handle, person.name});
    std::erase(words, std::string{});
    for (const std::string& word : {person.mail, person.handle, person.name}) {
        const auto known = known_.find(text::lower(word));
        if (word.empty() || known == known_.end()) continue;
        const Key key = known->second;
        const auto mail = mails_.find(key);
        // Two people may have the same name.
        if (!person.mail.empty() && mail != mails_.end() && mail->second != text::lower(person.mail)) continue;
        for (const std::string& other : words) known_.emplace(text::lower(other), key);
        return;
    }
    for (const std::string& word : words) introduced_.emplace(text::lower(word), person);
}

Key People::add(const Acquaintance& person) {
    Member member;
    member.handle = free_handle(handle_from(!person.handle.empty() ? person.handle
                                            : !person.mail.empty() ? person.mail
                                                                   : person.name));
    if (person.name != member.handle) member.name = person.name;
    member.mail = person.mail;
    put(member);
    learn(member);
    introduce(person);
    for (const std::string& word : person.words) known_.insert_or_assign(text::lower(word), member.key);
    return member.key;
}

std::string People::free_handle(const std::string& wanted) const {
    std::string handle = wanted;
    for (int i = 2; known_.contains("@" + handle); ++i) handle = wanted + std::to_string(i);
    return handle;
}

Key People::not_known(const std::string& word) {
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
    put(member);
    learn(member);
    known_.emplace(text::lower(word), member.key);
    return member.key;
}

}  // namespace muster::command
