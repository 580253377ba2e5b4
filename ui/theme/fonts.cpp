// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

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
    TextRole role;
    Family family;
    double pixels;
    double line;
    QFont::Weight weight;
};

constexpr RoleRow kRoles[] = {
    {TextRole::Display, Family::Text, 30, 38, QFont::DemiBold},
    {TextRole::Title, Family::Text, 26, 34, QFont::DemiBold},
    {TextRole::Headline, Family::Text, 20, 26, QFont::DemiBold},
    {TextRole::Section, Family::Text, 18, 24, QFont::DemiBold},
    {TextRole::Heading, Family::Text, 14, 20, QFont::DemiBold},
    {TextRole::Body, Family::Text, 14, 22, QFont::Normal},
    {TextRole::Base, Family::Text, 13, 20, QFont::Normal},
    {TextRole::Control, Family::Text, 13, 20, QFont::Medium},
    {TextRole::Small, Family::Text, 12, 16, QFont::Normal},
    {TextRole::SmallStrong, Family::Text, 12, 16, QFont::Medium},
    {TextRole::Micro, Family::Text, 11, 14, QFont::Normal},
    {TextRole::Code, Family::Mono, 14, 26, QFont::Normal},
    {TextRole::CodeStrong, Family::Mono, 14, 26, QFont::DemiBold},
    {TextRole::CodeDense, Family::Mono, 13, 24, QFont::Normal},
    {TextRole::Mono, Family::Mono, 13, 20, QFont::Normal},
    {TextRole::MonoStrong, Family::Mono, 13, 20, QFont::DemiBold},
    {TextRole::Value, Family::Mono, 18, 24, QFont::DemiBold},
    {TextRole::Footer, Family::Mono, 11, 14, QFont::Normal},
    {TextRole::Badge, Family::Mono, 12, 16, QFont::DemiBold},
};
static_assert(std::size(kRoles) == static_cast<std::size_t>(TextRole::Count), "a role has no row");

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

const RoleRow& rowOf(TextRole role)
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
    static const bool loaded = [] {
        initFontResources();
        bool all = true;
        for (const char* file : kFiles)
            all = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file)) >= 0 &&
                  all;
        return all;
    }();
    return loaded;
}

QFont font(TextRole role, double scale)
{
    const RoleRow& row = rowOf(role);
    return row.family == Family::Text ? textFont(row.pixels * scale, row.weight)
                                      : monoFont(row.pixels * scale, row.weight);
}

double lineHeight(TextRole role, double scale)
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
    made.setStyleStrategy(QFont::StyleStrategy(made.styleStrategy() | QFont::PreferNoShaping));
    made.setFixedPitch(true);
    made.setStyleHint(QFont::Monospace);
    return made;
}

} // namespace nametag::ui
