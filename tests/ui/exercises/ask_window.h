// SPDX-License-Identifier: GPL-3.0-or-later
// A main window on a script that asks, with the real simulator below.
#pragma once

#include "core/exercise/asking.h"
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/exercises/pick_button.h"
#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/stage_targets.h"
#include "ui/exercises/target_button.h"
#include "ui/panels/controls.h"
#include "ui/theme/fonts.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace nametag::tests {

struct AskWindow : OpenWindow {
    explicit AskWindow(const char* text, int step = 0)
        : OpenWindow(simulated())
    {
        QFile file(folder.filePath(QStringLiteral("asks.py")));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        open(step);
    }
    void open(int step)
    {
        window.openFile(folder.filePath(QStringLiteral("asks.py")), step);
        wait();
    }
    void wait()
    {
        while (window.session().isRunning())
            QTest::qWait(2);
        stage().waitForPlaces();
        QTest::qWait(10);
    }
    LessonSession& session() { return window.session(); }
    StagePane& stage() { return window.lessonPage().stage(); }
    HeapView& view() { return stage().view(); }
    Predictions& predictions() { return window.lessonPage().predictions(); }
    PredictionCard& card() { return window.lessonPage().predictionCard(); }
    StageTargets& targets() { return window.lessonPage().targets(); }
    bool isAsked() { return predictions().phase() == Predictions::Phase::Asked; }
    bool isTold() { return predictions().phase() == Predictions::Phase::Told; }
    const exercise::Question& question() { return predictions().question(); }

    /// To the next question.
    void goToGate()
    {
        session().last();
        QTest::qWait(10);
    }
    /// What the simulator holds to be true.
    exercise::Answer truth()
    {
        const exercise::Asking asking(session().script().lesson, session().sharedRecording());
        return asking.mark(question(), {}).truth;
    }
    /// The pick with these words, counted from 1; 0: there is none.
    int keyOf(const QString& words)
    {
        for (std::size_t i = 0; i < question().picks.size(); ++i)
            if (QString::fromStdString(question().picks[i].words).contains(words))
                return static_cast<int>(i) + 1;
        return 0;
    }
    template <class Widget = QPushButton> Widget* on(const QString& name)
    {
        return card().template findChild<Widget*>(name);
    }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void key(Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key);
    }
    void answerByMouse(const exercise::Answer& answer)
    {
        for (const std::size_t pick : answer.picks)
            click(on<ui::PickButton>(QStringLiteral("pick%1").arg(pick + 1)));
        if (question().input == exercise::Input::Number)
            for (std::int64_t i = 0; i < std::max<std::int64_t>(1, answer.number); ++i)
                click(on<ui::IconButton>(answer.number > 0 ? "moreButton" : "lessButton"));
        if (question().input == exercise::Input::Text && answer.picks.empty()) {
            click(on<QLineEdit>("predictionField"));
            QTest::keyClicks(on<QLineEdit>("predictionField"), QString::fromStdString(answer.text).trimmed());
        }
        click(on("checkButton"));
    }
    void answerByKeys(const exercise::Answer& answer)
    {
        card().takeFocus();
        for (const std::size_t pick : answer.picks)
            key(static_cast<Qt::Key>(Qt::Key_1 + pick));
        if (question().input == exercise::Input::Text && answer.picks.empty())
            for (int i = 0; i < 20 && QApplication::focusWidget() != on<QLineEdit>("predictionField"); ++i)
                key(Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        if (question().input == exercise::Input::Number)
            QTest::keyClicks(focus, QString::number(answer.number));
        if (question().input == exercise::Input::Text && answer.picks.empty())
            QTest::keyClicks(focus, QString::fromStdString(answer.text).trimmed());
        key(Qt::Key_Return);
    }
};

} // namespace nametag::tests
