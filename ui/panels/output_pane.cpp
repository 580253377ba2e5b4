// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/output_pane.h"

#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QMouseEvent>
#include <QPainter>
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

QVector<OutputLine> outputAt(const LessonSession& session, int limit)
{
    QVector<OutputLine> lines;
    const auto* recording = session.recording();
    if (!recording)
        return lines;
    bool open = false;
    const auto lineOf = [&](StepIndex step) { return step == 0 ? 0u : recording->step(step).line; };
    for (StepIndex step = 0; step <= session.step(); ++step) {
        const auto end = std::min(recording->endOf(step), session.moment());
        for (auto i = recording->firstEventOf(step); i < end; ++i) {
            const auto* printed = std::get_if<events::Printed>(&recording->event(i));
            if (!printed)
                continue;
            const std::string_view text = recording->text(printed->text);
            QStringList parts =
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n');
            if (open && !lines.isEmpty()) {
                if (lines.back().text.isEmpty())
                    lines.back() = {lineOf(step), {}, printed->stream == 2, step == session.step()};
                lines.back().text += parts.takeFirst();
            }
            for (const QString& part : std::as_const(parts))
                lines.push_back({lineOf(step), part, printed->stream == 2, step == session.step()});
            open = true;
        }
    }
    if (!lines.isEmpty() && lines.back().text.isEmpty())
        lines.pop_back();
    return lines.size() > limit ? lines.mid(lines.size() - limit) : lines;
}

OutputPane::OutputPane(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_list(new OutputList(m_lines))
    , m_fold(new IconButton(QStringLiteral("chevron-down"), tr("Hide the output (O)"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Output"));
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_fold->setExtent(28, 16);
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
    return {sizes::kSourcePane, m_open ? kOpenHeight : kHeaderHeight + 1};
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
    setAccessibleDescription(plainText());
    m_list->setMinimumHeight(m_list->sizeHint().height());
    m_list->updateGeometry();
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    m_list->update();
    update();
}

void OutputPane::resizeEvent(QResizeEvent*)
{
    m_scroll->setGeometry(0, kHeaderHeight + 1, width(), std::max(0, height() - kHeaderHeight - 1));
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
