#include "domain/describe.h"

#include <muster/error.h>
#include <muster/query.h>

#include "base/language.h"

namespace muster {

namespace {

constexpr std::array fields{
    field<&SavedQuery::name>("name", "What it is called: used as @NAME", Use::title),
    field<&SavedQuery::text>("text", "The query", Use::required),
};
constexpr std::array<std::string_view, 2> columns{"name", "text"};

void check(const SavedQuery& query) {
    const bool is_plain = query.name.find_first_of(" \t:<>=()\"@,") == std::string::npos;
    if (query.name.empty() || !is_plain)
        throw Error(Failure::usage, tr("the name of a query is one word without : < > = ( ) \" @ ,"));
}

}  // namespace

template <>
const Noun& noun_of<SavedQuery>() {
    static const Noun noun{
        "query", "query", "queries", 0, fields, columns, "", "name", make<SavedQuery>, check_by<SavedQuery, check>,
        "name"};
    return noun;
}

}  // namespace muster
