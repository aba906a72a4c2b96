#include "command/meeting/said.h"

#include <cctype>

#include "base/text.h"

namespace muster::command {

bool is_id(const std::string& word, char letter) {
    return word.size() > 1 && std::toupper(static_cast<unsigned char>(word[0])) == letter &&
           word.find_first_not_of("0123456789", 1) == std::string::npos;
}

Said said(const std::vector<std::string>& words, bool text_elsewhere) {
    if (words.empty()) return {};
    const std::string& first = words.front();
    if (!is_id(first.substr(0, first.find('@')), 'E') || (words.size() == 1 && !text_elsewhere))
        return {{}, text::join(words, " ")};
    return {first, text::join({words.begin() + 1, words.end()}, " ")};
}

}  // namespace muster::command
