// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person sees it, compared pixel by pixel with pictures that were looked at. How to renew
// them stands in .github/CONTRIBUTING.md.
#include "tests/golden/lesson_states.h"
#include "tests/golden/window_doings.h"
#include "tests/support/simulated.h"
#include "ui/library/library_page.h"
#include "ui/panels/collector_panel.h"
#include "ui/panels/controls.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/panel.h"
#include "ui/panels/side_list.h"
#include "ui/panels/stage_pane.h"
#include "ui/presenter/presenter_window.h"
#include "ui/scene/heap_view.h"
#include "ui/session/scissors.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/golden/");
const QString kLessons = QStringLiteral(NAMETAG_SOURCE_DIR "/lessons/");

bool renews()
{
    return qEnvironmentVariableIsSet("NAMETAG_UPDATE_GOLDEN");
}

/// How this machine draws letters and curves: without our own code, so that it changes with Qt alone.
QByteArray drawingOfThisMachine()
{
    QImage probe(420, 120, QImage::Format_RGB32);
    probe.fill(Qt::white);
    QPainter painter(&probe);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    int y = 24;
    for (const char* family : {"Inter", "Inter Display", "JetBrains Mono"}) {
        QFont font(QString::fromLatin1(family));
        font.setPixelSize(19);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.drawText(QPointF(8.3, y), QStringLiteral("Hamburgefonstiv 0123456789 …∞×"));
        y += 30;
    }
    painter.setPen(QPen(Qt::black, 1.75));
    QPainterPath path(QPointF(4, 90));
    path.cubicTo(120, 90, 200, 118, 410, 100);
    painter.drawPath(path);
    painter.end();
    const QByteArray bytes(reinterpret_cast<const char*>(probe.constBits()), probe.sizeInBytes());
    return QByteArray("Qt ") + qVersion() + ' ' +
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
}

QByteArray recordedDrawing()
{
    QFile file(kFolder + "drawn-with.txt");
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

constexpr int kReuseStep = 484;
constexpr int kGarbageStep = 120;

struct Shot {
    QString file; ///< a lesson, a script of this folder, or nothing: the library
    int step = 0;
    ThemeName theme = ThemeName::Paper;
    QString selected = {}; ///< a name of the module
    QSize size{1440, 900};
    bool byEvents = false;
    QString view = QStringLiteral("stage");
    bool selectsLastItem = false; ///< of the list that is selected
    QString part = {}; ///< "scissors"; "pen", "spotlight": the presentation; "export", "preferences": that
                       ///< dialog; "library-end": the library, scrolled to its end; "left": only what
                       ///< is left of the stage; "changed": the same, of a file that changed; "ask", "told",
                       ///< "worlds": a prediction, its verdict, two worlds; else all
    int line = 0;      ///< after the first step that runs it, instead of `step`
    int phase = 0;     ///< of the collection
    double scale = 1;  ///< pixels of the screen for each logical one
};

QImage presentation(MainWindow& window, const Shot& shot)
{
    window.present();
    PresenterWindow& presenter = *window.presenter();
    presenter.showNormal();
    presenter.resize(shot.size);
    settle();
    const bool pen = shot.part == QStringLiteral("pen");
    presenter.act(pen ? PresenterCommand::Pen : PresenterCommand::Spotlight);
    if (pen)
        drawWithThePen(presenter.layer());
    settle();
    QImage image(shot.size, QImage::Format_RGB32);
    presenter.render(&image);
    return image;
}

QImage dialog(MainWindow& window, const Shot& shot)
{
    window.action(shot.part)->trigger();
    auto* opened = window.findChild<QDialog*>(
        shot.part == QStringLiteral("export") ? QStringLiteral("exportDialog") : shot.part);
    if (auto* formats = opened->findChild<SideList*>(QStringLiteral("exportFormats"))) {
        formats->choose(QStringLiteral("pdf"));
        emit formats->chosenChanged(formats->chosen());
        auto* steps = opened->findChild<Segment*>(QStringLiteral("exportSteps"));
        steps->choose(QStringLiteral("changes"));
        emit steps->chosenChanged(steps->chosen());
        QTest::qWait(400); // the size is said a moment later
    }
    opened->setFocus();
    settle();
    QImage image(opened->size(), QImage::Format_RGB32);
    opened->render(&image);
    return image;
}

/// A scale is chosen when a program starts: this one, started anew for the one picture.
bool passesAtScale(const Shot& shot, const QString& name)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(shot.scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("theWindowLooksAsItDid:") + name});
    const bool ended = process.waitForFinished(60'000);
    if (!ended || process.exitCode() != 0)
        qInfo("%s", process.readAll().constData());
    return ended && process.exitCode() == 0;
}

/// The stage alone, about as large as the shot says, with all of the run in sight.
QImage onlyStage(MainWindow& window, const Shot& shot)
{
    constexpr QSize kAround(425, 160); // source, header and transport
    StagePane& stage = window.lessonPage().stage();
    window.resize(shot.size + kAround);
    settle();
    window.lessonPage().setInspectorShown(false);
    settle();
    stage.fit();
    settle();
    return imageOf(stage);
}

QImage taken(const Shot& shot)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("nametag.ini")));
    MainWindow window({tests::simulated(),
                       std::filesystem::path(kLessons.toStdString()),
                       {"3.11", "3.12", "3.13"},
                       tests::simulatedPlaces()},
                      settings);
    window.setTheme(Theme(shot.theme));
    const bool worlds = shot.part == QStringLiteral("worlds");
    const bool told = worlds || shot.part == QStringLiteral("told");
    const bool asks = told || shot.part == QStringLiteral("ask");
    window.lessonPage().predictions().setOn(asks);
    StagePane& stage = window.lessonPage().stage();
    stage.view().animator().setMode(MotionMode::None);
    window.resize(shot.size);
    window.show();
    LessonSession& session = window.session();
    if (shot.part == QStringLiteral("scratchpad")) {
        window.action(QStringLiteral("new"))->trigger();
        settle();
    } else if (shot.part == QStringLiteral("changed")) {
        openAndChange(window, kLessons + shot.file, folder.filePath(shot.file));
    } else if (shot.file.isEmpty()) {
        window.libraryPage().thumbnails().wait();
        settle();
        if (shot.part == QStringLiteral("library-end"))
            for (auto* area : window.libraryPage().findChildren<QScrollArea*>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    } else {
        const bool isLesson = QFile::exists(kLessons + shot.file);
        window.openFile(isLesson ? kLessons + shot.file : kFolder + "scripts/" + shot.file, shot.step);
        while (session.isRunning())
            QTest::qWait(5);
        stage.waitForPlaces();
        window.lessonPage().showView(shot.view);
        for (HeapView* view : window.findChildren<HeapView*>())
            view->animator().setMode(MotionMode::None);
        window.lessonPage().panel().finish();
        if (!asks) // the same header for all lessons
            window.lessonPage().header().setPredictions(false, false);
        settle();
        for (const SceneFrame& frame : stage.view().model().frames)
            for (const SceneTag& tag : frame.tags)
                if (QString::fromStdString(tag.name) == shot.selected)
                    session.select({tag.object, {}, {}});
        if (shot.selectsLastItem)
            session.select({session.state()->object(session.selection().object)->items.back(), {}, {}});
        if (shot.line > 0) {
            session.runToLine(static_cast<std::uint32_t>(shot.line));
            session.nextStep();
        }
        if (auto* collector = qobject_cast<CollectorPanel*>(&window.lessonPage().panel())) {
            settle();
            collector->finish();
            if (shot.phase > 0)
                collector->goToPhase(shot.phase);
        }
        if (shot.byEvents) {
            session.setGranularity(Granularity::Events);
            session.previousEvent();
        }
    }
    if (asks)
        predict(window, static_cast<std::size_t>(shot.phase), told);
    if (worlds)
        showWorlds(window);
    if (shot.part == QStringLiteral("scissors"))
        cutNames(window, {"a", "b", "keep"});
    settle();
    if (shot.part == QStringLiteral("pen") || shot.part == QStringLiteral("spotlight"))
        return presentation(window, shot);
    if (shot.part == QStringLiteral("export") || shot.part == QStringLiteral("preferences"))
        return dialog(window, shot);
    if (shot.part == QStringLiteral("left") || shot.part == QStringLiteral("changed"))
        return leftColumn(window);
    if (shot.part == QStringLiteral("stage"))
        return onlyStage(window, shot);
    QImage image(shot.size, QImage::Format_RGB32);
    window.render(&image);
    return image;
}

template <class Row> void addLessons(const Row& row)
{
    for (const auto& [number, code] : tests::kStates) {
        const QStringList found =
            QDir(kLessons).entryList({QLatin1String(number) + QStringLiteral("-*.py")}, QDir::Files);
        Shot shot{found.value(0), 0, ThemeName::Paper, {}, {640, 400}};
        shot.part = QStringLiteral("stage");
        shot.line = tests::lineWith(kLessons + shot.file, QString::fromUtf8(code));
        row(qPrintable(QStringLiteral("lesson-%1").arg(QLatin1String(number))), shot);
    }
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setCursorFlashTime(0);
        if (renews()) {
            QFile file(kFolder + "drawn-with.txt");
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(drawingOfThisMachine() + '\n');
        }
    }

    void theWindowLooksAsItDid_data()
    {
        QTest::addColumn<Shot>("shot");
        const auto row = [](const char* name, const Shot& shot) { QTest::newRow(name) << shot; };
        // Only steps without objects of the interpreter itself: their addresses follow its whole start.
        const QString shared = QStringLiteral("05-two-names-one-object.py");
        const QString moved = QStringLiteral("06-what-happens-to-y.py");
        const QString called = QStringLiteral("10-a-call-passes-labels.py");
        const QString counted = QStringLiteral("16-counting-arrows.py");
        row("library-light", {{}});
        row("library-dark", {{}, 0, ThemeName::Slate});
        Shot end{{}, 0, ThemeName::Paper, {}, {1440, 1300}};
        end.part = QStringLiteral("library-end");
        row("library-end-light", end);
        row("shared-light", {shared, 5, ThemeName::Paper, QStringLiteral("a")});
        row("shared-dark", {shared, 12, ThemeName::Slate});
        row("moved-light", {moved, 4});
        row("moved-dark", {moved, 8, ThemeName::Slate, QStringLiteral("y")});
        row("call-light", {called, 5, ThemeName::Paper, QStringLiteral("scores")});
        row("call-dark", {called, 5, ThemeName::Slate});
        row("call-end-light", {called, 16});
        row("count-light", {counted, 4, ThemeName::Paper, QStringLiteral("a")});
        row("count-dark", {counted, 5, ThemeName::Slate, QStringLiteral("a")});
        row("event-light", {counted, 5, ThemeName::Paper, {}, {1440, 900}, true});
        row("search-projector",
            {QStringLiteral("11-does-python-search-the-heap.py"), 5, ThemeName::Projector});
        row("small-hall",
            {QStringLiteral("08-containers-hold-labels.py"), 9, ThemeName::Hall, {}, {1024, 680}});
        row("exception-light", {QStringLiteral("rank.py"), 5, ThemeName::Paper, QStringLiteral("scores")});
        const QString cycle = QStringLiteral("cycle.py"), collector = QStringLiteral("collector");
        const auto phase = [&](int number, ThemeName theme, QSize size = {1440, 900}) {
            return Shot{cycle, 0, theme, {}, size, false, collector, false, {}, 20, number};
        };
        row("unreachable-light",
            {cycle, 0, ThemeName::Paper, {}, {1440, 900}, false, QStringLiteral("stage"), false, {}, 19});
        row("collector-light", phase(3, ThemeName::Paper));
        row("collector-dark", phase(3, ThemeName::Slate));
        row("collector-copy-light", phase(1, ThemeName::Paper));
        row("collector-freed-light", phase(4, ThemeName::Paper));
        row("collector-small-dark", phase(2, ThemeName::Slate, {1024, 680}));
        row("collector-small-light", phase(3, ThemeName::Paper, {1024, 680}));
        row("syntax-dark", {QStringLiteral("unclosed.py"), 0, ThemeName::Slate});
        const auto part = [&row, &called](const char* name, const char* what, int step, bool dark) {
            Shot shot{called, step, dark ? ThemeName::Slate : ThemeName::Paper};
            shot.part = QString::fromLatin1(what);
            row(name, shot);
        };
        part("present-light", "pen", 5, false);
        part("present-dark", "spotlight", 5, true);
        part("export-light", "export", 7, false);
        part("preferences-light", "preferences", 7, false);
        part("preferences-dark", "preferences", 7, true);
        part("scratchpad-light", "scratchpad", 0, false);
        part("changed-light", "changed", 5, false);
        part("changed-dark", "changed", 5, true);
        Shot endless{QStringLiteral("forever.py"), 100'000};
        endless.part = QStringLiteral("left");
        row("forever-light", endless);
        endless.theme = ThemeName::Slate;
        row("forever-dark", endless);
        row("input-light", {QStringLiteral("greet.py"), 1});
        const auto scissors = [&row, &cycle](const char* name, ThemeName theme, QSize size) {
            Shot shot{cycle, 0, theme, {}, size};
            shot.line = 16;
            shot.part = QStringLiteral("scissors");
            row(name, shot);
        };
        scissors("scissors-light", ThemeName::Paper, {1440, 900});
        scissors("scissors-dark", ThemeName::Slate, {1440, 900});
        scissors("scissors-small-light", ThemeName::Paper, {1024, 680});
        const auto asks = [&row](const char* name, const char* what, bool dark, bool isSmall, int pick) {
            const bool worlds = QString::fromLatin1(what) == QStringLiteral("worlds");
            Shot shot{worlds ? QStringLiteral("shared_or_copied.py") : QStringLiteral("equal_or_same.py"), 1,
                      dark ? ThemeName::Slate : ThemeName::Paper};
            shot.size = isSmall ? QSize(1024, 680) : QSize(1440, 900);
            shot.part = QString::fromLatin1(what);
            shot.phase = pick;
            row(name, shot);
        };
        asks("ask-light", "ask", false, false, 0);
        asks("ask-small-dark", "ask", true, true, 0);
        asks("told-light", "told", false, false, 0);
        asks("told-small-dark", "told", true, true, 0);
        asks("worlds-light", "worlds", false, false, 2);
        constexpr int kLast = 100'000;
        const auto component = [&row](const char* name, const char* file, int step, bool dark, QSize size,
                                      ThemeName theme = ThemeName::Paper) {
            Shot shot{QString::fromLatin1(file), step, dark ? ThemeName::Slate : theme, {}, size};
            shot.part = QStringLiteral("stage");
            row(name, shot);
        };
        component("kinds-light", "kinds.py", kLast, false, {860, 680});
        component("kinds-dark", "kinds.py", kLast, true, {860, 680});
        component("containers-light", "containers.py", kLast, false, {860, 620});
        component("containers-dark", "containers.py", kLast, true, {860, 620});
        component("made-light", "made.py", kLast, false, {940, 760});
        component("made-dark", "made.py", kLast, true, {940, 760});
        component("freed-light", "states.py", 9, false, {800, 560});
        component("temporary-light", "states.py", 7, false, {800, 560});
        component("lost-dark", "states.py", kLast, true, {800, 560});
        component("stack-light", "points.py", kLast, false, {760, 520});
        component("stack-dark", "points.py", kLast, true, {760, 520});
        component("chain-light", "chain.py", kLast, false, {900, 700});
        component("matrix-light", "matrix.py", kLast, false, {860, 560});
        component("tree-light", "tree.py", kLast, false, {1000, 640});
        component("tree-dark", "tree.py", kLast, true, {1000, 640});
        component("deep-light", "deep.py", 22, false, {860, 760});
        component("crowd-light", "crowd.py", kLast, false, {860, 600});
        component("kinds-projector", "kinds.py", kLast, false, {860, 680}, ThemeName::Projector);
        component("made-hall", "made.py", kLast, false, {940, 760}, ThemeName::Hall);
        addLessons(row);
        const auto scaled = [&row](const char* name, double scale) {
            Shot shot{QStringLiteral("10-a-call-passes-labels.py"), 5, ThemeName::Slate, {}, {600, 520}};
            shot.part = QStringLiteral("stage");
            shot.scale = scale;
            row(name, shot);
        };
        scaled("scale-125-dark", 1.25);
        scaled("scale-150-dark", 1.5);
        scaled("scale-200-dark", 2);
        scaled("scale-300-dark", 3);
        row("large-light",
            {QStringLiteral("10-a-call-passes-labels.py"), 5, ThemeName::Paper, {}, {3840, 2160}});
        const QString reuse = QStringLiteral("reuse_blocks.py");
        const QString garbage = QStringLiteral("garbage.py");
        const QSize small(1024, 680);
        const auto view = [&row, &small](const char* name, const QString& file, int step, bool dark,
                                         bool isSmall, const char* id, const char* selected) {
            row(name, {file, step, dark ? ThemeName::Slate : ThemeName::Paper, QString::fromLatin1(selected),
                       isSmall ? small : QSize(1440, 900), false, QString::fromLatin1(id),
                       !isSmall && file == QStringLiteral("reuse_blocks.py")});
        };
        view("heap-light", reuse, kReuseStep, false, false, "heap", "more");
        view("heap-dark", reuse, kReuseStep, true, false, "heap", "more");
        view("heap-small-light", reuse, kReuseStep, false, true, "heap", "");
        view("heap-small-dark", reuse, kReuseStep, true, true, "heap", "");
        const auto boxes = [&row](const char* name, int step, ThemeName theme, QSize size = {1440, 900}) {
            row(name, {QStringLiteral("boxes.py"), step, theme, {}, size, false, QStringLiteral("boxes")});
        };
        boxes("boxes-light", 3, ThemeName::Paper);
        boxes("boxes-dark", 3, ThemeName::Slate);
        boxes("boxes-call-light", 8, ThemeName::Paper);
        boxes("boxes-bounds-dark", 9, ThemeName::Slate, {1024, 680});
        view("charts-light", garbage, kGarbageStep, false, false, "charts", "keep");
        view("charts-dark", garbage, kGarbageStep, true, false, "charts", "keep");
        view("charts-small-light", garbage, kGarbageStep, false, true, "charts", "");
        view("charts-small-dark", garbage, kGarbageStep, true, true, "charts", "keep");
    }

    void theWindowLooksAsItDid()
    {
        QFETCH(Shot, shot);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (qAbs(qApp->devicePixelRatio() - shot.scale) > 0.01) {
            QVERIFY(passesAtScale(shot, name));
            return;
        }
        const QImage got = taken(shot);
        const QString golden = kFolder + name + ".png";
        if (renews()) {
            QVERIFY(got.save(golden, "PNG", 0));
            return;
        }
        if (recordedDrawing() != drawingOfThisMachine())
            QSKIP(qPrintable(QStringLiteral("The pictures were drawn with %1; here it is %2, which may draw "
                                            "letters otherwise.")
                                 .arg(QString::fromLatin1(recordedDrawing()),
                                      QString::fromLatin1(drawingOfThisMachine()))));
        const QImage wanted = QImage(golden).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!wanted.isNull(), qPrintable(golden + " is missing"));
        if (wanted == got)
            return;
        const QString shown = QStringLiteral(NAMETAG_BINARY_DIR "/pictures-that-differ/");
        QDir().mkpath(shown);
        difference(wanted, got).save(shown + name + ".png");
        QFAIL(qPrintable("differs; see " + shown + name + ".png (was, is, where)"));
    }

    void twoRunsGiveTheSamePixels()
    {
        const Shot shot{QStringLiteral("10-a-call-passes-labels.py"), 5, ThemeName::Slate,
                        QStringLiteral("scores")};
        QCOMPARE(taken(shot), taken(shot));
    }

    void thePicturesAreSmall()
    {
        qint64 all = 0;
        for (const QFileInfo& file : QDir(kFolder).entryInfoList({QStringLiteral("*.png")})) {
            QVERIFY2(file.size() < 400'000, qPrintable(file.fileName()));
            all += file.size();
        }
        QVERIFY(all < 12'000'000);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
