// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a screen reader meets it, on five lessons.
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/exercises/predictions.h"
#include "ui/panels/inspector.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QDir>
#include <QPlainTextEdit>
#include <QTableView>

#include <functional>

using namespace nametag;
using namespace nametag::tests;

namespace {

const QString kLessons = QStringLiteral(NAMETAG_SOURCE_DIR "/lessons/");

QStringList s_told; ///< what a screen reader would say

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::NameChanged || event->type() == QAccessible::Alert)
        if (QAccessibleInterface* face = event->accessibleInterface())
            s_told << face->text(QAccessible::Name);
}

struct LessonWindow : OpenWindow {
    explicit LessonWindow(const QString& number)
        : OpenWindow(simulated())
    {
        const QString name = QDir(kLessons).entryList({number + QStringLiteral("-*.py")}).value(0);
        window.openFile(kLessons + name);
        while (window.session().isRunning())
            QTest::qWait(5);
        window.lessonPage().predictions().setOn(false);
        window.lessonPage().showView(QStringLiteral("stage"));
        stage().waitForPlaces();
        window.session().goTo(window.session().stepCount() / 2);
        QTest::qWait(20);
    }
    StagePane& stage() { return window.lessonPage().stage(); }
};

QString placeOf(const QAccessibleInterface* face)
{
    const QObject* object = face->object();
    return object ? QStringLiteral("%1 %2").arg(QString::fromLatin1(object->metaObject()->className()),
                                                object->objectName())
                  : QStringLiteral("a thing without an object");
}

/// All that can be seen, from the outside in.
void walk(QAccessibleInterface* face, const std::function<void(QAccessibleInterface*)>& visit)
{
    if (!face || face->state().invisible)
        return;
    visit(face);
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), visit);
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        loadFonts();
        QAccessible::setActive(true);
    }

    void everyThingHasItsNameAndItsRole_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const char* number : {"02", "05", "10", "16", "22"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void everyThingHasItsNameAndItsRole()
    {
        QFETCH(QString, lesson);
        LessonWindow open(lesson);
        int count = 0;
        walk(QAccessible::queryAccessibleInterface(&open.window), [&](QAccessibleInterface* face) {
            QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(placeOf(face)));
            if (!face->state().focusable)
                return;
            ++count;
            // a window's page and the scroll area of a view are told by what is in them
            const auto* widget = qobject_cast<QWidget*>(face->object());
            if (widget && !(widget->focusPolicy() & Qt::TabFocus))
                return;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(placeOf(face)));
        });
        QVERIFY(count > 10);
    }

    void theStageTellsEachOfItsThings_data() { everyThingHasItsNameAndItsRole_data(); }

    void theStageTellsEachOfItsThings()
    {
        QFETCH(QString, lesson);
        LessonWindow open(lesson);
        HeapView& view = open.stage().view();
        QAccessibleInterface* stage = QAccessible::queryAccessibleInterface(&view);
        const SceneModel& scene = view.model();
        qsizetype wanted = static_cast<qsizetype>(scene.blocks.size() + scene.frames.size() +
                                                  scene.stubs.size() + scene.notes.size());
        for (const SceneFrame& frame : scene.frames)
            wanted += static_cast<qsizetype>(frame.tags.size());
        QCOMPARE(stage->childCount(), static_cast<int>(wanted));
        for (int i = 0; i < stage->childCount(); ++i)
            walk(stage->child(i), [&](QAccessibleInterface* thing) {
                QVERIFY(!thing->text(QAccessible::Name).isEmpty());
                QVERIFY(!thing->text(QAccessible::Description).isEmpty());
                QVERIFY(thing->role() != QAccessible::NoRole);
                QVERIFY(!thing->rect().isEmpty());
            });
        QVERIFY(!stage->text(QAccessible::Name).isEmpty());
        QVERIFY(!stage->text(QAccessible::Description).isEmpty());
    }

    void thePictureIsReadAsText_data() { everyThingHasItsNameAndItsRole_data(); }

    void thePictureIsReadAsText()
    {
        QFETCH(QString, lesson);
        LessonWindow open(lesson);
        open.press(Qt::Key_D, Qt::ControlModifier);
        auto* text = open.find<QPlainTextEdit>("textWindowText");
        QVERIFY(text);
        for (const SceneFrame& frame : open.stage().view().model().frames)
            for (const SceneTag& tag : frame.tags)
                QVERIFY2(
                    text->toPlainText().contains(QStringLiteral("tag ") + QString::fromStdString(tag.name)),
                    qPrintable(QString::fromStdString(tag.name) + u'|' + text->toPlainText()));
        for (const SceneBlock& block : open.stage().view().model().blocks)
            QVERIFY(text->toPlainText().contains(QString::fromStdString(block.size)));
    }

    void theNarrationIsSaidAtEachStep()
    {
        LessonWindow open(QStringLiteral("05"));
        open.window.session().goTo(1);
        s_told.clear();
        const auto before = QAccessible::installUpdateHandler(&listen);
        const NarrationCard& card = open.window.lessonPage().narration();
        for (int i = 0; i < 3; ++i) {
            const qsizetype said = s_told.size();
            const QString old = card.accessibleName() + card.accessibleDescription();
            open.press(Qt::Key_Right);
            QTest::qWait(20);
            QVERIFY(card.isVisible());
            QVERIFY(card.accessibleName() + card.accessibleDescription() != old);
            QVERIFY(!QAccessible::isActive() || s_told.size() > said); // not every platform can say it
        }
        QAccessible::installUpdateHandler(before);
    }

    void tabGoesThroughThePanesInTheirOrder()
    {
        LessonWindow open(QStringLiteral("05"));
        LessonPage& page = open.window.lessonPage();
        QList<const QWidget*> panes{open.find<QWidget>("viewSwitch"), &page.source(), &page.stage(),
                                    &page.inspector(), open.find<QWidget>("transport")};
        QList<qsizetype> met;
        const QWidget* at = page.window();
        for (int i = 0; i < 2'000; ++i) {
            at = at->nextInFocusChain();
            if (at == page.window())
                break;
            if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisibleTo(page.window()))
                continue;
            for (qsizetype pane = 0; pane < panes.size(); ++pane)
                if ((at == panes[pane] || panes[pane]->isAncestorOf(at)) && !met.contains(pane))
                    met << pane;
        }
        QCOMPARE(met.size(), panes.size());
        QCOMPARE(met, (QList<qsizetype>{0, 1, 2, 3, 4}));
    }

    void theChartsHaveATwinInNumbers()
    {
        LessonWindow open(QStringLiteral("16"));
        open.press(Qt::Key_4, Qt::ControlModifier);
        QTest::qWait(20);
        auto* table = open.find<QTableView>("chartsTable");
        QVERIFY(table);
        QVERIFY(!table->accessibleName().isEmpty());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(open.window.session().horizon()) + 1);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
