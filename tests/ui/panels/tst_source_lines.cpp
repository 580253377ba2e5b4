// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_loader.h"
#include "ui/panels/source_lines.h"

#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

/// One letter a line: c code, T title, - hidden.
QString looks(const QString& text)
{
    const auto lesson = lesson::loadLesson(text.toStdString(), "a.py");
    QString letters;
    for (const SourceLine& line : readingLines(text, *lesson))
        letters += line.look == SourceLine::Look::Code    ? u'c'
                   : line.look == SourceLine::Look::Title ? u'T'
                                                          : u'-';
    return letters;
}

} // namespace

class TestSourceLines : public QObject {
    Q_OBJECT
private slots:
    void aPlainScriptIsShownWhole() { QCOMPARE(looks("x = 1\n\ny = 2\n"), "ccc-"); }

    void titlesTakeThePlaceOfMarkers() { QCOMPARE(looks("# %% One\nx = 1\n\n# %% Two\ny = 2\n"), "Tc-Tc-"); }

    void whatSpeaksToNametagIsHidden()
    {
        QCOMPARE(looks("# nametag: lesson title=\"A\" chapter=\"B\"\n\n# %% One\n#: A note.\nx = 1\n"),
                 "--T-c-");
    }

    void blankLinesInsideCodeStay()
    {
        QCOMPARE(looks("# %% One\nx = 1\n\ny = 2\n\n# %% Two\nz = 3\n"), "Tccc-Tc-");
    }

    void linesKnowTheirFunction()
    {
        const auto lines = editingLines("x = 1\ndef f(a):\n    b = a\n\n    return b\nf(x)\n");
        QCOMPARE(lines[0].functionLine, 0);
        QCOMPARE(lines[1].functionLine, 2);
        QCOMPARE(lines[2].functionLine, 2);
        QCOMPARE(lines[4].functionLine, 2);
        QCOMPARE(lines[5].functionLine, 0);
    }
};

QTEST_GUILESS_MAIN(TestSourceLines)
#include "tst_source_lines.moc"
