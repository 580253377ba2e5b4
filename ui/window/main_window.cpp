// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/library/library_page.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/notice_banner.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/session/settings.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/lesson_page.h"
#include "ui/window/preferences.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace nametag::ui {

namespace {

constexpr int kDraftDelay = 800;

/// Given to the program before there is a widget, so that all of them are born with its fonts.
Theme firstTheme(const Settings& settings)
{
    const Theme theme(themeNamed(settings.theme()).value_or(ThemeName::Paper));
    applyTheme(*qApp, theme);
    return theme;
}

} // namespace

MainWindow::MainWindow(WindowSetup setup, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_settings(settings)
    , m_theme(firstTheme(settings))
    , m_drafts(settings.folder() + QStringLiteral("/drafts"))
    , m_session(m_setup.producer)
    , m_playback(m_session)
    , m_guide(m_session)
    , m_progress(ProgressStore::fileIn(settings.folder()))
    , m_pages(new QStackedWidget)
    , m_library(new LibraryPage(m_setup.producer))
    , m_lesson(new LessonPage(m_session, m_playback, m_progress))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Nametag"));
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    setAcceptDrops(true);
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_lesson);
    setCentralWidget(m_pages);
    m_counts = [this](const QString& lesson) -> AnswerCount {
        const exercise::Progress& progress = m_progress.progress();
        const std::string id = lesson.toStdString();
        return {static_cast<int>(progress.asked(id)), static_cast<int>(progress.right(id))};
    };
    makeActions();
    connectLibrary();
    connectLesson();
    m_lesson->header().setMenu(makeMenu());
    m_lesson->header().setProfiles(m_setup.profiles);
    m_session.setPlaceFinder(m_setup.places);
    m_lesson->predictions().setOn(m_settings.isPaneShown(QStringLiteral("predictions")));
    m_session.setProfile(m_settings.profile());
    m_playback.setSpeed(m_settings.speed());
    m_lesson->stage().setMode(m_settings.stageMode() == QStringLiteral("full") ? Mode::Full : Mode::Compact);
    m_lesson->stage().setAddresses(addressLookNamed(m_settings.addresses()));
    m_lesson->stage().view().animator().setMode(motionNamed(m_settings.motion()));
    if (m_settings.granularity() == QStringLiteral("events"))
        m_session.setGranularity(Granularity::Events);
    m_lesson->stage().view().animator().setSpeed(m_playback.speed());
    qApp->installEventFilter(this);
    restoreWindow();
    showLibrary();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::restoreWindow()
{
    resize(1440, 900);
    if (!m_settings.windowPlace().isEmpty())
        restoreGeometry(m_settings.windowPlace());
    m_lesson->output().setOpen(m_settings.isPaneShown(QStringLiteral("output")));
    m_lesson->setNarrationShown(m_settings.isPaneShown(QStringLiteral("narration")));
    setTheme(m_theme);
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = Theme(theme.name(), {m_settings.hasThickLines(), m_settings.hasHeapPatterns()});
    setWindowTheme(this, m_theme);
    setWindowIcon(logo(m_theme));
}

void MainWindow::chooseTheme(ThemeName name)
{
    setTheme(Theme(name));
    m_settings.setTheme(themeId(name));
}

void MainWindow::toggleTheme()
{
    switch (m_theme.name()) {
    case ThemeName::Paper: setTheme(Theme(ThemeName::Slate)); break;
    case ThemeName::Slate: setTheme(Theme(ThemeName::Paper)); break;
    case ThemeName::Projector: setTheme(Theme(ThemeName::Hall)); break;
    case ThemeName::Hall: setTheme(Theme(ThemeName::Projector)); break;
    }
    m_settings.setTheme(themeId(m_theme.name()));
}

void MainWindow::toggleProjector()
{
    switch (m_theme.name()) {
    case ThemeName::Paper: setTheme(Theme(ThemeName::Projector)); break;
    case ThemeName::Slate: setTheme(Theme(ThemeName::Hall)); break;
    case ThemeName::Projector: setTheme(Theme(ThemeName::Paper)); break;
    case ThemeName::Hall: setTheme(Theme(ThemeName::Slate)); break;
    }
    m_settings.setTheme(themeId(m_theme.name()));
}

void MainWindow::followDesktop(const DesktopWish& wish)
{
    m_desktop = wish;
    if (m_settings.followsDesktop())
        setTheme(Theme(wish.dark ? ThemeName::Slate : ThemeName::Paper));
    if (!m_settings.hasMotion())
        m_lesson->stage().view().animator().setMode(wish.lessMotion ? MotionMode::Fades : MotionMode::Full);
}

bool MainWindow::isLessonShown() const
{
    return m_pages->currentWidget() == m_lesson;
}

void MainWindow::showLibrary()
{
    rememberStep();
    m_playback.pause();
    m_isLibraryOld = !isVisible();
    if (!m_isLibraryOld)
        readLibrary();
    m_pages->setCurrentWidget(m_library);
    m_library->setFocus();
    setWindowTitle(QStringLiteral("Nametag"));
    for (const ActionRow& row : actionTable())
        m_actions[QLatin1String(row.id)]->setEnabled(row.group == ActionGroup::File ||
                                                     row.group == ActionGroup::Help ||
                                                     row.group == ActionGroup::View);
}

bool MainWindow::openFile(const QString& path, int step)
{
    rememberStep();
    m_session.goToWhenRun(static_cast<StepIndex>(std::max(0, step)));
    const bool opened = m_session.openFile(path);
    chooseView();
    m_pages->setCurrentWidget(m_lesson);
    m_lesson->setFocus();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(true);
    if (!opened)
        return false;
    if (!m_session.script().isLesson())
        m_settings.addRecentFile(m_session.script().path);
    setWindowTitle(QStringLiteral("%1 · Nametag").arg(m_session.script().title));
    offerDraft();
    return true;
}

void MainWindow::openScratchpad(const QString& text)
{
    openText(text, {});
    setWindowTitle(tr("Scratchpad · Nametag"));
}

void MainWindow::openText(const QString& text, const QString& path)
{
    rememberStep();
    m_lesson->notice().hide();
    m_session.open(scriptFrom(text, path));
    chooseView();
    m_pages->setCurrentWidget(m_lesson);
    if (m_lesson->source().view().isEditing()) // there is nothing to run yet: one writes
        m_lesson->source().view().setFocus();
    else
        m_lesson->setFocus();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(true);
}

void MainWindow::chooseView()
{
    const QString ofLesson =
        m_session.isOpen() ? QString::fromStdString(m_session.script().lesson.view) : QString();
    m_lesson->showView(!m_wantedView.isEmpty() ? m_wantedView
                       : !ofLesson.isEmpty()   ? ofLesson
                                               : m_settings.view());
}

void MainWindow::rememberStep()
{
    if (!m_session.isOpen())
        return;
    keepDraft();
    const OpenScript& script = m_session.script();
    if (script.isScratchpad())
        m_settings.setScratchpad(m_lesson->source().view().toPlainText());
    else if (script.isLesson() && m_session.stepCount() > 0)
        m_settings.saveStep(QString::fromStdString(script.lesson.id), static_cast<int>(m_session.step()),
                            static_cast<int>(m_session.stepCount()));
}

void MainWindow::followLink(const QString& target)
{
    const QString prefix = QStringLiteral("lesson:");
    if (!target.startsWith(prefix)) {
        QDesktopServices::openUrl(QUrl(target));
        return;
    }
    const QString name = QFileInfo(target.mid(prefix.size())).fileName() + QStringLiteral(".py");
    const QDir beside = QFileInfo(m_session.script().path).dir();
    const QDir ours(QString::fromStdString(m_setup.lessons.string()));
    openFile(beside.exists(name) ? beside.filePath(name) : ours.filePath(name));
}

void MainWindow::connectLesson()
{
    connect(&m_lesson->narration(), &NarrationCard::linkFollowed, this, &MainWindow::followLink);
    connect(&m_lesson->predictionCard(), &PredictionCard::linkFollowed, this, &MainWindow::followLink);
    connect(&m_lesson->header(), &HeaderBar::predictionsToggled, this,
            [this](bool on) { m_settings.setPaneShown(QStringLiteral("predictions"), on); });
    connect(&m_lesson->header(), &HeaderBar::libraryAsked, this, &MainWindow::showLibrary);
    connect(&m_lesson->header(), &HeaderBar::viewChosen, this,
            [this](const QString& id) { m_settings.setView(id); });
    connect(&m_lesson->header(), &HeaderBar::exportAsked, this, &MainWindow::showExport);
    connect(&m_lesson->header(), &HeaderBar::presentAsked, this, &MainWindow::present);
    connect(&m_lesson->header(), &HeaderBar::themeAsked, this, &MainWindow::toggleTheme);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_lesson->source().view(), &SourceView::edited, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(&m_draftTimer, &QTimer::timeout, this, &MainWindow::keepDraft);
    connect(&m_playback, &Playback::speedChanged, this, [this] {
        m_settings.setSpeed(m_playback.speed());
        m_lesson->stage().view().animator().setSpeed(m_playback.speed());
    });
    connect(&m_session, &LessonSession::granularityChanged, this, [this] {
        const bool events = m_session.granularity() == Granularity::Events;
        m_settings.setGranularity(events ? QStringLiteral("events") : QStringLiteral("lines"));
    });
    connect(&m_session, &LessonSession::runStarted, this,
            [this] { m_settings.setProfile(m_session.usualProfile()); });
    connect(&m_lesson->stage().view(), &HeapView::selected, &m_playback, &Playback::pause);
    connect(&m_lesson->output(), &OutputPane::openChanged, this,
            [this](bool open) { m_settings.setPaneShown(QStringLiteral("output"), open); });
}

void MainWindow::showRecent(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList files = m_settings.recentFiles();
    for (const QString& file : files)
        menu->addAction(QFileInfo(file).fileName(), this, [this, file] { openFile(file); })->setToolTip(file);
    const std::vector<Draft> aside = m_drafts.aside();
    if (!aside.empty())
        menu->addSection(tr("Scratchpads"));
    for (const Draft& draft : aside) {
        const QString when = draft.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"));
        const QString line = draft.text.trimmed().section(u'\n', 0, 0).left(40);
        menu->addAction(QStringLiteral("%1  %2").arg(when, line).replace(u'&', QStringLiteral("&&")), this,
                        [this, text = draft.text] {
                            newScratchpad();
                            openScratchpad(text);
                        });
    }
    if (files.isEmpty() && aside.empty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
    menu->popup(where);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!isLessonShown() && std::exchange(m_isLibraryOld, false))
        readLibrary();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberStep();
    m_settings.setWindowPlace(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The keys that press a focused button are the button's, although the window has commands on them.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        if (auto* button = qobject_cast<QAbstractButton*>(watched)) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                button->click();
                return true;
            }
        }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace nametag::ui
