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
#include "ui/theme/fonts.h"

#include <QLineEdit>
#include <QPushButton>

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
};

} // namespace nametag::tests
