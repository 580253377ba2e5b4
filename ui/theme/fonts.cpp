// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QtMath>

#include <array>

static void initFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace nametag::ui {

namespace {

enum class Family { Text, Mono };

struct RoleRow {
    FontRole role;
    Family family;
    double pixels;
    double line;
    QFont::Weight weight;
};

constexpr RoleRow kRoles[] = {
    {FontRole::Display, Family::Text, 30, 38, QFont::DemiBold},
    {FontRole::Title, Family::Text, 26, 34, QFont::DemiBold},
    {FontRole::Headline, Family::Text, 20, 26, QFont::DemiBold},
    {FontRole::Section, Family::Text, 18, 24, QFont::DemiBold},
    {FontRole::Heading, Family::Text, 14, 20, QFont::DemiBold},
    {FontRole::Body, Family::Text, 14, 22, QFont::Normal},
    {FontRole::Base, Family::Text, 13, 20, QFont::Normal},
    {FontRole::Control, Family::Text, 13, 20, QFont::Medium},
    {FontRole::Small, Family::Text, 12, 16, QFont::Normal},
    {FontRole::SmallStrong, Family::Text, 12, 16, QFont::Medium},
    {FontRole::Micro, Family::Text, 11, 14, QFont::Normal},
    {FontRole::Code, Family::Mono, 14, 26, QFont::Normal},
    {FontRole::CodeStrong, Family::Mono, 14, 26, QFont::DemiBold},
    {FontRole::CodeDense, Family::Mono, 13, 24, QFont::Normal},
    {FontRole::Mono, Family::Mono, 13, 20, QFont::Normal},
    {FontRole::MonoStrong, Family::Mono, 13, 20, QFont::DemiBold},
    {FontRole::Value, Family::Mono, 18, 24, QFont::DemiBold},
    {FontRole::Footer, Family::Mono, 11, 14, QFont::Normal},
    {FontRole::Badge, Family::Mono, 12, 16, QFont::DemiBold},
};
static_assert(std::size(kRoles) == static_cast<std::size_t>(FontRole::Count), "a role has no row");

constexpr const char* kFiles[] = {
    "Inter-Bold.otf",
    "Inter-Italic.otf",
    "Inter-Medium.otf",
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-SemiBold.otf",
    "JetBrainsMono-Bold.ttf",
    "JetBrainsMono-Italic.ttf",
    "JetBrainsMono-Medium.ttf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-SemiBold.ttf",
};

const RoleRow& rowOf(FontRole role)
{
    return kRoles[static_cast<std::size_t>(role)];
}

// PreferNoHinting and NoSubpixelAntialias make the same pixels under every font configuration.
QFont plain(const QString& family, double pixels, QFont::Weight weight)
{
    QFont made(family);
    made.setPixelSize(qMax(1, qRound(pixels)));
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias | QFont::PreferQuality));
    return made;
}

} // namespace

bool loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return true;
    initFontResources();
    loaded = true;
    for (const char* file : kFiles)
        loaded = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file)) >= 0 &&
                 loaded;
    // they go with the application; a later one loads them anew
    qAddPostRoutine([] { loaded = false; });
    return loaded;
}

QFont font(FontRole role, double scale)
{
    const RoleRow& row = rowOf(role);
    return row.family == Family::Text ? textFont(row.pixels * scale, row.weight)
                                      : monoFont(row.pixels * scale, row.weight);
}

double lineHeight(FontRole role, double scale)
{
    return rowOf(role).line * scale;
}

QFont textFont(double pixels, QFont::Weight weight)
{
    loadFonts();
    const bool display = pixels >= 18 && weight == QFont::DemiBold;
    return plain(display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"), pixels, weight);
}

// Without shaping no two characters melt into one sign: "->" and "!=" stay what the learner typed.
QFont monoFont(double pixels, QFont::Weight weight)
{
    loadFonts();
    QFont made = plain(QStringLiteral("JetBrains Mono"), pixels, weight);
    made.setFixedPitch(true);
    // setStyleHint() without the strategy would take it back
    made.setStyleHint(QFont::Monospace, QFont::StyleStrategy(made.styleStrategy() | QFont::PreferNoShaping));
    return made;
}

} // namespace nametag::ui
