#define TOML_IMPLEMENTATION
#include "settings/toml.h"
