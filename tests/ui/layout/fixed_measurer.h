// SPDX-License-Identifier: GPL-3.0-or-later
// A measurer that needs no fonts: ten pixels a letter in every style.
#pragma once

#include "core/base/utf8.h"
#include "ui/layout/text_measurer.h"

namespace nametag::tests {

class FixedMeasurer : public ui::TextMeasurer {
public:
    int width(std::string_view text, ui::TextRole) const override
    {
        return 10 * static_cast<int>(countCodePoints(text));
    }
};

} // namespace nametag::tests
