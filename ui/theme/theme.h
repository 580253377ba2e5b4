// SPDX-License-Identifier: GPL-3.0-or-later
// A theme: what every role looks like. A value, cheap to copy; painters are given one, nobody asks for a
// global.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themes.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace nametag::ui {

/// What a person wants besides the colours.
struct ThemeDetails {
    bool thickLines = false;  ///< lines and outlines as in the projector themes
    bool heapPatterns = true; ///< marks in the heap's cells that tell types apart without colour
    friend bool operator==(const ThemeDetails&, const ThemeDetails&) = default;
};

class Theme {
public:
    explicit Theme(ThemeName name = ThemeName::Paper, ThemeDetails details = {})
        : m_name(name)
        , m_details(details)
    {}

    ThemeName name() const { return m_name; }
    bool isDark() const { return m_name == ThemeName::Slate || m_name == ThemeName::Hall; }
    /// Pure contrast, thicker lines, no shadows.
    bool isProjector() const { return m_name == ThemeName::Projector || m_name == ThemeName::Hall; }

    const ThemeDetails& details() const { return m_details; }
    bool hasThickLines() const { return isProjector() || m_details.thickLines; }

    QColor colour(Colour role) const;
    /// A pen's width in this theme.
    double stroke(double width) const { return hasThickLines() ? width * 1.8 : width; }

    /// For Fusion: the colours of the controls that we do not paint ourselves.
    QPalette palette() const;
    /// The style sheet of buttons, fields, menus and scroll bars.
    QString styleSheet() const;

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    ThemeName m_name;
    ThemeDetails m_details;
};

/// "paper", "slate", "projector", "hall".
QString themeId(ThemeName name);
/// What a person reads: "Light", "Dark", "Projector", "Projector, dark hall".
QString themeTitle(ThemeName name);
std::optional<ThemeName> themeNamed(const QString& id);

/// Fusion, the theme's palette, style sheet and font for the whole program.
void applyTheme(QApplication& app, const Theme& theme);

} // namespace nametag::ui
