// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that are taken of the window, by screen: library, lesson, errors, collector, dialogs,
// prediction, presentation, components, heap map, boxes, charts, comparison; each in light and dark, large
// and small.
#pragma once

#include "tests/golden/lesson_states.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QSize>
#include <QString>

namespace nametag::tests {

using namespace ui;

inline const QString kLessons = QStringLiteral(NAMETAG_SOURCE_DIR "/lessons/");

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
                       ///< dialog (of the exports, `view` says which format); "library-end": the library,
                       ///< scrolled to its end; "left": only what is left of the stage; "changed": the same,
                       ///< of a file that changed; "ask", "told", "worlds": a prediction, its verdict, two
                       ///< worlds; "compare": beside 3.11; else all
    int line = 0;     ///< after the first step that runs it, instead of `step`
    int phase = 0;    ///< of the collection
    double scale = 1; ///< pixels of the screen for each logical one
};

/// A moment of each lesson.
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

/// The library and lessons at a step.
template <class Row> void addLibraryAndLessons(const Row& row)
{
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
    row("search-projector", {QStringLiteral("11-does-python-search-the-heap.py"), 5, ThemeName::Projector});
    row("small-hall", {QStringLiteral("08-containers-hold-labels.py"), 9, ThemeName::Hall, {}, {1024, 680}});
    row("exception-light", {QStringLiteral("rank.py"), 5, ThemeName::Paper, QStringLiteral("scores")});
}

/// A collection in its phases.
template <class Row> void addCollections(const Row& row)
{
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
}

/// What goes wrong, what is asked, and the presentation.
template <class Row> void addErrorsAndDialogs(const Row& row)
{
    const QString called = QStringLiteral("10-a-call-passes-labels.py");
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
}

/// Strings that are cut.
template <class Row> void addWhatIf(const Row& row)
{
    const QString cycle = QStringLiteral("cycle.py");
    const auto scissors = [&row, &cycle](const char* name, ThemeName theme, QSize size) {
        Shot shot{cycle, 0, theme, {}, size};
        shot.line = 16;
        shot.part = QStringLiteral("scissors");
        row(name, shot);
    };
    scissors("scissors-light", ThemeName::Paper, {1440, 900});
    scissors("scissors-dark", ThemeName::Slate, {1440, 900});
    scissors("scissors-small-light", ThemeName::Paper, {1024, 680});
}

/// Questions and their answers.
template <class Row> void addPredictions(const Row& row)
{
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
    asks("ask-dark", "ask", true, false, 0);
    asks("told-dark", "told", true, false, 0);
    asks("worlds-dark", "worlds", true, true, 2);
}

/// Each thing of the stage.
template <class Row> void addComponents(const Row& row)
{
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
}

/// Screens of more pixels.
template <class Row> void addScales(const Row& row)
{
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
    row("large-light", {QStringLiteral("10-a-call-passes-labels.py"), 5, ThemeName::Paper, {}, {3840, 2160}});
}

/// The other views.
template <class Row> void addViews(const Row& row)
{
    const QString reuse = QStringLiteral("reuse_blocks.py");
    const QString garbage = QStringLiteral("garbage.py");
    const QSize small(1024, 680);
    const auto view = [&row, &small](const char* name, const QString& file, int step, bool dark, bool isSmall,
                                     const char* id, const char* selected) {
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

/// The screens of the design in the theme or the size that the pictures above leave out.
template <class Row> void addOtherScreens(const Row& row)
{
    const QString called = QStringLiteral("10-a-call-passes-labels.py");
    constexpr QSize kLarge(1440, 900);
    constexpr QSize kSmall(1024, 680);
    const auto add = [&](const char* name, const QString& file, int step, ThemeName theme, QSize size,
                         const char* part = "", const char* view = "stage") {
        Shot shot{file, step, theme, {}, size, false, QString::fromLatin1(view)};
        shot.part = QString::fromLatin1(part);
        row(name, shot);
    };
    add("library-small-light", {}, 0, ThemeName::Paper, kSmall);
    add("library-small-dark", {}, 0, ThemeName::Slate, kSmall);
    add("call-small-light", called, 5, ThemeName::Paper, kSmall);
    add("call-small-dark", called, 12, ThemeName::Slate, kSmall);
    add("scratchpad-dark", {}, 0, ThemeName::Slate, kSmall, "scratchpad");
    add("present-projector", called, 5, ThemeName::Projector, kLarge, "pen");
    add("present-hall", called, 5, ThemeName::Hall, kSmall, "spotlight");
    add("export-dark", called, 7, ThemeName::Slate, kLarge, "export");
    add("export-gif-light", called, 7, ThemeName::Paper, kLarge, "export", "gif");
    add("syntax-light", QStringLiteral("unclosed.py"), 0, ThemeName::Paper, kLarge, "left");
    add("exception-dark", QStringLiteral("rank.py"), 5, ThemeName::Slate, kLarge, "left");
    add("input-dark", QStringLiteral("greet.py"), 1, ThemeName::Slate, kLarge, "left");
    add("compare-light", QStringLiteral("team.py"), 3, ThemeName::Paper, kLarge, "compare");
    add("compare-dark", QStringLiteral("team.py"), 3, ThemeName::Slate, kLarge, "compare");
    add("compare-small-light", QStringLiteral("team.py"), 3, ThemeName::Paper, kSmall, "compare");
    Shot large{called, 5, ThemeName::Paper, {}, kSmall};
    large.scale = 2;
    row("window-200-light", large);
}

template <class Row> void addShots(const Row& row)
{
    addLibraryAndLessons(row);
    addCollections(row);
    addErrorsAndDialogs(row);
    addWhatIf(row);
    addPredictions(row);
    addComponents(row);
    addLessons(row);
    addScales(row);
    addViews(row);
    addOtherScreens(row);
}

} // namespace nametag::tests
