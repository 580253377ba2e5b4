// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changed_banner.h"

#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QFile>
#include <QPainter>
#include <QPushButton>

namespace nametag::ui {

namespace {

constexpr int kHeight = 88;
constexpr int kSettle = 150;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
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
    return {sizes::kSourcePane, kHeight};
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
    m_reload->setText(tr("Reload, stay at step %1").arg(m_session.step()));
    show();
    resizeEvent(nullptr);
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
    painter.drawText(QRectF(44, 10, width() - 60.0, 26), Qt::AlignVCenter, tr("This file changed on disk."));
}

} // namespace nametag::ui
