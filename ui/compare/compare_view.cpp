// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"

#include "core/profile/profile_list.h"
#include "ui/compare/compare_marks.h"
#include "ui/compare/compare_side.h"
#include "ui/compare/compare_table.h"
#include "ui/exercises/words_label.h"
#include "ui/models/line_difference.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kTableHeight = 250;
constexpr int kLowHeight = 620; ///< in a low window the stages need the room
constexpr int kLowTableHeight = 182;
constexpr int kNarrowTable = 800;
constexpr StepIndex kMostLineSteps = 2000; ///< of which lines are told what differs
constexpr qint64 kLinesTime = 20;          ///< milliseconds at a time
const QString kOpened = QStringLiteral("opened");
const QString kChooseFile = QStringLiteral("choose");

} // namespace

CompareView::CompareView(LessonSession& session, Producer producer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QComboBox)
    , m_agree(new QLabel)
    , m_words(new WordsLabel({FontRole::Body, 22, Colour::Ink2, CodeLook::Chip, 13}))
    , m_next(new QPushButton(tr("Next difference")))
    , m_leave(new QPushButton(tr("Back")))
    , m_first(new CompareSide(QStringLiteral("compareFirst"),
                              [this](const RunRequest&, const std::stop_token&) { return m_given; }))
    , m_second(new CompareSide(QStringLiteral("compareSecond"), std::move(producer)))
    , m_rows(new CompareTable(this))
    , m_table(new QTableView)
    , m_copy(new QPushButton(tr("Copy as a report")))
    , m_use(new QPushButton)
    , m_again(new QPushButton(tr("Record again")))
    , m_save(new QPushButton(tr("Save recording…")))
    , m_note(new QLabel)
{
    setObjectName(QStringLiteral("compareView"));
    setFocusPolicy(Qt::StrongFocus);
    auto* stages = new QHBoxLayout;
    stages->setSpacing(8);
    stages->addWidget(m_first, 1);
    stages->addWidget(m_second, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addLayout(stages, 1);
    column->addWidget(makeFoot());
    connect(&m_lineTimer, &QTimer::timeout, this, &CompareView::readLines);
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_with.clear();
        if (m_isOn)
            emit left();
    });
    connect(&session, &LessonSession::runFinished, this, [this] {
        if (m_isOn)
            takeRun();
    });
    connect(&session, &LessonSession::stepChanged, this, [this] { readStep(); });
    for (CompareSide* side : {m_first, m_second})
        connect(&side->session(), &LessonSession::runFinished, this, [this] { align(); });
}

CompareView::~CompareView() = default;

QWidget* CompareView::makeHead()
{
    auto* head = new QWidget;
    auto* title = new QLabel(tr("Compare with"));
    title->setFont(ui::font(FontRole::Section));
    m_choice->setObjectName(QStringLiteral("compareChoice"));
    m_choice->setAccessibleName(tr("Compare with"));
    m_choice->setMinimumWidth(140);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_agree->setObjectName(QStringLiteral("compareAgree"));
    m_agree->setFont(ui::font(FontRole::Base));
    title->setBuddy(m_choice);
    m_next->setObjectName(QStringLiteral("nextDifferenceButton"));
    m_leave->setObjectName(QStringLiteral("leaveCompareButton"));
    m_leave->setToolTip(tr("Back to the lesson (Esc)"));
    for (QPushButton* button : {m_next, m_leave, m_copy, m_use, m_again, m_save})
        button->setProperty("small", true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_agree);
    row->addSpacing(8);
    row->addWidget(m_next);
    row->addWidget(m_leave);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_leave, &QPushButton::clicked, this, &CompareView::left);
    connect(m_next, &QPushButton::clicked, this, [this] { goToNextDifference(); });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QString id = m_choice->itemData(index).toString();
        if (id == kChooseFile)
            chooseFile();
        else
            compareWith(id);
    });
    return head;
}

QWidget* CompareView::makeFoot()
{
    auto* foot = new QWidget;
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("What differs"));
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_copy->setObjectName(QStringLiteral("copyReportButton"));
    m_use->setObjectName(QStringLiteral("useVersionButton"));
    m_again->setObjectName(QStringLiteral("recordAgainButton"));
    m_save->setObjectName(QStringLiteral("saveRecordingButton"));
    m_save->setToolTip(tr("Nametag opens the file like a script"));
    m_note->setFont(ui::font(FontRole::Base));
    m_note->setForegroundRole(QPalette::Shadow);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_copy, m_save, m_again, m_use})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_note);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 16, 12);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(asText()); });
    connect(m_again, &QPushButton::clicked, this, [this] { startReal(); });
    connect(m_save, &QPushButton::clicked, this, &CompareView::chooseRecordingFile);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const QString version = m_use->property("version").toString();
        if (!isReal())
            m_with.clear();
        m_session.setProfile(version);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const ObjectId object = m_rows->rows()[static_cast<std::size_t>(index.row())].object;
        if (object)
            m_session.select({object, {}, {}});
    });
    return foot;
}

void CompareView::begin(Mode mode, const QString& opened)
{
    m_opened = opened;
    m_isOn = true;
    for (CompareSide* side : {m_first, m_second})
        side->stage().setMode(mode);
    takeRun();
}

void CompareView::end()
{
    m_isOn = false;
}

/// What this run can be compared with.
void CompareView::readChoices()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    if (m_session.script().text != m_opened)
        m_choice->addItem(tr("The text as it was opened"), kOpened);
    for (const profile::Profile& profile : profile::allProfiles()) {
        const QString version = QString::fromUtf8(profile.name.data(), static_cast<int>(profile.name.size()));
        if (version != m_session.profile())
            m_choice->addItem(tr("CPython %1").arg(version), version);
    }
    if (m_recorder)
        m_choice->addItem(tr("The Python of this computer"), realPython());
    for (const QString& file : std::as_const(m_files))
        m_choice->addItem(QFileInfo(file).fileName(), file);
    m_choice->addItem(tr("Another file…"), kChooseFile);
    if (m_choice->findData(m_with) < 0)
        m_with = m_choice->itemData(0).toString();
    m_choice->setCurrentIndex(m_choice->findData(m_with));
}

void CompareView::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Compare with"), QFileInfo(m_session.script().path).path(), tr("Python (*.py *.ipynb)"));
    if (path.isEmpty())
        return m_choice->setCurrentIndex(m_choice->findData(m_with));
    compareWith(path);
}

void CompareView::compareWith(const QString& id)
{
    const bool isFile = id != kOpened && id != realPython() && !profile::findProfile(id.toStdString());
    if (isFile && !m_files.contains(id))
        m_files << id;
    m_with = id;
    takeRun();
}

bool CompareView::isOtherText() const
{
    return m_with == kOpened || m_files.contains(m_with);
}

/// The run that is open is another one, or what it is compared with.
void CompareView::takeRun()
{
    if (!m_session.isOpen() || !m_session.recording())
        return;
    readChoices();
    m_given = m_session.sharedRecording();
    OpenScript script = m_session.script();
    const QString version = isOtherText() || isReal() ? m_session.profile() : m_with;
    script.lesson.profile = m_session.profile().toStdString();
    m_first->session().open(script);
    const QString about = tr("rules of CPython %1");
    m_first->setHead(isOtherText() ? tr("Now") : tr("CPython %1").arg(m_session.profile()),
                     isOtherText() ? about.arg(m_session.profile()) : tr("this run"));
    script.recorded.reset(); // what a real Python did is compared with what the simulator does
    QString title = tr("CPython %1").arg(version);
    if (m_with == kOpened) {
        script = scriptFrom(m_opened, script.path);
        title = tr("As it was opened");
    } else if (isOtherText()) {
        QFile file(m_with);
        const auto text = file.open(QIODevice::ReadOnly) ? textIn(file.readAll(), m_with) : std::nullopt;
        script = scriptFrom(text.value_or(QString()), m_with);
        title = script.fileName;
    }
    m_second->setVisible(!isReal());
    m_again->setVisible(isReal());
    m_save->setVisible(isReal());
    m_lineTimer.stop();
    m_newAtLine.clear();
    emit newDifferencesRead();
    if (isReal())
        return startReal();
    m_second->setHead(title, isOtherText() ? about.arg(version) : tr("the same text"));
    script.lesson.profile = version.toStdString();
    m_second->session().open(script);
    align();
}

bool CompareView::isReady() const
{
    if (isReal())
        return m_first->session().recording() && !m_first->session().isRunning();
    return m_first->session().recording() && m_second->session().recording() &&
           !m_first->session().isRunning() && !m_second->session().isRunning();
}

void CompareView::waitForPlaces()
{
    m_first->stage().waitForPlaces();
    m_second->stage().waitForPlaces();
}

/// For each line of the first text its number in the second, 0 if it is not there. A line that was written
/// anew stands for the one in its place.
static std::vector<std::uint32_t> linesInSecond(const QString& first, const QString& second)
{
    std::vector<std::uint32_t> numbers;
    std::vector<std::size_t> gone; // of this stretch, without a partner yet
    std::uint32_t at = 0;
    std::size_t paired = 0;
    for (const ChangedLine& line : lineDifference(first.toStdString(), second.toStdString())) {
        at += line.kind != ChangedLine::Kind::Gone;
        if (line.kind == ChangedLine::Kind::Gone) {
            gone.push_back(numbers.size());
            numbers.push_back(0);
        } else if (line.kind == ChangedLine::Kind::New) {
            if (paired < gone.size())
                numbers[gone[paired++]] = at;
        } else {
            numbers.push_back(at);
            gone.clear();
            paired = 0;
        }
    }
    return numbers;
}

/// The lines that its steps ran, by their numbers in the second text.
std::vector<std::uint32_t> CompareView::linesOf(const LessonSession& session, bool isFirst) const
{
    const bool isMapped = isFirst && isOtherText();
    std::vector<std::uint32_t> numbers;
    if (isMapped)
        numbers = linesInSecond(m_session.script().text, m_second->session().script().text);
    std::vector<std::uint32_t> lines;
    for (StepIndex step = 1; step <= session.stepCount(); ++step) {
        const std::uint32_t line = session.lineOf(step);
        lines.push_back(!isMapped ? line : line > 0 && line <= numbers.size() ? numbers[line - 1] : 0);
    }
    return lines;
}

void CompareView::align()
{
    if (isReal()) {
        if (m_first->session().recording() && !m_first->session().isRunning())
            readStep();
        return;
    }
    if (!isReady())
        return;
    m_partners = timeline::alignRuns(linesOf(m_first->session(), true), linesOf(m_second->session(), false));
    readStep();
    beginLines();
}

StepIndex CompareView::partnerOf(StepIndex step) const
{
    return step < m_partners.size() ? m_partners[step] : m_second->session().stepCount();
}

timeline::StateComparison CompareView::comparisonAfter(StepIndex step) const
{
    const LessonSession& a = m_first->session();
    const LessonSession& b = m_second->session();
    const StepIndex partner = partnerOf(step);
    const auto first = a.timeline()->stateAfter(step);
    const auto second = b.timeline()->stateAfter(partner);
    return timeline::compareStates({*a.recording(), *first, a.recording()->endOf(step)},
                                   {*b.recording(), *second, b.recording()->endOf(partner)});
}

void CompareView::readStep()
{
    if (m_isOn && isReal())
        m_first->session().goTo(std::min(m_session.step(), m_first->session().stepCount()));
    if (!m_isOn || isReal() || !isReady() || m_partners.empty())
        return;
    const StepIndex step = std::min(m_session.step(), m_first->session().stepCount());
    m_first->session().goTo(step);
    m_second->session().goTo(partnerOf(step));
    m_comparison = comparisonAfter(step);
    m_first->marks().show(m_comparison.differences, false);
    m_second->marks().show(m_comparison.differences, true);
    tell();
}

/// How many were not known before.
static int newIn(const std::vector<timeline::FactDifference>& now,
                 const std::vector<timeline::FactDifference>& known)
{
    return static_cast<int>(std::count_if(now.begin(), now.end(), [&](const auto& difference) {
        return std::none_of(known.begin(), known.end(), [&](const auto& old) {
            return old.kind == difference.kind && old.place == difference.place;
        });
    }));
}

void CompareView::beginLines()
{
    m_newAtLine.clear();
    m_lastKnown = comparisonAfter(0).differences;
    m_lineStep = 0;
    m_lineTimer.start(0);
}

/// A few steps of the run, so that the window is never kept waiting; at the end the lines are told.
void CompareView::readLines()
{
    if (!m_isOn || isReal() || !isReady())
        return m_lineTimer.stop();
    QElapsedTimer time;
    time.start();
    const StepIndex end = std::min(m_first->session().stepCount(), kMostLineSteps);
    while (m_lineStep < end && time.elapsed() < kLinesTime) {
        auto there = comparisonAfter(++m_lineStep).differences;
        m_newAtLine[static_cast<int>(m_first->session().lineOf(m_lineStep))] += newIn(there, m_lastKnown);
        m_lastKnown = std::move(there);
    }
    if (m_lineStep < end)
        return;
    m_lineTimer.stop();
    emit newDifferencesRead();
}

bool CompareView::goToNextDifference()
{
    if (isReal())
        return goToNextReal();
    if (!isReady())
        return false;
    for (StepIndex step = m_session.step() + 1; step <= m_session.horizon(); ++step) {
        if (newIn(comparisonAfter(step).differences, m_comparison.differences) == 0)
            continue;
        m_session.goTo(step);
        return true;
    }
    m_note->setText(tr("Nothing else differs after this step."));
    return false;
}

void CompareView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgWindow));
    painter.setPen(theme.colour(Colour::LineHair));
    painter.setBrush(theme.colour(Colour::BgSurface));
    const QWidget* foot = m_table->parentWidget();
    painter.drawRoundedRect(QRectF(foot->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), sizes::kCardRadius,
                            sizes::kCardRadius);
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_table->parentWidget()->setFixedHeight(height() < kLowHeight ? kLowTableHeight : kTableHeight);
    const int room = m_table->viewport()->width();
    const bool narrow = room < kNarrowTable; // then the reasons need the room
    m_table->setColumnWidth(CompareTable::What, narrow ? room * 47 / 200 : room / 4);
    m_table->setColumnWidth(CompareTable::First, narrow ? room * 3 / 20 : room / 6);
    m_table->setColumnWidth(CompareTable::Second, narrow ? room * 3 / 20 : room / 6);
    int left = room;
    for (int column = CompareTable::What; column < CompareTable::Why; ++column)
        left -= m_table->columnWidth(column);
    if (!m_table->verticalScrollBar()->isVisible())
        left -= m_table->verticalScrollBar()->sizeHint().width(); // it may come with the rows
    m_rows->setReasonWidth(left);
    m_table->resizeRowsToContents();
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace nametag::ui
