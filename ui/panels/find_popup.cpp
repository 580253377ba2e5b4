// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_popup.h"

#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/fonts.h"

#include <QLineEdit>
#include <QListWidget>

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
    : SearchPopup(QStringLiteral("findPopup"), QSize(kWidth, kHeight), parent)
    , m_session(session)
{
    field().setPlaceholderText(tr("A name, a type, a value, an id"));
    field().setAccessibleName(tr("Find a name or an object"));
    rows().setFont(ui::font(FontRole::Mono));
    rows().setAccessibleName(tr("What was found"));
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
    const std::string words = text().toStdString();
    if (!m_session.timeline())
        return list({});
    if (m_session.recording()->eventCount() > kSearchedAtOnce)
        return searchElsewhere(words);
    list(timeline::search(*m_session.timeline(), words));
}

void FindPopup::searchElsewhere(const std::string& words)
{
    list({});
    rows().clear();
    rows().addItem(tr("Searching…"));
    rows().item(0)->setFlags(Qt::NoItemFlags);
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
    rows().clear();
    for (const timeline::Found& found : m_found)
        rows().addItem(rowText(found));
    if (m_found.empty() && !text().isEmpty()) {
        rows().addItem(tr("Nothing found for “%1”.").arg(text()));
        rows().item(0)->setFlags(Qt::NoItemFlags);
    }
    rows().setCurrentRow(0);
}

void FindPopup::accept()
{
    const auto row = static_cast<std::size_t>(std::max(0, rows().currentRow()));
    if (row >= m_found.size())
        return;
    const timeline::Found found = m_found[row];
    close();
    const StepIndex now = m_session.step();
    if (now < found.step || now > found.lastStep)
        m_session.goTo(found.step);
    m_session.select({found.object, found.space, found.name});
}

} // namespace nametag::ui
