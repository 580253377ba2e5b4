// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QTest>
#include <QtMath>

#include <vector>

using namespace nametag::ui;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : qPow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

// WCAG 2.2, "contrast ratio"
double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

struct Pair {
    Colour text;
    Colour ground;
    double needed;
};

constexpr Pair kPairs[] = {
    {Colour::Ink1, Colour::BgSurface, 4.5},        {Colour::Ink1, Colour::BgStage, 4.5},
    {Colour::Ink1, Colour::BgChrome, 4.5},         {Colour::Ink1, Colour::BgSunken, 4.5},
    {Colour::Ink2, Colour::BgSurface, 4.5},        {Colour::Ink2, Colour::BgWindow, 4.5},
    {Colour::Ink3, Colour::BgSurface, 4.5},        {Colour::Ink3, Colour::BgWindow, 4.5},
    {Colour::Ink3, Colour::BgHeap, 4.5},           {Colour::Ink3, Colour::BgSunken, 4.5},
    {Colour::Ink3, Colour::CellFill, 4.5},         {Colour::Accent, Colour::BgSurface, 4.5},
    {Colour::Accent, Colour::AccentSoft, 4.5},     {Colour::AccentOn, Colour::Accent, 4.5},
    {Colour::Ink1, Colour::AccentSoft, 4.5},       {Colour::Now, Colour::BgSurface, 4.5},
    {Colour::Now, Colour::NowSoft, 4.5},           {Colour::NowOn, Colour::Now, 4.5},
    {Colour::NowMark, Colour::BgHeap, 3.0},        {Colour::NowMark, Colour::BgStage, 3.0},
    {Colour::Good, Colour::GoodSoft, 4.5},         {Colour::Warn, Colour::WarnSoft, 4.5},
    {Colour::Bad, Colour::BadSoft, 4.5},           {Colour::TagInk, Colour::TagFill, 4.5},
    {Colour::TagLine, Colour::BgSurface, 3.0},     {Colour::TagLine, Colour::BgStage, 3.0},
    {Colour::ArrowName, Colour::BgHeap, 3.0},      {Colour::ArrowSlot, Colour::BgHeap, 3.0},
    {Colour::LineControl, Colour::BgSurface, 3.0}, {Colour::LineControl, Colour::BgChrome, 3.0},
    {Colour::SynKw, Colour::BgSurface, 4.5},       {Colour::SynStr, Colour::BgSurface, 4.5},
    {Colour::SynNum, Colour::BgSurface, 4.5},      {Colour::SynCom, Colour::BgSurface, 4.5},
    {Colour::SynNum, Colour::NowSoft, 4.5},        {Colour::Ink1, Colour::NowSoft, 4.5},
    {Colour::Ink2, Colour::NowSoft, 4.5},
};

/// Texts and the grounds that they stand on somewhere, and signs, which need less.
struct Everywhere {
    std::vector<Colour> texts;
    std::vector<Colour> grounds;
    double needed;
};

const std::vector<Everywhere> kEverywhere{
    {{Colour::Ink1, Colour::Ink2},
     {Colour::BgWindow, Colour::BgChrome, Colour::BgSurface, Colour::BgSunken, Colour::BgStage,
      Colour::BgHeap, Colour::BlockFill, Colour::CellFill, Colour::AccentSoft, Colour::NowSoft,
      Colour::BadSoft, Colour::WarnSoft, Colour::GoodSoft},
     4.5},
    {{Colour::Ink3, Colour::SynCom},
     {Colour::BgWindow, Colour::BgChrome, Colour::BgSurface, Colour::BgSunken, Colour::BgStage,
      Colour::BgHeap, Colour::BlockFill, Colour::CellFill, Colour::AccentSoft, Colour::NowSoft},
     4.5},
    {{Colour::SynKw, Colour::SynStr, Colour::SynNum, Colour::SynFn},
     {Colour::BgSurface, Colour::BgStage, Colour::NowSoft, Colour::BadSoft, Colour::AccentSoft},
     4.5},
    {{Colour::Accent},
     {Colour::BgWindow, Colour::BgChrome, Colour::BgSurface, Colour::BgSunken, Colour::BgStage,
      Colour::AccentSoft, Colour::BlockFill},
     4.5},
    {{Colour::Now}, {Colour::BgSurface, Colour::BgStage, Colour::BlockFill, Colour::NowSoft}, 4.5},
    {{Colour::Good, Colour::Warn, Colour::Bad}, {Colour::BgSurface, Colour::BgStage}, 4.5},
    {{Colour::ArrowName, Colour::ArrowSlot, Colour::NowMark, Colour::Accent, Colour::TagLine,
      Colour::TypeMapping, Colour::Warn},
     {Colour::BgHeap, Colour::BgStage, Colour::BlockFill, Colour::BgSurface},
     3.0},
    {{Colour::LineControl}, {Colour::BgWindow, Colour::BgChrome, Colour::BgSurface, Colour::BgSunken}, 3.0},
};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void everyPairCanBeRead()
    {
        for (int t = 0; t < kThemeCount; ++t) {
            const Theme theme(static_cast<ThemeName>(t));
            for (const Pair& pair : kPairs) {
                const double ratio = contrast(theme.colour(pair.text), theme.colour(pair.ground));
                const char* text = colourTable()[static_cast<std::size_t>(pair.text)].token;
                const char* ground = colourTable()[static_cast<std::size_t>(pair.ground)].token;
                QVERIFY2(ratio >= pair.needed, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                              .arg(themeId(theme.name()), QLatin1String(text),
                                                                   QLatin1String(ground))
                                                              .arg(ratio)));
            }
        }
    }

    void everyTextCanBeReadWhereverItStands()
    {
        int measured = 0;
        for (int t = 0; t < kThemeCount; ++t) {
            const Theme theme(static_cast<ThemeName>(t));
            for (const Everywhere& row : kEverywhere)
                for (const Colour text : row.texts)
                    for (const Colour ground : row.grounds) {
                        const double ratio = contrast(theme.colour(text), theme.colour(ground));
                        QVERIFY2(ratio >= row.needed,
                                 qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                .arg(themeId(theme.name()))
                                                .arg(colourTable()[static_cast<std::size_t>(text)].token)
                                                .arg(colourTable()[static_cast<std::size_t>(ground)].token)
                                                .arg(ratio)));
                        ++measured;
                    }
        }
        QVERIFY(measured > 400);
    }

    void everyTypeColourCanBeReadOnItsBlockAndOnItsTint()
    {
        const int first = static_cast<int>(Colour::TypeNumber);
        const int softFirst = static_cast<int>(Colour::SoftNumber);
        for (int t = 0; t < kThemeCount; ++t) {
            const Theme theme(static_cast<ThemeName>(t));
            for (int i = 0; i < 8; ++i) {
                const QColor ink = theme.colour(static_cast<Colour>(first + i));
                QVERIFY(contrast(ink, theme.colour(Colour::BlockFill)) >= 4.5);
                QVERIFY(contrast(ink, theme.colour(static_cast<Colour>(softFirst + i))) >= 4.5);
                QVERIFY(contrast(ink, theme.colour(Colour::BgHeap)) >= 3.0);
            }
        }
    }

    void theTableIsInTheOrderOfTheRoles()
    {
        for (std::size_t i = 0; i < colourTable().size(); ++i)
            QCOMPARE(static_cast<std::size_t>(colourTable()[i].role), i);
    }

    void aThemeIsFoundByItsName()
    {
        for (int t = 0; t < kThemeCount; ++t) {
            const auto name = static_cast<ThemeName>(t);
            QCOMPARE(themeNamed(themeId(name)), std::optional(name));
        }
        QCOMPARE(themeNamed(QStringLiteral("pink")), std::optional<ThemeName>());
    }

    void noTokenIsLeftInTheStyleSheet()
    {
        const QString sheet = Theme(ThemeName::Slate).styleSheet();
        QVERIFY(!sheet.contains(QLatin1Char('$')));
        QVERIFY(sheet.contains(Theme(ThemeName::Slate).colour(Colour::AccentSoft).name()));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
