// SPDX-License-Identifier: GPL-3.0-or-later
// A measurer that needs no fonts: ten pixels a letter in every style.
#pragma once

#include "ui/layout/text_measurer.h"
#include "ui/layout/words.h"

namespace nametag::tests {

class FixedMeasurer : public ui::TextMeasurer {
public:
    int width(std::string_view text, ui::TextRole) const override
    {
        return 10 * static_cast<int>(ui::lengthInCharacters(text));
    }
};

} // namespace nametag::tests
