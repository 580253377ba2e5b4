// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "ui/panels/collection_table.h"
#include "ui/panels/controls.h"
#include "ui/panels/inspector_body.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace nametag::ui {

Inspector::Inspector(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_body(new InspectorBody(session))
    , m_tableScroll(new QScrollArea(this))
    , m_table(new CollectionTable(session))
{
    setAccessibleName(tr("Inspector"));
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Inspector"));
    setFocusProxy(m_body);
    connect(m_body, &InspectorBody::rowChosen, this, [this](const QRect& row) {
        m_scroll->ensureVisible(0, row.top(), 0, 24);
        m_scroll->ensureVisible(0, row.bottom(), 0, 24);
    });
    m_tableScroll->setWidget(m_table);
    m_tableScroll->setWidgetResizable(true);
    m_tableScroll->setFrameStyle(QFrame::NoFrame);
    m_tableScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tableScroll->hide();
    auto* close = new IconButton(QStringLiteral("close"), tr("Hide the inspector (I)"), this);
    m_close = close;
    connect(close, &QAbstractButton::clicked, this, &Inspector::closeAsked);
    connect(&session, &LessonSession::stepChanged, this, &Inspector::readCursor);
    connect(&session, &LessonSession::selectionChanged, this, &Inspector::readCursor);
    connect(&session, &LessonSession::hoverChanged, this, &Inspector::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, &Inspector::readCursor);
    connect(&session, &LessonSession::gatesChanged, this, &Inspector::readCursor);
    readCursor();
}

void Inspector::readCursor()
{
    InspectorContent content = inspectorContent(m_session, m_body->content());
    if (m_showsBlocks && content.exists)
        content.block = blockSection(m_session);
    const InspectorContent& before = m_body->content();
    const bool isAsked = before.isReading && content.history == before.history;
    const bool asks = content.isReading && !isAsked;
    m_body->setContent(std::move(content));
    if (asks)
        readHistory();
    m_tableScroll->setVisible(m_showsCollection && !m_body->content().object && m_session.recording());
    m_scroll->setVisible(m_tableScroll->isHidden());
}

void Inspector::readHistory()
{
    const InspectorContent& asked = m_body->content();
    m_reader = {}; // asks the one before to stop, and waits for it
    m_reader = std::jthread([this, ticket = ++m_ticket, recording = asked.recording, object = asked.object,
                             horizon = asked.horizon](const std::stop_token& stop) {
        auto history = std::make_shared<const ObjectHistory>(historyOf(*recording, object, horizon, stop));
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, ticket, history] {
                if (ticket != m_ticket || !m_body->content().isReading)
                    return;
                InspectorContent read = m_body->content();
                read.history = history;
                read.isReading = false;
                m_body->setContent(std::move(read));
                readCursor();
            },
            Qt::QueuedConnection);
    });
}

void Inspector::showCollection(bool shown)
{
    m_showsCollection = shown;
    readCursor();
}

void Inspector::setShowsBlocks(bool shown)
{
    if (shown == m_showsBlocks)
        return;
    m_showsBlocks = shown;
    readCursor();
}

QString Inspector::plainText() const
{
    return m_body->lines().join(u'\n');
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::BgSurface));
    painter.fillRect(QRect(0, 0, 1, height()), theme.colour(Colour::LineHair));
}

void Inspector::resizeEvent(QResizeEvent*)
{
    m_scroll->setGeometry(1, 0, width() - 1, height());
    m_tableScroll->setGeometry(1, 0, width() - 1, height());
    m_close->setGeometry(width() - 32 - 8, 20, 32, 32);
    m_close->raise();
}

} // namespace nametag::ui
