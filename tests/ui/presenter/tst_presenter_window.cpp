// SPDX-License-Identifier: GPL-3.0-or-later
// A presentation as a lecturer gives it: keys, pen, spotlight.
#include "ui/presenter/presenter_window.h"

#include "tests/ui/window/open_window.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/theme_of.h"
#include "ui/presenter/presenter_bar.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/hit_test.h"

#include <QAbstractButton>

using namespace nametag;
using namespace nametag::tests;

namespace {

struct Presentation : OpenWindow {
    explicit Presentation(int step = 7)
    {
        open(step);
        press(Qt::Key_F5);
        presenter = window.presenter();
        if (!presenter)
            return;
        presenter->showNormal();
        presenter->resize(1440, 900);
        QTest::qWait(30);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(presenter, key, with);
    }
    QPoint middleOf(ObjectId object) const
    {
        HeapView& stage = presenter->stage();
        const QPoint inView = stage.mapFromScene(rectOf(stage.model(), object).center());
        return stage.viewport()->mapTo(presenter, inView);
    }
    void draw(QPoint from, QPoint to) const
    {
        PresenterLayer& layer = presenter->layer();
        QTest::mousePress(&layer, Qt::LeftButton, {}, from);
        QTest::mouseMove(&layer, (from + to) / 2);
        QTest::mouseMove(&layer, to);
        QTest::mouseRelease(&layer, Qt::LeftButton, {}, to);
    }
    const Strokes& strokes() { return presenter->layer().book().at(window.session().step()); }

    PresenterWindow* presenter = nullptr;
};

} // namespace

class TestPresenterWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void fFiveBeginsAndEscapeLeaves()
    {
        Presentation show;
        QVERIFY(show.presenter && show.presenter->isVisible());
        QCOMPARE(themeOf(show.presenter).name(), ThemeName::Projector);
        QCOMPARE(show.window.theme().name(), ThemeName::Paper);
        show.key(Qt::Key_F5);
        QVERIFY(show.presenter->isVisible());
        show.key(Qt::Key_Escape);
        QVERIFY(!show.presenter->isVisible());
        QVERIFY(show.window.isVisible());
    }

    void theLibraryIsNotPresented()
    {
        OpenWindow opened;
        opened.press(Qt::Key_F5);
        QVERIFY(!opened.window.presenter());
    }

    void itShowsThePictureOfTheStage()
    {
        Presentation show;
        const SceneModel& shown = show.presenter->stage().model();
        QCOMPARE(&shown, &show.window.lessonPage().stage().view().model());
        QVERIFY(show.presenter->stage().zoom() >= 1.0);
        QVERIFY(show.presenter->stage().zoom() <= 2.0);
        QVERIFY(!show.presenter->sentence().isEmpty());
    }

    void remotesStepWhateverHasTheKeyboard()
    {
        Presentation show(3);
        LessonSession& session = show.window.session();
        show.key(Qt::Key_PageDown);
        QCOMPARE(session.step(), StepIndex{4});
        QTest::keyClick(&show.window.lessonPage().source().view(), Qt::Key_PageUp);
        QCOMPARE(session.step(), StepIndex{3});
        QTest::keyClick(&show.window.lessonPage().stage().view(), Qt::Key_Period);
        QCOMPARE(show.presenter->layer().curtain(), Curtain::Black);
        show.key(Qt::Key_W);
        QCOMPARE(show.presenter->layer().curtain(), Curtain::White);
        show.key(Qt::Key_Right);
        QCOMPARE(show.presenter->layer().curtain(), Curtain::None);
        QCOMPARE(session.step(), StepIndex{4});
        show.key(Qt::Key_B);
        show.key(Qt::Key_B);
        QCOMPARE(show.presenter->layer().curtain(), Curtain::None);
        QTest::keyClick(&show.window, Qt::Key_Escape);
        QVERIFY(!show.presenter->isVisible());
    }

    void lettersStayLettersWhereOneWrites()
    {
        Presentation show;
        SourceView& view = show.window.lessonPage().source().view();
        show.window.lessonPage().source().toggleEditing();
        QTest::keyClick(&view, Qt::Key_B);
        QCOMPARE(show.presenter->layer().curtain(), Curtain::None);
        QVERIFY(view.toPlainText().contains(u'b'));
    }

    void aNumberAndEnterGoToThatStep()
    {
        Presentation show(1);
        show.key(Qt::Key_1);
        show.key(Qt::Key_0);
        show.key(Qt::Key_Return);
        QCOMPARE(show.window.session().step(), StepIndex{10});
        show.key(Qt::Key_Right);
        QCOMPARE(show.window.session().step(), show.window.session().stepCount());
    }

    void whatThePenDrewComesBackWithItsStep()
    {
        Presentation show;
        show.key(Qt::Key_P);
        show.draw({1000, 300}, {1200, 340});
        show.draw({200, 760}, {500, 780});
        QCOMPARE(show.strokes().size(), std::size_t{2});
        QVERIFY(show.strokes()[0].onStage);
        QVERIFY(!show.strokes()[1].onStage);
        const QImage drawn = show.presenter->grab().toImage();
        show.key(Qt::Key_Right);
        QVERIFY(show.strokes().empty());
        show.key(Qt::Key_Left);
        QCOMPARE(show.strokes().size(), std::size_t{2});
        QCOMPARE(show.presenter->grab().toImage(), drawn);
        show.key(Qt::Key_L);
        QCOMPARE(themeOf(show.presenter).name(), ThemeName::Hall);
        QCOMPARE(show.strokes().size(), std::size_t{2});
        show.key(Qt::Key_Z);
        QCOMPARE(show.strokes().size(), std::size_t{1});
        show.key(Qt::Key_C);
        QVERIFY(show.strokes().empty());
        show.key(Qt::Key_Z);
        show.key(Qt::Key_E);
        show.draw({1100, 240}, {1100, 400});
        QVERIFY(show.strokes().empty());
    }

    void aStrokeOnTheStageStaysWithIt()
    {
        Presentation show;
        show.key(Qt::Key_P);
        show.draw({1000, 300}, {1200, 340});
        const QPointF before = show.strokes().front().points.front();
        show.key(Qt::Key_Plus);
        QCOMPARE(show.strokes().front().points.front(), before);
    }

    void theSpotlightShowsWhatChangedThenWhatIsPointedAt()
    {
        Presentation show;
        show.key(Qt::Key_S);
        PresenterLayer& layer = show.presenter->layer();
        QVERIFY(!layer.lit().isEmpty());
        const SceneModel& scene = show.presenter->stage().model();
        for (const SceneFrame& frame : scene.frames) // no tag is cut in two
            for (const SceneTag& tag : frame.tags) {
                HeapView& stage = show.presenter->stage();
                const QRectF there(stage.mapFromScene(toQt(tag.rect)).boundingRect().adjusted(2, 2, -2, -2));
                const QRectF shown = there.translated(stage.viewport()->mapTo(show.presenter, QPoint()));
                QVERIFY(layer.lit().contains(shown) || !layer.lit().intersects(shown));
            }
        for (const SceneBlock& block : scene.blocks) {
            const QPointF there = show.middleOf(block.object);
            QMouseEvent moved(QEvent::MouseMove, there, layer.mapToGlobal(there), Qt::NoButton, Qt::NoButton,
                              {});
            QApplication::sendEvent(&layer, &moved);
            const QRectF lit = layer.lit();
            const QPoint at = show.middleOf(block.object);
            QVERIFY2(lit.contains(at), qPrintable(QStringLiteral("%1,%2 in %3,%4 %5x%6")
                                                      .arg(at.x())
                                                      .arg(at.y())
                                                      .arg(lit.x())
                                                      .arg(lit.y())
                                                      .arg(lit.width())
                                                      .arg(lit.height())));
        }
        show.draw({700, 200}, {900, 330});
        QCOMPARE(layer.lit().toRect().topLeft(), QPoint(700, 200));
        show.key(Qt::Key_Escape);
        QVERIFY(layer.lit().isEmpty());
        QVERIFY(show.presenter->isVisible());
    }

    void theButtonsDoWhatTheirKeysDo()
    {
        Presentation show;
        const auto buttons = show.presenter->bar().findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() == 8);
        for (const QAbstractButton* button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
        buttons[0]->click();
        QCOMPARE(show.window.session().step(), StepIndex{6});
        buttons[3]->click();
        QCOMPARE(show.presenter->layer().tool(), PresenterTool::Pen);
        show.key(Qt::Key_H);
        QTRY_VERIFY(!show.presenter->bar().isVisible());
        show.key(Qt::Key_H);
        QVERIFY(show.presenter->bar().isVisible());
    }

    void anotherScriptEndsIt()
    {
        Presentation show;
        show.key(Qt::Key_P);
        show.draw({1000, 300}, {1200, 340});
        show.window.openScratchpad(QStringLiteral("x = 1\n"));
        QVERIFY(!show.presenter->isVisible());
        QVERIFY(show.presenter->layer().book().at(7).empty());
    }

    void everyScreenSizeWorks()
    {
        Presentation show;
        for (const QSize size : {QSize(640, 480), QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
            show.presenter->resize(size);
            QTest::qWait(10);
            QVERIFY(!show.presenter->grab().isNull());
            QVERIFY(show.presenter->rect().contains(show.presenter->bar().geometry()));
        }
    }
};

QTEST_MAIN(TestPresenterWindow)
#include "tst_presenter_window.moc"
