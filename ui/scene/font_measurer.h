// SPDX-License-Identifier: GPL-3.0-or-later
// FontMeasurer: the widths that the layout asks for, from the built-in fonts; and the font of each style.
#pragma once

#include "ui/layout/text_measurer.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <vector>

namespace nametag::ui {

/// The font in which the stage writes this style.
const QFont& sceneFont(TextRole role);
const QFontMetricsF& sceneMetrics(TextRole role);

class FontMeasurer final : public TextMeasurer {
public:
    int width(std::string_view text, TextRole role) const override;

private:
    mutable std::vector<QHash<QString, int>> m_known;
};

} // namespace nametag::ui
