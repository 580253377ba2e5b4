// SPDX-License-Identifier: GPL-3.0-or-later
// LessonSession: the open script, its run, the cursor and the selection. The only shared mutable thing in ui:
// views ask it, command it and listen to it, and never talk to each other.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/session/producer.h"
#include "ui/session/script.h"
#include "ui/session/selection.h"

#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace nametag::ui {

enum class Granularity : std::uint8_t { Lines, Events };

class LessonSession : public QObject {
    Q_OBJECT
public:
    explicit LessonSession(Producer producer, QObject* parent = nullptr);
    ~LessonSession() override;

    // What is open
    bool isOpen() const { return m_script.has_value(); }
    bool isRunning() const { return m_running; }
    const OpenScript& script() const { return *m_script; }
    const QString& profile() const { return m_profile; }
    std::uint64_t maxSteps() const { return m_maxSteps; }
    /// Nothing until the first run has ended.
    const timeline::Timeline* timeline() const { return m_timeline.get(); }
    const events::Recording* recording() const { return m_recording.get(); }
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

    // What is marked
    const Selection& selection() const { return m_selection; }
    const Selection& hovered() const { return m_hovered; }
    /// What views mark now: what is hovered, else what is selected.
    const Selection& marked() const { return m_hovered.isEmpty() ? m_selection : m_hovered; }

    // Commands: open and run
    void open(OpenScript script);
    /// Reads and opens a file; says why not in openFailed.
    bool openFile(const QString& path);
    /// Replaces the text of the open script and runs it.
    void runText(const QString& text);
    void rerun();
    void stop();
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

    // Commands: mark
    void select(const Selection& selection);
    void hover(const Selection& selection);

signals:
    void lessonChanged();
    void openFailed(const QString& message);
    void runStarted();
    void runFinished();
    void stepChanged(nametag::StepIndex from, nametag::StepIndex to);
    void granularityChanged();
    void selectionChanged();
    void hoverChanged();

private:
    void startRun();
    void take(std::shared_ptr<const events::Recording> recording, std::uint64_t ticket);
    void moveTo(StepIndex step, events::EventIndex moment);

    Producer m_producer;
    std::optional<OpenScript> m_script;
    QString m_profile = QStringLiteral("3.12");
    std::uint64_t m_maxSteps = 50'000;
    std::shared_ptr<const events::Recording> m_recording;
    std::unique_ptr<timeline::Timeline> m_timeline;
    bool m_running = false;
    std::uint64_t m_ticket = 0;
    std::optional<StepIndex> m_wanted;
    StepIndex m_step = 0;
    events::EventIndex m_moment = 0;
    Granularity m_granularity = Granularity::Lines;
    Selection m_selection;
    Selection m_hovered;
    std::jthread m_worker;
};

} // namespace nametag::ui
