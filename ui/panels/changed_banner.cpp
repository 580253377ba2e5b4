// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changed_banner.h"

#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QFile>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace nametag::ui {

namespace {

constexpr int kHeight = 88;
constexpr int kRow = 22;
constexpr int kEffect = 56;
constexpr std::size_t kMostRows = 7;
constexpr int kSettle = 150;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
}

/// The first step that runs one of the lines of the old text that are no longer there, or stands where new
/// ones come; 0: none does.
StepIndex firstStepAt(const std::vector<ChangedLine>& lines, const events::Recording& recording)
{
    std::set<std::uint32_t> touched;
    std::uint32_t old = 1; // the line of the old text that comes next
    for (const ChangedLine& line : lines) {
        if (line.kind != ChangedLine::Kind::Same)
            touched.insert(old);
        old += line.kind != ChangedLine::Kind::New;
    }
    for (StepIndex n = 1; n <= recording.stepCount(); ++n)
        if (touched.count(recording.step(n).line) > 0)
            return n;
    return 0;
}

} // namespace

ChangedBanner::ChangedBanner(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reload(new QPushButton(this))
    , m_keep(new QPushButton(tr("Keep this run"), this))
{
    setObjectName(QStringLiteral("changedBanner"));
    setFixedHeight(kHeight);
    setAccessibleName(tr("This file changed on disk."));
    m_reload->setProperty("kind", "primary");
    m_reload->setProperty("small", true);
    m_keep->setProperty("small", true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    hide();
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &ChangedBanner::compare);
    connect(&session, &LessonSession::lessonChanged, this, &ChangedBanner::watch);
    connect(m_reload, &QPushButton::clicked, this, &ChangedBanner::reload);
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
}

QSize ChangedBanner::sizeHint() const
{
    return {sizes::kSourcePane, height()};
}

void ChangedBanner::watch()
{
    hide();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (m_session.isOpen() && QFile::exists(m_session.script().path))
        m_watcher.addPath(m_session.script().path);
}

void ChangedBanner::compare()
{
    if (!m_session.isOpen() || m_session.script().isScratchpad())
        return;
    const QString path = m_session.script().path;
    // a file that was replaced is watched anew
    if (QFile::exists(path) && !m_watcher.files().contains(path))
        m_watcher.addPath(path);
    const QByteArray content = contentOf(path);
    if (content.isEmpty() || content == m_session.script().text.toUtf8())
        return hide();
    readDifference(content);
    m_reload->setText(tr("Reload, stay at step %1").arg(m_session.step()));
    show();
    resizeEvent(nullptr);
}

void ChangedBanner::readDifference(const QByteArray& content)
{
    const auto all = lineDifference(m_session.script().text.toStdString(), content.toStdString());
    m_differ = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const ChangedLine& line) {
        return line.kind != ChangedLine::Kind::Same;
    }));
    m_lines = aroundChanges(all, 1, kMostRows);
    m_effect.clear();
    if (const events::Recording* recording = m_session.recording()) {
        const StepIndex first = firstStepAt(all, *recording);
        m_effect = first == 0   ? tr("No step of this run stands at a line that changed.")
                   : first == 1 ? tr("The first step stands at a line that changed.")
                                : tr("Steps 1 to %L1 run the same lines. Step %L2 is the first at a change.")
                                      .arg(first - 1)
                                      .arg(first);
    }
    setFixedHeight(kHeight + kRow * static_cast<int>(m_lines.size()) + (m_effect.isEmpty() ? 8 : kEffect));
}

void ChangedBanner::reload()
{
    hide();
    m_session.goToWhenRun(m_session.step());
    m_session.openFile(m_session.script().path);
}

void ChangedBanner::resizeEvent(QResizeEvent*)
{
    const int first = m_reload->sizeHint().width();
    m_reload->setGeometry(sizes::kPanePadding, 46, first, 28);
    m_keep->setGeometry(sizes::kPanePadding + first + sizes::kGap, 46, m_keep->sizeHint().width(), 28);
}

void ChangedBanner::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::AccentSoft));
    paintIcon(painter, QStringLiteral("reload"), QRectF(sizes::kPanePadding, 14, 18, 18),
              theme.colour(Colour::Accent));
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.setPen(theme.colour(Colour::Ink1));
    const QString title = tr("This file changed on disk.");
    painter.drawText(QRectF(44, 10, width() - 60.0, 26), Qt::AlignVCenter, title);
    const double end = 44 + QFontMetricsF(painter.font()).horizontalAdvance(title) + 12;
    painter.setFont(textFont(13));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(end, 10, width() - end, 26), Qt::AlignVCenter,
                     m_differ == 1 ? tr("1 line differs.") : tr("%L1 lines differ.").arg(m_differ));
    paintDifference(painter);
}

void ChangedBanner::paintDifference(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    double y = kHeight;
    painter.fillRect(QRectF(0, y, width(), height() - y), theme.colour(Colour::BgSurface));
    for (const ChangedLine& line : m_lines) {
        const bool gone = line.kind == ChangedLine::Kind::Gone;
        const bool fresh = line.kind == ChangedLine::Kind::New;
        if (gone || fresh)
            painter.fillRect(QRectF(0, y, width(), kRow),
                             theme.colour(gone ? Colour::BadSoft : Colour::GoodSoft));
        painter.setFont(monoFont(12));
        painter.setPen(theme.colour(Colour::Ink3));
        painter.drawText(QRectF(0, y, 30, kRow), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line.number));
        painter.setPen(theme.colour(gone ? Colour::Bad : Colour::Good));
        if (gone || fresh)
            painter.drawText(QRectF(40, y, 12, kRow), Qt::AlignVCenter,
                             gone ? QStringLiteral("-") : QStringLiteral("+"));
        painter.setFont(monoFont(13));
        painter.setPen(theme.colour(Colour::Ink1));
        const QString text = QFontMetricsF(painter.font())
                                 .elidedText(QString::fromStdString(line.text), Qt::ElideRight, width() - 68);
        painter.drawText(QRectF(58, y, width() - 64.0, kRow), Qt::AlignVCenter, text);
        y += kRow;
    }
    painter.setFont(textFont(13));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(16, y + 8, width() - 32.0, kEffect - 12), Qt::TextWordWrap | Qt::AlignTop,
                     m_effect);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.colour(Colour::LineHair));
}

} // namespace nametag::ui
