// Whatever is done to a project's own fields: the log tells the whole story, and undo goes back exactly.

#include <doctest/doctest.h>

#include <muster/custom_field.h>
#include <muster/task.h>

#include "property/generator.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

class Play {
  public:
    explicit Play(std::uint64_t seed) : dice_(seed) {
        for (int i = 0; i < 4; ++i) sandbox_.task("t");
    }

    Sandbox& sandbox() { return sandbox_; }

    /// Does one thing; returns the operation, or 0 if it was refused or changed nothing.
    Key step() {
        try {
            return act();
        } catch (const Error& error) {
            const bool is_rule = error.failure() == Failure::refused || error.failure() == Failure::usage ||
                                 error.failure() == Failure::not_found;
            if (!is_rule) FAIL("not a rule's refusal: ", error.what());
            return 0;
        }
    }

  private:
    template <class T>
    Ref<T> any() {
        const auto keys = sandbox_.project().keys({&noun_of<T>(), {}, false, {}, {}, {}});
        return keys.empty() ? Ref<T>{} : Ref<T>{dice_.one_of(keys)};
    }

    void spin(CustomField& field) {
        if (field.key == 0) field.name = dice_.one_of<std::string>({"size", "规模", "Story value", "x"});
        if (field.key == 0) field.on = "task";
        field.type = dice_.one_of<FieldType>({FieldType::text, FieldType::choice, FieldType::list, FieldType::integer,
                                              FieldType::number, FieldType::ref});
        const bool is_listed = field.type == FieldType::choice;
        field.choices = is_listed ? dice_.one_of<Texts>({{"1", "2"}, {"1", "3"}, {"2"}}) : Texts{};
        field.to = field.type == FieldType::ref ? "task" : "";
    }

    Value some_value(const CustomField& field) {
        switch (field.type) {
            case FieldType::text: return dice_.one_of<std::string>({"1", "2", "a"});
            case FieldType::choice: return dice_.one_of(field.choices);
            case FieldType::list: return dice_.one_of<Texts>({{"1"}, {"2", "b"}});
            case FieldType::integer: return dice_.number(1, 3);
            case FieldType::ref: return any<Task>().key;
            default: return static_cast<double>(dice_.number(1, 6)) / 2;
        }
    }

    Key act() {
        const auto known = any<CustomField>();
        const auto task = any<Task>();
        switch (dice_.number(0, 9)) {
            case 0: {
                CustomField field;
                spin(field);
                return sandbox_.put(field);
            }
            case 1: {
                if (!known) return 0;
                CustomField field = sandbox_.project().get(known);
                spin(field);
                return sandbox_.put(field);
            }
            case 2: return known ? sandbox_.remove(sandbox_.project().get(known), dice_.chance(50)) : 0;
            case 3: return sandbox_.undo();
            case 4: return sandbox_.redo();
            case 5: return task ? sandbox_.remove(sandbox_.project().get(task), true) : 0;
            case 6: sandbox_.task("new"); return 0;
            default: break;
        }
        if (!known || !task) return 0;
        Task changed = sandbox_.project().get(task);
        if (dice_.chance(20)) changed.custom.erase(known.key);
        else changed.custom[known.key] = some_value(sandbox_.project().get(known));
        return sandbox_.put(changed);
    }

    Sandbox sandbox_;
    Dice dice_;
};

}  // namespace

TEST_CASE("property: fields of a project's own replay from the log, and undo restores what was there") {
    for (const std::uint64_t seed : seeds(20)) {
        CAPTURE(seed);
        Play play(3000 + seed);
        for (int i = 0; i < 50; ++i) {
            CAPTURE(i);
            const auto before = play.sandbox().contents();
            const Key operation = play.step();
            if (operation == 0) continue;
            const auto after = play.sandbox().contents();
            const Key undone = play.sandbox().undo(operation);
            REQUIRE(play.sandbox().contents() == before);
            play.sandbox().undo(undone);
            REQUIRE(play.sandbox().contents() == after);
        }
        REQUIRE(play.sandbox().problems() == "");
    }
}
