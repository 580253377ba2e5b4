// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stage_pane.h"

#include "ui/layout/run_facts.h"
#include "ui/models/what_if_scene.h"
#include "ui/panels/crowd_note.h"
#include "ui/panels/holders_popup.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/stage_menu.h"
#include "ui/panels/theme_of.h"
#include "ui/panels/what_if_band.h"
#include "ui/scene/describe.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/scene/parts.h"
#include "ui/scene/scene_access.h"
#include "ui/scene/stage_foot.h"
#include "ui/session/lesson_session.h"
#include "ui/session/scissors.h"
#include "ui/theme/sizes.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace nametag::ui {

namespace {

/// Runs with more events than this are placed on a worker.
constexpr events::EventIndex kPlacedAtOnce = 4'000;
/// Runs with more steps than this are placed in parts: some steps before and behind the cursor.
constexpr StepIndex kPlacedWhole = 20'000;
constexpr StepIndex kPlacedAround = 150;

} // namespace

struct StagePane::LongRun {
    LongRun(const std::shared_ptr<const events::Recording>& recording, const ComingRun& coming)
        : drawn(recording)
        , surveyed(recording)
        , facts(std::make_shared<RunFacts>(*recording))
    {
        if (coming.valid())
            drawn.learn(coming.get()->line);
        else
            drawn.prepare();
        surveyed.learn(drawn); // from now on any step is near
    }

    timeline::Timeline drawn;    ///< asked by the stage
    timeline::Timeline surveyed; ///< asked by the worker
    std::shared_ptr<const RunFacts> facts;
};

struct StagePane::Places {
    Places(const std::shared_ptr<const events::Recording>& recording, Mode mode, LayoutOptions wishes,
           std::shared_ptr<LongRun> longRun)
        : run(std::move(longRun))
        , whole(run ? nullptr : std::make_unique<timeline::Timeline>(recording))
        , first(wishes.first)
        , last(wishes.last)
        , layout(place(timeline(), mode, withFacts(std::move(wishes)), measurer))
    {}

    const timeline::Timeline& timeline() const { return run ? run->drawn : *whole; }
    /// What is new is told by the step before.
    bool has(StepIndex step) const { return step <= last && (step > first || first == 0); }

    std::shared_ptr<LongRun> run;
    std::unique_ptr<timeline::Timeline> whole;
    StepIndex first;
    StepIndex last;
    FontMeasurer measurer;
    Layout layout;

private:
    LayoutOptions withFacts(LayoutOptions wishes) const
    {
        if (run)
            wishes.facts = run->facts;
        return wishes;
    }
};

StagePane::StagePane(LessonSession& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_view(new HeapView(this))
    , m_crowd(new CrowdNote(this))
{
    connect(m_crowd, &CrowdNote::heapMapAsked, this, [this] { emit viewAsked(QStringLiteral("heap")); });
    installSceneAccess();
    m_view->setObjectName(QStringLiteral("stageView"));
    m_view->setAccessibleName(tr("Stage"));
    setFocusProxy(m_view);
    m_view->hide();
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_worker.request_stop();
        ++m_ticket;
        m_places.reset();
        m_longRun.reset();
        forgetArrangement();
        m_view->hide();
        m_crowd->hide();
        update();
    });
    connect(&session, &LessonSession::runStarted, this, [this] {
        std::set<ObjectId> unfolded = std::move(m_arrangement.unfolded);
        forgetArrangement();
        m_arrangement.unfolded = std::move(unfolded);
    });
    connect(&session, &LessonSession::runFinished, this, &StagePane::placeRun);
    connect(&session, &LessonSession::stepChanged, this, [this](StepIndex from) { showCursor(from); });
    connect(&session, &LessonSession::selectionChanged, this, &StagePane::readMarked);
    connect(&session, &LessonSession::hoverChanged, this, &StagePane::readMarked);
    connect(m_view, &HeapView::selected, &session, [this](ObjectId object) {
        if (isFold(object))
            toggleFold(object);
        else
            m_session.select({object, {}, {}});
    });
    connect(m_view, &HeapView::hovered, this, &StagePane::tellHovered);
    connect(m_view, &HeapView::foldAsked, this, &StagePane::toggleFold);
    connect(m_view, &HeapView::blockDropped, this, &StagePane::putBlock);
    connect(m_view, &HeapView::menuAsked, this, &StagePane::showMenu);
    connect(m_view, &HeapView::clicked, this, &StagePane::readClick);
    connect(m_view, &HeapView::countAsked, this, [this](ObjectId object, const QRect& badge) {
        auto* popup = new HoldersPopup(m_session, object, this);
        connect(popup, &HoldersPopup::pointedAt, m_view, &HeapView::setPointedOut);
        popup->showAt(badge);
    });
}

StagePane::~StagePane()
{
    emit leaving();
}

void StagePane::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    placeRun();
}

void StagePane::setAddresses(AddressLook look)
{
    if (look == m_addresses)
        return;
    m_addresses = look;
    placeRun();
}

void StagePane::showMenu(const ItemKey& key, const QPoint& where)
{
    if (QMenu* menu = stageMenu(*this, m_session, key))
        menu->popup(where);
}

QString StagePane::asText() const
{
    return m_view->isHidden() ? tr("No names yet") : pictureAsText(m_view->model());
}

QWidget& StagePane::keyboardTarget()
{
    return *m_view;
}

void StagePane::fit()
{
    m_view->fit();
}

void StagePane::zoomIn()
{
    m_view->zoomIn();
}

void StagePane::zoomOut()
{
    m_view->zoomOut();
}

void StagePane::zoomTo100()
{
    m_view->setZoom(1.0);
}

std::shared_ptr<const SceneModel> StagePane::pictureAt(StepIndex step) const
{
    const auto recording = m_session.sharedRecording();
    if (!m_places || !recording)
        return std::make_shared<const SceneModel>();
    step = std::min(step, recording->stepCount());
    if (m_places->has(step) && isPlaced(step))
        return std::make_shared<const SceneModel>(m_places->layout.at(step));
    const bool isKnown = m_longRun && &m_longRun->drawn.recording() == recording.get();
    const Places part(recording, m_mode, optionsAt(step), isKnown ? m_longRun : nullptr);
    return std::make_shared<const SceneModel>(part.layout.at(step));
}

void StagePane::placeRun()
{
    const auto recording = m_session.sharedRecording();
    if (!recording)
        return;
    const std::uint64_t ticket = ++m_ticket;
    LayoutOptions options = optionsAt(m_session.step());
    m_isFresh = true;
    if (recording->eventCount() <= kPlacedAtOnce && !m_session.isPartial())
        return take(std::make_shared<Places>(recording, m_mode, options, nullptr), ticket);
    m_isPlacing = true;
    const bool isLong = recording->stepCount() > kPlacedWhole;
    const bool isKnown = m_longRun && &m_longRun->drawn.recording() == recording.get();
    m_worker = std::jthread([this, recording, ticket, options, mode = m_mode, isLong,
                             run = isKnown ? m_longRun : nullptr, coming = m_session.prepared()]() mutable {
        if (isLong && !run)
            run = std::make_shared<LongRun>(recording, coming);
        options.surveyed = run ? &run->surveyed : nullptr;
        auto places = std::make_shared<Places>(recording, mode, options, run);
        QMetaObject::invokeMethod(
            this, [this, places, ticket] { take(places, ticket); }, Qt::QueuedConnection);
    });
}

/// The part of a long run around a step; the whole of others.
LayoutOptions StagePane::optionsAt(StepIndex step) const
{
    LayoutOptions options;
    options.unfolded = m_arrangement.unfolded;
    options.dragged = m_arrangement.dragged;
    options.addresses = m_addresses;
    if (m_session.isOpen())
        options.hidden = m_session.script().lesson.hidden;
    if (m_session.stepCount() > kPlacedWhole) {
        options.first = step > kPlacedAround ? step - kPlacedAround : 0;
        options.last = step + kPlacedAround;
    }
    return options;
}

void StagePane::waitForPlaces()
{
    if (m_worker.joinable())
        m_worker.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what it found is on its way
}

void StagePane::take(std::shared_ptr<Places> places, std::uint64_t ticket)
{
    if (ticket != m_ticket)
        return;
    m_places = std::move(places);
    m_longRun = m_places->run;
    m_isPlacing = false;
    showCursor(m_session.step());
}

std::shared_ptr<const SceneModel> StagePane::sceneNow() const
{
    auto scene = std::make_shared<SceneModel>(m_places->layout.at(m_session.step(), m_session.moment()));
    adjust(*scene);
    if (m_addition)
        m_addition(*scene);
    if (m_band && m_session.scissors().isOpen())
        showBranch(*scene, *m_session.scissors().branch());
    return scene;
}

/// The places are of the run that is open, or of its first steps, and this step is one of those.
bool StagePane::isPlaced(StepIndex step) const
{
    const events::Recording& placed = m_places->timeline().recording();
    const events::Recording* open = m_session.recording();
    if (&placed == open)
        return true;
    return open && step <= placed.stepCount() && step <= open->stepCount() && placed.source == open->source &&
           placed.firstEventOf(step) == open->firstEventOf(step) && placed.endOf(step) == open->endOf(step);
}

void StagePane::showCursor(StepIndex from)
{
    if (!m_places || !m_session.timeline())
        return;
    const StepIndex step = m_session.step();
    if (!m_places->has(step) || !isPlaced(step))
        return m_isPlacing ? void() : placeAgain();
    const bool nothing = m_session.stepCount() == 0;
    m_view->setVisible(!nothing);
    if (nothing) {
        m_crowd->hide();
        return update();
    }
    const bool forward = !m_isFresh && isVisible() && (step == from + 1 || (step == from && step > 0)) &&
                         m_session.moment() > 0;
    m_view->showScene(sceneNow(), forward);
    m_crowd->setCount(m_view->model().objectCount);
    if (m_isFresh && !m_keepsCamera)
        m_view->fitReadably();
    m_isFresh = m_keepsCamera = false;
    readMarked();
}

void StagePane::useScissors()
{
    m_band = new WhatIfBand(m_session, this);
    const auto offer = [this] { // a recorded run cannot be cut: what would have come is not known
        m_view->offerScissors(!m_session.isOpen() || !m_session.script().isRecorded());
    };
    offer();
    connect(&m_session, &LessonSession::runStarted, this, offer);
    connect(&m_session.scissors(), &Scissors::changed, this, &StagePane::showScissors);
    connect(m_view, &HeapView::scissorsAsked, &m_session.scissors(), &Scissors::toggle);
    connect(m_view, &HeapView::cutAsked, this, &StagePane::cut);
}

void StagePane::cut(const ItemKey& key)
{
    const ItemKey place = cuttableAt(m_view->model(), key);
    if (place)
        m_session.scissors().cut(holdingPlaceOf(place.slot));
}

void StagePane::showScissors()
{
    m_view->setCutting(m_session.scissors().isOpen());
    placeView();
    showAgain();
}

void StagePane::showAgain()
{
    const bool isPlaced = m_places && &m_places->timeline().recording() == m_session.recording() &&
                          m_places->has(m_session.step());
    if (!isPlaced || m_view->isHidden())
        return;
    m_view->showScene(sceneNow(), isVisible());
    readMarked();
}

/// The band stands over the stage, not on it.
void StagePane::placeView()
{
    const int top = m_band && m_session.scissors().isOpen() ? WhatIfBand::heightFor(width()) : 0;
    if (m_band)
        m_band->setGeometry(0, 0, width(), WhatIfBand::heightFor(width()));
    m_view->setGeometry(0, top, width(), height() - top);
}

void StagePane::readMarked()
{
    if (m_telling)
        return;
    m_view->setSelected(m_session.selection().object);
    m_view->setHovered({}, m_session.hovered().object);
}

void StagePane::tellHovered(const ItemKey& key, ObjectId object)
{
    Selection selection{isFold(object) ? ObjectId{} : object, {}, {}};
    if (key.kind == ItemKind::Tag) {
        selection.space = NamespaceId{key.slot.holder};
        selection.name = TextId{key.slot.slot};
    }
    m_telling = true;
    m_session.hover(selection);
    m_telling = false;
}

void StagePane::readClick(const ItemKey& key, bool compared)
{
    timeline::ReferenceEnd end{objectOf(m_view->model(), key), {}, {}, {}};
    if (isFold(end.object))
        return;
    const bool isSlot = key.kind == ItemKind::Cell || key.kind == ItemKind::Arrow;
    if (key.kind == ItemKind::Tag || (isSlot && key.slot.kind == SlotKind::Name)) {
        end.space = NamespaceId{key.slot.holder};
        end.name = TextId{key.slot.slot};
    } else if (isSlot) {
        end.owner = ObjectId{key.slot.holder};
    }
    if (compared && end.object && m_clicked.object && m_session.state()->object(m_clicked.object))
        return m_session.compare({m_clicked, end});
    m_clicked = end;
    if (compared)
        m_session.select({end.object, end.space, end.name});
}

void StagePane::resizeEvent(QResizeEvent*)
{
    placeView();
    m_crowd->placeAbove(height() - StageFoot::kHeight);
}

void StagePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_view->setTheme(themeOf(this));
}

void StagePane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeOf(this).colour(Colour::BgStage));
    if (m_view->isHidden())
        paintEmpty(painter);
}

void StagePane::paintEmpty(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    const QRectF heap(width() * 0.31, 53, width() * 0.69 - 24, height() - 53.0 - 24);
    painter.drawText(QRectF(24, 20, 200, 24), Qt::AlignVCenter, tr("Names"));
    painter.drawText(QRectF(heap.left() + 2, 20, 300, 24), Qt::AlignVCenter, tr("Private heap"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::BgHeap));
    painter.drawRoundedRect(heap, sizes::kPanelRadius, sizes::kPanelRadius);
    painter.setBrush(theme.colour(Colour::BgDot));
    for (double y = heap.top() + 20; y < heap.bottom(); y += 22)
        for (double x = heap.left() + 20; x < heap.right(); x += 22)
            painter.drawRect(QRectF(x, y, 1.4, 1.4));
    const double middle = heap.top() + heap.height() * 0.44;
    QPen dashed(theme.colour(Colour::ArrowGhost), 1.5, Qt::DashLine);
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    const QRectF block(heap.left() + heap.width() * 0.24, middle - 48, heap.width() * 0.5, 96);
    painter.drawRoundedRect(block, 12, 12);
    const QRectF tag(heap.left() - 178, middle - 23, 108, 46);
    painter.drawLine(QPointF(tag.right() - 16, middle), QPointF(block.left() - 14, middle));
    painter.setPen(QPen(theme.colour(Colour::TagLine), 1.5, Qt::DotLine));
    painter.drawPath(tagOutline(tag));
    painter.setFont(ui::font(FontRole::Headline));
    painter.setPen(theme.colour(Colour::Ink1));
    const QRectF words(heap.left(), block.bottom() + 62, heap.width(), 28);
    const bool running = m_session.isRunning() || m_isPlacing;
    const QString going =
        m_session.isRunning() ? tr("The script is running") : tr("The picture is being laid out");
    painter.drawText(words, Qt::AlignCenter, running ? going : tr("No names yet"));
    QTextDocument text;
    setRichText(text,
                sentenceHtml(tr("Run a line such as `x = [1, 2]` and its tag appears on the left, tied to a "
                                "new object here."),
                             CodeLook::Chip, 13, theme),
                ui::font(FontRole::Body), 22, theme.colour(Colour::Ink2));
    text.setDefaultTextOption(QTextOption(Qt::AlignHCenter));
    text.setTextWidth(std::min(430.0, heap.width() - 40));
    painter.translate(heap.center().x() - text.textWidth() / 2, words.bottom() + 6);
    if (!running)
        text.drawContents(&painter);
}

} // namespace nametag::ui
