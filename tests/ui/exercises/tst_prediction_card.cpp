// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of every kind, answered by mouse alone and by keys alone, right and wrong.
#include "tests/ui/exercises/ask_window.h"
#include "ui/panels/controls.h"
#include "ui/panels/header_bar.h"

#include <QAction>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr const char* kNewOrSame = "# nametag: lesson title=\"Equal\" chapter=\"Sharing\"\n"
                                   "x = 1000\n"
                                   "# nametag: ask arrow of=y\n"
                                   "y = x + 0\n"
                                   "print(x == y)\n";

/// Another answer than this one.
exercise::Answer otherThan(const exercise::Question& question, const exercise::Answer& truth)
{
    exercise::Answer other;
    if (question.input == exercise::Input::Number)
        other.number = truth.number + 1;
    else if (question.input == exercise::Input::Text)
        other.text = "something else";
    else if (question.input == exercise::Input::Order)
        other.picks = truth.picks.empty() ? std::vector<std::size_t>{0} : std::vector<std::size_t>{};
    else
        other.picks = {truth.picks.empty() || truth.picks.front() != 0 ? std::size_t{0} : std::size_t{1}};
    return other;
}

} // namespace

class TestPredictionCard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void everyKindIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("arrow") << QByteArray(kNewOrSame);
        QTest::newRow("arrow of a slot")
            << QByteArray("a = [[1.5], [2.5]]\n# nametag: ask arrow of=a[1]\na[1] = a[0]\n");
        QTest::newRow("new") << QByteArray("a = [1]\n# nametag: ask new of=b\nb = a\n");
        QTest::newRow("objects") << QByteArray(
            "n = 1\n# nametag: ask objects made type=list\na = [[1], [2]]\n");
        QTest::newRow("count") << QByteArray("a = [1.5]\n# nametag: ask count of=a\nb = a\n");
        QTest::newRow("printed") << QByteArray("x = 3\n# nametag: ask printed\nprint(x * 2)\n");
        QTest::newRow("is") << QByteArray("a = [1]\n# nametag: ask is of=\"a b\"\nb = [1]\n");
        QTest::newRow("equal") << QByteArray("a = [1]\n# nametag: ask equal of=\"a b\"\nb = [1]\n");
        QTest::newRow("dies") << QByteArray("a = [[1.5]]\n# nametag: ask dies\ndel a\n");
        QTest::newRow("block") << QByteArray(
            "a = 1.5\nc = 2.5\ndel a\n# nametag: ask block of=b\nb = c + 1\n");
        QTest::newRow("collected") << QByteArray(
            "import gc\na = []\na.append(a)\ndel a\n# nametag: ask collected of=a\ngc.collect()\n");
        QTest::newRow("choice") << QByteArray("xs = [1]\n# nametag: ask choice ask=\"How long?\" a=\"One\" "
                                              "a.if=\"len(xs) == 1\" b=\"Two\" b.if=\"len(xs) == 2\"\n"
                                              "xs.append(2)\n");
    }
    void everyKindIsAnswered()
    {
        QFETCH(QByteArray, source);
        for (const bool byMouse : {true, false})
            for (const bool rightly : {true, false}) {
                AskWindow asks(source.constData());
                QVERIFY(asks.predictions().hasQuestions());
                asks.goToGate();
                QVERIFY(asks.isAsked());
                const exercise::Answer truth = asks.truth();
                const exercise::Answer answer = rightly ? truth : otherThan(asks.question(), truth);
                byMouse ? asks.answerByMouse(answer) : asks.answerByKeys(answer);
                QVERIFY2(asks.isTold(), byMouse ? "by mouse" : "by keys");
                const QString said = asks.card().asText();
                QCOMPARE(said.section('\n', 0, 0), rightly ? QString("Right") : QString("Not this time"));
                QCOMPARE(said.section('\n', 1, 1), QString("you were fairly sure"));
                QVERIFY(asks.on<PickButton>("truth"));
                QCOMPARE(asks.on<PickButton>("yourAnswer") != nullptr, !rightly);
            }
    }

    void theCardSaysWhatTheMockUpSays()
    {
        AskWindow asks(kNewOrSame);
        QVERIFY(asks.card().isHidden());
        asks.goToGate();
        QVERIFY(asks.card().isVisible());
        const QString asked = asks.card().asText();
        QVERIFY2(asked.startsWith("Prediction 1 of 1\nWhere will y point after line 4?"), qPrintable(asked));
        QVERIFY(!asks.on("checkButton")->isEnabled());
        QVERIFY(asks.find<QWidget>("narrationCard")->isHidden());
        asks.click(asks.on<PickButton>("pick1"));
        QVERIFY(asks.on("checkButton")->isEnabled());
        asks.click(asks.on("checkButton"));
        QVERIFY(asks.isTold());
        QVERIFY(asks.card().asText().contains("Line 4 made a new object"));
        QVERIFY(asks.card().asText().contains("When does Python share an equal value?"));
        picture(asks.window, "told");
    }

    void arrowsAndEnterChooseAndCheck()
    {
        AskWindow asks(kNewOrSame);
        asks.goToGate();
        asks.on<PickButton>("pick1")->setFocus();
        asks.key(Qt::Key_Down);
        QVERIFY(asks.predictions().isPicked(1));
        asks.key(Qt::Key_Up);
        QVERIFY(asks.predictions().isPicked(0));
        asks.key(Qt::Key_Down);
        asks.key(Qt::Key_Return);
        QVERIFY(asks.isTold());
        QVERIFY(asks.predictions().verdict().isRight);
        asks.key(Qt::Key_Return);
        QCOMPARE(asks.session().step(), 3u);
    }

    void howSureIsSaidWithTheVerdict()
    {
        AskWindow asks(kNewOrSame);
        asks.goToGate();
        auto* sure = asks.on<Segment>("confidenceSwitch");
        QTest::mouseClick(sure, Qt::LeftButton, {}, QPoint(sure->width() - 20, sure->height() / 2));
        QCOMPARE(asks.predictions().confidence(), exercise::Confidence::Sure);
        asks.key(Qt::Key_1);
        asks.key(Qt::Key_Return);
        QVERIFY(asks.card().asText().contains("you were sure"));
    }

    void skipGoesOnAndEscDoesNot()
    {
        AskWindow asks(kNewOrSame);
        asks.goToGate();
        asks.key(Qt::Key_Escape);
        asks.key(Qt::Key_Right);
        QVERIFY(asks.isAsked());
        asks.click(asks.on("skipButton"));
        QCOMPARE(asks.session().step(), 2u);
        QVERIFY(!asks.isAsked() && !asks.isTold());
        QVERIFY(asks.session().gates().front().isOpen);
        QVERIFY(!asks.session().gates().front().isAnswered);
    }

    void goingBackIsAlwaysPossible()
    {
        AskWindow asks(kNewOrSame);
        asks.goToGate();
        asks.key(Qt::Key_Left);
        QCOMPARE(asks.session().step(), 0u);
        QVERIFY(asks.card().isHidden());
        asks.key(Qt::Key_Right);
        QVERIFY(asks.isAsked());
    }

    void aVariantAsksAgainWithOtherValues()
    {
        AskWindow asks(kNewOrSame);
        asks.goToGate();
        asks.key(Qt::Key_1);
        asks.key(Qt::Key_Return);
        QVERIFY(asks.on("variant0"));
        asks.click(asks.on("variant0"));
        asks.wait();
        QVERIFY(asks.isAsked());
        QVERIFY(asks.session().script().text.contains("x = 100\n"));
        const exercise::Answer truth = asks.truth();
        asks.key(static_cast<Qt::Key>(Qt::Key_1 + truth.picks.front()));
        asks.key(Qt::Key_Return);
        QVERIFY(asks.predictions().verdict().isRight);
        asks.click(asks.on("variantOriginal"));
        asks.wait();
        QVERIFY(asks.isAsked());
        QVERIFY(asks.session().script().text.contains("x = 1000\n"));
    }

    void theHandSwitchesAskingOff()
    {
        AskWindow asks(kNewOrSame);
        auto* hand = asks.find<QAbstractButton>("predictButton");
        QVERIFY(hand->isVisible() && hand->isChecked());
        asks.click(hand);
        asks.session().last();
        QVERIFY(asks.session().isAtEnd());
        asks.click(hand);
        QVERIFY(asks.isAsked());
    }

    void aScriptThatAsksNothingHasNoHand()
    {
        AskWindow asks("x = 1\n");
        QVERIFY(asks.find<QAbstractButton>("predictButton")->isHidden());
    }
};

QTEST_MAIN(TestPredictionCard)
#include "tst_prediction_card.moc"
