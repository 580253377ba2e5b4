// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_panel.h"

#include "core/timeline/value_text.h"
#include "ui/layout/words.h"
#include "ui/models/referrers.h"
#include "ui/panels/chart_plot.h"
#include "ui/panels/charts_cursor.h"
#include "ui/panels/charts_table.h"
#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

/// Runs with more events than this are read on a worker.
constexpr events::EventIndex kReadAtOnce = 100'000;
constexpr double kRoomyWidth = 900;
constexpr std::uint64_t kMostReferences = 1u << 29;
constexpr std::size_t kMostKnown = 64; ///< objects whose counts are kept
constexpr double kTop = 52;
constexpr double kTitle = 26;
constexpr double kGap = 12;
constexpr double kAxis = 30;
constexpr double kShares[kCharts] = {3, 3, 2, 2, 2};

/// At most four equal parts that reach over the highest value.
std::uint64_t tickFor(std::uint64_t highest)
{
    std::uint64_t power = 1;
    while (true) {
        for (const std::uint64_t digit : {1, 2, 5})
            if (power * digit * 4 >= highest)
                return power * digit;
        power *= 10;
    }
}

timeline::Samples referencesTo(const events::Recording& recording, ObjectId object,
                               const std::stop_token& stop = {})
{
    timeline::Samples counted = timeline::sampled(timeline::countOf(recording, object, stop), kMostSamples);
    if (highestOf(counted) > kMostReferences) // immortal: a number that means "for ever"
        counted.clear();
    return counted;
}

/// "int 300", "Node …1002f0" where its repr says no more than its type.
QString nameOf(const timeline::ObjectState& object, const timeline::MemoryState& state,
               const TextTable& texts)
{
    const std::string repr = timeline::reprText(state, object.id, texts, 20);
    const bool isPlain = repr.empty() || repr.front() == '<';
    return QString::fromStdString(
        cut(typeWordOf(object, texts) + " " + (isPlain ? addressText(object.address) : repr), 28));
}

} // namespace

ChartsPanel::ChartsPanel(LessonSession& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_switch(
          new Segment({{QStringLiteral("curves"), tr("Curves"), {}, tr("As curves"), true},
                       {QStringLiteral("table"), tr("Table"), {}, tr("The same numbers as a table"), true}},
                      this))
    , m_table(new QTableView(this))
    , m_rows(new ChartsTable(session, this))
{
    setObjectName(QStringLiteral("chartsView"));
    setAccessibleName(tr("Charts"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (ChartPlot*& plot : m_plots)
        plot = new ChartPlot(this);
    m_cursor = new ChartsCursor(session, *this);
    m_switch->setObjectName(QStringLiteral("chartsSwitch"));
    m_switch->setAccessibleName(tr("Curves or table"));
    connect(m_switch, &Segment::chosenChanged, this,
            [this](const QString& id) { showTable(id == QStringLiteral("table")); });
    m_table->setObjectName(QStringLiteral("chartsTable"));
    m_table->setAccessibleName(tr("Charts as a table"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->hide();
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_session.goTo(static_cast<StepIndex>(index.row())); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { m_session.goTo(static_cast<StepIndex>(index.row())); });
    connect(&session, &LessonSession::lessonChanged, this, &ChartsPanel::readRun);
    connect(&session, &LessonSession::runFinished, this, &ChartsPanel::readRun);
    connect(&session, &LessonSession::stepChanged, this, &ChartsPanel::readCursor);
    connect(&session, &LessonSession::gatesChanged, this, [this] {
        m_rows->readRun();
        readCursor();
    });
    connect(&session, &LessonSession::selectionChanged, this, &ChartsPanel::readReferences);
    connect(&session, &LessonSession::hoverChanged, this, &ChartsPanel::readReferences);
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::readRun()
{
    m_isStale = true;
    m_data.reset();
    m_known.clear();
    ++m_ticket;
    if (!isVisible())
        return;
    m_isStale = false;
    const auto recording = m_session.sharedRecording();
    update();
    if (!recording)
        return;
    const std::uint64_t ticket = m_ticket;
    if (recording->eventCount() <= kReadAtOnce)
        return take(chartData(recording), ticket);
    m_isReading = true;
    m_worker = std::jthread([this, recording, ticket](const std::stop_token& stop) {
        auto data = chartData(recording, stop);
        QMetaObject::invokeMethod(
            this, [this, data, ticket] { take(data, ticket); }, Qt::QueuedConnection);
    });
}

void ChartsPanel::take(std::shared_ptr<const ChartData> data, std::uint64_t ticket)
{
    if (ticket != m_ticket)
        return;
    m_data = std::move(data);
    m_isReading = false;
    m_rows->readRun();
    m_referenced = {};
    readReferences();
    fillPlots();
    readCursor();
}

void ChartsPanel::finish()
{
    if (m_worker.joinable())
        m_worker.join();
    if (m_counter.joinable())
        m_counter.join();
}

void ChartsPanel::showTable(bool shown)
{
    m_switch->choose(shown ? QStringLiteral("table") : QStringLiteral("curves"));
    m_table->setVisible(shown);
    m_cursor->setVisible(!shown);
    for (ChartPlot* plot : m_plots)
        plot->setVisible(!shown && m_data);
    if (shown)
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(m_session.step()), 0));
    update();
}

void ChartsPanel::setTop(ChartKind kind, std::uint64_t highest)
{
    ChartPlace& place = m_places[static_cast<std::size_t>(kind)];
    place.tick = tickFor(std::max<std::uint64_t>(highest, 2));
    place.top = std::max<std::uint64_t>(1, (highest + place.tick - 1) / place.tick) * place.tick;
    m_plots[static_cast<std::size_t>(kind)]->setRange(m_data->stepCount, static_cast<double>(place.top));
}

void ChartsPanel::fillPlots()
{
    if (!m_data)
        return;
    const Theme theme = themeOf(this);
    const auto plot = [this](ChartKind kind) { return m_plots[static_cast<std::size_t>(kind)]; };
    const std::uint64_t asked = highestOf(m_data->heap.asked);
    const std::uint64_t held = highestOf(m_data->heap.held);
    std::vector<ChartCurve> bytes{{stepCurve(m_data->heap.asked), Colour::Accent, 1.75, 0.13, false, {}}};
    const bool heldFits = held > 0 && held <= 4 * asked;
    if (heldFits)
        bytes.insert(bytes.begin(), {stepCurve(m_data->heap.held), Colour::ArrowSlot, 1.5, 0, true, {}});
    plot(ChartKind::Bytes)->setCurves(bytes, theme);
    setTop(ChartKind::Bytes, heldFits ? std::max(asked, held) : asked);

    // Each type stands on those below it; the first is in front of none.
    std::vector<ChartCurve> types;
    timeline::Samples sum;
    for (auto type = m_data->types.rbegin(); type != m_data->types.rend(); ++type) {
        const QVector<QPointF> floor = stepCurve(sum);
        if (sum.empty())
            sum = type->live;
        else
            for (std::size_t i = 0; i < sum.size(); ++i) {
                sum[i].lowest += type->live[i].lowest;
                sum[i].highest += type->live[i].highest;
                sum[i].last += type->live[i].last;
            }
        types.insert(types.begin(), {stepCurve(sum), typeColour(type->role), 1.5, 0.12, false, floor});
    }
    plot(ChartKind::Types)->setCurves(types, theme);
    setTop(ChartKind::Types, highestOf(sum));

    plot(ChartKind::Blocks)
        ->setCurves({{stepCurve(m_data->heap.placed), Colour::Ink2, 1.5, 0.16, false, {}},
                     {stepCurve(m_data->heap.freed), Colour::ArrowSlot, 1.25, 0, true, {}}},
                    theme);
    setTop(ChartKind::Blocks, std::max(highestOf(m_data->heap.placed), highestOf(m_data->heap.freed)));

    plot(ChartKind::References)->setCurves({{stepCurve(m_references), Colour::Ink1, 2, 0, false, {}}}, theme);
    setTop(ChartKind::References, std::max<std::uint64_t>(3, highestOf(m_references)));

    std::uint64_t most = 0;
    for (const timeline::Collection& collection : m_data->collections)
        most = std::max<std::uint64_t>(most, collection.unreachable);
    plot(ChartKind::Collections)->setCurves({}, theme);
    setTop(ChartKind::Collections, std::max<std::uint64_t>(most, 2));
    layOut();
}

void ChartsPanel::readReferences()
{
    const ObjectId object = m_session.marked().object;
    if (!isOfThisRun() || !isVisible())
        return;
    if (object != m_referenced) {
        m_referenced = object;
        m_references.clear();
        if (object)
            findReferences(object);
        fillPlots();
    }
    readCursor();
}

/// The count of an object over the run: known from before, found at once, or by a worker in a long run.
void ChartsPanel::findReferences(ObjectId object)
{
    const auto recording = m_data->recording;
    if (const auto known = m_known.find(object); known != m_known.end()) {
        m_references = known->second;
    } else if (recording->eventCount() <= kReadAtOnce) {
        m_references = referencesTo(*recording, object);
    } else {
        const std::uint64_t ticket = m_ticket;
        m_counter = std::jthread([this, recording, object, ticket](const std::stop_token& stop) {
            auto counted = referencesTo(*recording, object, stop);
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [this, counted, object, ticket] { takeReferences(object, counted, ticket); },
                    Qt::QueuedConnection);
        });
    }
}

void ChartsPanel::takeReferences(ObjectId object, const timeline::Samples& counted, std::uint64_t ticket)
{
    if (ticket != m_ticket || !m_data)
        return;
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    m_known[object] = counted;
    if (object != m_referenced)
        return;
    m_references = counted;
    fillPlots();
    readCursor();
}

/// Another listener can show the panel while the session tells of a new run, before the panel has heard it.
bool ChartsPanel::isOfThisRun() const
{
    return m_data && m_data->recording == m_session.sharedRecording();
}

void ChartsPanel::readCursor()
{
    if (!isOfThisRun() || !isVisible())
        return;
    const auto state = m_session.state();
    const auto before = m_session.stateBefore();
    m_values = chartValues(*m_data, *m_session.heap(), *state, m_session.step(), m_session.moment());
    const auto countIn = [this](const timeline::MemoryState& memory) {
        const timeline::ObjectState* object = memory.object(m_referenced);
        return !object                         ? QString()
               : object->is(events::kImmortal) ? QStringLiteral("∞")
                                               : QString::number(object->count);
    };
    m_count = countIn(*state);
    m_countBefore = countIn(*before);
    const timeline::MemoryState& known = state->object(m_referenced) ? *state : *before;
    if (const timeline::ObjectState* object = known.object(m_referenced))
        m_referencedWords = nameOf(*object, known, m_data->recording->texts());
    const timeline::ObjectState* marked = state->object(m_referenced);
    const bool isTold = marked && !marked->is(events::kImmortal);
    m_countNow = isTold ? marked->count : 0;
    m_holders =
        isTold ? QString::fromStdString(holderWords(*before, *state, *marked, m_data->recording->texts()))
               : QString();
    if (!m_table->isHidden())
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(m_session.step()), 0));
    setAccessibleDescription(asText());
    m_cursor->update();
    update();
}

std::optional<std::pair<double, double>> ChartsPanel::timeSpan() const
{
    const QRectF plot = m_places.front().plot;
    return plot.isEmpty() ? std::nullopt : std::optional(std::pair(plot.left(), plot.right()));
}

double ChartsPanel::xOf(double step) const
{
    const QRectF plot = m_places.front().plot;
    const double steps = std::max<double>(1, m_data ? m_data->stepCount : 1);
    return plot.left() + plot.width() * step / steps;
}

StepIndex ChartsPanel::stepAt(double x) const
{
    const QRectF plot = m_places.front().plot;
    const double share = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    return static_cast<StepIndex>(std::lround(share * (m_data ? m_data->stepCount : 0)));
}

void ChartsPanel::layOut()
{
    const bool roomy = width() >= kRoomyWidth;
    const double left = roomy ? 84 : 66;
    const double right = width() - 260.0;
    const double room = height() - kTop - kAxis - kCharts * (kTitle + kGap);
    double all = 0;
    for (const double share : kShares)
        all += share;
    double y = kTop - 30;
    for (std::size_t i = 0; i < kCharts; ++i) {
        m_places[i].title = QRectF(left, y, right - left, kTitle);
        y += kTitle + 4;
        const double plotHeight = std::floor(room * kShares[i] / all);
        m_places[i].plot = QRectF(left, std::round(y), std::floor(right - left), plotHeight);
        m_plots[i]->setPlot(m_places[i].plot);
        m_plots[i]->setVisible(m_data && m_table->isHidden());
        y += plotHeight + kGap;
    }
    const QSize segment = m_switch->sizeHint();
    m_switch->setGeometry(width() - segment.width() - 16, 8, segment.width(), segment.height());
    m_table->setGeometry(24, 60, width() - 40, height() - 76);
    m_cursor->setGeometry(rect());
    m_cursor->raise();
    m_table->raise();
    m_switch->raise();
    emit timeSpanChanged();
}

void ChartsPanel::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ChartsPanel::showEvent(QShowEvent*)
{
    if (m_isStale)
        return readRun();
    readReferences();
}

void ChartsPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_data)
        fillPlots();
}

void ChartsPanel::mousePressEvent(QMouseEvent* event)
{
    const QRectF plots = m_places.front().plot.united(m_places.back().plot);
    if (m_data && m_table->isHidden() && (event->buttons() & Qt::LeftButton) &&
        plots.adjusted(-8, -20, 8, 24).contains(event->position()))
        m_session.goTo(stepAt(event->position().x()));
}

void ChartsPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        mousePressEvent(event);
}

} // namespace nametag::ui
