#pragma once
// Short ways to write days and moments, and to catch what muster throws.

#include <doctest/doctest.h>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <muster/error.h>
#include <muster/time.h>

namespace muster::testing {

/// Returns the day written as ISO text.
inline Day day(std::string_view iso) {
    return day_from_iso(iso).value();
}

/// Returns the moment written as ISO text.
inline Instant moment(std::string_view iso) {
    return instant_from_iso(iso).value();
}

/// Returns the text of an optional value, or `none`: failures then show what was read.
template <class T>
std::string shown(const std::optional<T>& value) {
    return value ? to_text(*value) : "none";
}

/// Runs the action and returns the error it throws; absent when it throws none.
template <class Action>
std::optional<Error> error_of(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return {};
}

/// Returns the failure kind that the action throws; absent when it throws none.
template <class Action>
std::optional<Failure> failure_of(Action&& action) {
    const auto error = error_of(action);
    return error ? std::optional{error->failure()} : std::nullopt;
}

}  // namespace muster::testing
