// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/asking.h"

#include "core/exercise/check.h"
#include "tests/core/exercise/asked.h"

#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::exercise;
using nametag::tests::Asked;

class AskingTest : public QObject {
    Q_OBJECT
private slots:
    void anArrowToAnObjectOnTheStage();
    void anArrowToANewObject();
    void anArrowOfASlot();
    void anArrowOfALineThatFails();
    void aTagDoesNotFollowAnother();
    void anArrowOfALineThatCallsAFunction();
    void newSaysWhereTheObjectComesFrom();
    void countIsANumber();
    void printedIsAText();
    void isComparesIdentity();
    void whenAsksAtALaterTime();
    void questionsThatTheRunCannotAnswerAreLeftOut();
    void nothingOfTheFutureIsInAQuestion();
    void theAuthorsWordComesAfter();
    void picksKnowWhichIdeaLeadsToThem();
    void anAnswerIsTracedToTheIdeaBehindIt();
    void printedOffersWhatWorldsPrint();
    void lessonsTypedAtThePromptAreAsked();
};

void AskingTest::anArrowToAnObjectOnTheStage()
{
    const Asked asked("x = [1]\n# nametag: ask arrow of=y\ny = x\n");
    QCOMPARE(asked.asking->count(), std::size_t{1});
    QCOMPARE(asked.asking->steps(), (std::vector<StepIndex>{2}));
    const Question question = asked.asking->question(0);
    QCOMPARE(question.title, "Where will `y` point after line 3?");
    QCOMPARE(question.advice, "Drag the string of `y` on the stage, or choose here.");
    QCOMPARE(question.step, 2u);
    QCOMPARE(question.until, 2u);
    QVERIFY(question.space);
    QVERIFY(!question.name);
    QCOMPARE(question.path, "y");
    QCOMPARE(asked.picks(),
             (std::vector<std::string>{"To the object that `x` points to",
                                       "To the object that `x[0]` points to", "To a new object", "Nowhere"}));
    const Verdict right = asked.pick("To the object that `x` points to");
    QVERIFY(right.isRight);
    QCOMPARE(right.truth.picks, (std::vector<std::size_t>{0}));
    QCOMPARE(right.heading, "`y` points to the object that `x` points to");
    QCOMPARE(right.words, "No copy is made. Both tags are tied to one list, so its count goes from 1 to 2.");
    QVERIFY(!asked.pick("To a new object").isRight);
}

void AskingTest::anArrowToANewObject()
{
    const Asked asked("x = 1000\n# nametag: ask arrow of=y\ny = x + 0\nprint(x is y)\n");
    const Verdict right = asked.pick("To a new object");
    QVERIFY(right.isRight);
    QCOMPARE(right.heading, "Line 3 made a new object");
    QCOMPARE(right.words, "`x + 0` builds its own result. `==` is true, `is` is false.");
    QCOMPARE(right.rulesTitle, "When does Python share an equal value?");
    QCOMPARE(right.variants.size(), std::size_t{1});
    QCOMPARE(right.variants[0].label, "x = 100");
    QVERIFY(right.variants[0].source.find("x = 100\n") == 0);
    QVERIFY(!asked.pick("To the object that `x` points to").isRight);
    QVERIFY(!asked.pick("Nowhere").isRight);
}

void AskingTest::anArrowOfASlot()
{
    const Asked asked("a = [[1], [2]]\n# nametag: ask arrow of=a[1]\na[1] = a[0]\n");
    const Question question = asked.asking->question(0);
    QVERIFY(question.owner);
    QVERIFY(!question.name);
    QVERIFY(asked.pick("To the object that `a[0]` points to").isRight);
}

void AskingTest::anArrowOfALineThatFails()
{
    const Asked asked(
        "x = 1\ntry:\n    # nametag: ask arrow of=y\n    y = x + 'a'\nexcept TypeError:\n    pass\n");
    const Verdict verdict = asked.pick("Nowhere");
    QVERIFY(verdict.isRight);
    QCOMPARE(verdict.heading, "Line 4 fails with `TypeError`");
}

void AskingTest::aTagDoesNotFollowAnother()
{
    const Asked asked("x = 1000\ny = x\n# nametag: ask arrow of=y\nx = x + 1\n");
    const Verdict verdict = asked.pick("To the object that `x` and `y` point to now");
    QVERIFY(verdict.isRight);
    QCOMPARE(verdict.heading, "`y` stays where it was");
    QCOMPARE(verdict.words,
             "The line moves `x`. `y` leads to an object, not to another tag, so it does not follow.");
    const Asked moved("x = 1000\n# nametag: ask arrow of=x\nx = 'hi'\n");
    QCOMPARE(moved.pick("To a new object").heading, "`x` points to an object that is new on the stage");
    QVERIFY(moved.pick("To a new object").words.starts_with("`'hi'` was made when the code was compiled. "));
}

void AskingTest::anArrowOfALineThatCallsAFunction()
{
    const Asked asked(
        "def f(p):\n    q = p\n    return q\na = [1]\n# nametag: ask arrow of=b\nb = f(a)\nc = 1\n");
    const Question question = asked.asking->question(0);
    QCOMPARE(question.step, 3u);
    QCOMPARE(question.until, 5u);
    QVERIFY(asked.pick("To the object that `a` points to").isRight);
}

void AskingTest::newSaysWhereTheObjectComesFrom()
{
    const Asked asked("a = [1]\nb = a\n# nametag: ask new of=b\nb = b + [2]\n");
    QVERIFY(asked.pick("A new object, made by this line").isRight);
    QVERIFY(!asked.pick("The object that it has now").isRight);
    const Asked small("a = [1]\n# nametag: ask new of=b\nb = 7\n");
    QVERIFY(small.pick("An object that Python had ready, not on the stage yet").isRight);
    const Asked other("a = [1]\nb = 5\n# nametag: ask new of=b\nb = a\n");
    QVERIFY(other.pick("The object that `a` points to").isRight);
    QCOMPARE(small.pick("A new object, made by this line").heading, "Python had `7` ready");
    const Asked stays("a = [1]\n# nametag: ask new of=a\na += [2]\n");
    QVERIFY(stays.pick("The object that it has now").isRight);
}

void AskingTest::countIsANumber()
{
    const Asked asked("a = []\nb = a\n# nametag: ask count of=a\nbox = [a, a]\n");
    QCOMPARE(static_cast<int>(asked.asking->question(0).input), static_cast<int>(Input::Number));
    QVERIFY(asked.asking->question(0).picks.empty());
    const Verdict right = asked.number(4);
    QVERIFY(right.isRight);
    QCOMPARE(right.heading, "The count is 4");
    QCOMPARE(right.words,
             "These lead to it: the tag `a`, the tag `b`, slot 0 of a list and slot 1 of a list.");
    const Verdict more = asked.number(5);
    QVERIFY(!more.isRight);
    QVERIFY(more.words.find("`sys.getrefcount` would show 5") != std::string::npos);
    const Verdict fewer = asked.number(2);
    QVERIFY(fewer.words.find("Slots and hidden holders count like tags.") != std::string::npos);
}

void AskingTest::printedIsAText()
{
    const Asked asked("a = [1]\nb = a\nb.append(2)\n# nametag: ask printed\nprint(a, 'x')\n");
    QVERIFY(asked.text("[1, 2] x").isRight);
    QVERIFY(asked.text("[1, 2] x  \n").isRight);
    const Verdict wrong = asked.text("[1] x");
    QVERIFY(!wrong.isRight);
    QCOMPARE(wrong.heading, "Line 5 prints `[1, 2] x`");
    QCOMPARE(wrong.truth.text, "[1, 2] x");
}

void AskingTest::isComparesIdentity()
{
    const Asked asked("a = [1]\nb = [1]\n# nametag: ask is of=\"a b\"\nprint(a is b)\n");
    QCOMPARE(asked.asking->question(0).title, "Will `a is b` be true after line 4?");
    const Verdict verdict = asked.pick("No: they lead to two objects");
    QVERIFY(verdict.isRight);
    QVERIFY(verdict.words.find("They are at two addresses, …") != std::string::npos);
    QVERIFY(!asked.pick("Yes: `a` and `b` lead to one object").isRight);
}

void AskingTest::whenAsksAtALaterTime()
{
    const Asked asked("t = []\nfor i in range(3):\n    # nametag: ask arrow of=t when=3\n    t = [t]\n");
    QCOMPARE(asked.asking->question(0).title,
             "Where will `t` point after line 4 has run for the third time?");
    QVERIFY(asked.pick("To a new object").isRight);
}

void AskingTest::questionsThatTheRunCannotAnswerAreLeftOut()
{
    const Asked asked("x = 1\nif x > 1:\n    # nametag: ask arrow of=y\n    y = x\n"
                      "# nametag: ask count of=x\nz = []\n"
                      "# nametag: ask count of=z profiles=3.13\nq = z\n# nametag: ask arrow of=z\nz = 5\n");
    QCOMPARE(asked.asking->count(), std::size_t{1});
    QCOMPARE(asked.asking->question(0).total, std::size_t{1});
    const auto problems = checkExercises(asked.lesson);
    QCOMPARE(problems.size(), std::size_t{2});
    QCOMPARE(problems[0].message, "line 4 never runs under Python 3.11");
    QCOMPARE(problems[0].span.line, 3u);
    QVERIFY(problems[1].message.find("Python itself uses the object of `x`") != std::string::npos);
}

void AskingTest::nothingOfTheFutureIsInAQuestion()
{
    // What stands behind the question's line differs; the questions do not.
    const std::string head = "x = [1]\nq = (x, 'a')\n# nametag: ask arrow of=y\n";
    const Asked one(head + "y = x\n"), two(head + "y = [1]\n"), three(head + "y = z\n");
    QCOMPARE(one.picks(), two.picks());
    QCOMPARE(one.picks(), three.picks());
    QCOMPARE(one.asking->question(0).title, three.asking->question(0).title);
    for (const Pick& pick : one.asking->question(0).picks)
        QCOMPARE(static_cast<bool>(pick.object), pick.target == Target::Object);
}

void AskingTest::theAuthorsWordComesAfter()
{
    const Asked asked("x = [1]\n# nametag: ask arrow of=y after=\"Like a *tag*.\"\ny = x\n");
    const std::string words = asked.pick("Nowhere").words;
    QVERIFY(words.size() > 20 && words.substr(words.size() - 13) == "Like a *tag*.");
}

void AskingTest::picksKnowWhichIdeaLeadsToThem()
{
    const Asked copy("x = [1]\n# nametag: ask arrow of=y\ny = x\n");
    QCOMPARE(copy.modelsOf("To a new object"), (std::vector<Model>{Model::CopyOnAssign, Model::NameIsBox}));
    QVERIFY(copy.modelsOf("To the object that `x` points to").empty());
    QVERIFY(copy.modelsOf("Nowhere").empty());
    const Asked search("x = 1000\n# nametag: ask arrow of=y\ny = x + 0\n");
    QCOMPARE(search.modelsOf("To the object that `x` points to"), (std::vector<Model>{Model::SearchesHeap}));
    const Asked same("a = [1]\nb = [1]\n# nametag: ask is of=\"a b\"\nprint(a is b)\n");
    QCOMPARE(same.modelsOf("Yes: `a` and `b` lead to one object"), (std::vector<Model>{Model::EqualIsSame}));
    const Asked gone("a = [1]\nb = a\n# nametag: ask arrow of=b\ndel a\n");
    QCOMPARE(gone.modelsOf("Nowhere"), (std::vector<Model>{Model::DelDeletes}));
}

void AskingTest::anAnswerIsTracedToTheIdeaBehindIt()
{
    const Asked copy("x = [1]\n# nametag: ask arrow of=y\ny = x\n");
    const Verdict arrow = copy.pick("To a new object");
    QCOMPARE(static_cast<int>(*arrow.model), static_cast<int>(Model::CopyOnAssign));
    QVERIFY(arrow.words.find(refutationOf(Model::CopyOnAssign)) != std::string::npos);
    QVERIFY(!copy.pick("Nowhere").model);
    const Asked count("a = []\nb = a\n# nametag: ask count of=a\nc = b\n");
    const Verdict one = count.number(1);
    QCOMPARE(static_cast<int>(*one.model), static_cast<int>(Model::CopyOnAssign));
    QVERIFY(one.words.find("It would be 1 if `=` made copies.") != std::string::npos);
    QVERIFY(!count.number(7).model);
}

void AskingTest::printedOffersWhatWorldsPrint()
{
    const Asked asked("def f(p):\n    p = [9]\na = [1]\nf(a)\n# nametag: ask printed\nprint(a)\n");
    QCOMPARE(asked.picks(), (std::vector<std::string>{"`[1]`", "`[9]`"}));
    const Verdict wrong = asked.pick("`[9]`");
    QVERIFY(!wrong.isRight);
    QCOMPARE(static_cast<int>(*wrong.model), static_cast<int>(Model::ArgumentsByName));
    QVERIFY(wrong.words.find("It would print `[9]` if a parameter were the caller's name.") !=
            std::string::npos);
    QVERIFY(asked.pick("`[1]`").isRight);
    QVERIFY(asked.text("[1]").isRight);
    QVERIFY(!asked.text("[9]").isRight);
}

void AskingTest::lessonsTypedAtThePromptAreAsked()
{
    const Asked asked(
        "# nametag: lesson mode=repl\n# %% One\nx = 1000\n# %% Two\n"
        "# nametag: ask is of=\"x y\"\ny = 1000\n# nametag: ask printed\nx is y\n"
        "# nametag: ask choice ask=\"?\" a=\"a\" a.if=\"y == 1000\" b=\"b\" b.if=\"y < 5\"\nz = 1\n");
    QCOMPARE(asked.asking->count(), std::size_t{3});
    QVERIFY(asked.pick("No: they lead to two objects", 0).isRight);
    QVERIFY(asked.asking->mark(asked.asking->question(1), {{}, 0, "False"}).isRight);
    QVERIFY(asked.pick("a", 2).isRight);
}

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"
