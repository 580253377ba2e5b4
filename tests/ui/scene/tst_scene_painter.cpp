// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_scene.h"
#include "ui/scene/scene_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

QImage paint(const SceneModel& scene, const SceneLook& look, const Moment& moment = {}, double scale = 1)
{
    const QRectF bounds = sceneBounds(scene);
    QImage image((bounds.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(look.theme.colour(Colour::BgStage));
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    ScenePainter(painter, scene, look, moment).paint();
    painter.end();
    return image;
}

// For looking at: set NAMETAG_PICTURES to a folder.
void keep(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("NAMETAG_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

class TestScenePainter : public QObject {
    Q_OBJECT

private slots:
    void theSameSceneGivesTheSamePixels()
    {
        for (int t = 0; t < kThemeCount; ++t) {
            SceneLook look;
            look.theme = Theme(static_cast<ThemeName>(t));
            look.highlight.selected = t == 1 ? example::kInt : example::kFirstList;
            const QImage one = paint(example::after(), look);
            QCOMPARE(one, paint(example::after(), look));
            keep(one, QStringLiteral("stage-") + themeId(look.theme.name()));
            look.highlight.selected = ObjectId{41};
            keep(paint(example::sheet(), look), QStringLiteral("sheet-") + themeId(look.theme.name()));
        }
    }

    void whatRestsAndWhatMovesMakeTheWhole()
    {
        const SceneLook look;
        const SceneModel scene = example::after();
        Moment moment;
        Change change;
        moment.changes[keyOf(scene.arrows.back())] = change;
        QImage layers(sceneBounds(scene).size().toSize(), QImage::Format_RGB32);
        layers.fill(look.theme.colour(Colour::BgStage));
        QPainter painter(&layers);
        painter.translate(-sceneBounds(scene).topLeft());
        ScenePainter(painter, scene, look, moment).paint(Part::Resting);
        ScenePainter(painter, scene, look, moment).paint(Part::Moving);
        painter.end();
        QCOMPARE(layers, paint(scene, look, moment));
    }

    void aThingThatIsNotThereYetLeavesNoInk()
    {
        const SceneLook look;
        SceneModel scene = example::after();
        Moment moment;
        moment.changes[keyOf(scene.blocks.back())].opacity = 0;
        const QImage without = paint(scene, look, moment);
        scene.blocks.pop_back();
        QCOMPARE(without.pixelColor(300, 340), paint(scene, look).pixelColor(300, 340));
    }

    void farAwayOnlySignsAndValuesStay()
    {
        SceneLook look;
        look.zoom = 0.4;
        const QImage far = paint(example::sheet(), look, {}, 0.4);
        look.zoom = 1;
        QVERIFY(far != paint(example::sheet(), look, {}, 0.4));
        keep(far, QStringLiteral("sheet-far"));
    }
};

QTEST_MAIN(TestScenePainter)
#include "tst_scene_painter.moc"
