// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/predictions.h"
#include "ui/export/safe_write.h"
#include "ui/library/library_page.h"
#include "ui/panels/find_popup.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/panel.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/presenter/presenter_window.h"
#include "ui/scene/heap_view.h"
#include "ui/session/scissors.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/export_dialog.h"
#include "ui/window/help_window.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/text_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

#include <string_view>

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
    on("new", [this] { newScratchpad(); });
    on("save", [this] { save(); });
    on("saveAs", [this] { saveAs(); });
    on("export", [this] { showExport(); });
    on("run", [this] {
        if (isLessonShown())
            m_lesson->source().run();
    });
    on("edit", [this] {
        if (!isLessonShown())
            return;
        if (panelWithId(m_lesson->view())->isAlone)
            m_lesson->showView(QLatin1String(panelTable().front().id));
        m_lesson->source().toggleEditing();
    });
    on("quit", [this] { close(); });
    on("help", [this] {
        auto* window = new HelpWindow(this);
        window->setObjectName(QStringLiteral("helpWindow"));
        window->show();
    });
    connect(&m_lesson->source(), &SourcePane::coverAsked, m_actions[QStringLiteral("help")],
            &QAction::trigger);
    on("recent", [this] { showRecent(mapToGlobal(QPoint(24, 60))); });
    on("preferences", [this] { showPreferences(); });
    on("commands", [this] {
        QList<QAction*> actions;
        for (const ActionRow& row : actionTable())
            if (row.id != std::string_view("commands"))
                actions << m_actions[QLatin1String(row.id)];
        (new CommandPalette(actions, this))->begin();
    });
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
    on("find", [this] { (new FindPopup(m_session, m_lesson))->begin(); });
    on("nextChange", [this] { m_session.goToChange(timeline::Direction::Forward); });
    on("previousChange", [this] { m_session.goToChange(timeline::Direction::Back); });
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
    on("compare", [this] {
        if (!isLessonShown() || m_lesson->leaveCompare())
            return;
        m_playback.pause();
        showCompare();
    });
    on("inspector", [this] { m_lesson->setInspectorShown(!m_lesson->isInspectorShown()); });
    on("output", [this] { m_lesson->output().toggle(); });
    on("narration", [this] {
        m_lesson->setNarrationShown(!m_lesson->isNarrationShown());
        m_settings.setPaneShown(QStringLiteral("narration"), m_lesson->isNarrationShown());
    });
    on("predictions", [this] {
        Predictions& predictions = m_lesson->predictions();
        if (!isLessonShown() || !predictions.hasQuestions())
            return;
        predictions.setOn(!predictions.isOn());
        m_settings.setPaneShown(QStringLiteral("predictions"), predictions.isOn());
    });
    on("startOver", [this] {
        if (isLessonShown())
            m_lesson->predictions().startOver();
    });
    on("fold", [this] {
        SourceView& view = m_lesson->source().view();
        view.toggleCell(view.titleHere());
    });
    on("theme", [this] { toggleTheme(); });
    on("projector", [this] { toggleProjector(); });
    on("fullScreen", [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    on("present", [this] { present(); });
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
    const auto whatIf = [this](void (Scissors::*act)()) {
        if (!isLessonShown())
            return;
        m_playback.pause();
        m_lesson->showView(QLatin1String(panelTable().front().id));
        (m_session.scissors().*act)();
        m_lesson->stage().keyboardTarget().setFocus();
    };
    on("scissors", [whatIf] { whatIf(&Scissors::toggle); });
    on("collectNow", [whatIf] { whatIf(&Scissors::collect); });
    on("undo", [this] {
        if (m_session.scissors().isOpen())
            m_session.scissors().undo();
        else
            m_lesson->stage().undo();
    });
    on("redo", [this] { m_lesson->stage().redo(); });
    on("deselect", [this] { leaveInnermost(); });
    on("pictureText", [this] {
        auto* window = new TextWindow(tr("The picture as text"), m_lesson->shownText(), this);
        window->setObjectName(QStringLiteral("pictureTextWindow"));
        window->show();
    });
}

void MainWindow::present()
{
    if (!isLessonShown() || !m_session.isOpen())
        return;
    m_playback.pause();
    if (m_lesson->source().view().isEditing() && m_session.stepCount() > 0)
        m_lesson->source().toggleEditing();
    Predictions& predictions = m_lesson->predictions();
    if (!m_presenter) {
        m_presenter = new PresenterWindow(m_session, m_lesson->stage().view().heapScene(), this);
        connect(m_presenter, &PresenterWindow::left, &predictions,
                [&predictions] { predictions.setSuspended(false); });
    }
    predictions.setSuspended(true); // who presents asks the room
    m_presenter->begin();
}

// One thing at a time, from the innermost out.
void MainWindow::leaveInnermost()
{
    if (m_lesson->source().view().isEditing())
        return m_lesson->source().toggleEditing();
    if (m_playback.isPlaying())
        return m_playback.pause();
    if (m_lesson->leaveWorlds() || m_lesson->leaveCompare())
        return;
    if (m_session.scissors().isOpen())
        return m_session.scissors().leave();
    if (!m_session.selection().isEmpty())
        return m_session.select({});
    if (isFullScreen())
        return showNormal();
    m_lesson->setFocus();
}

void MainWindow::showCompare()
{
    RealRecorder recorder;
    if (m_setup.recorder)
        recorder = [record = m_setup.recorder, python = m_settings.realPython()](
                       const QString& text, const QString& name) { return record(python, text, name); };
    m_lesson->showCompare(m_setup.producer, recorder);
}

void MainWindow::showPreferences()
{
    auto* dialog = new Preferences(m_settings, m_setup.profiles, m_setup.pythons, this);
    dialog->setObjectName(QStringLiteral("preferences"));
    connect(dialog, &Preferences::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &Preferences::desktopFollowed, this, [this](bool follows) {
        m_settings.setTheme(follows ? QString() : themeId(m_theme.name()));
        followDesktop(m_desktop);
    });
    connect(dialog, &Preferences::textSizeChosen, this, &MainWindow::reopenAsked);
    connect(dialog, &Preferences::motionChosen, this,
            [this](MotionMode mode) { m_lesson->stage().view().animator().setMode(mode); });
    connect(dialog, &Preferences::detailsChosen, this, [this] { setTheme(m_theme); });
    connect(dialog, &Preferences::addressesChosen, &m_lesson->stage(), &StagePane::setAddresses);
    connect(dialog, &Preferences::speedChosen, &m_playback, &Playback::setSpeed);
    connect(dialog, &Preferences::profileChosen, &m_session, &LessonSession::setProfile);
    connect(dialog, &Preferences::granularityChosen, &m_session, &LessonSession::setGranularity);
    connect(dialog, &Preferences::modeChosen, &m_lesson->stage(), &StagePane::setMode);
    connect(dialog, &Preferences::lessonFolderAdded, this, &MainWindow::addLessonFolder);
    connect(dialog, &Preferences::lessonFolderRemoved, this, &MainWindow::removeLessonFolder);
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
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a Python file"), {},
        tr("Python files, notebooks, recordings (*.py *.ipynb *.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::save()
{
    if (!isLessonShown() || !m_session.isOpen())
        return;
    if (m_session.script().isScratchpad() || m_session.script().isFromOtherForm())
        return saveAs();
    saveTo(m_session.script().path);
}

void MainWindow::saveAs()
{
    if (!isLessonShown() || !m_session.isOpen())
        return;
    const OpenScript& script = m_session.script();
    const QFileInfo file(script.path);
    const QString name = script.isScratchpad() ? QStringLiteral("untitled.py")
                         : script.isFromOtherForm()
                             ? file.dir().filePath(file.completeBaseName() + QStringLiteral(".py"))
                             : script.path;
    const QString path =
        QFileDialog::getSaveFileName(this, script.isScratchpad() ? tr("Save the scratchpad") : tr("Save as"),
                                     name, tr("Python files (*.py)"));
    if (!path.isEmpty())
        saveTo(path);
}

void MainWindow::saveTo(const QString& path)
{
    const QString text = m_lesson->source().view().toPlainText();
    if (const Outcome written = safeWrite(path, text.toUtf8()); !written) {
        emit m_session.openFailed(QString::fromStdString(written.error().message));
        return;
    }
    const bool wasScratchpad = m_session.script().isScratchpad();
    m_draftTimer.stop();
    m_drafts.drop(m_session.script().path);
    if (wasScratchpad) {
        m_settings.setScratchpad({});
        m_session.runText(text);
    }
    if (m_session.script().path != path)
        openFile(path, static_cast<int>(m_session.step()));
}

void MainWindow::showExport()
{
    if (!isLessonShown() || m_session.stepCount() == 0)
        return;
    m_playback.pause();
    auto* dialog = new ExportDialog(m_session, m_lesson->stage(), this);
    dialog->show();
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
