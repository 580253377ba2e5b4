// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/check.h"
#include "core/lesson/lesson_loader.h"

#include <QTest>

using namespace nametag;
using namespace nametag::lesson;

namespace {

const char* const kLesson =
    "# SPDX-License-Identifier: GPL-3.0-or-later\n"
    "# nametag: lesson title=\"What happens to y?\" chapter=Sharing minutes=7\n"
    "# nametag: lesson claims=\"C17 C18\" claim=\"y keeps the old value.\" mode=repl view=heap\n"
    "\n"
    "# %% Two names\n"
    "x = [1]\n"
    "#: No copy is made.\n"
    "#: Not even a small one.\n"
    "y = x   # shared\n"
    "# %% [markdown]\n"
    "# Now look at `y`.\n"
    "# %%\n"
    "\n"
    "# a plain comment\n"
    "print(y)\n";

} // namespace

class LessonLoaderTest : public QObject {
    Q_OBJECT
private slots:
    void theHeaderSaysWhatTheLessonIs()
    {
        const auto lesson = loadLesson(kLesson, "lessons/06-what-happens-to-y.py");
        QVERIFY(lesson);
        QCOMPARE(lesson->id, "06-what-happens-to-y");
        QCOMPARE(lesson->number, 6);
        QCOMPARE(lesson->title, "What happens to y?");
        QCOMPARE(lesson->chapter, "Sharing");
        QCOMPARE(lesson->minutes, 7);
        QVERIFY(lesson->claims == (std::vector<std::string>{"C17", "C18"}));
        QCOMPARE(lesson->claim, "y keeps the old value.");
        QCOMPARE(lesson->view, "heap");
        QVERIFY(lesson->mode == LessonMode::Repl);
        QCOMPARE(lesson->source, std::string(kLesson));
    }

    void notesBelongToTheNextLineOfCode()
    {
        const auto lesson = loadLesson(kLesson, "06.py");
        QCOMPARE(lesson->notes.size(), 2u);
        QCOMPARE(lesson->noteFor(9)->words, "No copy is made.\nNot even a small one.");
        QCOMPARE(lesson->noteFor(15)->words, "Now look at `y`.");
        QVERIFY(!lesson->noteFor(6));
    }

    void settingsMayRideInTheOptionLineOfACell()
    {
        const auto lesson = loadLesson("# nametag: lesson level=counts profiles=\"3.12 3.13\"\n"
                                       "# %% Two tags focus=b hide=\"sys _*\" view=heap waypoint=yes\n"
                                       "import sys\n"
                                       "# %% Later [markdown] focus=c\n"
                                       "# words\n"
                                       "# %% Now tags=[\"x\"] other=1 waypoint=\"The turn\" focus=c\n"
                                       "b = c = 1\n",
                                       "a.py");
        QVERIFY(lesson);
        QVERIFY(lesson->level == Level::Counts);
        QVERIFY(lesson->isFor("3.13") && !lesson->isFor("3.11"));
        QCOMPARE(lesson->view, "heap");
        QVERIFY(lesson->hidden == (std::vector<std::string>{"sys", "_*"}));
        QCOMPARE(lesson->focuses.size(), 2u);
        QCOMPARE(lesson->focuses[0].name, "b");
        QCOMPARE(lesson->focuses[1].line, 7u);
        QCOMPARE(lesson->waypoints.size(), 2u);
        QCOMPARE(lesson->waypoints[0].title, "Two tags");
        QCOMPARE(lesson->waypoints[1].title, "The turn");
        QCOMPARE(lesson->waypoints[1].line, 7u);
    }

    void notesArePinnedToTimesAndObjects()
    {
        const auto lesson = loadLesson("for i in range(3):\n"
                                       "    #: Each time.\n"
                                       "    # nametag: note when=2\n"
                                       "    #: The second time.\n"
                                       "    #: Only then.\n"
                                       "    # nametag: note of=x when=1\n"
                                       "    #: This one stays.\n"
                                       "    x = [i]\n"
                                       "    y = x\n",
                                       "a.py");
        QVERIFY(lesson);
        QCOMPARE(lesson->notes.size(), 3u);
        QCOMPARE(lesson->noteFor(8)->words, "Each time.");
        QCOMPARE(lesson->notesAt(8, 1).size(), 2u);
        QCOMPARE(lesson->notesAt(8, 2)[1]->words, "The second time.\nOnly then.");
        QCOMPARE(lesson->notesAt(8, 1)[1]->of, "x");
        QCOMPARE(lesson->notesAt(8, 3).size(), 1u);
    }

    void namesThatTheCodeDoesNotHaveAreFound()
    {
        const auto lesson = loadLesson("# nametag: lesson focus=node hide=\"sys tmp_*\"\n"
                                       "import sys\n"
                                       "# nametag: note of=nodes\n"
                                       "#: About it.\n"
                                       "nodes = [sys]\n",
                                       "a.py");
        QVERIFY(lesson);
        const auto problems = checkLesson(*lesson);
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems[0].span.line, 1u);
        QVERIFY(problems[0].message.find("\"node\"") != std::string::npos);
        QVERIFY(!problems[0].hint.empty());
    }

    void eachLineHasARole()
    {
        const auto lesson = loadLesson(kLesson, "06.py");
        const LineRole expected[] = {
            LineRole::Comment, LineRole::Directive, LineRole::Directive, LineRole::Blank,   LineRole::Marker,
            LineRole::Code,    LineRole::Note,      LineRole::Note,      LineRole::Code,    LineRole::Marker,
            LineRole::Words,   LineRole::Marker,    LineRole::Blank,     LineRole::Comment, LineRole::Code};
        QCOMPARE(lesson->roles.size(), std::size(expected));
        QVERIFY(std::equal(lesson->roles.begin(), lesson->roles.end(), std::begin(expected)));
    }

    void anyPythonFileIsALesson()
    {
        const auto lesson = loadLesson("x = 1\n", "/home/ada/share_list.py");
        QCOMPARE(lesson->title, "Share list");
        QCOMPARE(lesson->number, 0);
        QVERIFY(lesson->chapter.empty());
        QVERIFY(lesson->mode == LessonMode::Script);
        QCOMPARE(loadLesson("", "").value().roles.size(), 0u);
    }

    void mistakesAreSaidWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("key") << "\n# nametag: lesson tilte=\"x\"\n"
                             << "lesson.unknown-key" << 2;
        QTest::newRow("directive") << "# nametag: lessn title=x\n"
                                   << "lesson.unknown-directive" << 1;
        QTest::newRow("minutes") << "# nametag: lesson minutes=six\n"
                                 << "lesson.bad-minutes" << 1;
        QTest::newRow("mode") << "# nametag: lesson mode=jupyter\n"
                              << "lesson.bad-mode" << 1;
        QTest::newRow("level") << "# nametag: lesson level=hard\n"
                               << "lesson.bad-level" << 1;
        QTest::newRow("view") << "x = 1\n# nametag: lesson view=heep\n"
                              << "lesson.bad-view" << 2;
        QTest::newRow("profile") << "# nametag: lesson profile=newest\n"
                                 << "lesson.bad-profile" << 1;
        QTest::newRow("two profiles") << "# nametag: lesson profile=\"3.11 3.12\"\n"
                                      << "lesson.bad-profile" << 1;
        QTest::newRow("hide") << "# nametag: lesson hide=\"f()\"\n"
                              << "lesson.bad-hide" << 1;
        QTest::newRow("in a marker") << "x = 1\n\n# %% Now level=hard\ny = 2\n"
                                     << "lesson.bad-level" << 3;
        QTest::newRow("note") << "# nametag: note wen=2\n#: words\nx = 1\n"
                              << "lesson.unknown-key" << 1;
        QTest::newRow("when") << "# nametag: note when=0\n#: words\nx = 1\n"
                              << "lesson.bad-when" << 1;
        QTest::newRow("no code") << "x = 1\n# nametag: waypoint title=\"end\"\n"
                                 << "lesson.no-code" << 2;
        QTest::newRow("quotes") << "x = 1\n# nametag: lesson title=\"x\n"
                                << "lesson.unreadable-option" << 2;
    }

    void mistakesAreSaidWithTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const auto lesson = loadLesson(text.toStdString(), "a.py");
        QVERIFY(!lesson);
        QCOMPARE(QString::fromStdString(lesson.error().code), code);
        QCOMPARE(static_cast<int>(lesson.error().span.line), line);
        QVERIFY(!lesson.error().hint.empty());
    }

    void aFileThatIsNoTextIsRefused()
    {
        const auto lesson = loadLesson("x = 1\n\xff\xfe", "a.py");
        QVERIFY(!lesson);
        QCOMPARE(lesson.error().code, "lesson.not-utf8");
        QCOMPARE(lesson.error().span.line, 2u);
    }
};

QTEST_GUILESS_MAIN(LessonLoaderTest)
#include "tst_lesson_loader.moc"
