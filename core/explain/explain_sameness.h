// SPDX-License-Identifier: GPL-3.0-or-later
// Why two references lead to one object, in words, with an example where it is not so.
#pragma once

#include "core/explain/message.h"
#include "core/timeline/sameness.h"

namespace nametag::explain {

struct CounterExample {
    std::string_view source; ///< a few lines of Python
    std::string_view result; ///< what they print
};

struct SameMessage {
    Message message;
    CounterExample otherwise;
};

/// `unit` is the text of Sameness::unit.
SameMessage explainSameness(const timeline::Sameness& sameness, std::string_view unit = {});

} // namespace nametag::explain
