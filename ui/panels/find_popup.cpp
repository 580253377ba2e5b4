// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_popup.h"

#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 460;
constexpr std::size_t kMostFound = 60;
constexpr int kHeight = 320;
/// Runs with more events than this are searched on a worker.
constexpr events::EventIndex kSearchedAtOnce = 100'000;

} // namespace

FindPopup::FindPopup(LessonSession& session, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("findPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = themeOf(parent);
    setStyleSheet(QStringLiteral("#findPopup { background: %1; border: 1px solid %2; }")
                      .arg(theme.colour(Colour::BgSurface).name(), theme.colour(Colour::LineStrong).name()));
    setFixedSize(kWidth, kHeight);
    m_field->setPlaceholderText(tr("A name, a type, a value, an id"));
    m_field->setAccessibleName(tr("Find a name or an object"));
    m_field->setClearButtonEnabled(true);
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setFont(ui::font(FontRole::Mono));
    m_list->setAccessibleName(tr("What was found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindPopup::look);
    connect(m_field, &QLineEdit::returnPressed, this, &FindPopup::accept);
    connect(m_list, &QListWidget::itemClicked, this, &FindPopup::accept);
}

void FindPopup::begin()
{
    const QWidget* over = parentWidget();
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, 72)));
    show();
    m_field->setFocus();
}

void FindPopup::setText(const QString& text)
{
    m_field->setText(text);
}

QString FindPopup::rowText(const timeline::Found& found) const
{
    const QString value = QString::fromStdString(found.value);
    const QString type = QString::fromStdString(found.type);
    const QString when = found.step == 0 ? tr("from the start")
                                         : tr("step %1").arg(QString::fromStdString(grouped(found.step)));
    if (found.name) {
        const std::string_view name = m_session.recording()->text(found.name);
        return QStringLiteral("%1 → %2 %3   %4")
            .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), type, value, when);
    }
    return QStringLiteral("%1 %2   %3   %4")
        .arg(type, value, QString::fromStdString(addressText(found.address)), when);
}

void FindPopup::look()
{
    ++m_ticket;
    m_worker = {}; // asks the one before to stop, and waits for it
    const std::string words = m_field->text().toStdString();
    if (!m_session.timeline())
        return list({});
    if (m_session.recording()->eventCount() > kSearchedAtOnce)
        return searchElsewhere(words);
    list(timeline::search(*m_session.timeline(), words));
}

void FindPopup::searchElsewhere(const std::string& words)
{
    list({});
    m_list->clear();
    m_list->addItem(tr("Searching…"));
    m_list->item(0)->setFlags(Qt::NoItemFlags);
    m_worker = std::jthread([this, words, ticket = m_ticket, recording = m_session.sharedRecording(),
                             coming = m_session.prepared()](const std::stop_token& stop) {
        const timeline::Timeline line(recording);
        if (coming.valid())
            line.learn(coming.get()->line);
        auto found = timeline::search(line, words, kMostFound, stop);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, found = std::move(found)]() mutable {
                if (ticket == m_ticket)
                    list(std::move(found));
            },
            Qt::QueuedConnection);
    });
}

void FindPopup::list(std::vector<timeline::Found> all)
{
    m_found = std::move(all);
    std::erase_if(m_found, [this](const timeline::Found& found) { return found.step > m_session.horizon(); });
    m_list->clear();
    for (const timeline::Found& found : m_found)
        m_list->addItem(rowText(found));
    if (m_found.empty() && !m_field->text().trimmed().isEmpty()) {
        m_list->addItem(tr("Nothing found for “%1”.").arg(m_field->text().trimmed()));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void FindPopup::accept()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (row >= m_found.size())
        return;
    const timeline::Found found = m_found[row];
    close();
    const StepIndex now = m_session.step();
    if (now < found.step || now > found.lastStep)
        m_session.goTo(found.step);
    m_session.select({found.object, found.space, found.name});
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace nametag::ui
