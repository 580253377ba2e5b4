// SPDX-License-Identifier: GPL-3.0-or-later
// Every question of the course in the window: each wrong answer and the right one, given by mouse alone and
// by keys alone; the card's verdict and words are read.
#include "tests/ui/exercises/ask_window.h"

#include <QDir>

#include <algorithm>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

/// Answers that are not this one: every other pick, or one of another kind.
std::vector<exercise::Answer> othersThan(const exercise::Question& question, const exercise::Answer& truth)
{
    std::vector<exercise::Answer> others;
    if (question.input == exercise::Input::Number) {
        others.push_back({{}, truth.number + 1, {}});
    } else if (question.input == exercise::Input::Order) {
        if (truth.picks.empty())
            others.push_back({{0}, 0, {}});
        else
            others.push_back({});
    } else {
        for (std::size_t pick = 0; pick < question.picks.size(); ++pick)
            if (std::find(truth.picks.begin(), truth.picks.end(), pick) == truth.picks.end())
                others.push_back({{pick}, 0, {}});
        if (question.input == exercise::Input::Text)
            others.push_back({{}, 0, "something else"});
    }
    return others;
}

} // namespace

class TestCourseQuestions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void everyQuestionIsAnswered_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("byMouse");
        const QDir folder(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons"));
        for (const QString& file : folder.entryList({"*.py"}, QDir::Files, QDir::Name))
            for (const bool byMouse : {true, false})
                QTest::addRow("%s by %s", qPrintable(file.left(2)), byMouse ? "mouse" : "keys")
                    << folder.filePath(file) << byMouse;
    }
    void everyQuestionIsAnswered()
    {
        QFETCH(QString, path);
        QFETCH(bool, byMouse);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        AskWindow asks(file.readAll().constData());
        const std::size_t count = asks.session().gates().size();
        QVERIFY(count >= 2);
        const exercise::Asking asking(asks.session().script().lesson, asks.session().sharedRecording());
        for (std::size_t i = 0; i < count; ++i) {
            asks.goToGate();
            QVERIFY2(asks.isAsked(),
                     qPrintable(QString("question %1 at step %2").arg(i).arg(asks.session().step())));
            const exercise::Answer truth = asking.mark(asks.question(), {}).truth;
            for (const exercise::Answer& wrong : othersThan(asks.question(), truth)) {
                const exercise::Verdict verdict = asking.mark(asks.question(), wrong);
                byMouse ? asks.answerByMouse(wrong) : asks.answerByKeys(wrong);
                QVERIFY2(asks.isTold(), asks.question().title.c_str());
                read(asks, verdict, false);
                if (QTest::currentTestFailed())
                    return;
                asks.click(asks.on("tryAgainButton"));
                QVERIFY(asks.isAsked());
                QTest::qWait(5); // the card is laid out anew
            }
            byMouse ? asks.answerByMouse(truth) : asks.answerByKeys(truth);
            QVERIFY2(asks.isTold(), asks.question().title.c_str());
            read(asks, asking.mark(asks.question(), truth), true);
            if (QTest::currentTestFailed())
                return;
            if (byMouse)
                asks.click(asks.on("goOnButton"));
            else
                asks.key(Qt::Key_Return);
        }
        asks.goToGate();
        QVERIFY(!asks.isAsked());
        QVERIFY(asks.session().isAtEnd());
    }

private:
    /// The card says what the marking says.
    static void read(AskWindow& asks, const exercise::Verdict& verdict, bool isRight)
    {
        QCOMPARE(verdict.isRight, isRight);
        const QString said = asks.card().asText();
        QVERIFY2(said.startsWith(isRight ? "Right\n" : "Not this time\n"),
                 qPrintable(QString::fromStdString(asks.question().title) + '\n' + said));
        QVERIFY2(said.contains(QString::fromStdString(verdict.heading).remove('`')), qPrintable(said));
        QVERIFY(asks.on<PickButton>("truth"));
        QCOMPARE(asks.on<PickButton>("yourAnswer") != nullptr, !isRight);
    }
};

QTEST_MAIN(TestCourseQuestions)
#include "tst_course_questions.moc"
