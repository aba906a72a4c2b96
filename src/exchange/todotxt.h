#pragma once
// todo.txt: a task a line (https://github.com/todotxt/todo.txt).

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads a task a line. `+project` and `@context` are labels, the latter with its @; `due:`, `t:` (put off until), `pri:`,
/// and muster's own `id:T12` `own:ana` `est:4h` `ms:M2` `state:doing` are fields when they stand behind the text. A line
/// without `id:` is known by its text. The rest is kept.
void read_todotxt(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns a line for each task.
std::string to_todotxt(const Work& work);

}  // namespace muster::exchange
