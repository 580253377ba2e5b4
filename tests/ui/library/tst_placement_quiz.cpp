// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated.h"
#include "ui/library/placement_quiz.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

class TestPlacementQuiz : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    LibraryContent m_content;
    std::vector<PlacementItem> m_items;

    std::size_t pickOf(std::size_t item, bool right) const
    {
        for (std::size_t pick = 0; pick < m_items[item].question.picks.size(); ++pick) {
            exercise::Answer answer;
            answer.picks = {pick};
            if (m_items[item].asking->mark(m_items[item].question, answer).isRight == right)
                return pick;
        }
        return 0;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        Settings settings(m_folder.filePath("a.ini"));
        m_content = LibraryContent(
            lesson::readCatalogue(std::filesystem::path(NAMETAG_SOURCE_DIR) / "lessons"), settings);
        m_items = placementItems(m_content, tests::simulated());
    }

    void sixLessonsAskOneQuestionEach()
    {
        QStringList lessons;
        for (const PlacementItem& item : m_items) {
            lessons << item.lesson.left(2);
            QVERIFY(item.question.picks.size() >= 2);
            QVERIFY(!item.code.isEmpty());
            QVERIFY(!item.question.title.empty());
        }
        QCOMPARE(lessons, QStringList({"06", "07", "08", "10", "11", "15"}));
    }

    void theFirstWrongAnswerSaysWhereToBegin()
    {
        QCOMPARE(placementOf(m_items, {true, true, false, true, false, true}, m_content).left(2), "08");
        QCOMPARE(placementOf(m_items, {false, true, true, true, true, true}, m_content).left(2), "01");
        QCOMPARE(placementOf(m_items, {true, true, true, true, true, true}, m_content).left(2), "16");
    }

    void answersLeadToALesson()
    {
        PlacementQuiz quiz(m_items, m_content);
        QSignalSpy chosen(&quiz, &PlacementQuiz::lessonChosen);
        auto* next = quiz.findChild<QPushButton*>("quizNext");
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            QVERIFY(!next->isEnabled());
            const auto picks = quiz.findChildren<QRadioButton*>();
            QCOMPARE(static_cast<std::size_t>(picks.size()), m_items[i].question.picks.size());
            picks[static_cast<qsizetype>(pickOf(i, i != 4))]->click();
            QVERIFY(next->isEnabled());
            next->click();
        }
        QVERIFY(chosen.isEmpty());
        next->click();
        QCOMPARE(chosen.value(0).value(0).toString().left(2), "11");
    }

    void theKeyboardIsEnough()
    {
        PlacementQuiz quiz(m_items, m_content);
        QSignalSpy chosen(&quiz, &PlacementQuiz::lessonChosen);
        quiz.show();
        QVERIFY(QTest::qWaitForWindowActive(&quiz));
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const auto key = static_cast<int>(Qt::Key_1) + static_cast<int>(pickOf(i, i != 2));
            QTest::keyClick(&quiz, static_cast<Qt::Key>(key));
            QVERIFY2(quiz.findChild<QPushButton*>("quizNext")->isEnabled(), qPrintable(QString::number(i)));
            QTest::keyClick(&quiz, Qt::Key_Return);
        }
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&quiz, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString().left(2), "08");
    }

    void theCodeSaysItsLines()
    {
        for (const PlacementItem& item : m_items)
            QVERIFY(item.code.last().startsWith(QStringLiteral("%1  ").arg(item.question.exercise.line, 3)));
    }
};

QTEST_MAIN(TestPlacementQuiz)
#include "tst_placement_quiz.moc"
