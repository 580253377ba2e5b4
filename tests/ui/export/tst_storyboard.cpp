// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/storyboard.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nametag::ui;

class TestStoryboard : public QObject {
    Q_OBJECT

    static std::vector<StoryStep> steps(int count)
    {
        std::vector<StoryStep> all;
        for (int i = 0; i < count; ++i) {
            StoryStep step;
            step.title = QStringLiteral("Step %1").arg(i + 1);
            step.source = QStringLiteral("3  marks = marks + [100]");
            step.sentence = QStringLiteral("The tag `marks` moves to a new list");
            step.picture.size = QSizeF(400, 300);
            step.picture.ground = Qt::white;
            step.picture.paint = [](QPainter& painter, bool) {
                painter.fillRect(QRectF(100, 100, 200, 100), Qt::red);
            };
            all.push_back(step);
        }
        return all;
    }

private slots:
    void stepsAreSpreadOverSheets()
    {
        StoryOptions options;
        for (const auto& [perSheet, sheets] : {std::pair{1, 10}, {2, 5}, {4, 3}, {6, 2}}) {
            options.perSheet = perSheet;
            QCOMPARE(storyboard(steps(10), options).size(), static_cast<std::size_t>(sheets));
        }
        QVERIFY(storyboard({}, options).empty());
    }

    void everyPictureIsOnItsSheet()
    {
        StoryOptions options;
        options.title = QStringLiteral("Passing a list");
        for (const QSizeF& paper : {QSizeF(794, 1123), QSizeF(1123, 794)}) {
            options.paper = paper;
            const std::vector<Page> sheets = storyboard(steps(6), options);
            QCOMPARE(sheets.size(), std::size_t{1});
            QImage image(paper.toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            sheets.front().paint(painter, false);
            painter.end();
            int red = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    red += image.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
            QVERIFY2(red > 6 * 2000, qPrintable(QString::number(red)));
        }
    }
};

QTEST_MAIN(TestStoryboard)
#include "tst_storyboard.moc"
