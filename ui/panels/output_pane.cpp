// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/output_pane.h"

#include "ui/panels/controls.h"
#include "ui/panels/input_row.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace nametag::ui {

namespace {

constexpr int kHeaderHeight = 36;
constexpr int kOpenHeight = 97;
constexpr int kRow = 22;
constexpr int kLineLimit = 2000;
constexpr int kTextLeft = 68;

/// Paints the lines; as tall as they are.
class OutputList : public QWidget {
public:
    explicit OutputList(const QVector<OutputLine>& lines)
        : m_lines(lines)
    {}

    QSize sizeHint() const override { return {10, std::max(1, static_cast<int>(m_lines.size())) * kRow + 8}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.colour(Colour::BgSurface));
        if (m_lines.isEmpty()) {
            painter.setFont(ui::font(FontRole::Base));
            painter.setPen(theme.colour(Colour::Ink3));
            painter.drawText(QRect(sizes::kPanePadding, 0, width(), kRow), Qt::AlignVCenter,
                             QObject::tr("Nothing printed yet"));
            return;
        }
        const qsizetype first = std::max(0, event->rect().top() / kRow);
        const qsizetype end = std::min<qsizetype>(m_lines.size(), event->rect().bottom() / kRow + 1);
        for (qsizetype i = first; i < end; ++i)
            paintLine(painter, m_lines[i], static_cast<int>(i) * kRow, theme);
    }

private:
    void paintLine(QPainter& painter, const OutputLine& line, int y, const Theme& theme)
    {
        painter.setFont(monoFont(12));
        painter.setPen(theme.colour(Colour::Ink3));
        if (line.sourceLine > 0)
            painter.drawText(QRect(sizes::kPanePadding, y, 60, kRow), Qt::AlignVCenter | Qt::AlignLeft,
                             QObject::tr("line %1").arg(line.sourceLine));
        const Colour ink = line.isError ? Colour::Bad : line.isNow ? Colour::Now : Colour::Ink1;
        painter.setFont(monoFont(13));
        painter.setPen(theme.colour(ink));
        const int left =
            std::max(kTextLeft, 24 + 8 * static_cast<int>(QString::number(line.sourceLine).size() + 5));
        painter.drawText(QRect(left, y, width() - left, kRow),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line.text);
    }

    const QVector<OutputLine>& m_lines;
};

} // namespace

OutputPane::OutputPane(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_list(new OutputList(m_lines))
    , m_fold(new IconButton(QStringLiteral("chevron-down"), tr("Hide the output (O)"), this))
    , m_again(new QPushButton(tr("Ask again"), this))
    , m_input(new InputRow(session, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Output"));
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_fold->setExtent(28, 16);
    m_again->setObjectName(QStringLiteral("askAgainButton"));
    m_again->setToolTip(tr("Forget what was typed and run the script anew"));
    m_again->setProperty("small", true);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, &session, &LessonSession::forgetAnswers);
    connect(m_input, &InputRow::shownChanged, this, [this](bool shown) {
        if (shown)
            setOpen(true);
        updateGeometry();
        place();
    });
    connect(m_fold, &QAbstractButton::clicked, this, &OutputPane::toggle);
    connect(&session, &LessonSession::stepChanged, this, &OutputPane::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, &OutputPane::readCursor);
}

void OutputPane::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_scroll->setVisible(open);
    m_fold->setIconName(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"));
    m_fold->setHint(open ? tr("Hide the output (O)") : tr("Show the output (O)"));
    updateGeometry();
    emit openChanged(open);
}

QSize OutputPane::sizeHint() const
{
    const int input = m_input->isHidden() ? 0 : InputRow::kHeight;
    return {sizes::kSourcePane, m_open ? kOpenHeight + input : kHeaderHeight + 1};
}

QString OutputPane::plainText() const
{
    QString text;
    for (const OutputLine& line : m_lines)
        text += line.text + u'\n';
    return text;
}

void OutputPane::readCursor()
{
    m_lines = outputAt(m_session, kLineLimit);
    m_again->setVisible(!m_session.answers().isEmpty());
    setAccessibleDescription(plainText());
    m_list->setMinimumHeight(m_list->sizeHint().height());
    m_list->updateGeometry();
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    m_list->update();
    update();
}

void OutputPane::resizeEvent(QResizeEvent*)
{
    place();
}

void OutputPane::place()
{
    const int input = m_input->isHidden() ? 0 : InputRow::kHeight;
    m_scroll->setGeometry(0, kHeaderHeight + 1, width(), std::max(0, height() - kHeaderHeight - 1 - input));
    m_input->setGeometry(0, height() - InputRow::kHeight, width(), InputRow::kHeight);
    const QSize again = m_again->sizeHint();
    m_again->setGeometry(width() - 28 - 20 - again.width(), (kHeaderHeight - again.height()) / 2 + 1,
                         again.width(), again.height());
    m_fold->setGeometry(width() - 28 - 12, 5, 28, 28);
}

void OutputPane::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::BgSurface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour(Colour::LineHair));
    paintIcon(painter, QStringLiteral("output"), QRectF(sizes::kPanePadding, 11, 16, 16),
              theme.colour(Colour::Ink2));
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRect(40, 1, width() - 80, kHeaderHeight), Qt::AlignVCenter, tr("Output"));
}

void OutputPane::mousePressEvent(QMouseEvent* event)
{
    if (event->position().y() < kHeaderHeight)
        toggle();
}

} // namespace nametag::ui
