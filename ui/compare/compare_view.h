// SPDX-License-Identifier: GPL-3.0-or-later
// CompareView: the open run beside another one: another version of Python, the text as it was opened, or
// another file. Both are stepped together by line; what differs is marked and told in a table.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/timeline/compare_states.h"
#include "core/trace/comparison.h"
#include "ui/compare/real_run.h"
#include "ui/session/producer.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace nametag::ui {

class CompareSide;
class CompareTable;
class LessonSession;
class WordsLabel;
enum class Mode : std::uint8_t;

class CompareView final : public QWidget {
    Q_OBJECT
public:
    /// `session` is the run that is open: its steps lead.
    CompareView(LessonSession& session, Producer producer, QWidget* parent = nullptr);
    ~CompareView() override;

    /// With it the Python of this machine is among the choices.
    void setRecorder(RealRecorder recorder) { m_recorder = std::move(recorder); }
    /// Its id among them.
    static QString realPython();
    /// What came of it, when it has ended.
    const std::optional<trace::TraceComparison>& real() const { return m_real; }

    /// Shows both runs, as the stage shows its own. `opened` is the text as it was opened.
    void begin(Mode mode, const QString& opened);
    /// Follows no more.
    void end();
    /// Compares with this version, with the text as it was opened ("opened"), or with the file of this path.
    void compareWith(const QString& id);
    QString comparedWith() const { return m_with; }
    /// Both runs can be looked at.
    bool isReady() const;
    void waitForPlaces();
    CompareSide& first() { return *m_first; }
    CompareSide& second() { return *m_second; }
    const timeline::StateComparison& comparison() const { return m_comparison; }
    /// To the next step after which something else differs; false if there is none.
    bool goToNextDifference();
    QString asText() const;
    /// Writes what the real Python told to this file, one JSON line a step, as `nametag record` does; the
    /// program opens it like a script.
    Outcome saveRecording(const QString& path) const;
    /// For each line that ran how many differences it was the first to show.
    const std::map<int, int>& newDifferences() const { return m_newAtLine; }
    /// The step of the second run beside a step of the first.
    StepIndex partnerOf(StepIndex step) const;

signals:
    void left();
    void newDifferencesRead();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void readChoices();
    void chooseFile();
    void takeRun();
    void readStep();
    void beginLines();
    void readLines();
    void align();
    void tell();
    void tellHeadline();
    timeline::StateComparison comparisonAfter(StepIndex step) const;
    std::vector<std::uint32_t> linesOf(const LessonSession& session, bool isFirst) const;
    bool isOtherText() const;
    bool isReal() const;
    void startReal();
    void takeReal(std::uint64_t ticket, const trace::TraceComparison& compared, const std::string& trace);
    void chooseRecordingFile();
    void tellReal();
    bool goToNextReal();

    LessonSession& m_session;
    std::shared_ptr<const events::Recording> m_given; ///< what the first side shows
    QComboBox* m_choice;
    QLabel* m_agree;
    WordsLabel* m_words;
    QPushButton* m_next;
    QPushButton* m_leave;
    CompareSide* m_first;
    CompareSide* m_second;
    CompareTable* m_rows;
    QTableView* m_table;
    QPushButton* m_copy;
    QPushButton* m_use;
    QPushButton* m_again; ///< the real Python runs the text once more
    QPushButton* m_save;
    QLabel* m_note;
    QString m_opened;
    QString m_with; ///< a version, "opened", or a path
    QStringList m_files;
    bool m_isOn = false;
    std::vector<StepIndex> m_partners;
    timeline::StateComparison m_comparison;
    std::map<int, int> m_newAtLine;
    std::vector<timeline::FactDifference> m_lastKnown; ///< at the step before m_lineStep
    StepIndex m_lineStep = 0;
    QTimer m_lineTimer; ///< reads the lines a few at a time
    RealRecorder m_recorder;
    std::optional<trace::TraceComparison> m_real;
    std::string m_realTrace; ///< what that Python told, empty if nothing
    std::size_t m_realAt = 0; ///< the difference to go to next
    std::uint64_t m_realTicket = 0;
    std::jthread m_realWorker; ///< the last: it ends before the others
};

} // namespace nametag::ui
