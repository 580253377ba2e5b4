// SPDX-License-Identifier: GPL-3.0-or-later
// The run beside what the Python of this machine did with the same file.
#include "core/profile/profile_list.h"
#include "core/trace/trace_writer.h"
#include "ui/compare/compare_marks.h"
#include "ui/compare/compare_side.h"
#include "ui/compare/compare_table.h"
#include "ui/compare/compare_view.h"
#include "ui/exercises/words_label.h"
#include "ui/export/safe_write.h"
#include "ui/session/lesson_session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <sstream>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostRows = 200;

QString inWords(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A value for the table: where both end a line, that is not shown.
QString shown(const std::string& value, const std::string& other)
{
    const bool endLines = value.ends_with('\n') && other.ends_with('\n');
    return inWords(endLines ? value.substr(0, value.size() - 1) : value);
}

/// "3.11" of "3.11.7".
QString minorVersion(const std::string& version)
{
    return inWords(version).section(u'.', 0, 1);
}

} // namespace

bool CompareView::isReal() const
{
    return m_with == realPython();
}

QString CompareView::realPython()
{
    return QStringLiteral("real");
}

/// The Python runs on a thread; what it wrote is compared when it comes back.
void CompareView::startReal()
{
    m_real.reset();
    m_realTrace.clear();
    m_second->hide();
    m_second->marks().show({}, true);
    m_first->marks().show({}, false);
    const std::uint64_t ticket = ++m_realTicket;
    const std::shared_ptr<const events::Recording> run = m_given;
    m_realWorker = std::jthread([this, ticket, run, recorder = m_recorder, text = m_session.script().text,
                                 name = m_session.script().fileName] {
        const RealRun real = recorder(text, name);
        trace::TraceComparison compared;
        compared.fault = real.fault.toStdString();
        if (!real.trace.empty()) {
            trace::TraceOptions options;
            options.events = trace::LineEvents::Statements;
            std::ostringstream simulated;
            trace::writeTrace(timeline::Timeline(run), options, simulated);
            compared = trace::compareTraces(simulated.str(), real.trace);
        }
        QMetaObject::invokeMethod(
            this, [this, ticket, compared, told = real.trace] { takeReal(ticket, compared, told); },
            Qt::QueuedConnection);
    });
    tellReal();
}

void CompareView::takeReal(std::uint64_t ticket, const trace::TraceComparison& compared,
                           const std::string& trace)
{
    if (ticket != m_realTicket || !isReal())
        return;
    m_real = compared;
    m_realTrace = trace;
    tellReal();
}

Outcome CompareView::saveRecording(const QString& path) const
{
    return safeWrite(path, QByteArray::fromStdString(m_realTrace));
}

void CompareView::chooseRecordingFile()
{
    const QFileInfo file(m_session.script().path);
    const QString name = file.dir().filePath(QFileInfo(m_session.script().fileName).completeBaseName() +
                                             QStringLiteral(".json"));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the recording"), name, tr("Recordings (*.json)"));
    if (path.isEmpty())
        return;
    const Outcome written = saveRecording(path);
    m_note->setText(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                            : QString::fromStdString(written.error().message));
}

void CompareView::tellReal()
{
    const QString version = m_real ? inWords(m_real->secondPython) : QString();
    m_use->hide();
    m_again->setEnabled(m_real.has_value());
    m_save->setEnabled(!m_realTrace.empty());
    m_note->clear();
    std::vector<CompareTable::Row> rows;
    if (!m_real) {
        m_agree->clear();
        m_words->setText(tr("Your Python runs the file and writes down every object after every line."));
    } else if (!m_real->fault.empty()) {
        m_agree->clear();
        m_words->setText(tr("There is nothing to compare: %1").arg(inWords(m_real->fault)));
    } else {
        m_agree->setText(tr("%1 of %2 facts agree").arg(m_real->agreeing).arg(m_real->facts));
        m_words->setText(m_real->differences.empty()
                             ? tr("The simulator and CPython %1 agree in every state.").arg(version)
                             : tr("Names, values, sharing and output are compared. Addresses, sizes and "
                                  "counts are left out."));
        for (const trace::TraceDifference& difference : m_real->differences) {
            if (rows.size() == kMostRows)
                break;
            rows.push_back(
                {{tr("Line %1: %2").arg(difference.line).arg(inWords(difference.what)),
                  shown(difference.first, difference.second), shown(difference.second, difference.first),
                  difference.states == 1 ? tr("in 1 state") : tr("in %1 states").arg(difference.states)},
                 {},
                 true});
        }
        const QString minor = minorVersion(m_real->secondPython);
        m_use->setVisible(minor != m_session.profile() && profile::findProfile(minor.toStdString()));
        m_use->setText(tr("Use %1 for this run").arg(minor));
        m_use->setProperty("version", minor);
    }
    m_rows->setRows(tr("What differs in the run"), m_first->title(),
                    version.isEmpty() ? tr("Your Python") : tr("CPython %1, recorded").arg(version),
                    std::move(rows));
    setAccessibleName(tr("The run beside your own Python"));
    setAccessibleDescription(asText());
}

/// To the next line of the run that has a difference.
bool CompareView::goToNextReal()
{
    if (!m_real || m_real->differences.empty())
        return false;
    m_realAt = m_realAt < m_real->differences.size() ? m_realAt : 0;
    const std::uint32_t line = m_real->differences[m_realAt++].line;
    for (StepIndex step = 1; step <= m_session.horizon(); ++step)
        if (m_session.lineOf(step) == line) {
            m_session.goTo(step);
            return true;
        }
    return false;
}

} // namespace nametag::ui
