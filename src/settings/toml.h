#pragma once
// The only door to the TOML library, which is compiled once, in toml.cpp.

#define TOML_HEADER_ONLY 0
#define TOML_ENABLE_FORMATTERS 0
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wduplicated-branches"
#include <toml++/toml.h>
#pragma GCC diagnostic pop
