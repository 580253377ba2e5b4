// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"

#include "core/lesson/lesson_loader.h"

#include <QTest>

using namespace nametag;
using namespace nametag::exercise;

class ExerciseTest : public QObject {
    Q_OBJECT
private slots:
    void aQuestionBelongsToTheNextStatement();
    void aQuestionMayRideInTheMarkerOfACell();
    void alsoGoesOnWithAQuestion();
    void choicesComeWithConditions();
    void everyKindHasAWord();
    void mistakesAreReportedWithTheirPlace_data();
    void mistakesAreReportedWithTheirPlace();

private:
    static ExerciseList read(const std::string& source)
    {
        const auto lesson = lesson::loadLesson(source, "x.py");
        return lesson ? readExercises(*lesson) : ExerciseList{{}, {lesson.error()}};
    }
};

void ExerciseTest::aQuestionBelongsToTheNextStatement()
{
    const auto list =
        read("x = 1\n# nametag: ask arrow of=y when=2 title=\"Where?\" after=\"**So**\"\n"
             "#: A note.\n\n# a comment\ny = x\n"
             "# nametag: ask is of=\"x y\" profiles=\"3.12 3.13\" variants=\"x = 100 | x = 7\"\n"
             "# nametag: ask objects alive type=list\nz = 1\n");
    QCOMPARE(list.problems.size(), std::size_t{0});
    QCOMPARE(list.exercises.size(), std::size_t{3});
    const Exercise& first = list.exercises[0];
    QCOMPARE(static_cast<int>(first.kind), static_cast<int>(Kind::Arrow));
    QCOMPARE(first.line, 6u);
    QCOMPARE(first.directiveLine, 2u);
    QCOMPARE(first.when, 2u);
    QCOMPARE(first.title, "Where?");
    QCOMPARE(first.after, "**So**");
    QCOMPARE(list.exercises[1].of, (std::vector<std::string>{"x", "y"}));
    QCOMPARE(list.exercises[1].profiles, (std::vector<std::string>{"3.12", "3.13"}));
    QCOMPARE(list.exercises[1].variants, (std::vector<std::string>{"x = 100", "x = 7"}));
    QVERIFY(list.exercises[2].alive);
    QCOMPARE(list.exercises[2].type, "list");
}

void ExerciseTest::aQuestionMayRideInTheMarkerOfACell()
{
    const auto list = read("# %% One\nx = 1\n# %% Predict ask=\"arrow of=y\"\n# words\ny = x\n");
    QCOMPARE(list.problems.size(), std::size_t{0});
    QCOMPARE(list.exercises.size(), std::size_t{1});
    QCOMPARE(list.exercises[0].line, 5u);
    QCOMPARE(list.exercises[0].directiveLine, 3u);
}

void ExerciseTest::alsoGoesOnWithAQuestion()
{
    const auto list =
        read("# nametag: ask choice ask=\"How long?\"\n# nametag: also a=\"one\" a.if=\"True\"\n"
             "# nametag: also b=\"two\" b.if=\"False\"\nx = 1\n");
    QCOMPARE(list.problems.size(), std::size_t{0});
    QCOMPARE(list.exercises[0].choices.size(), std::size_t{2});
    const auto alone = read("# nametag: also a=\"one\"\nx = 1\n");
    QCOMPARE(alone.problems[0].code, "lesson.also-alone");
}

void ExerciseTest::choicesComeWithConditions()
{
    const auto list = read("# nametag: ask choice ask=\"How long?\" a=\"2\" a.if=\"len(x) == 2\" b=\"3\" "
                           "b.if=\"len(x) == 3\"\nx = [1, 2]\n");
    QCOMPARE(list.exercises[0].ask, "How long?");
    QCOMPARE(list.exercises[0].choices[1].condition, "len(x) == 3");
}

void ExerciseTest::everyKindHasAWord()
{
    for (const Kind kind : allKinds())
        QCOMPARE(static_cast<int>(*kindCalled(wordOf(kind))), static_cast<int>(kind));
    QVERIFY(!kindCalled("guess"));
}

void ExerciseTest::mistakesAreReportedWithTheirPlace_data()
{
    QTest::addColumn<QString>("directive");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("column");
    QTest::newRow("kind") << "# nametag: ask guess of=y"
                          << "exercise.unknown-kind" << 11;
    QTest::newRow("no kind") << "# nametag: ask of=y"
                             << "exercise.unknown-kind" << 11;
    QTest::newRow("word") << "# nametag: ask arrow fast of=y"
                          << "exercise.unknown-word" << 21;
    QTest::newRow("key") << "# nametag: ask arrow of=y truth=x"
                         << "exercise.unknown-key" << 26;
    QTest::newRow("when") << "# nametag: ask arrow of=y when=0"
                          << "exercise.bad-when" << 26;
    QTest::newRow("of") << "# nametag: ask arrow of=\"y z\""
                        << "exercise.bad-of" << 21;
    QTest::newRow("no of") << "# nametag: ask count"
                           << "exercise.bad-of" << 0;
    QTest::newRow("of no name") << "# nametag: ask count of=1+1"
                                << "exercise.no-path" << 21;
    QTest::newRow("needless of") << "# nametag: ask printed of=y"
                                 << "exercise.bad-of" << 23;
    QTest::newRow("no question") << "# nametag: ask choice a=\"x\" a.if=\"True\" b=\"y\" b.if=\"False\""
                                 << "exercise.no-question" << 11;
    QTest::newRow("one choice") << "# nametag: ask choice ask=\"?\" a=\"x\" a.if=\"True\""
                                << "exercise.few-choices" << 11;
    QTest::newRow("half a choice") << "# nametag: ask choice ask=\"?\" a=\"x\" a.if=\"True\" b=\"y\""
                                   << "exercise.half-choice" << 48;
}

void ExerciseTest::mistakesAreReportedWithTheirPlace()
{
    QFETCH(QString, directive);
    QFETCH(QString, code);
    QFETCH(int, column);
    const auto list = read("x = 1\n" + directive.toStdString() + "\ny = x\n");
    QCOMPARE(list.exercises.size(), std::size_t{0});
    QVERIFY(!list.problems.empty());
    QCOMPARE(QString::fromStdString(list.problems[0].code), code);
    QCOMPARE(list.problems[0].span.line, 2u);
    QCOMPARE(static_cast<int>(list.problems[0].span.column), column);
    QVERIFY(!list.problems[0].hint.empty());
}

QTEST_GUILESS_MAIN(ExerciseTest)
#include "tst_exercise.moc"
