// SPDX-License-Identifier: GPL-3.0-or-later
// LessonSession: the open script, its run, the cursor and the selection. The only shared mutable thing in ui:
// views ask it, command it and listen to it, and never talk to each other.
#pragma once

#include "core/timeline/heap_timeline.h"
#include "core/timeline/query.h"
#include "core/timeline/sameness.h"
#include "core/timeline/timeline.h"
#include "ui/session/prepared_run.h"
#include "ui/session/producer.h"
#include "ui/session/script.h"
#include "ui/session/selection.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <thread>

namespace nametag::ui {

class Scissors;

enum class Granularity : std::uint8_t { Lines, Events };

/// A step that a question stands before: what it shows is kept back until the gate is open.
struct Gate {
    StepIndex step = 0;
    bool isOpen = false;
    bool isAnswered = false;
    friend bool operator==(const Gate&, const Gate&) = default;
};

class LessonSession : public QObject {
    Q_OBJECT
public:
    explicit LessonSession(Producer producer, QObject* parent = nullptr);
    ~LessonSession() override;

    // What is open
    bool isOpen() const { return m_script.has_value(); }
    bool isRunning() const { return m_running; }
    /// The run goes on, and its first steps can already be looked at.
    bool isPartial() const { return m_running && m_recording; }
    /// How many steps of the run that goes on have begun.
    std::uint64_t stepsSoFar() const { return m_running && m_progress ? m_progress->load() : 0; }
    /// The run has stopped at an input() that nobody has answered yet.
    bool waitsForInput() const;
    /// What was typed for the calls of input(), in order.
    const QStringList& answers() const { return m_answers; }
    const OpenScript& script() const { return *m_script; }
    /// The Python version that the open script runs on; a lesson may want its own.
    const QString& profile() const { return m_profile; }
    /// The one that was chosen for all scripts.
    const QString& usualProfile() const { return m_usualProfile; }
    std::uint64_t maxSteps() const { return m_maxSteps; }
    /// Nothing until a run has ended, or has gone on so long that its first steps are shown.
    const timeline::Timeline* timeline() const { return m_timeline.get(); }
    /// Where everything lies; nothing while there is no timeline.
    const timeline::HeapTimeline* heap() const;
    const events::Recording* recording() const { return m_recording.get(); }
    /// The keyframes of a long run, once a worker has made them.
    const ComingRun& prepared() const { return m_prepared; }
    std::shared_ptr<const events::Recording> sharedRecording() const { return m_recording; }

    // Where the cursor is
    StepIndex step() const { return m_step; }
    StepIndex stepCount() const { return m_recording ? m_recording->stepCount() : 0; }
    /// Number of events that have happened at the cursor.
    events::EventIndex moment() const { return m_moment; }
    bool isAtEnd() const { return m_step == stepCount() && isAtEndOfStep(); }
    bool isAtEndOfStep() const { return !m_recording || m_moment == m_recording->endOf(m_step); }
    /// The state at the cursor, and the one at the end of the step before; empty states if nothing ran.
    timeline::StateRef state() const;
    timeline::StateRef stateBefore() const;
    /// The line that step n ran, 0 for step 0.
    std::uint32_t lineOf(StepIndex step) const;
    /// The index of the cell that step n belongs to, or -1.
    int cellOf(StepIndex step) const;
    Granularity granularity() const { return m_granularity; }
    /// The part of the text whose instruction told this event, and the first event after it. Nothing if the
    /// session does not know.
    struct Instruction {
        SourceSpan span;
        events::EventIndex first = 0;
        events::EventIndex end = 0;
    };
    std::optional<Instruction> instructionOf(events::EventIndex event) const;
    void setPlaceFinder(PlaceFinder finder) { m_placeFinder = std::move(finder); }

    // What is kept back
    /// Sorted by step; of a run that has just ended as the finder says.
    const std::vector<Gate>& gates() const { return m_gates; }
    void setGates(std::vector<Gate> gates);
    using GateFinder = std::function<std::vector<Gate>()>;
    void setGateFinder(GateFinder finder) { m_gateFinder = std::move(finder); }
    /// The last step that may be shown: the one before the first closed gate, else the last of the run. Views
    /// show nothing that happens later.
    StepIndex horizon() const;
    /// Something of the run is kept back.
    bool keepsBack() const { return horizon() < stepCount(); }
    /// The cursor stands before a closed gate.
    bool isAtGate() const { return m_recording && keepsBack() && m_step == horizon() && isAtEndOfStep(); }

    // What is marked
    const Selection& selection() const { return m_selection; }
    const Selection& hovered() const { return m_hovered; }
    /// Two references that the reader compares.
    struct Comparison {
        timeline::ReferenceEnd first;
        timeline::ReferenceEnd second;
    };
    const std::optional<Comparison>& compared() const { return m_compared; }
    /// What views mark now: what is hovered, else what is selected.
    const Selection& marked() const { return m_hovered.isEmpty() ? m_selection : m_hovered; }

    /// What if references were cut, here and now?
    Scissors& scissors() const { return *m_scissors; }

    // Commands: open and run
    void open(OpenScript script);
    /// Reads and opens a file; says why not in openFailed.
    bool openFile(const QString& path);
    /// Replaces the text of the open script and runs it.
    void runText(const QString& text);
    /// The same while one types: a text that does not compile leaves the run before as it is.
    void tryText(const QString& text);
    /// Why the text that was tried last cannot run; nothing if it can.
    const events::Recording* failedTrial() const { return m_failedTrial.get(); }
    /// The text of the last run that compiled, where the open one does not.
    const std::optional<QString>& lastGoodText() const { return m_lastGoodText; }
    void rerun();
    void stop();
    /// Answers the input() that the run waits for, and runs again with all answers.
    void answer(const QString& line);
    /// Runs again and asks anew.
    void forgetAnswers();
    void setProfile(const QString& name);
    void setMaxSteps(std::uint64_t steps);

    // Commands: move
    void goTo(StepIndex step);
    void goToMoment(StepIndex step, events::EventIndex moment);
    /// The step to stand at when the run that is going on ends.
    void goToWhenRun(StepIndex step) { m_wanted = step; }
    void next();
    void previous();
    void nextStep();
    void previousStep();
    void nextEvent();
    void previousEvent();
    void nextCell();
    void previousCell();
    void first() { goTo(0); }
    void last() { goTo(stepCount()); }
    void setGranularity(Granularity granularity);
    /// To the nearest step that changes the chosen name or object; with nothing chosen, that runs this line.
    void goToChange(timeline::Direction direction);
    /// To the next step before which the line stands, around the end if need be.
    void runToLine(std::uint32_t line);
    /// To the next step before a line with a stop mark, or to the end.
    void runToMark();

    // Stop marks: lines before which playing stops
    const std::set<std::uint32_t>& stopMarks() const { return m_stopMarks; }
    void toggleStopMark(std::uint32_t line);
    /// The next step runs a line with a stop mark.
    bool isBeforeMark() const { return isBeforeMark(m_step); }

    // Commands: mark
    void select(const Selection& selection);
    void hover(const Selection& selection);
    /// Why do these lead to one object, or not? Until something else is chosen.
    void compare(const Comparison& comparison);

signals:
    void lessonChanged();
    void openFailed(const QString& message);
    void runStarted();
    /// The run goes on; stepsSoFar() may have grown.
    void progressed();
    /// The run has ended, or its first steps are there and it goes on.
    void runFinished();
    /// What was tried does not compile; see failedTrial().
    void trialFailed();
    void stepChanged(nametag::StepIndex from, nametag::StepIndex to);
    void granularityChanged();
    void stopMarksChanged();
    void gatesChanged();
    /// Somebody wants to go on, but the gate is closed.
    void gateMet();
    void selectionChanged();
    void hoverChanged();

private:
    void startWanted();
    void startRun();
    RunRequest request() const;
    void startPreview();
    void stopWorkers();
    void show(std::shared_ptr<const events::Recording> recording, StepIndex step);
    void takePreview(const std::shared_ptr<const events::Recording>& recording, std::uint64_t ticket);
    bool isBeforeMark(StepIndex step) const;
    void take(std::shared_ptr<const events::Recording> recording, std::uint64_t ticket);
    void moveTo(StepIndex step, events::EventIndex moment);

    void findGates(StepIndex wanted);
    void prepare();
    void takePrepared(const PreparedRunRef& run);

    const std::vector<SourceSpan>& places() const;

    Producer m_producer;
    PlaceFinder m_placeFinder;
    GateFinder m_gateFinder;
    std::vector<Gate> m_gates;
    mutable std::optional<std::vector<SourceSpan>> m_places; ///< of the run, found when first asked for
    std::optional<OpenScript> m_script;
    QString m_profile = QStringLiteral("3.12");
    QString m_usualProfile = m_profile;
    std::uint64_t m_maxSteps = 50'000;
    std::shared_ptr<const events::Recording> m_recording;
    std::unique_ptr<timeline::Timeline> m_timeline;
    mutable std::unique_ptr<timeline::HeapTimeline> m_heap; ///< made when it is first asked for
    bool m_running = false;
    std::uint64_t m_ticket = 0;
    std::optional<StepIndex> m_wanted;
    std::optional<StepIndex> m_missed; ///< where the reader would stand, had the last run gone so far
    std::optional<QString> m_lastGoodText;
    std::optional<QString> m_trial; ///< the text that is being tried
    std::shared_ptr<const events::Recording> m_failedTrial;
    StepIndex m_step = 0;
    events::EventIndex m_moment = 0;
    Granularity m_granularity = Granularity::Lines;
    Selection m_selection;
    Selection m_hovered;
    std::optional<Comparison> m_compared;
    QStringList m_answers;
    std::set<std::uint32_t> m_stopMarks;
    Scissors* m_scissors;
    std::shared_ptr<std::atomic<std::uint64_t>> m_progress; ///< of the run that was started last
    QTimer m_progressTimer;
    QTimer m_previewTimer;
    std::jthread m_worker;
    std::jthread m_previewer;
    ComingRun m_prepared;
    PreparedRunRef m_known; ///< what the worker below has made
    std::jthread m_preparer;
};

} // namespace nametag::ui
