// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/path.h"

#include "core/simulator/simulate.h"
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"

#include <QTest>

using namespace nametag;
using namespace nametag::exercise;

class PathTest : public QObject {
    Q_OBJECT
private slots:
    void aPathIsANameWithSteps();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
    void blanksSplitPathsOutsideBrackets();
    void aPathLeadsToAnObject_data();
    void aPathLeadsToAnObject();
};

void PathTest::aPathIsANameWithSteps()
{
    const auto path = parsePath("box[\"k k\"].next[-1]");
    QVERIFY(path);
    QCOMPARE(path->name, "box");
    QCOMPARE(path->steps.size(), std::size_t{3});
    QCOMPARE(path->steps[0].text, "k k");
    QCOMPARE(path->steps[1].text, "next");
    QCOMPARE(path->steps[2].index, std::int64_t{-1});
}

void PathTest::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "1", "a + b", "a[", "a[x]", "a.", "f()", "a['k\"]"})
        QTest::newRow(text) << text;
}

void PathTest::whatIsNoPathIsRefused()
{
    QFETCH(QString, text);
    const auto path = parsePath(text.toStdString());
    QVERIFY(!path);
    QVERIFY(path.error().hint.find("a[0]") != std::string::npos);
}

void PathTest::blanksSplitPathsOutsideBrackets()
{
    QCOMPARE(splitPaths("a  box['k k'], b[0]"), (std::vector<std::string>{"a", "box['k k']", "b[0]"}));
    QVERIFY(splitPaths(" ").empty());
}

void PathTest::aPathLeadsToAnObject_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("a name") << "n"
                            << "7";
    QTest::newRow("a slot") << "a[1]"
                            << "'two'";
    QTest::newRow("from the end") << "a[-1]"
                                  << "'two'";
    QTest::newRow("a key") << "d['k']"
                           << "3.5";
    QTest::newRow("a number as key") << "d[4]"
                                     << "'four'";
    QTest::newRow("an attribute") << "o.next[0]"
                                  << "9";
    QTest::newRow("an attribute of the class") << "o.kind"
                                               << "'class'";
    QTest::newRow("nothing") << "a[2]"
                             << "";
    QTest::newRow("no name") << "zz"
                             << "";
}

void PathTest::aPathLeadsToAnObject()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto recording = simulator::record({"n = 7\na = [1, 'two']\nd = {'k': 3.5, 4: 'four'}\n"
                                              "class C:\n    kind = 'class'\no = C()\no.next = [9]\n",
                                              "script.py"},
                                             {});
    const timeline::Timeline timeline(recording);
    const auto state = timeline.stateAfter(timeline.stepCount());
    const auto parsed = parsePath(path.toStdString());
    QVERIFY(parsed);
    ObjectId object = boundIn(*state, state->programNames(), parsed->name, recording->texts());
    for (const PathStep& step : parsed->steps)
        object = follow(*state, object, step, recording->texts());
    QCOMPARE(object ? timeline::reprText(*state, object, recording->texts()) : std::string(),
             value.toStdString());
}

QTEST_GUILESS_MAIN(PathTest)
#include "tst_path.moc"
