// member skill: what somebody can do, and how well.

#include <fmt/format.h>

#include <muster/skills.h>

#include "base/language.h"
#include "base/text.h"
#include "command/member/member.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct SkillOptions {
    std::string who;
    std::vector<std::string> skills, removed;

    [[nodiscard]] bool writes() const { return !skills.empty() || !removed.empty(); }
};

std::vector<std::string> parts_of(const std::vector<std::string>& words) {
    std::vector<std::string> parts;
    for (const std::string& word : words)
        for (std::string& part : text::split(word, ',')) parts.push_back(std::move(part));
    return parts;
}

void change_skills(Session& session, Member& member, const SkillOptions& options) {
    for (const std::string& word : parts_of(options.skills)) member.skills = with_skill(std::move(member.skills), word);
    for (const std::string& name : parts_of(options.removed))
        member.skills = without_skill(std::move(member.skills), name);
    session.change().put(member);
}

}  // namespace

Run declare_member_skill(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<SkillOptions>();
    spec.word(options->who, "@NAME", tr("Whose skills"), true, noun);
    spec.words(options->skills, "SKILL=LEVEL",
               tr("A skill with a level from 1 beginner to 5 expert: cpp=4; cpp=0 takes it away"), false);
    spec.options(options->removed, "remove", "SKILL", tr("Take a skill away; several separated by commas"));
    spec.text(
        tr("Sets levels of skills and leaves the others as they are; without a skill it shows them. Tasks say "
           "what they need with muster task edit T1 --skill cpp=3; muster member matrix holds the two against "
           "each other."));
    spec.answers([noun] { return shape::records(*noun); });
    spec.example("muster member skill @support testing=4 writing=2", tr("Set two levels"));
    spec.example("muster member skill @support --remove integration", tr("Take one away"));
    spec.example("muster member skill @me", tr("My skills"));
    return [options, noun](Session& session) {
        if (options->writes()) session.change();
        Member member = session.project().get(session.project().resolve<Member>(options->who));
        if (options->writes()) change_skills(session, member, *options);
        const std::string label = session.project().label(*noun, member.key);
        view::Answer answer;
        answer.deeds.push_back({label,
                                member.skills.empty() ? say("{} has no skills written down", label)
                                                      : say("{}: {}", label, text::join(member.skills, ", ")),
                                record_json(session.project(), *noun, member.key)});
        return answer;
    };
}

}  // namespace muster::command
