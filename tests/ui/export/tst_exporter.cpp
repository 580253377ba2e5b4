// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scene/sheet_scene.h"
#include "ui/export/exporter.h"
#include "ui/export/stage.h"

#include <QImage>
#include <QLabel>
#include <QMovie>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace nametag;
using namespace nametag::ui;

class TestExporter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Page page(const SceneModel& scene, ThemeName theme = ThemeName::Paper)
    {
        StageOptions options;
        options.theme = Theme(theme);
        return stagePage(std::make_shared<const SceneModel>(scene), options);
    }

    QString path(const QString& name) const
    {
        const QString kept = qEnvironmentVariable("NAMETAG_PICTURES");
        return (kept.isEmpty() ? m_folder.path() : kept) + QLatin1Char('/') + name;
    }

    /// Of the colours of all pixels, from 0 to 255.
    static double meanDifference(const QImage& first, const QImage& second)
    {
        double sum = 0;
        for (int y = 0; y < first.height(); ++y)
            for (int x = 0; x < first.width(); ++x) {
                const QColor a = first.pixelColor(x, y);
                const QColor b = second.pixelColor(x, y);
                sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                       std::abs(a.blue() - b.blue());
            }
        return sum / 3 / first.width() / first.height();
    }

private slots:
    void everyFormatGivesTheSameBytesTwice()
    {
        const std::vector<Page> one{page(example::after())};
        for (const Exporter& exporter : exporters()) {
            const Result<QByteArray> first = exporter.write(one, {});
            QVERIFY(first);
            QVERIFY2(first->size() > 2000, exporter.suffix);
            QTest::qWait(exporter.manyPages ? 1100 : 0); // another second on the clock
            const Result<QByteArray> second = exporter.write(one, {});
            QVERIFY2(*first == *second, exporter.suffix);
        }
    }

    void theSuffixChoosesTheFormat()
    {
        const std::vector<Page> one{page(example::after(), ThemeName::Slate)};
        for (const char* suffix : {"png", "svg", "gif", "pdf"}) {
            const QString name = path(QStringLiteral("stage.") + QLatin1String(suffix));
            const Result<QStringList> written = exportPages(name, one, {});
            QVERIFY(written);
            QCOMPARE(*written, QStringList{name});
            QVERIFY(QFileInfo(name).size() > 2000);
        }
        QCOMPARE(exportPages(path(QStringLiteral("stage.doc")), one, {}).error().code,
                 std::string("export.format"));
    }

    void anAnimationHasAFrameForEachPage()
    {
        const std::vector<Page> pages{page(example::before()), page(example::after()), page(example::after()),
                                      page(example::before(), ThemeName::Slate)};
        PageOptions options;
        options.size = QSize(800, 600);
        options.frameTime = 700;
        const QString name = path(QStringLiteral("moving.gif"));
        QVERIFY(exportPages(name, pages, options));
        QVERIFY(QFileInfo(name).size() < 200'000);
        QMovie movie(name);
        QVERIFY(movie.isValid());
        QCOMPARE(movie.frameCount(), 4);
        QCOMPARE(movie.loopCount(), -1);
        for (const int frame : {0, 1, 2, 3}) {
            QVERIFY(movie.jumpToFrame(frame));
            QCOMPARE(movie.currentImage().size(), QSize(800, 600));
            const int delay = frame == 3 ? 2100 : 700; // less the time for reading
            QVERIFY(movie.nextFrameDelay() <= delay && movie.nextFrameDelay() > delay - 300);
            const QString still = path(QStringLiteral("still.png"));
            QVERIFY(exportPages(still, std::span(&pages[static_cast<std::size_t>(frame)], 1), options));
            QVERIFY(meanDifference(movie.currentImage(), QImage(still)) < 1.0);
        }
    }

    void aStoppedAnimationLeavesNothing()
    {
        const std::vector<Page> pages{page(example::before()), page(example::after())};
        PageOptions options;
        options.progress = [](std::size_t done, std::size_t) { return done == 0; };
        const QString name = path(QStringLiteral("stopped.gif"));
        QCOMPARE(exportPages(name, pages, options).error().code, std::string("export.stopped"));
        QVERIFY(!QFileInfo::exists(name));
    }

    void anAnimationThatWouldBeTooLargeIsRefused()
    {
        const std::vector<Page> pages{page(example::before())};
        PageOptions options;
        options.scale = 40;
        QCOMPARE(exportPages(path(QStringLiteral("huge.gif")), pages, options).error().code,
                 std::string("export.size"));
    }

    void aPictureHasTheSizeThatWasAskedFor()
    {
        const std::vector<Page> one{page(example::after())};
        PageOptions options;
        options.size = QSize(1600, 900);
        options.scale = 0.5;
        const QString name = path(QStringLiteral("sized.png"));
        QVERIFY(exportPages(name, one, options));
        QCOMPARE(QImage(name).size(), QSize(800, 450));
        options.scale = 100;
        QCOMPARE(exportPages(name, one, options).error().code, std::string("export.size"));
    }

    void severalPicturesAreNumbered()
    {
        const std::vector<Page> two{page(example::before()), page(example::after())};
        const Result<QStringList> written = exportPages(path(QStringLiteral("step.png")), two, {});
        QVERIFY(written);
        QCOMPARE(written->size(), 2);
        QVERIFY(written->last().endsWith(QStringLiteral("/step-02.png")));
        QCOMPARE(exportPages(path(QStringLiteral("steps.pdf")), two, {})->size(), 1);
    }

    void aDrawingNeedsNoFontsAndLooksLikeThePicture()
    {
        const std::vector<Page> one{page(example::after())};
        const Result<QByteArray> svg = exporters()[1].write(one, {});
        QVERIFY(!svg->contains("<text"));
        QSvgRenderer renderer(*svg);
        QVERIFY(renderer.isValid());
        QImage image(one[0].size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString kept = qEnvironmentVariable("NAMETAG_PICTURES");
        if (!kept.isEmpty())
            image.save(kept + QStringLiteral("/from-svg.png"));
        QCOMPARE(image.pixelColor(106, 116), Theme().colour(Colour::TagFill));
    }

    void aWidgetIsAPage()
    {
        QLabel label(QStringLiteral("Names"));
        label.resize(80, 30);
        const std::vector<Page> one{pageOf(label)};
        const Result<QByteArray> png = exporters()[0].write(one, {});
        QVERIFY(png);
        QCOMPARE(QImage::fromData(*png).size(), QSize(80, 30));
    }
};

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
