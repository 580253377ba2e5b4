// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/narration_card.h"

#include "core/explain/explain.h"
#include "core/explain/explain_what_if.h"
#include "core/explain/step_card.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_guide.h"
#include "ui/session/lesson_session.h"
#include "ui/session/moments.h"
#include "ui/session/scissors.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kPadding = 18;
constexpr int kOuter = 16;
constexpr int kPillRow = 30;
constexpr int kNoteIndent = 26;
constexpr int kGap = 8;

QString inWords(const std::string& text)
{
    return QString::fromStdString(text);
}

QString inWords(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isQuiet(explain::StepKind kind)
{
    return kind == explain::StepKind::Start || kind == explain::StepKind::End ||
           kind == explain::StepKind::Look || kind == explain::StepKind::Print;
}

void setMessage(Narration& narration, const explain::Message& message)
{
    narration.headline = inWords(explain::plainText(message.headline));
    narration.body = inWords(explain::plainText(message.body));
}

/// The last event before the cursor that a card can speak of.
std::optional<events::EventIndex> tellingEvent(const LessonSession& session)
{
    const auto* recording = session.recording();
    for (auto i = session.moment(); i > recording->firstEventOf(session.step()); --i)
        if (isNotable(recording->event(i - 1)) && explain::kindOf(recording->event(i - 1)))
            return i - 1;
    return {};
}

int heightOf(const QTextDocument& document)
{
    return document.isEmpty() ? 0 : static_cast<int>(std::ceil(document.size().height()));
}

void paintDocument(QPainter& painter, QTextDocument& document, QPointF at)
{
    painter.save();
    painter.translate(at);
    document.drawContents(&painter);
    painter.restore();
}

/// What a real Python did is shown, not explained: its counts and blocks are not known.
Narration narrationOfRecorded(const LessonSession& session)
{
    Narration narration;
    narration.pill = NarrationCard::tr("Recorded");
    narration.line = session.lineOf(session.step());
    narration.headline = session.step() == 0 ? NarrationCard::tr("Before the first line")
                                             : NarrationCard::tr("Line %1 has run").arg(narration.line);
    narration.body =
        NarrationCard::tr("CPython %1 ran this. Names, objects, sizes and addresses are its own; "
                          "counts, blocks and collections were not recorded.")
            .arg(session.script().recordedBy);
    return narration;
}

} // namespace

Narration narrationOf(const LessonSession& session)
{
    const auto* timeline = session.timeline();
    Narration narration;
    if (!timeline)
        return narration;
    if (const timeline::WhatIf* branch = session.scissors().branch()) {
        narration.pill = NarrationCard::tr("What if");
        setMessage(narration, explain::explainWhatIf(*branch));
        return narration;
    }
    if (session.script().isRecorded())
        return narrationOfRecorded(session);
    explain::StepCard card = explain::explainStep(*timeline, session.step());
    const auto event = session.isAtEndOfStep() ? std::nullopt : tellingEvent(session);
    if (event) {
        card.kind = explain::kindOf(session.recording()->event(*event)).value_or(card.kind);
        card.message = explain::explain(*timeline, *event);
    }
    narration.pill = inWords(explain::kindTitle(card.kind));
    narration.isChange = !isQuiet(card.kind);
    narration.line = card.line;
    setMessage(narration, card.message);
    return narration;
}

NarrationCard::NarrationCard(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setAccessibleName(tr("Narration"));
    connect(&session, &LessonSession::stepChanged, this, &NarrationCard::readCursor);
    connect(&session, &LessonSession::runFinished, this, &NarrationCard::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, &NarrationCard::readCursor);
    connect(&session.scissors(), &Scissors::changed, this, &NarrationCard::readCursor);
    readCursor();
}

QString NarrationCard::plainText() const
{
    return m_headline.toPlainText() + u'\n' + m_body.toPlainText() +
           (m_noteText.isEmpty() ? QString() : u'\n' + m_noteText.toPlainText());
}

QString NarrationCard::noteHere() const
{
    const StepIndex step = m_session.step();
    const int cell = m_session.cellOf(step);
    if (cell < 0)
        return {};
    const lesson::Lesson& lesson = m_session.script().lesson;
    QString words;
    const auto index = static_cast<std::size_t>(cell);
    if (index > 0 && lesson.cells[index - 1].kind == lesson::CellKind::Markdown &&
        m_session.cellOf(step - 1) != cell)
        words = QString::fromStdString(lesson.cells[index - 1].words) + QStringLiteral("\n\n");
    for (const lesson::Note* note : lesson.notesAt(m_session.lineOf(step), timesRun(m_session, step)))
        words += QString::fromStdString(note->words) + QStringLiteral("\n\n");
    return words.trimmed();
}

void NarrationCard::readCursor()
{
    m_narration = {};
    m_note.clear();
    if (m_session.waitsForInput() && m_session.isAtEnd() && !m_session.scissors().isOpen()) {
        m_narration.pill = tr("Input");
        m_narration.isChange = false;
        m_narration.line = m_session.lineOf(m_session.step());
        m_narration.headline = tr("The program waits for a line");
        m_narration.body = tr("Type the answer below, under Output, and press Enter. It is kept when the "
                              "script runs again.");
    } else if (m_session.timeline()) {
        m_narration = narrationOf(m_session);
        if (!m_session.scissors().isOpen())
            m_note = noteHere();
    } else if (m_session.isRunning()) {
        m_narration.pill = tr("Run");
        m_narration.isChange = false;
        m_narration.headline = tr("The script is running");
        m_narration.body = tr("Its first steps appear in a moment. Ctrl+. stops it.");
    }
    layOutText();
}

void NarrationCard::layOutText()
{
    const Theme theme = themeOf(this);
    const auto sentence = [&](const QString& text, CodeLook look, double pixels) {
        return sentenceHtml(text, look, pixels, theme);
    };
    setRichText(m_headline, sentence(m_narration.headline, CodeLook::Plain, 19), ui::font(FontRole::Headline),
                26, theme.colour(Colour::Ink1));
    setRichText(m_body, sentence(m_narration.body, CodeLook::Chip, 13), ui::font(FontRole::Body), 22,
                theme.colour(Colour::Ink2));
    if (m_note.isEmpty())
        m_noteText.clear();
    else
        setRichText(m_noteText, markdownHtml(m_note, 12, theme), ui::font(FontRole::Base), 20,
                    theme.colour(Colour::Ink2));
    setFocusPolicy(firstLink().isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    say();
    m_headline.setTextWidth(-1);
    heightForWidth(width());
    updateGeometry();
    update();
}

// A live region: a screen reader says the new sentence without being asked.
void NarrationCard::say()
{
    const QString words = plainText();
    if (words == m_said)
        return;
    m_said = words;
    setAccessibleDescription(words);
    setAccessibleName(m_narration.headline.isEmpty() ? tr("Narration")
                                                     : tr("Narration: %1").arg(m_headline.toPlainText()));
    if (!isVisible() || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

int NarrationCard::heightForWidth(int width) const
{
    auto* self = const_cast<NarrationCard*>(this);
    const int inner = std::max(80, width - 2 * kOuter - 2 * kPadding);
    if (self->m_headline.textWidth() != inner) {
        self->m_headline.setTextWidth(inner);
        self->m_body.setTextWidth(inner);
        self->m_noteText.setTextWidth(inner - kNoteIndent);
    }
    int height = kPadding + kPillRow + heightOf(m_headline) + 4 + heightOf(m_body) + kPadding;
    if (!m_noteText.isEmpty())
        height += kGap + heightOf(m_noteText);
    return std::max(height, 150) + kOuter;
}

QSize NarrationCard::sizeHint() const
{
    return {sizes::kSourcePane, heightForWidth(width() > 100 ? width() : sizes::kSourcePane)};
}

void NarrationCard::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

void NarrationCard::paintEvent(QPaintEvent*)
{
    heightForWidth(width()); // a layout may have asked for another width since
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(kOuter, 0, -kOuter, -kOuter);
    painter.setPen(theme.isProjector() ? QPen(theme.colour(Colour::LineHair)) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(Colour::BgSunken));
    painter.drawRoundedRect(card, sizes::kCardRadius, sizes::kCardRadius);
    if (hasFocus())
        paintFocusRing(painter, card, sizes::kCardRadius, theme);
    if (m_narration.headline.isEmpty())
        return;
    const double left = card.left() + kPadding;
    double y = card.top() + kPadding;
    const double pillEnd = paintPillAt(painter, QPointF(left, y + 7), m_narration.pill,
                                       m_narration.isChange ? PillKind::Now : PillKind::Accent, theme);
    if (m_narration.line > 0) {
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(theme.colour(Colour::Ink3));
        painter.drawText(QRectF(pillEnd + 8, y - 3, 120, 20), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("line %1").arg(m_narration.line));
    }
    y += kPillRow - 4;
    paintDocument(painter, m_headline, QPointF(left, y));
    y += heightOf(m_headline) + 4;
    paintDocument(painter, m_body, QPointF(left, y));
    y += heightOf(m_body) + kGap;
    if (m_noteText.isEmpty())
        return;
    paintIcon(painter, QStringLiteral("bulb"), QRectF(left - 1, y + 2, 16, 16), theme.colour(Colour::Accent));
    paintDocument(painter, m_noteText, QPointF(left + kNoteIndent, y));
}

void NarrationCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOutText();
}

QString NarrationCard::linkAt(const QPointF& place) const
{
    const double headline = kPadding + kPillRow - 4 + heightOf(m_headline) + 4;
    const double noteTop = headline + heightOf(m_body) + kGap;
    return m_noteText.documentLayout()->anchorAt(place - QPointF(kOuter + kPadding + kNoteIndent, noteTop));
}

QString NarrationCard::firstLink() const
{
    for (QTextBlock block = m_noteText.begin(); block.isValid(); block = block.next())
        for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isAnchor())
                return part.fragment().charFormat().anchorHref();
    return {};
}

void NarrationCard::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(linkAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void NarrationCard::mouseReleaseEvent(QMouseEvent* event)
{
    const QString target = linkAt(event->position());
    if (!target.isEmpty())
        emit linkFollowed(target);
}

void NarrationCard::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString target = chooses ? firstLink() : QString();
    if (target.isEmpty())
        QWidget::keyPressEvent(event);
    else
        emit linkFollowed(target);
}

} // namespace nametag::ui
