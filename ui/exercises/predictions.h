// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions: asks the questions of the open lesson. It keeps the session at the gate while one is open,
// takes the answer from the card or the stage, marks it, and remembers what was said.
#pragma once

#include "core/exercise/asking.h"
#include "core/exercise/marking.h"
#include "core/exercise/question.h"
#include "ui/session/lesson_session.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nametag::ui {

class ProgressStore;

class Predictions final : public QObject {
    Q_OBJECT
public:
    enum class Phase : std::uint8_t { None, Asked, Told };

    Predictions(LessonSession& session, ProgressStore& store, QObject* parent = nullptr);
    ~Predictions() override;

    LessonSession& session() const { return m_session; }

    /// The learner wants to be asked.
    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Not now: somebody presents.
    void setSuspended(bool suspended);
    bool isSuspended() const { return m_suspended; }
    /// The open script asks something.
    bool hasQuestions() const { return m_asking && m_asking->count() > 0; }

    Phase phase() const { return m_phase; }
    /// While one is asked or told.
    const exercise::Question& question() const { return *m_question; }
    /// The question that is about to be asked at the cursor, or is asked; else nullptr.
    const exercise::Question* upcoming() const;
    /// The question that is told at the cursor, or about to be; else nullptr.
    const exercise::Question* answeredHere() const;
    const exercise::Answer& answer() const { return m_answer; }
    exercise::Confidence confidence() const { return m_confidence; }
    /// While it is told.
    const exercise::Verdict& verdict() const { return *m_verdict; }
    /// The text is not the lesson's own: one of its variants was chosen.
    bool isVariant() const { return !m_original.isEmpty(); }

    // While it is asked
    void pick(std::size_t index);
    /// In an ordered answer: the place of a pick, from 1; 0 if it is not chosen.
    int placeOf(std::size_t pick) const;
    bool isPicked(std::size_t pick) const { return placeOf(pick) > 0; }
    void setNumber(std::optional<std::int64_t> number);
    void setText(const QString& text);
    void setConfidence(exercise::Confidence confidence);
    void clearAnswer();
    bool canCheck() const;
    void check();
    void skip();

    // When it is told
    void goOn();
    void tryAgain();
    /// Runs the lesson with other values and asks again.
    void runVariant(std::size_t index);
    void runOriginal();

    /// Opens a question again, by its number.
    void askAgain(std::size_t index);
    /// Asks all questions of the lesson anew; what was answered stays in the file.
    void startOver();

    /// How many were answered, and how many of them right the last time.
    std::size_t answeredCount() const;
    std::size_t rightCount() const;

signals:
    /// Another phase or another question.
    void changed();
    void answerChanged();
    /// Being asked was switched on or off, or there is something else to ask.
    void modeChanged();

private:
    /// What was answered to a question, and what was said to it, once it is needed.
    struct Told {
        exercise::Answer answer;
        exercise::Confidence confidence = exercise::Confidence::Fairly;
        bool isRight = false;
        StepIndex until = 0;
        std::optional<exercise::Verdict> verdict;
    };

    std::vector<Gate> findGates();
    void readAnswers();
    void readCursor();
    void ask(std::size_t index);
    void tell(std::size_t index);
    void setGate(std::size_t index, bool isOpen, bool isAnswered);
    void keep(const Told& told);
    bool isActive() const { return m_on && !m_suspended && hasQuestions(); }
    std::optional<std::size_t> openQuestion() const;
    std::optional<std::size_t> toldQuestion() const;
    void takeText(const QString& text);

    LessonSession& m_session;
    ProgressStore& m_store;
    std::unique_ptr<exercise::Asking> m_asking;
    const events::Recording* m_recording = nullptr; ///< that is asked about
    bool m_on = true;
    bool m_suspended = false;
    Phase m_phase = Phase::None;
    std::optional<exercise::Question> m_question;
    std::optional<exercise::Verdict> m_verdict;
    mutable std::optional<exercise::Question> m_upcoming;
    mutable std::optional<exercise::Question> m_answered;
    exercise::Answer m_answer;
    bool m_hasNumber = false;
    exercise::Confidence m_confidence = exercise::Confidence::Fairly;
    std::map<std::size_t, Told> m_told;
    std::vector<std::size_t> m_done; ///< told here and gone on from
    QString m_original;              ///< of the lesson, while a variant runs
    QString m_lesson;                ///< whose answers these are
    bool m_asksAgain = false;        ///< the next run asks what it asked before
};

} // namespace nametag::ui
