// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_page.h"

#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/stage_targets.h"
#include "ui/panels/changed_banner.h"
#include "ui/panels/controls.h"
#include "ui/panels/error_card.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/notice_banner.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/panel.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/panels/transport.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/session/scissors.h"
#include "ui/theme/sizes.h"
#include "ui/window/author_bar.h"
#include "ui/window/cross_fade.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

constexpr int kNarrow = 1280;
constexpr int kWide = 1680;
constexpr int kWideSource = 480;
constexpr int kWideInspector = 360;
constexpr int kNarrowSource = 376;
constexpr int kDenseSource = 336;
constexpr int kNarrowDenseSource = 300;
constexpr int kSmallestStage = 320;
constexpr int kFadeTime = 160; ///< ms, from one view to another

} // namespace

LessonPage::LessonPage(LessonSession& session, Playback& playback, ProgressStore& progress, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new HeaderBar(session, this))
    , m_notice(new NoticeBanner)
    , m_source(new SourcePane(session))
    , m_error(new ErrorCard(session))
    , m_narration(new NarrationCard(session))
    , m_output(new OutputPane(session))
    , m_stage(new StagePane(session))
    , m_predictions(new Predictions(session, progress, this))
    , m_prediction(new PredictionCard(*m_predictions))
    , m_targets(new StageTargets(*m_predictions, *m_stage))
    , m_views(new QStackedWidget)
    , m_sides(new QStackedWidget)
    , m_view(QLatin1String(panelTable().front().id))
    , m_inspector(new Inspector(session))
    , m_transport(new Transport(session, playback))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_body(new QWidget(this))
{
    m_source->setObjectName(QStringLiteral("sourcePane"));
    m_error->setObjectName(QStringLiteral("errorBanner"));
    m_narration->setObjectName(QStringLiteral("narrationCard"));
    m_output->setObjectName(QStringLiteral("outputPane"));
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_transport->setObjectName(QStringLiteral("transport"));
    m_splitter->setParent(m_body);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeftColumn());
    m_panels.insert(m_view, m_stage);
    m_views->addWidget(m_stage);
    m_splitter->addWidget(m_views);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_views->setMinimumWidth(kSmallestStage);
    m_fade = new CrossFade(*m_views);
    m_inspector->setParent(m_body);
    setFocusPolicy(Qt::ClickFocus);
    m_stage->useScissors();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    column->addWidget(m_transport);
    connect(m_inspector, &Inspector::closeAsked, this, [this] { setInspectorShown(false); });
    connect(m_header, &HeaderBar::inspectorToggled, this, &LessonPage::setInspectorShown);
    connect(m_header, &HeaderBar::viewChosen, this, &LessonPage::showView);
    connect(m_error, &ErrorCard::shownChanged, this, &LessonPage::showCards);
    connect(m_error, &ErrorCard::editAsked, m_source, &SourcePane::editLine);
    connect(m_error, &ErrorCard::undoAsked, m_source, &SourcePane::undoEdit);
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_opened = m_session.script().text;
        showCards();
    });
    connect(&session, &LessonSession::runStarted, this, &LessonPage::showCards);
    connect(&session, &LessonSession::runStarted, this, [this] {
        if (m_session.script().isRecorded())
            showView(QLatin1String(panelTable().front().id));
    });
    connect(&session, &LessonSession::runFinished, this, &LessonPage::showCards);
    connectPredictions();
    showCards();
}

QWidget* LessonPage::makeLeftColumn()
{
    auto* left = new QWidget;
    left->setMinimumWidth(280);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ChangedBanner(m_session));
    column->addWidget(m_notice);
    column->addWidget(m_source, 1);
    column->addWidget(new AuthorBar(m_source->view()));
    column->addWidget(m_error);
    column->addWidget(m_prediction);
    column->addWidget(m_narration);
    column->addWidget(m_output);
    column->addWidget(m_sides);
    m_sides->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sides->hide();
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    return left;
}

void LessonPage::showCards()
{
    const bool empty = m_session.isOpen() && m_session.script().text.isEmpty();
    const bool isAsking = m_predictions->phase() != Predictions::Phase::None;
    m_narration->setVisible(m_narrationShown && m_error->isHidden() && !empty && !isAsking);
    const bool hasTwins = m_session.isOpen() && !m_session.script().lesson.twins.empty();
    const bool isNeeded = !hasTwins || !m_error->isHidden() || m_session.waitsForInput() || isAsking;
    m_splitter->widget(0)->setVisible(isNeeded || !panelWithId(m_view)->isAlone);
    QWidget* side = panel().side();
    m_output->setVisible(!empty && !side && !isAsking);
    m_sides->setVisible(side && !isAsking);
    if (side)
        m_sides->setCurrentWidget(side);
}

void LessonPage::setInspectorShown(bool shown)
{
    if (shown == m_inspectorShown)
        return;
    m_inspectorShown = shown;
    m_header->setInspectorShown(shown);
    place();
    emit inspectorShownChanged(shown);
}

void LessonPage::setNarrationShown(bool shown)
{
    m_narrationShown = shown;
    showCards();
}

void LessonPage::place()
{
    const bool wide = width() > kWide;
    const bool narrow = width() < kNarrow;
    const int inspector = wide ? kWideInspector : sizes::kInspector;
    const QRect body(QPoint(0, 0), m_body->size());
    const bool beside = m_inspectorShown && !narrow;
    m_splitter->setGeometry(0, 0, body.width() - (beside ? inspector : 0), body.height());
    m_inspector->setGeometry(body.width() - inspector, 0, inspector, body.height());
    m_inspector->setVisible(m_inspectorShown);
    m_inspector->raise();
}

void LessonPage::resizeEvent(QResizeEvent* event)
{
    layout()->activate();
    const bool first = event->oldSize().width() <= 0;
    const bool crossed = (event->oldSize().width() < kNarrow) != (width() < kNarrow);
    if (first || crossed) {
        m_inspectorShown = width() >= kNarrow && !panelWithId(m_view)->isWide;
        m_header->setInspectorShown(m_inspectorShown);
    }
    place();
    if (first || crossed || (event->oldSize().width() > kWide) != (width() > kWide))
        setLeftWidth(usualLeftWidth());
}

int LessonPage::usualLeftWidth() const
{
    if (panelWithId(m_view)->isDense)
        return width() < kNarrow ? kNarrowDenseSource : kDenseSource;
    return width() > kWide ? kWideSource : width() < kNarrow ? kNarrowSource : sizes::kSourcePane;
}

void LessonPage::setLeftWidth(int width)
{
    m_splitter->setSizes({width, m_splitter->width() - width - 1});
}

void LessonPage::showView(const QString& id)
{
    leaveWorlds();
    leaveCompare();
    const PanelEntry* entry = panelWithId(id);
    const bool isShown =
        !m_session.isOpen() || !m_session.script().isRecorded() || entry == panelTable().data();
    if (!entry || id == m_view || !isShown)
        return;
    Panel*& panel = m_panels[id];
    if (!panel) {
        panel = entry->make(m_session);
        m_views->addWidget(panel);
        connect(panel, &Panel::timeSpanChanged, this, &LessonPage::alignTimeline, Qt::QueuedConnection);
        if (panel->side())
            m_sides->addWidget(panel->side());
    }
    if (m_stage->view().animator().mode() != MotionMode::None)
        m_fade->start(kFadeTime);
    m_session.scissors().leave(); // they are the stage's
    const bool wasWide = panelWithId(m_view)->isWide;
    const bool wasUsual = panelWithId(m_view)->isAlone || m_splitter->sizes().value(0) == usualLeftWidth();
    m_view = id;
    if (entry->isWide && !wasWide)
        m_inspectorWasShown = m_inspectorShown;
    if (entry->isWide != wasWide)
        setInspectorShown(!entry->isWide && m_inspectorWasShown);
    m_views->setCurrentWidget(panel);
    m_fade->raise();
    if (wasUsual) // else somebody has chosen a width
        setLeftWidth(usualLeftWidth());
    m_inspector->showCollection(id == QStringLiteral("collector"));
    m_header->viewSwitch().choose(id);
    m_inspector->setShowsBlocks(id == QLatin1String("heap"));
    showCards();
    alignTimeline();
    emit viewChanged(id);
}

void LessonPage::alignTimeline()
{
    auto* track = m_transport->findChild<TimelineTrack*>();
    auto span = panel().timeSpan();
    if (span) {
        const double shift = panel().mapTo(this, QPoint()).x() - track->mapTo(this, QPoint()).x();
        span = std::pair(span->first + shift, span->second + shift);
    }
    track->setSpan(span);
}

void LessonPage::focusNextPane()
{
    QWidget* const track = m_transport->findChild<TimelineTrack*>();
    QWidget* const order[] = {&m_source->view(), &shownTarget(), m_inspector, track};
    const QWidget* focus = QApplication::focusWidget();
    int current = -1;
    for (int i = 0; i < 4; ++i)
        if (focus && (focus == order[i] || order[i]->isAncestorOf(focus)))
            current = i;
    for (int i = 1; i <= 4; ++i) {
        QWidget* next = order[(current + i) % 4];
        if (!next->isVisible())
            continue;
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace nametag::ui
