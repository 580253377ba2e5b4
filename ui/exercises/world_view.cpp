// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/world_view.h"

#include "core/profile/profile_list.h"
#include "ui/exercises/card_head.h"
#include "ui/exercises/words_label.h"
#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kLongestRun = 5; ///< seconds
constexpr double kLeastZoom = 0.5;

} // namespace

World::World(const QString& caption, bool isPython, QWidget* parent)
    : QWidget(parent)
    , m_session([this](const RunRequest&, const std::stop_token&) { return m_given; })
    , m_stage(new StagePane(m_session))
{
    setObjectName(isPython ? QStringLiteral("pythonsWorld") : QStringLiteral("yourWorld"));
    setAccessibleName(caption);
    auto* head = new CardHead;
    head->set(isPython ? PillKind::Good : PillKind::Bad,
              isPython ? QStringLiteral("check") : QStringLiteral("hand"), caption);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 6);
    row->addWidget(head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stage, 1);
    m_stage->view().setFootVisible(false);
    m_stage->view().setFitRange(kLeastZoom, 1);
    m_stage->view().setAccessibleName(caption);
    m_stage->view().setObjectName(isPython ? QStringLiteral("pythonsStage") : QStringLiteral("yourStage"));
}

void World::show(const OpenScript& script, std::shared_ptr<const events::Recording> recording, Mode mode)
{
    m_given = std::move(recording);
    m_stage->setMode(mode);
    m_session.open(script);
}

WorldView::WorldView(QWidget* parent)
    : QWidget(parent)
    , m_title(new WordsLabel({FontRole::Section, 24, Colour::Ink1, CodeLook::Plain, 17}))
    , m_claim(new WordsLabel({FontRole::Body, 22, Colour::Ink2, CodeLook::Chip, 13}))
    , m_leave(new QPushButton(tr("Back to the lesson")))
    , m_theirs(new World(tr("Your world"), false))
    , m_python(new World(tr("Python's world"), true))
    , m_back(new IconButton(QStringLiteral("step-back"), tr("Step back in both worlds (←)")))
    , m_forward(new IconButton(QStringLiteral("step-forward"), tr("Step forward in both worlds (→)")))
    , m_where(new WordsLabel({FontRole::Heading, 20, Colour::Ink1, CodeLook::Plain, 13}))
    , m_words(new WordsLabel({FontRole::Body, 22, Colour::Ink1, CodeLook::Chip, 13}))
    , m_truth(new WordsLabel({FontRole::Body, 22, Colour::Ink2, CodeLook::Chip, 13}))
{
    setObjectName(QStringLiteral("worldView"));
    setFocusPolicy(Qt::StrongFocus);
    m_leave->setObjectName(QStringLiteral("leaveWorldButton"));
    m_leave->setToolTip(tr("Back to the lesson (Esc)"));
    m_back->setObjectName(QStringLiteral("worldBackButton"));
    m_forward->setObjectName(QStringLiteral("worldForwardButton"));
    m_leave->setProperty("small", true);
    auto* stages = new QHBoxLayout;
    stages->setContentsMargins(0, 0, 0, 0);
    stages->setSpacing(1);
    stages->addWidget(m_theirs, 1);
    stages->addWidget(m_python, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(makeHead());
    column->addLayout(stages, 1);
    column->addWidget(makeFoot());
    connect(m_leave, &QPushButton::clicked, this, &WorldView::left);
    connect(m_back, &QAbstractButton::clicked, this, [this] { goTo(m_step > 0 ? m_step - 1 : 0); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { goTo(m_step + 1); });
    for (World* world : {m_theirs, m_python})
        connect(&world->session(), &LessonSession::runFinished, this, [this] { goTo(m_step); });
}

QWidget* WorldView::makeHead()
{
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_claim);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 14, 16, 12);
    row->addLayout(words, 1);
    row->addWidget(m_leave, 0, Qt::AlignTop);
    return head;
}

QWidget* WorldView::makeFoot()
{
    auto* foot = new QWidget;
    m_back->setExtent(36, 18);
    m_forward->setExtent(36, 18);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_where);
    words->addWidget(m_words);
    words->addWidget(m_truth);
    words->addStretch();
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 12, 16, 14);
    row->setSpacing(4);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_forward, 0, Qt::AlignTop);
    row->addSpacing(8);
    row->addLayout(words, 1);
    foot->setMinimumHeight(116);
    return foot;
}

void WorldView::begin(const LessonSession& session, exercise::Model model, StepIndex from, Mode mode)
{
    const auto python = session.sharedRecording();
    simulator::RunOptions options;
    options.profile = profile::findProfile(session.profile().toStdString());
    options.limits.seconds = kLongestRun;
    const auto theirs = exercise::recordWorld(session.script().lesson, model, options);
    m_model = model;
    m_parting = exercise::firstDivergence(timeline::Timeline(python), timeline::Timeline(theirs));
    m_last = m_parting ? m_parting->step : std::min(python->stepCount(), theirs->stepCount());
    m_step = std::min(from, m_last);
    m_source = session.script().text.split(u'\n');
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    m_title->setText(words(exercise::nameOf(model)));
    QString claim = words(exercise::claimOf(model));
    if (!claim.endsWith(u'.'))
        claim += u'.';
    m_claim->setText((claim + u' ' + words(exercise::limitOf(model))).trimmed());
    m_theirs->show(session.script(), theirs, mode);
    m_python->show(session.script(), python, mode);
    readStep();
}

bool WorldView::isReady() const
{
    return m_theirs->session().recording() && m_python->session().recording();
}

void WorldView::waitForPlaces()
{
    m_theirs->stage().waitForPlaces();
    m_python->stage().waitForPlaces();
}

void WorldView::goTo(StepIndex step)
{
    m_step = std::min(step, m_last);
    m_theirs->session().goTo(m_step);
    m_python->session().goTo(m_step);
    readStep();
}

void WorldView::readStep()
{
    const bool isParting = m_parting && m_step == m_last;
    const auto line = static_cast<qsizetype>(m_python->session().lineOf(m_step));
    const QString code =
        line > 0 && line <= m_source.size() ? m_source[line - 1].trimmed().left(60) : QString();
    QString where = m_step == 0 ? tr("Before the first line")
                                : tr("Step %1 of %2, line %3").arg(m_step).arg(m_last).arg(line);
    if (!code.isEmpty())
        where += QStringLiteral(":  `%1`").arg(code);
    m_where->setText(where);
    if (isParting) {
        m_words->setText(QString::fromStdString(m_parting->words));
        m_truth->setText(QString::fromStdString(exercise::refutationOf(m_model)));
    } else if (m_step == m_last) {
        m_words->setText(tr("These lines do not tell the two worlds apart."));
        m_truth->setText(QString::fromStdString(exercise::refutationOf(m_model)));
    } else {
        m_words->setText(tr("So far both worlds are alike. → goes on in both."));
        m_truth->setText({});
    }
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step < m_last);
    setAccessibleName(tr("Your world beside Python's"));
    setAccessibleDescription(asText());
}

QString WorldView::asText() const
{
    QStringList lines;
    for (const WordsLabel* label : {m_title, m_claim, m_where, m_words, m_truth})
        if (!label->text().isEmpty())
            lines << spoken(label->text());
    return lines.join(u'\n');
}

void WorldView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::BgStage));
    const int top = m_theirs->y() - 1;
    const int foot = m_theirs->geometry().bottom() + 1;
    painter.fillRect(QRect(0, 0, width(), top), theme.colour(Colour::BgSurface));
    painter.fillRect(QRect(0, foot, width(), height() - foot), theme.colour(Colour::BgSurface));
    painter.fillRect(QRect(0, top, width(), 1), theme.colour(Colour::LineHair));
    painter.fillRect(QRect(0, foot, width(), 1), theme.colour(Colour::LineHair));
    painter.fillRect(QRect(m_python->x() - 1, top, 1, foot - top), theme.colour(Colour::LineStrong));
}

// The arrows step both worlds, not the lesson.
bool WorldView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void WorldView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return goTo(m_step > 0 ? m_step - 1 : 0);
    case Qt::Key_Right: return goTo(m_step + 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_last);
    case Qt::Key_Escape: emit left(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace nametag::ui
