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

class Theme {
public:
    explicit Theme(ThemeName name = ThemeName::Paper)
        : m_name(name)
    {}

    ThemeName name() const { return m_name; }
    bool isDark() const { return m_name == ThemeName::Slate || m_name == ThemeName::Hall; }
    /// Pure contrast, thicker lines, no shadows.
    bool isProjector() const { return m_name == ThemeName::Projector || m_name == ThemeName::Hall; }

    QColor colour(Colour role) const;
    /// A pen's width in this theme.
    double stroke(double width) const { return isProjector() ? width * 1.8 : width; }

    /// For Fusion: the colours of the controls that we do not paint ourselves.
    QPalette palette() const;
    /// The style sheet of buttons, fields, menus and scroll bars.
    QString styleSheet() const;

    friend bool operator==(Theme a, Theme b) { return a.m_name == b.m_name; }

private:
    ThemeName m_name;
};

/// "paper", "slate", "projector", "hall".
QString themeId(ThemeName name);
/// What a person reads: "Light", "Dark", "Projector", "Projector, dark hall".
QString themeTitle(ThemeName name);
std::optional<ThemeName> themeNamed(const QString& id);

/// Fusion, the theme's palette, style sheet and font for the whole program.
void applyTheme(QApplication& app, const Theme& theme);

} // namespace nametag::ui
