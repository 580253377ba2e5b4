// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace nametag::ui;

class TestFonts : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInFontsAreFound()
    {
        QVERIFY(loadFonts());
        QCOMPARE(QFontInfo(font(FontRole::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(font(FontRole::Headline)).family(), QStringLiteral("Inter Display"));
        QCOMPARE(QFontInfo(font(FontRole::Code)).family(), QStringLiteral("JetBrains Mono"));
    }

    void noRoleIsSmallerThanElevenPixels()
    {
        for (int i = 0; i < static_cast<int>(FontRole::Count); ++i)
            QVERIFY(font(static_cast<FontRole>(i)).pixelSize() >= 11);
    }

    void everyCodeCharacterIsEquallyWide()
    {
        const QFontMetricsF metrics(font(FontRole::Code));
        const double one = metrics.horizontalAdvance(QStringLiteral("m"));
        for (const char* pair : {"->", "!=", ">=", "==", "il"})
            QCOMPARE(metrics.horizontalAdvance(QLatin1String(pair)), 2 * one);
    }

    void aBolderFontIsAnotherFace()
    {
        const QString text = QStringLiteral("Names");
        QVERIFY(QFontMetricsF(textFont(14, QFont::DemiBold)).horizontalAdvance(text) >
                QFontMetricsF(textFont(14)).horizontalAdvance(text));
    }

    void codeHasNoLigatures()
    {
        for (const FontRole role : {FontRole::Code, FontRole::CodeStrong, FontRole::Mono, FontRole::Value})
            QVERIFY(font(role).styleStrategy() & QFont::PreferNoShaping);
        QVERIFY(monoFont(14, QFont::Bold).styleStrategy() & QFont::PreferNoShaping);
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
