#pragma once
// How a noun is described: one `field<&Task::due>(…)` a field. The C++ type of the member decides the kind, so a
// field cannot be stored one way and read another.

#include <array>
#include <optional>

#include <muster/effort.h>
#include <muster/noun.h>
#include <muster/words.h>

namespace muster {

template <class T>
struct Codec;

template <>
struct Codec<std::string> {
    static constexpr Kind kind = Kind::text;
    static Value to(const std::string& text) { return text.empty() ? Value{} : Value{text}; }
    static std::string from(const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? *text : std::string{};
    }
};

template <>
struct Codec<bool> {
    static constexpr Kind kind = Kind::flag;
    static Value to(bool flag) { return std::int64_t{flag ? 1 : 0}; }
    static bool from(const Value& value) {
        const auto* flag = std::get_if<std::int64_t>(&value);
        return flag != nullptr && *flag != 0;
    }
};

template <>
struct Codec<std::optional<int>> {
    static constexpr Kind kind = Kind::integer;
    static Value to(std::optional<int> number) { return number ? Value{std::int64_t{*number}} : Value{}; }
    static std::optional<int> from(const Value& value) {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr ? std::optional{static_cast<int>(*number)} : std::nullopt;
    }
};

template <>
struct Codec<std::optional<double>> {
    static constexpr Kind kind = Kind::number;
    static Value to(std::optional<double> number) { return number ? Value{*number} : Value{}; }
    static std::optional<double> from(const Value& value) {
        if (const auto* number = std::get_if<double>(&value)) return *number;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
        return {};
    }
};

template <>
struct Codec<std::optional<Day>> {
    static constexpr Kind kind = Kind::day;
    static Value to(std::optional<Day> day) { return day ? Value{to_text(*day)} : Value{}; }
    static std::optional<Day> from(const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? day_from_iso(*text) : std::nullopt;
    }
};

template <>
struct Codec<std::optional<Instant>> {
    static constexpr Kind kind = Kind::moment;
    static Value to(std::optional<Instant> moment) { return moment ? Value{to_text(*moment)} : Value{}; }
    static std::optional<Instant> from(const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? instant_from_iso(*text) : std::nullopt;
    }
};

template <>
struct Codec<std::optional<Effort>> {
    static constexpr Kind kind = Kind::effort;
    static Value to(std::optional<Effort> effort) { return effort ? Value{effort->minutes} : Value{}; }
    static std::optional<Effort> from(const Value& value) {
        const auto* minutes = std::get_if<std::int64_t>(&value);
        return minutes != nullptr ? std::optional{Effort{*minutes}} : std::nullopt;
    }
};

template <>
struct Codec<std::optional<Money>> {
    static constexpr Kind kind = Kind::money;
    static Value to(std::optional<Money> money) { return money ? Value{money->minor} : Value{}; }
    static std::optional<Money> from(const Value& value) {
        const auto* minor = std::get_if<std::int64_t>(&value);
        return minor != nullptr ? std::optional{Money{*minor}} : std::nullopt;
    }
};

template <>
struct Codec<Texts> {
    static constexpr Kind kind = Kind::texts;
    static Value to(const Texts& texts) { return texts; }
    static Texts from(const Value& value) {
        const auto* texts = std::get_if<Texts>(&value);
        return texts != nullptr ? *texts : Texts{};
    }
};

template <class N>
struct Codec<Ref<N>> {
    static constexpr Kind kind = Kind::ref;
    static Value to(Ref<N> ref) { return ref ? Value{ref.key} : Value{}; }
    static Ref<N> from(const Value& value) {
        const auto* key = std::get_if<std::int64_t>(&value);
        return Ref<N>{key != nullptr ? *key : 0};
    }
    static const Noun& target() { return noun_of<N>(); }
};

template <class N>
struct Codec<std::vector<Ref<N>>> {
    static constexpr Kind kind = Kind::refs;
    static Value to(const std::vector<Ref<N>>& refs) {
        Keys keys;
        for (const auto ref : refs) keys.push_back(ref.key);
        return keys;
    }
    static std::vector<Ref<N>> from(const Value& value) {
        std::vector<Ref<N>> refs;
        if (const auto* keys = std::get_if<Keys>(&value))
            for (const Key key : *keys) refs.push_back({key});
        return refs;
    }
    static const Noun& target() { return noun_of<N>(); }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr Kind kind = Kind::choice;
    static constexpr std::span<const std::string_view> choices{Words<E>::words};
    static Value to(E choice) { return std::string(choices[static_cast<std::size_t>(choice)]); }
    static E from(const Value& value) {
        if (const auto* text = std::get_if<std::string>(&value))
            for (std::size_t i = 0; i < choices.size(); ++i)
                if (choices[i] == *text) return static_cast<E>(i);
        return E{};
    }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<std::optional<E>> {
    static constexpr Kind kind = Kind::choice;
    static constexpr std::span<const std::string_view> choices{Words<E>::words};
    static Value to(std::optional<E> choice) { return choice ? Codec<E>::to(*choice) : Value{}; }
    static std::optional<E> from(const Value& value) {
        return is_empty(value) ? std::nullopt : std::optional{Codec<E>::from(value)};
    }
};

namespace describing {

template <class M>
struct MemberPointer;
template <class C, class T>
struct MemberPointer<T C::*> {
    using Class = C;
    using Type = T;
};

template <auto M>
Value get(const Entity& entity) {
    using Pointer = MemberPointer<decltype(M)>;
    return Codec<typename Pointer::Type>::to(static_cast<const typename Pointer::Class&>(entity).*M);
}

template <auto M>
void set(Entity& entity, const Value& value) {
    using Pointer = MemberPointer<decltype(M)>;
    static_cast<typename Pointer::Class&>(entity).*M = Codec<typename Pointer::Type>::from(value);
}

}  // namespace describing

/// Describes one member as a field. `kind` refines what the type alone cannot tell (body, share).
template <auto M>
constexpr Field field(std::string_view name, std::string_view meaning, Use use = Use::plain) {
    using Type = typename describing::MemberPointer<decltype(M)>::Type;
    Field result{name, Codec<Type>::kind, use, meaning, {}, {}, nullptr, describing::get<M>, describing::set<M>, {}};
    if constexpr (requires { Codec<Type>::choices; }) result.choices = Codec<Type>::choices;
    if constexpr (requires { Codec<Type>::target(); }) result.target = Codec<Type>::target;
    return result;
}

constexpr Field as(Kind kind, Field described) {
    described.kind = kind;
    return described;
}

/// Gives the flag another word than the field's name.
constexpr Field flagged(std::string_view word, Field described) {
    described.word = word;
    return described;
}

/// Describes a column that a query computes; it is shown and sorted by, never stored or set.
constexpr Field computed(std::string_view name, Kind kind, std::string_view meaning, std::string_view sql) {
    return Field{name, kind, Use::kept, meaning, {}, {}, nullptr, nullptr, nullptr, sql};
}

template <class T>
std::unique_ptr<Entity> make() {
    return std::make_unique<T>();
}

inline void check_nothing(const Entity&) {}

/// Wraps a typed rule as the noun's check.
template <class T, void (*Rule)(const T&)>
void check_by(const Entity& entity) {
    Rule(static_cast<const T&>(entity));
}

}  // namespace muster
