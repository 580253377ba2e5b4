// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/safe_write.h"
#include "ui/library/library_page.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/panel.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/help_window.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/text_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace nametag::ui {

void MainWindow::makeActions()
{
    for (const ActionRow& row : actionTable()) {
        auto* action = new QAction(wordsOf(row), this);
        action->setObjectName(QLatin1String(row.id) + QStringLiteral("Action"));
        action->setShortcuts(keysOf(row));
        addAction(action);
        m_actions.insert(QLatin1String(row.id), action);
    }
    connectFileActions();
    connectStepActions();
    connectViewActions();
    connectStageActions();
}

void MainWindow::on(const char* id, const std::function<void()>& act)
{
    connect(m_actions[QLatin1String(id)], &QAction::triggered, this, act);
}

void MainWindow::connectFileActions()
{
    on("library", [this] { showLibrary(); });
    on("search", [this] {
        if (isLessonShown())
            showLibrary();
        m_library->focusSearch();
    });
    on("open", [this] { chooseFile(); });
    on("new", [this] { openScratchpad({}); });
    on("save", [this] { save(); });
    on("run", [this] {
        if (isLessonShown())
            m_lesson->source().run();
    });
    on("edit", [this] {
        if (isLessonShown())
            m_lesson->source().toggleEditing();
    });
    on("quit", [this] { close(); });
    on("help", [this] {
        auto* window = new HelpWindow(this);
        window->setObjectName(QStringLiteral("helpWindow"));
        window->show();
    });
    on("recent", [this] { showRecent(mapToGlobal(QPoint(24, 60))); });
    on("preferences", [this] { showPreferences(); });
}

void MainWindow::connectStepActions()
{
    on("play", [this] { m_playback.toggle(); });
    const auto step = [this](const char* id, void (LessonSession::*command)()) {
        on(id, [this, command] {
            m_playback.pause();
            (m_session.*command)();
        });
    };
    step("next", &LessonSession::next);
    step("previous", &LessonSession::previous);
    step("nextEvent", &LessonSession::nextEvent);
    step("previousEvent", &LessonSession::previousEvent);
    step("nextCell", &LessonSession::nextCell);
    step("previousCell", &LessonSession::previousCell);
    step("first", &LessonSession::first);
    step("last", &LessonSession::last);
    step("stop", &LessonSession::stop);
    on("goTo", [this] { askForStep(); });
    on("stopMark", [this] {
        const StepIndex next = m_session.step() + 1;
        if (next <= m_session.stepCount())
            m_session.toggleStopMark(m_session.lineOf(next));
    });
    step("toMark", &LessonSession::runToMark);
    on("slower", [this] { m_playback.slower(); });
    on("faster", [this] { m_playback.faster(); });
}

void MainWindow::connectViewActions()
{
    for (const PanelEntry& entry : panelTable())
        on(entry.id, [this, id = QString::fromLatin1(entry.id)] {
            m_lesson->showView(id);
            m_settings.setView(m_lesson->view());
            m_lesson->panel().keyboardTarget().setFocus();
        });
    on("inspector", [this] { m_lesson->setInspectorShown(!m_lesson->isInspectorShown()); });
    on("output", [this] { m_lesson->output().toggle(); });
    on("narration", [this] {
        m_lesson->setNarrationShown(!m_lesson->isNarrationShown());
        m_settings.setPaneShown(QStringLiteral("narration"), m_lesson->isNarrationShown());
    });
    on("theme", [this] { toggleTheme(); });
    on("projector", [this] { toggleProjector(); });
    on("fullScreen", [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    on("nextPane", [this] {
        if (isLessonShown())
            m_lesson->focusNextPane();
    });
}

void MainWindow::connectStageActions()
{
    on("fit", [this] { m_lesson->panel().fit(); });
    on("zoomIn", [this] { m_lesson->panel().zoomIn(); });
    on("zoomOut", [this] { m_lesson->panel().zoomOut(); });
    on("zoom100", [this] { m_lesson->panel().zoomTo100(); });
    on("docking", [this] {
        StagePane& stage = m_lesson->stage();
        stage.setMode(stage.mode() == Mode::Compact ? Mode::Full : Mode::Compact);
        m_settings.setStageMode(stage.mode() == Mode::Full ? QStringLiteral("full")
                                                           : QStringLiteral("compact"));
    });
    on("tidy", [this] { m_lesson->stage().tidy(); });
    on("undo", [this] { m_lesson->stage().undo(); });
    on("redo", [this] { m_lesson->stage().redo(); });
    on("deselect", [this] { leaveInnermost(); });
    on("pictureText", [this] {
        auto* window = new TextWindow(tr("The picture as text"), m_lesson->panel().asText(), this);
        window->setObjectName(QStringLiteral("pictureTextWindow"));
        window->show();
    });
}

// One thing at a time, from the innermost out.
void MainWindow::leaveInnermost()
{
    if (m_lesson->source().view().isEditing())
        return m_lesson->source().toggleEditing();
    if (m_playback.isPlaying())
        return m_playback.pause();
    if (!m_session.selection().isEmpty())
        return m_session.select({});
    if (isFullScreen())
        return showNormal();
    m_lesson->setFocus();
}

void MainWindow::showPreferences()
{
    auto* dialog = new Preferences(m_settings, m_setup.profiles, this);
    dialog->setObjectName(QStringLiteral("preferences"));
    connect(dialog, &Preferences::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &Preferences::motionChosen, this,
            [this](MotionMode mode) { m_lesson->stage().view().animator().setMode(mode); });
    connect(dialog, &Preferences::speedChosen, &m_playback, &Playback::setSpeed);
    connect(dialog, &Preferences::profileChosen, &m_session, &LessonSession::setProfile);
    connect(dialog, &Preferences::granularityChosen, &m_session, &LessonSession::setGranularity);
    connect(dialog, &Preferences::modeChosen, &m_lesson->stage(), &StagePane::setMode);
    dialog->show();
}

QMenu* MainWindow::makeMenu()
{
    auto* menu = new QMenu(this);
    QMenu* part = nullptr;
    auto group = ActionGroup::File;
    for (const ActionRow& row : actionTable()) {
        if (row.group == ActionGroup::Help || row.group == ActionGroup::File) {
            if (row.group == ActionGroup::Help)
                menu->addSeparator();
            menu->addAction(m_actions[QLatin1String(row.id)]);
            continue;
        }
        if (row.group != group) {
            if (!part)
                menu->addSeparator();
            part = menu->addMenu(groupTitle(row.group));
        }
        group = row.group;
        part->addAction(m_actions[QLatin1String(row.id)]);
    }
    return menu;
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Python file"), {},
                                                      tr("Python files (*.py);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::save()
{
    if (!isLessonShown() || !m_session.isOpen())
        return;
    QString path = m_session.script().path;
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(this, tr("Save the scratchpad"), QStringLiteral("untitled.py"),
                                            tr("Python files (*.py)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = m_lesson->source().view().toPlainText().toUtf8();
    if (const Outcome written = safeWrite(path, bytes); !written) {
        emit m_session.openFailed(QString::fromStdString(written.error().message));
        return;
    }
    if (m_session.script().path.isEmpty())
        openFile(path, static_cast<int>(m_session.step()));
}

void MainWindow::askForStep()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("goToDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to"));
    dialog->setLabelText(tr("A step, as 7, or a line, as L12"));
    connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::goToAsked);
    dialog->show();
}

void MainWindow::goToAsked(const QString& text)
{
    QString digits = text.trimmed();
    const bool line = digits.startsWith(u'l', Qt::CaseInsensitive);
    if (line)
        digits = digits.mid(digits.startsWith(QStringLiteral("line"), Qt::CaseInsensitive) ? 4 : 1);
    bool isNumber = false;
    const std::uint32_t number = digits.trimmed().toUInt(&isNumber);
    if (!isNumber)
        return;
    if (!line)
        return m_session.goTo(number);
    const StepIndex count = m_session.stepCount();
    for (StepIndex i = 1; i <= count; ++i) {
        const StepIndex step = (m_session.step() + i - 1) % count + 1;
        if (m_session.lineOf(step) == number)
            return m_session.goTo(step);
    }
}

} // namespace nametag::ui
