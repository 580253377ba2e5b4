// SPDX-License-Identifier: GPL-3.0-or-later
// key=value lists, as they stand behind cell markers and directives: values are bare words, "quoted texts" or
// [lists].
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nametag::lesson {

struct Option {
    std::string key;
    std::string value; ///< without quotes; a list as it is written
    bool hasValue = false;
};

struct OptionText {
    std::string words;           ///< what stands before the first key=value
    std::vector<Option> options; ///< in their order
    std::string unread;          ///< the tail that is no option, if there is one
};

OptionText parseOptions(std::string_view text);

} // namespace nametag::lesson
