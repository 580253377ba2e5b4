// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>

namespace nametag::ui {

namespace {

struct NameRow {
    ThemeName name;
    const char* id;
    const char* title;
};

constexpr NameRow kNames[] = {
    {ThemeName::Paper, "paper", QT_TRANSLATE_NOOP("Theme", "Light")},
    {ThemeName::Slate, "slate", QT_TRANSLATE_NOOP("Theme", "Dark")},
    {ThemeName::Projector, "projector", QT_TRANSLATE_NOOP("Theme", "Projector")},
    {ThemeName::Hall, "hall", QT_TRANSLATE_NOOP("Theme", "Projector, dark hall")},
};

constexpr const char* kApplied = "nametagAppliedTheme";

} // namespace

QColor Theme::colour(Colour role) const
{
    const ColourRow& row = colourTable()[static_cast<std::size_t>(role)];
    return QColor::fromRgba(row.values[static_cast<std::size_t>(m_name)]);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Colour of) { p.setColor(role, colour(of)); };
    set(QPalette::Window, Colour::BgWindow);
    set(QPalette::WindowText, Colour::Ink1);
    set(QPalette::Base, Colour::BgSurface);
    set(QPalette::AlternateBase, Colour::BgSunken);
    set(QPalette::Text, Colour::Ink1);
    set(QPalette::PlaceholderText, Colour::Ink3);
    set(QPalette::Button, Colour::BgSurface);
    set(QPalette::ButtonText, Colour::Ink1);
    set(QPalette::BrightText, Colour::Bad);
    set(QPalette::ToolTipBase, Colour::BgSurface);
    set(QPalette::ToolTipText, Colour::Ink1);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::AccentOn);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::Light, Colour::BgSurface);
    set(QPalette::Midlight, Colour::BgChrome);
    set(QPalette::Mid, Colour::LineStrong);
    set(QPalette::Dark, Colour::LineControl);
    set(QPalette::Shadow, Colour::Ink2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Colour::Ink3));
    p.setColor(QPalette::Disabled, QPalette::Highlight, colour(Colour::LineStrong));
    return p;
}

QString Theme::styleSheet() const
{
    return styleSheetOf(*this);
}

QString themeId(ThemeName name)
{
    return QLatin1String(kNames[static_cast<std::size_t>(name)].id);
}

QString themeTitle(ThemeName name)
{
    return QCoreApplication::translate("Theme", kNames[static_cast<std::size_t>(name)].title);
}

std::optional<ThemeName> themeNamed(const QString& id)
{
    for (const NameRow& row : kNames) {
        if (id == QLatin1String(row.id))
            return row.name;
    }
    return std::nullopt;
}

void applyTheme(QApplication& app, const Theme& theme)
{
    loadFonts();
    const int wanted = static_cast<int>(theme.name());
    const QVariant applied = app.property(kApplied);
    if (applied.isValid() && applied.toInt() == wanted)
        return; // each time every widget is styled anew
    app.setProperty(kApplied, wanted);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font(FontRole::Base));
    app.setStyleSheet(theme.styleSheet());
}

} // namespace nametag::ui
