// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QTest>

using namespace nametag::ui;

class TestIcons : public QObject {
    Q_OBJECT

    static int inked(const QImage& image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        return count;
    }

private slots:
    void thereAreIconsForEveryCommand()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 45);
        for (const char* name :
             {"play", "pause", "first", "last", "step-forward", "step-back", "module", "nametag"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void everyIconLeavesInkAndStaysInItsFrame()
    {
        for (const QString& name : iconNames()) {
            const QImage image = iconPixmap(name, Qt::black, 48).toImage();
            QVERIFY2(inked(image) > 40, qPrintable(name));
            QVERIFY2(inked(image.copy(0, 0, 48, 1)) == 0, qPrintable(name));
            QVERIFY2(inked(image.copy(0, 0, 1, 48)) == 0, qPrintable(name));
            QVERIFY2(inked(image.copy(47, 0, 1, 48)) == 0, qPrintable(name));
            QVERIFY2(inked(image.copy(0, 47, 48, 1)) == 0, qPrintable(name));
        }
    }

    void anIconTakesTheColourItIsGiven()
    {
        const QImage image = iconPixmap(QStringLiteral("stop"), QColor(255, 0, 0), 24).toImage();
        const QColor edge = image.pixelColor(6, 12);
        QCOMPARE(edge.red(), 255);
        QCOMPARE(edge.green(), 0);
    }

    void anUnknownIconIsNothing()
    {
        QCOMPARE(inked(iconPixmap(QStringLiteral("no such icon"), Qt::black, 24).toImage()), 0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
