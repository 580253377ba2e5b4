// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/font_measurer.h"

#include "ui/theme/fonts.h"

#include <QtMath>

#include <array>

namespace nametag::ui {

namespace {

constexpr std::size_t kRoles = 11;

QFont makeFont(TextRole role)
{
    switch (role) {
    case TextRole::Tag: return monoFont(14, QFont::Bold);
    case TextRole::Title: return textFont(14, QFont::DemiBold);
    case TextRole::Note: return textFont(12);
    case TextRole::TypeWord: return textFont(12, QFont::Medium);
    case TextRole::Value: return monoFont(18, QFont::DemiBold);
    case TextRole::CellValue: return monoFont(14, QFont::DemiBold);
    case TextRole::Key: return monoFont(13, QFont::Medium);
    case TextRole::Index: return monoFont(11);
    case TextRole::Code: return monoFont(13);
    case TextRole::Footer: return monoFont(11);
    case TextRole::Badge: return monoFont(12, QFont::DemiBold);
    }
    return textFont(12);
}

struct Entry {
    QFont font;
    QFontMetricsF metrics;
};

const Entry& entryOf(TextRole role)
{
    static const std::vector<Entry> entries = [] {
        std::vector<Entry> made;
        for (std::size_t i = 0; i < kRoles; ++i) {
            const QFont font = makeFont(static_cast<TextRole>(i));
            made.push_back({font, QFontMetricsF(font)});
        }
        return made;
    }();
    return entries[static_cast<std::size_t>(role)];
}

} // namespace

const QFont& sceneFont(TextRole role)
{
    return entryOf(role).font;
}

const QFontMetricsF& sceneMetrics(TextRole role)
{
    return entryOf(role).metrics;
}

int FontMeasurer::width(std::string_view text, TextRole role) const
{
    if (m_known.empty())
        m_known.resize(kRoles);
    QHash<QString, int>& known = m_known[static_cast<std::size_t>(role)];
    const QString key = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    const int width = qCeil(sceneMetrics(role).horizontalAdvance(key));
    known.insert(key, width);
    return width;
}

} // namespace nametag::ui
