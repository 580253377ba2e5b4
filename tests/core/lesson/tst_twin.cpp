// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_loader.h"

#include <QTest>

using namespace nametag;
using namespace nametag::lesson;

class TwinTest : public QObject {
    Q_OBJECT

    static Lesson lessonOf(const char* text)
    {
        auto lesson = loadLesson(text, "01-x.py");
        if (!lesson)
            qFatal("%s", lesson.error().message.c_str());
        return std::move(*lesson);
    }

    static QString problemOf(const char* text)
    {
        const auto lesson = loadLesson(text, "01-x.py");
        return lesson ? QString() : QString::fromStdString(lesson.error().code);
    }

private slots:
    void aRawCellWithTheLanguageIsATwin()
    {
        const Lesson lesson =
            lessonOf("# %% Same\nx = 250\n#: a note\ny = x\n\n"
                     "# %% In C [raw] language=\"c\"\n# uint8_t x = 250;\n#\n# uint8_t y = x;\n");
        QCOMPARE(lesson.twins.size(), std::size_t(1));
        const Twin& twin = lesson.twins[0];
        QCOMPARE(twin.title, std::string("In C"));
        QCOMPARE(twin.text, std::string("uint8_t x = 250;\n\nuint8_t y = x;\n"));
        QCOMPARE(twin.beside, std::size_t(0));
        QCOMPARE(twin.firstLine, 7u);
        QCOMPARE(twin.lines, (std::vector<std::uint32_t>{2, 0, 4}));
        QCOMPARE(lesson.roles[6], LineRole::Words);
        QVERIFY(lesson.notes.size() == 1);
    }

    void theMarkerMaySayWhichLinesBelongTogether()
    {
        const Lesson lesson =
            lessonOf("# %% A\nfor i in range(2):\n    print(i)\n"
                     "# %% C [raw] language=\"c\" lines=\"0 1 2\"\n"
                     "# int i;\n# for (i = 0; i < 2; i++) {\n#   printf(\"%d\\n\", i);\n# }\n");
        QCOMPARE(lesson.twins[0].lines, (std::vector<std::uint32_t>{0, 2, 3, 0}));
    }

    void aTwinMayStandFurtherDown()
    {
        const char* text =
            "# %% One\nx = 1\n# %% Two\ny = 2\n# %% C [raw] language=\"c\" beside=\"One\"\n# int x = 1;\n";
        QCOMPARE(lessonOf(text).twins[0].beside, std::size_t(0));
        QCOMPARE(lessonOf(text).twins[0].lines, (std::vector<std::uint32_t>{2}));
        QCOMPARE(problemOf("# %% One\nx = 1\n# %% C [raw] language=\"c\" beside=\"Two\"\n# int x;\n"),
                 QString("lesson.twin-alone"));
    }

    void otherRawCellsAreNone()
    {
        QVERIFY(lessonOf("x = 1\n# %% Raw [raw]\n# uint8_t x;\n").twins.empty());
        QVERIFY(lessonOf("x = 1\n# %% Raw [raw] language=\"rust\"\n# let x;\n").twins.empty());
    }

    void mistakesAreNamed()
    {
        QCOMPARE(problemOf("# %% C [raw] language=\"c\"\n# int x;\n"), QString("lesson.twin-alone"));
        QCOMPARE(problemOf("# %% A\nx = 1\n# %% C [raw] language=\"c\" lines=\"2\"\n# int x;\n"),
                 QString("lesson.twin-lines"));
        QCOMPARE(problemOf("# %% A\nx = 1\n# %% C [raw] language=\"c\" lines=\"one\"\n# int x;\n"),
                 QString("lesson.twin-lines"));
        QCOMPARE(problemOf("# %% A\nx = 1\n# %% C [raw] language=\"c\"\nint x;\n"),
                 QString("lesson.twin-comment"));
    }

    void aPlaceInTheTwinIsAPlaceInTheFile()
    {
        const Lesson lesson = lessonOf("# %% A\nx = 1\n# %% C [raw] language=\"c\"\n# int x = 1;\n#int y;\n");
        const SourceSpan first = placeInFile(lesson.twins[0], {1, 4, 1, 5});
        QCOMPARE(first.line, 4u);
        QCOMPARE(first.column, 6u);
        QCOMPARE(placeInFile(lesson.twins[0], {2, 4, 2, 5}).column, 5u);
        QCOMPARE(placeInFile(lesson.twins[0], {9, 4, 9, 5}).line, 4u);
    }
};

QTEST_GUILESS_MAIN(TwinTest)
#include "tst_twin.moc"
