// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/kinds.h"

#include "core/exercise/check.h"
#include "tests/core/exercise/asked.h"

#include <QTest>

using namespace nametag;
using namespace nametag::exercise;
using nametag::tests::Asked;

class KindsTest : public QObject {
    Q_OBJECT
private slots:
    void objectsAreCounted();
    void objectsOfATypeAreCounted();
    void equalComparesValues();
    void diesAsksForAnOrder();
    void diesMayBeNothing();
    void blockIsTheOneThatWasFreedLast();
    void collectedIsAboutIslands();
    void collectedKnowsWhatCountsFree();
    void byteIsWhatTheBoxHas();
    void choiceIsWhatHolds();
    void answersThatDifferBetweenPythonsAreFound();
    void whatHasNoAnswerSaysWhy_data();
    void whatHasNoAnswerSaysWhy();
};

void KindsTest::objectsAreCounted()
{
    const Asked asked("a = []\n# nametag: ask objects\nb = [a, [], 7]\n");
    QCOMPARE(asked.asking->question(0).title, "How many new objects will be on the stage after line 3?");
    const Verdict verdict = asked.number(3);
    QVERIFY(verdict.isRight);
    QCOMPARE(verdict.heading, "3 new objects");
    QCOMPARE(verdict.words,
             "They are `[[], [], 7]`, `[]` and `7`. Python made `7` at start-up; no tag led there.");
    QVERIFY(!asked.number(4).isRight);
    const Asked none("a = []\n# nametag: ask objects made\nb = a\n");
    QCOMPARE(none.number(0).heading, "0 new objects");
    QVERIFY(none.number(0).isRight);
}

void KindsTest::objectsOfATypeAreCounted()
{
    const Asked asked("a = []\n# nametag: ask objects alive type=list\nb = [a, [], a, 7]\n");
    QVERIFY(asked.number(3).isRight);
    QCOMPARE(asked.number(2).heading, "3 `list` objects");
}

void KindsTest::equalComparesValues()
{
    const Asked asked("a = [1]\n# nametag: ask equal of=\"a b\"\nb = [1]\nc = 1\n");
    const Verdict verdict = asked.pick("Yes: the values are equal");
    QVERIFY(verdict.isRight);
    QCOMPARE(verdict.heading, "`a == b` is true");
    QCOMPARE(verdict.words,
             "One object is `[1]`, the other `[1]`. They are two objects, so `a is b` is false.");
    QVERIFY(!asked.pick("No: the values differ").isRight);
}

void KindsTest::diesAsksForAnOrder()
{
    const Asked asked("class T:\n    pass\na = T()\na.next = T()\na.next.next = T()\nb = T()\n"
                      "# nametag: ask dies\na = None\n");
    const std::string first = "`<T>`, the object of `a`", second = "`<T>`, the object of `a.next`";
    const auto picks = asked.picks();
    QVERIFY2(picks.size() == 4, picks.empty() ? "" : picks[0].c_str());
    const Verdict right = asked.order({picks[0], picks[1], picks[2]});
    QVERIFY(right.isRight);
    QCOMPARE(right.heading.substr(0, 45), "First the object of `a`, then that of `a.next");
    QVERIFY(!asked.order({picks[1], picks[0], picks[2]}).isRight);
    QVERIFY(!asked.order({picks[0]}).isRight);
    QVERIFY(!asked.order({}).isRight);
    QVERIFY(!asked.order({picks[3]}).isRight);
}

void KindsTest::diesMayBeNothing()
{
    const Asked asked("a = [1]\nb = a\n# nametag: ask dies\ndel a\n");
    const Verdict right = asked.order({});
    QVERIFY(right.isRight);
    QCOMPARE(right.heading, "Nothing on the stage is freed");
    QCOMPARE(right.words, "`a` is gone. The list lives on, because `b` still holds it.");
    const Verdict wrong = asked.order({asked.picks()[0]});
    QVERIFY(!wrong.isRight);
}

void KindsTest::blockIsTheOneThatWasFreedLast()
{
    const Asked asked(
        "x = 1\na = x + 1.5\nb = x + 2.5\ndel a\ndel b\n# nametag: ask block of=c\nc = x + 3.5\n");
    const auto picks = asked.picks();
    QCOMPARE(picks.size(), std::size_t{4});
    QVERIFY(picks[0].starts_with("The block that the object of `b` left, …"));
    const Verdict right = asked.pick(picks[0]);
    QVERIFY(right.isRight);
    QVERIFY(right.heading.starts_with("The freed block at …"));
    QVERIFY(right.words.starts_with("The type `float` keeps blocks of dead objects ready"));
    QVERIFY(!asked.pick(picks[1]).isRight);
    QVERIFY(!asked.pick("A block that was never used").isRight);
}

void KindsTest::collectedIsAboutIslands()
{
    const Asked asked("import gc\na = []\na.append(a)\nb = [0]\nb.append(b)\ndel a\n"
                      "# nametag: ask collected of=a\n# nametag: ask collected of=b\ngc.collect()\n");
    QCOMPARE(asked.asking->count(), std::size_t{2});
    const Verdict island = asked.pick("Yes: no name leads to it any more", 0);
    QVERIFY(island.isRight);
    QCOMPARE(island.heading, "The collector frees the object of `a`");
    QVERIFY(asked.pick("No: it stays alive", 1).isRight);
    QVERIFY(!asked.pick("Yes: no name leads to it any more", 1).isRight);
}

void KindsTest::collectedKnowsWhatCountsFree()
{
    const Asked asked("a = [[]]\n# nametag: ask collected of=a\na = None\n");
    QVERIFY(asked.pick("No: its count reaches 0, and it is freed without the collector").isRight);
}

void KindsTest::byteIsWhatTheBoxHas()
{
    const Asked asked("# %% One\nx = 250\n# nametag: ask byte of=x\nx = x + 10\n"
                      "# %% In C [raw] language=\"c\"\n# uint8_t x = 250;\n# x = x + 10;\n");
    QCOMPARE(asked.asking->count(), std::size_t{1});
    const Verdict right = asked.number(4);
    QVERIFY(right.isRight);
    QCOMPARE(right.heading, "The box `x` has 4 in it");
    const Verdict wrong = asked.number(260);
    QVERIFY(!wrong.isRight);
    QVERIFY(wrong.words.find("A C box does not grow.") != std::string::npos);
}

void KindsTest::choiceIsWhatHolds()
{
    const Asked asked(
        "xs = []\nfor i in range(3):\n    # nametag: ask choice when=2 ask=\"How long is `xs`?\"\n"
        "    # nametag: also a=\"one\" a.if=\"len(xs) == 1\" b=\"two\" b.if=\"len(xs) == 2\"\n"
        "    xs.append((1,\n               i))\nprint(xs)\n");
    QCOMPARE(asked.asking->count(), std::size_t{1});
    QCOMPARE(asked.asking->question(0).title, "How long is `xs`?");
    QCOMPARE(asked.picks(), (std::vector<std::string>{"one", "two"}));
    QVERIFY(asked.pick("two").isRight);
    QCOMPARE(asked.pick("one").heading, "two");
    QVERIFY(!asked.pick("one").isRight);
}

void KindsTest::answersThatDifferBetweenPythonsAreFound()
{
    const auto check = [](const std::string& profiles) {
        return checkExercises(*lesson::loadLesson(
            "import sys\n# nametag: ask printed" + profiles + "\nprint(sys.version_info[1])\n", "x.py"));
    };
    const auto problems = check("");
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].code, "exercise.differs");
    QCOMPARE(problems[0].message, "the answer under Python 3.12 is not the one under Python 3.11");
    QVERIFY(check(" profiles=\"3.11 3.12 3.13\"").empty());
    QVERIFY(check(" profiles=3.12").empty());
    QCOMPARE(check(" profiles=3.9").front().code, "exercise.unknown-profile");
}

void KindsTest::whatHasNoAnswerSaysWhy_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QString& ask, const QString& line, const QString& why) {
        QTest::newRow(name) << "a = [1]\nb = 2\n# nametag: ask " + ask + "\n" + line + "\n" << why;
    };
    row("no name", "new of=z", "z2 = 1", "`z` leads to nothing after the line");
    row("no name for is", "is of=\"a z\"", "c = 1", "`z` leads to nothing after the line");
    row("immortal", "count of=n", "n = None", "");
    row("prints nothing", "printed", "c = 1", "the line prints nothing");
    row("equal raises", "equal of=\"a z\"", "c = 1", "`a == z` raises an exception there");
    row("two hold", "choice ask=\"?\" a=\"x\" a.if=\"True\" b=\"y\" b.if=\"b == 2\"", "c = 1",
        "two answers hold: a and b");
    row("none holds", "choice ask=\"?\" a=\"x\" a.if=\"False\" b=\"y\" b.if=\"b == 3\"", "c = 1",
        "no answer holds");
    row("no expression", "choice ask=\"?\" a=\"x\" a.if=\"1 +\" b=\"y\" b.if=\"b == 3\"", "c = 1",
        "the condition of answer a is no expression of Python");
    row("raises", "choice ask=\"?\" a=\"x\" a.if=\"True\" b=\"y\" b.if=\"q == 3\"", "c = 1",
        "the condition of answer b raises an exception there");
    row("no new object", "block of=c", "c = a", "the line makes no new object for `c`");
    row("too large", "block of=c", "c = bytes(1000)", "the object takes more than 512 bytes");
    row("never there", "collected of=z", "c = 1", "`z` has led to no object that is there before the line");
    row("no C", "byte of=z", "c = 1", "no line of C stands beside this line");
    row("never runs", "arrow of=c", "if b == 3: pass\nelse: pass", "");
}

void KindsTest::whatHasNoAnswerSaysWhy()
{
    QFETCH(QString, source);
    QFETCH(QString, why);
    const auto lesson = lesson::loadLesson(source.toStdString(), "x.py");
    QVERIFY(lesson);
    const auto problems = checkExercises(*lesson);
    if (why.isEmpty())
        return;
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(problems[0].message).section(": ", 1).left(why.size()), why);
    QCOMPARE(problems[0].span.line, 3u);
    QVERIFY(!problems[0].hint.empty());
}

QTEST_GUILESS_MAIN(KindsTest)
#include "tst_kinds.moc"
