// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_pane.h"

#include "ui/models/endless_loop.h"
#include "ui/panels/controls.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/source_view.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QTextBlock>

namespace nametag::ui {

namespace {

constexpr int kHeaderHeight = 44;
constexpr int kQuestionHeight = 64;
constexpr int kQuestionGap = 10;
constexpr int kLiveDelay = 700;
constexpr int kLongestLive = 20'000; // letters

struct Question {
    const char* text;
    const char* code;
    const char* script;
};

constexpr Question kQuestions[] = {
    {QT_TRANSLATE_NOOP("SourcePane", "Does assignment copy a list?"), "b = a",
     "a = [1, 2, 3]\nb = a\nb.append(4)\nprint(a)\nprint(a is b)\n"},
    {QT_TRANSLATE_NOOP("SourcePane", "Are two equal strings one object?"), "s = \"ada\" + \"!\"",
     "s = \"ada\"\nt = \"ada\"\nprint(s is t)\nend = \"!\"\ns = s + end\nt = t + end\nprint(s == t)\nprint(s "
     "is t)\n"},
    {QT_TRANSLATE_NOOP("SourcePane", "Where does a deleted object go?"), "del items",
     "items = [300, 400]\nbest = items\ndel items\nprint(best)\ndel best\n"},
    {QT_TRANSLATE_NOOP("SourcePane", "What do many small strings cost?"), "[f\"w{i}\" for i in range(20)]",
     "import sys\nwords = [f\"w{i}\" for i in "
     "range(20)]\nprint(sys.getsizeof(words))\nprint(sys.getsizeof(words[0]))\n"},
};

/// A card with a question and a bit of code.
class QuestionCard : public QAbstractButton {
public:
    QuestionCard(const QString& question, const QString& code, QWidget* parent)
        : QAbstractButton(parent)
        , m_code(code)
    {
        setText(question);
        setAccessibleName(question);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.colour(underMouse() ? Colour::LineControl : Colour::LineHair), 1));
        painter.setBrush(theme.colour(Colour::BgSurface));
        painter.drawRoundedRect(r, sizes::kCardRadius, sizes::kCardRadius);
        painter.setPen(theme.colour(Colour::Ink1));
        painter.setFont(textFont(14, QFont::Medium));
        painter.drawText(QRectF(16, 10, width() - 60, 22), Qt::AlignVCenter, text());
        painter.setPen(theme.colour(Colour::Ink3));
        painter.setFont(monoFont(12));
        painter.drawText(QRectF(16, 32, width() - 60, 20), Qt::AlignVCenter, m_code);
        paintIcon(painter, QStringLiteral("chevron-right"), QRectF(width() - 32, height() / 2.0 - 8, 16, 16),
                  theme.colour(Colour::Ink2));
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()), sizes::kCardRadius, theme);
    }

private:
    QString m_code;
};

} // namespace

SourcePane::SourcePane(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new SourceView(session, this))
    , m_edit(new IconButton(QStringLiteral("edit"), tr("Edit the source (Ctrl+E)"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMinimumHeight(150);
    setAccessibleName(tr("Source"));
    setFocusProxy(m_view);
    m_edit->setObjectName(QStringLiteral("editButton"));
    m_edit->setCheckable(true);
    makeQuestions();
    connect(m_edit, &QAbstractButton::clicked, this, [this](bool checked) { setEditing(checked); });
    connect(m_view, &SourceView::runAsked, this, &SourcePane::run);
    connect(m_view, &QPlainTextEdit::textChanged, this, &SourcePane::placeQuestions);
    m_live.setSingleShot(true);
    m_live.setInterval(kLiveDelay);
    connect(m_view, &SourceView::edited, &m_live, qOverload<>(&QTimer::start));
    connect(&m_live, &QTimer::timeout, this, &SourcePane::runLive);
    connect(&session, &LessonSession::trialFailed, this, &SourcePane::readSession);
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_live.stop();
        setEditing(m_session.isOpen() && m_session.script().text.isEmpty());
        readSession();
    });
    connect(&session, &LessonSession::runFinished, this, &SourcePane::readRun);
    connect(&session, &LessonSession::stepChanged, this, &SourcePane::readSession);
    connect(&session, &LessonSession::gatesChanged, this, &SourcePane::readSession);
    readSession();
}

void SourcePane::makeQuestions()
{
    for (const Question& question : kQuestions) {
        auto* card = new QuestionCard(tr(question.text), QString::fromUtf8(question.code), this);
        connect(card, &QAbstractButton::clicked, this, [this, script = question.script] {
            m_view->setPlainText(QString::fromUtf8(script));
            run();
        });
        m_questions.push_back(card);
    }
    m_cover = new QLabel(tr("The scratchpad runs the whole language but async. "
                            "<a href=\"cover\" style=\"text-decoration:none\">See what it covers</a>"),
                         this);
    m_cover->setFont(textFont(13));
    m_cover->setWordWrap(true);
    m_cover->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_cover->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_cover, &QLabel::linkActivated, this, &SourcePane::coverAsked);
}

bool SourcePane::showsQuestions() const
{
    return m_session.isOpen() && m_session.script().isScratchpad() && m_view->toPlainText().isEmpty();
}

void SourcePane::placeQuestions()
{
    const bool shown = showsQuestions();
    int y = kHeaderHeight + 160;
    for (QWidget* card : std::as_const(m_questions)) {
        card->setGeometry(20, y, width() - 40, kQuestionHeight);
        card->setVisible(shown && y + kQuestionHeight < height());
        y += kQuestionHeight + kQuestionGap;
    }
    m_cover->setGeometry(20, height() - 66, width() - 40, 46);
    m_cover->setVisible(shown && y < height() - 60);
    const int viewHeight = height() - kHeaderHeight;
    m_view->setGeometry(0, kHeaderHeight, width(), shown ? std::min(110, viewHeight) : viewHeight);
    update();
}

void SourcePane::readRun()
{
    const events::Recording* recording = m_session.recording();
    const auto loop =
        recording && !m_session.isPartial() ? endlessLoopOf(*recording) : std::optional<EndlessLoop>();
    m_view->setRounds(loop ? static_cast<int>(loop->line) : 0,
                      loop ? tr("%L1 rounds").arg(loop->rounds) : QString());
    readSession();
}

void SourcePane::readSession()
{
    m_pill.clear();
    m_view->setProblem(0, -1);
    m_view->setCalledFrom({});
    if (const auto* failed = m_session.failedTrial()) {
        const RunProblem problem = problemOf(*failed);
        m_pill = problem.pill;
        m_view->setProblem(problem.line, problem.column, problem.length);
    } else if (const auto* recording = m_session.recording()) {
        const bool goesOn = m_session.isPartial() || m_session.waitsForInput();
        const RunProblem problem = goesOn || m_session.keepsBack() ? RunProblem{} : problemOf(*recording);
        m_pill = problem.pill;
        if (goesOn && !m_session.keepsBack())
            m_pill = m_session.isPartial() ? tr("running") : tr("waits for input");
        const bool here = problem.kind == RunProblem::Kind::DoesNotCompile ||
                          (problem.kind == RunProblem::Kind::Raised && m_session.isAtEnd()) ||
                          (problem.kind == RunProblem::Kind::NotCovered && m_session.isAtEnd());
        if (here) {
            m_view->setProblem(problem.line, problem.column, problem.length);
            std::set<int> callers;
            for (const ProblemFrame& frame : problem.frames)
                if (frame.line != problem.line)
                    callers.insert(frame.line);
            m_view->setCalledFrom(std::move(callers));
        }
        if (problem.kind == RunProblem::Kind::DoesNotCompile)
            m_view->scrollToLine(problem.line);
    }
    placeQuestions();
}

void SourcePane::setEditing(bool wanted)
{
    const bool isRecorded = m_session.isOpen() && m_session.script().isRecorded();
    const bool editing = wanted && !isRecorded;
    m_edit->setVisible(!isRecorded);
    m_view->setEditing(editing);
    m_edit->setChecked(editing);
    m_edit->setHint(editing ? tr("Stop editing (Ctrl+E)") : tr("Edit the source (Ctrl+E)"));
    if (editing)
        m_view->setFocus();
    else
        m_view->clearFocus();
    update();
}

void SourcePane::toggleEditing()
{
    setEditing(!m_view->isEditing());
}

void SourcePane::takeText(const QString& text)
{
    setEditing(true);
    m_view->setPlainText(text);
    run();
}

void SourcePane::editLine(int line)
{
    setEditing(true);
    const QTextBlock block = m_view->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_view->setTextCursor(cursor);
    m_view->scrollToLine(line);
}

void SourcePane::undoEdit()
{
    const std::optional<QString> text = m_session.lastGoodText();
    if (!text)
        return;
    QTextCursor cursor(m_view->document()); // so that it can be undone itself
    cursor.select(QTextCursor::Document);
    cursor.insertText(*text);
    run();
}

// While one types the run follows; its step stays.
void SourcePane::runLive()
{
    const QString text = m_view->toPlainText();
    if (!m_view->isEditing() || !m_session.isOpen() || text == m_session.script().text ||
        text.trimmed().isEmpty() || text.size() > kLongestLive)
        return;
    m_session.tryText(text);
}

void SourcePane::run()
{
    m_live.stop();
    const QString text = m_view->toPlainText();
    setEditing(text.isEmpty());
    m_session.runText(text);
}

void SourcePane::resizeEvent(QResizeEvent*)
{
    m_edit->setGeometry(width() - 16 - 32 + 4, 6, 32, 32);
    placeQuestions();
}

void SourcePane::paintLegend(QPainter& painter, const Theme& theme) const
{
    const double middle = kHeaderHeight / 2.0;
    const QFont small = ui::font(FontRole::Small);
    const QFontMetricsF metrics(small);
    double x = width() - 52 - metrics.horizontalAdvance(tr("next"));
    painter.setFont(small);
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(x, 0, 100, kHeaderHeight), Qt::AlignVCenter, tr("next"));
    painter.setPen(QPen(theme.colour(Colour::Accent), 1.5));
    const QPointF bracket[] = {
        {x - 11, middle - 6}, {x - 7, middle - 6}, {x - 7, middle + 6}, {x - 11, middle + 6}};
    painter.drawPolyline(bracket, 4);
    x -= 28 + metrics.horizontalAdvance(tr("ran"));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(x, 0, 100, kHeaderHeight), Qt::AlignVCenter, tr("ran"));
    painter.fillRect(QRectF(x - 10, middle - 7, 4, 14), theme.colour(Colour::NowMark));
}

void SourcePane::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgSurface));
    if (!m_session.isOpen())
        return;
    const OpenScript& script = m_session.script();
    paintIcon(painter, QStringLiteral("file"), QRectF(16, 14, 16, 16), theme.colour(Colour::Ink2));
    const QFont strong = textFont(13, QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(40, 0, width() - 200, kHeaderHeight), Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(script.fileName, Qt::ElideMiddle, width() - 220));
    if (m_view->isEditing()) {
        const QString words = script.isScratchpad() ? tr("not saved") : tr("Ctrl+Enter runs it");
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(theme.colour(Colour::Ink3));
        painter.drawText(QRectF(width() - 230, 0, 180, kHeaderHeight), Qt::AlignVCenter | Qt::AlignRight,
                         words);
    } else if (!m_pill.isEmpty()) {
        const bool mild = m_session.isPartial() ||
                          m_session.recording()->ending == events::Ending::LimitReached ||
                          m_session.recording()->ending == events::Ending::Stopped ||
                          m_session.recording()->ending == events::Ending::NotCovered;
        paintPillAt(painter, QPointF(width() - 52 - pillWidth(m_pill), kHeaderHeight / 2.0), m_pill,
                    mild ? PillKind::Warn : PillKind::Bad, theme);
    } else {
        paintLegend(painter, theme);
    }
    if (!showsQuestions())
        return;
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(20, kHeaderHeight + 124, width(), 24), Qt::AlignVCenter,
                     tr("Or start from a question"));
}

} // namespace nametag::ui
