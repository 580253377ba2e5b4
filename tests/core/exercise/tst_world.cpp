// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/world.h"

#include "core/lesson/lesson_loader.h"

#include <QTest>

using namespace nametag;
using namespace nametag::exercise;

class WorldTest : public QObject {
    Q_OBJECT
private slots:
    void eachModelPrintsWhatItBelieves_data();
    void eachModelPrintsWhatItBelieves();
    void aWorldTakesTheSameSteps_data();
    void aWorldTakesTheSameSteps();
    void worldsPartWhereTheyDiffer_data();
    void worldsPartWhereTheyDiffer();
    void everyModelHasItsWords();
    void pythonHasNoHiddenFunctions();

private:
    static lesson::Lesson lessonOf(const QString& source)
    {
        return *lesson::loadLesson(source.toStdString(), "x.py");
    }

    static std::string outputOf(const lesson::Lesson& lesson, Model model)
    {
        std::string output;
        simulator::RunOptions options;
        options.write = [&output](std::string_view text, int) { output += text; };
        recordWorld(lesson, model, options);
        return output;
    }
};

namespace {

struct Row {
    const char* name;
    Model model;
    const char* source;
    const char* python;
    const char* theirs;
};

const Row kRows[] = {
    {"a list is copied", Model::CopyOnAssign, "a = [1]\nb = a\nb.append(2)\nprint(a, b, a is b)\n",
     "[1, 2] [1, 2] True\n", "[1] [1, 2] False\n"},
    {"an int is copied", Model::CopyOnAssign, "x = 1000\ny = x\nprint(x == y, x is y)\n", "True True\n",
     "True False\n"},
    {"a small int is copied", Model::CopyOnAssign, "x = 5\ny = x\nprint(x is y)\n", "True\n", "False\n"},
    {"copies are shallow", Model::CopyOnAssign, "a = [[1]]\nb = a\nb[0].append(2)\nprint(a, b)\n",
     "[[1, 2]] [[1, 2]]\n", "[[1, 2]] [[1, 2]]\n"},
    {"an item is copied", Model::CopyOnAssign, "a = [[1]]\nb = a[0]\nb.append(2)\nprint(a)\n", "[[1, 2]]\n",
     "[[1]]\n"},
    {"an instance is copied", Model::CopyOnAssign,
     "class P:\n    pass\np = P()\np.x = 1\nq = p\nq.x = 2\nprint(p.x, q.x, type(q) is P)\n", "2 2 True\n",
     "1 2 True\n"},
    {"exchanged names are copied", Model::CopyOnAssign, "a = [1]\nb = [2]\na, b = b, a\nprint(a, b)\n",
     "[2] [1]\n", "[2] [1]\n"},
    {"arguments are not copied", Model::CopyOnAssign, "def f(p):\n    p.append(1)\na = []\nf(a)\nprint(a)\n",
     "[1]\n", "[1]\n"},
    {"functions and None are not copied", Model::CopyOnAssign,
     "def f():\n    return 1\ng = f\nn = None\nm = n\nprint(g(), m is None)\n", "1 True\n", "1 True\n"},
    {"a box has its own value", Model::NameIsBox, "a = [[1]]\nb = a\nb[0].append(2)\nprint(a, b)\n",
     "[[1, 2]] [[1, 2]]\n", "[[1]] [[1, 2]]\n"},
    {"a box keeps its id", Model::NameIsBox, "x = 1\nbefore = id(x)\nx = 'longer'\nprint(id(x) == before)\n",
     "False\n", "True\n"},
    {"two boxes are never one", Model::NameIsBox, "a = None\nb = a\nprint(a is b, a is a, a == b)\n",
     "True True True\n", "False True True\n"},
    {"a call fills new boxes", Model::NameIsBox,
     "def f(p):\n    p.append(1)\n    return p\na = []\nb = f(a)\nprint(a, b)\n", "[1] [1]\n", "[] [1]\n"},
    {"values go into slots", Model::NameIsBox, "a = [0]\nbox = [a, a]\nbox[0].append(1)\nprint(box, a)\n",
     "[[0, 1], [0, 1]] [0, 1]\n", "[[0, 1], [0]] [0]\n"},
    {"an equal value is found", Model::SearchesHeap, "x = 1000\nz = int('1000')\nprint(x is z)\n", "False\n",
     "True\n"},
    {"what is in a list is found", Model::SearchesHeap, "a = [1000]\nz = int('1000')\nprint(a[0] is z)\n",
     "False\n", "True\n"},
    {"lists are not found", Model::SearchesHeap, "a = []\nb = []\nprint(a is b)\n", "False\n", "False\n"},
    {"equal is not enough", Model::SearchesHeap, "a = 1\nb = 1.0\nc = True\nprint(a, b, c)\n", "1 1.0 True\n",
     "1 1.0 True\n"},
    {"strings are found in calls", Model::SearchesHeap,
     "def f(p):\n    t = ''.join(['a', 'da'])\n    return t is p\nprint(f('ada'))\n", "False\n", "True\n"},
    {"a parameter is the caller's name", Model::ArgumentsByName,
     "def f(p):\n    p = [9]\na = [1]\nf(a)\nprint(a)\n", "[1]\n", "[9]\n"},
    {"with a result", Model::ArgumentsByName,
     "def f(p, q):\n    p = p + 1\n    return p * q\nx = 5\nprint(f(x, 2), x)\n", "12 5\n", "12 6\n"},
    {"inside a function", Model::ArgumentsByName,
     "def f(p):\n    if p:\n        p = 0\ndef g():\n    n = 3\n    f(n)\n    return n\nprint(g())\n", "3\n",
     "0\n"},
    {"two after one another", Model::ArgumentsByName,
     "def swap(a, b):\n    a, b = b, a\nx = 1\ny = 2\nswap(x, y)\nprint(x, y)\n", "1 2\n", "2 1\n"},
    {"no name, nothing moves", Model::ArgumentsByName,
     "def f(p):\n    p = 9\n    return p\nprint(f(1), f(2 + 3))\n", "9 9\n", "9 9\n"},
    {"generators stay", Model::ArgumentsByName,
     "def f(p):\n    yield p\n    p = 2\nx = 1\nprint(list(f(x)), x)\n", "[1] 1\n", "[1] 1\n"},
    {"a changed list is no difference", Model::ArgumentsByName,
     "def f(p):\n    p.append(1)\na = []\nf(a)\nprint(a)\n", "[1]\n", "[1]\n"},
    {"del takes all names", Model::DelDeletes,
     "a = [1]\nb = a\nc = [a, 2]\ndel a\nprint(c)\ntry:\n    print(b)\nexcept NameError:\n    print('no "
     "b')\n",
     "[[1], 2]\n[1]\n", "[None, 2]\nno b\n"},
    {"del in a function", Model::DelDeletes,
     "def f(p):\n    q = p\n    del p\n    try:\n        print(q)\n    except NameError:\n        print('no "
     "q')\n"
     "a = [1]\nf(a)\ntry:\n    print(a)\nexcept NameError:\n    print('no a')\n",
     "[1]\n[1]\n", "no q\nno a\n"},
    {"del of a slot stays", Model::DelDeletes, "a = [1, 2]\nb = a\ndel b[0]\nprint(a)\n", "[2]\n", "[2]\n"},
    {"equal is same", Model::EqualIsSame, "a = [1]\nb = [1]\nprint(a is b, a is not b)\n", "False True\n",
     "True False\n"},
    {"None is asked as ever", Model::EqualIsSame, "a = 0\nprint(a is None, a is not None)\n", "False True\n",
     "False True\n"},
};

} // namespace

void WorldTest::eachModelPrintsWhatItBelieves_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(kRows); ++i)
        QTest::newRow(kRows[i].name) << static_cast<int>(i);
}

void WorldTest::eachModelPrintsWhatItBelieves()
{
    QFETCH(int, row);
    const Row& each = kRows[row];
    const lesson::Lesson lesson = lessonOf(each.source);
    QCOMPARE(outputOf(lesson, Model::Python), std::string(each.python));
    QCOMPARE(outputOf(lesson, each.model), std::string(each.theirs));
}

void WorldTest::aWorldTakesTheSameSteps_data()
{
    eachModelPrintsWhatItBelieves_data();
}

/// Up to where the outputs part, both run the same lines.
void WorldTest::aWorldTakesTheSameSteps()
{
    QFETCH(int, row);
    const Row& each = kRows[row];
    const lesson::Lesson lesson = lessonOf(each.source);
    const auto python = recordWorld(lesson, Model::Python, {});
    const auto theirs = recordWorld(lesson, each.model, {});
    const StepIndex steps = std::min(python->stepCount(), theirs->stepCount());
    QVERIFY(steps > 1);
    for (StepIndex n = 1; n <= steps; ++n) {
        if (python->step(n).line != theirs->step(n).line)
            QVERIFY2(each.model == Model::DelDeletes, each.name); // it raises
        if (python->step(n).line != theirs->step(n).line)
            return;
    }
}

void WorldTest::worldsPartWhereTheyDiffer_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Model model, const char* source, int step, const char* words) {
        QTest::newRow(name) << static_cast<int>(model) << source << step << words;
    };
    row("a copy", Model::CopyOnAssign, "a = [1]\nb = a\nb.append(2)\n", 2,
        "In Python `a` and `b` lead to one object, here to two.");
    row("never", Model::CopyOnAssign, "a = [1]\nb = [2]\nprint(a)\n", 0, "");
    row("found", Model::SearchesHeap, "x = 1000\nz = int('1000')\nprint(x)\n", 2,
        "In Python `x` and `z` lead to two objects, here to one.");
    row("a name is gone", Model::DelDeletes, "a = [1]\nb = a\ndel a\nprint(1)\n", 3,
        "In Python the name `b` is there, here it is not.");
    row("output", Model::EqualIsSame, "a = [1]\nb = [1]\nprint(a is b)\n", 3,
        "Python prints `False`, here `True` is printed.");
    row("a value", Model::ArgumentsByName, "def f(p):\n    p = 2\nx = 1\nf(x)\nprint(x)\n", 4,
        "In Python `x` is `1`, here it is `2`.");
    row("lines", Model::EqualIsSame, "a = [1]\nb = [1]\nif a is b:\n    print(1)\nelse:\n    print(2)\n", 4,
        "Python goes on with line 6, here line 4 runs.");
}

void WorldTest::worldsPartWhereTheyDiffer()
{
    QFETCH(int, model);
    QFETCH(QString, source);
    QFETCH(int, step);
    QFETCH(QString, words);
    const lesson::Lesson lesson = lessonOf(source);
    const timeline::Timeline python(recordWorld(lesson, Model::Python, {}));
    const timeline::Timeline theirs(recordWorld(lesson, static_cast<Model>(model), {}));
    const auto parted = firstDivergence(python, theirs);
    QCOMPARE(parted ? static_cast<int>(parted->step) : 0, step);
    QCOMPARE(parted ? QString::fromStdString(parted->words) : QString(), words);
    const timeline::Timeline again(recordWorld(lesson, Model::Python, {}));
    QVERIFY(!firstDivergence(python, again));
}

void WorldTest::everyModelHasItsWords()
{
    QCOMPARE(wrongModels().size(), std::size_t{6});
    for (const Model model : wrongModels()) {
        QVERIFY(!nameOf(model).empty());
        QVERIFY(!claimOf(model).empty());
        QVERIFY(!refutationOf(model).empty());
        QVERIFY(!limitOf(model).empty());
    }
}

void WorldTest::pythonHasNoHiddenFunctions()
{
    const lesson::Lesson lesson =
        lessonOf("import builtins\nprint([n for n in dir(builtins) if n[0] == ' '])\n");
    QCOMPARE(outputOf(lesson, Model::Python), std::string("[]\n"));
}

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
