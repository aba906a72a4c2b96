#pragma once
// The shapes of JSON answers: JSON Schemas made of small parts, so that a command says in a few words what it answers.

#include <string>
#include <utility>
#include <vector>

#include <muster/noun.h>

#include "base/json.h"

namespace muster::command::shape {

using Members = std::vector<std::pair<std::string, Json>>;

Json text();
Json whole();
Json number();
Json flag();
Json day();
Json moment();
/// One of these words.
Json one_of(std::span<const std::string_view> words);
/// That, or null.
Json maybe(Json shape);
/// One of these.
Json any_of(std::vector<Json> shapes);
/// An array of that.
Json list(Json of);
/// An object with exactly these members, and perhaps some of the `optional` ones.
/// `further` says what other members may be; none unless given.
Json object(const Members& members, const Members& optional = {}, Json further = false);
/// An object with these members, and under `parts` an array of objects like itself.
Json nested(const Members& members, const std::string& parts);
/// The value of a field in its own unit.
Json field(const Field& field);
/// A record with all its fields, as writes and `show` give it, and what `show` adds to them.
Json record(const Noun& noun, const Members& added = {});
/// A row of a list: some of the fields of a record.
Json row(const Noun& noun);
/// The members of a list: its rows, or a text where it explains itself instead.
Json rows(const Noun& noun);
/// The members of an answer about records.
Json records(const Noun& noun, const Members& added = {});
/// The members of an answer about items of one shape.
Json items(Json of);

}  // namespace muster::command::shape
