// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/progress.h"

#include <QTest>

using namespace nametag::exercise;

class ProgressTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAgain();
    void theLastAnswerCounts();
    void beginningAnewKeepsTheOldAnswers();
    void unknownLinesStay();

private:
    static AnswerRecord record(std::uint32_t line, bool isRight)
    {
        AnswerRecord made;
        made.lesson = "06-what happens";
        made.line = line;
        made.isRight = isRight;
        return made;
    }
};

void ProgressTest::whatIsWrittenIsReadAgain()
{
    AnswerRecord full = record(7, true);
    full.kind = Kind::Printed;
    full.path = "box[\"k\"]";
    full.when = 2;
    full.confidence = Confidence::Sure;
    full.answer = {{2, 0}, -5, "[1, 2]\n\"100 %\" é"};
    full.seconds = 1'700'000'000;
    Progress progress;
    progress.add(full);
    const std::string text = progress.text();
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), 1);
    const auto records = Progress::read(text).of(full.lesson);
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(records[0].kind), static_cast<int>(full.kind));
    QCOMPARE(records[0].path, full.path);
    QCOMPARE(records[0].when, full.when);
    QVERIFY(records[0].isRight);
    QCOMPARE(static_cast<int>(records[0].confidence), static_cast<int>(full.confidence));
    QCOMPARE(records[0].answer.picks, full.answer.picks);
    QCOMPARE(records[0].answer.number, full.answer.number);
    QCOMPARE(records[0].answer.text, full.answer.text);
    QCOMPARE(records[0].seconds, full.seconds);
    QCOMPARE(Progress::read(text).text(), text);
}

void ProgressTest::theLastAnswerCounts()
{
    Progress progress;
    progress.add(record(3, false));
    progress.add(record(5, true));
    progress.add(record(3, true));
    progress.add(record(5, false));
    QCOMPARE(progress.asked("06-what happens"), std::size_t{2});
    QCOMPARE(progress.right("06-what happens"), std::size_t{1});
    QCOMPARE(progress.of("06-what happens").size(), std::size_t{4});
    QCOMPARE(progress.asked("07"), std::size_t{0});
}

void ProgressTest::beginningAnewKeepsTheOldAnswers()
{
    Progress progress;
    progress.add(record(3, true));
    progress.forget("06-what happens", 12);
    QCOMPARE(progress.asked("06-what happens"), std::size_t{0});
    progress.add(record(5, true));
    progress = Progress::read(progress.text());
    QCOMPARE(progress.asked("06-what happens"), std::size_t{1});
    QCOMPARE(progress.all().size(), std::size_t{2});
}

void ProgressTest::unknownLinesStay()
{
    const std::string text = "nametag progress 1\nanswer lesson=\"x\" shape=round\nanswer lesson=\"y\n";
    Progress progress = Progress::read(text);
    QCOMPARE(progress.text(), text);
    QVERIFY(progress.all().empty());
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
