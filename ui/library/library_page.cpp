// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "ui/library/library_rail.h"
#include "ui/library/library_sections.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

constexpr int kContentWidth = 1096;
constexpr int kSide = 48;

constexpr int kNarrowRoom = 900; ///< less beside the rail: words are shorter
constexpr int kLeastSearch = 130;

/// The search field: a glass on the left, the keys that lead here on the right.
class SearchField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, QStringLiteral("search"), QRectF(11, height() / 2.0 - 8, 16, 16),
                  theme.colour(Colour::Ink2));
        if (!text().isEmpty() || hasFocus())
            return;
        const QRectF key(width() - 58, height() / 2.0 - 9.5, 46, 19);
        painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
        painter.setBrush(theme.colour(Colour::BgSurface));
        painter.drawRoundedRect(key, 5, 5);
        painter.setPen(theme.colour(Colour::Ink2));
        painter.setFont(ui::font(FontRole::Micro));
        painter.drawText(key, Qt::AlignCenter, QStringLiteral("Ctrl K"));
    }
};

} // namespace

LibraryPage::LibraryPage(Producer producer, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(std::move(producer))
    , m_rail(new LibraryRail(this))
    , m_scroll(new QScrollArea(this))
    , m_search(new SearchField(this))
    , m_open(new QPushButton(tr("Open file…"), this))
    , m_quiz(new QPushButton(tr("Where do I begin? Six questions"), this))
    , m_scratchpad(new QPushButton(tr("New scratchpad"), this))
    , m_continue(new ContinueCard)
    , m_sections(new LibrarySections(m_thumbnails))
{
    setObjectName(QStringLiteral("libraryPage"));
    setFocusPolicy(Qt::ClickFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(kSide, 34, kSide, 24);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addSpacing(28);
    column->addWidget(m_continue);
    column->addWidget(m_sections);
    column->addStretch();
    m_continue->setFixedHeight(ContinueCard::kHeight + ContinueCard::kGapBelow);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::showSearch);
    connect(m_sections, &LibrarySections::searchAsked, m_search, &QLineEdit::setText);
    connect(m_continue, &ContinueCard::presentAsked, this, &LibraryPage::presentAsked);
    connect(m_rail, &LibraryRail::predictionsAsked, this, &LibraryPage::coursePageAsked);
    connect(m_rail, &LibraryRail::foldersAsked, this, &LibraryPage::foldersAsked);
    connect(m_quiz, &QPushButton::clicked, this, &LibraryPage::quizAsked);
    connect(m_continue, &ContinueCard::chosen, this, &LibraryPage::lessonChosen);
    connect(m_sections, &LibrarySections::chosen, this, &LibraryPage::lessonChosen);
    connect(m_rail, &LibraryRail::scratchpadAsked, this, &LibraryPage::scratchpadAsked);
    connect(m_rail, &LibraryRail::recentAsked, this, &LibraryPage::recentAsked);
    connect(m_rail, &LibraryRail::themeAsked, this, &LibraryPage::themeAsked);
    connect(m_rail, &LibraryRail::preferencesAsked, this, &LibraryPage::preferencesAsked);
    connect(m_rail, &LibraryRail::helpAsked, this, &LibraryPage::helpAsked);
    connect(m_rail, &LibraryRail::chapterChosen, this, [this](int index) {
        const int top = index < 0 ? 0 : m_sections->y() + m_sections->topOfChapter(index) - 20;
        m_scroll->verticalScrollBar()->setValue(top);
    });
    connect(&m_thumbnails, &Thumbnails::pictureReady, this, [this](const QString& lesson) {
        if (pictureToGoOn() == lesson)
            m_continue->setPicture(m_thumbnails.picture(lesson));
    });
    m_continue->hide();
}

QWidget* LibraryPage::makeTop()
{
    auto* top = new QWidget;
    auto* title = new QLabel(tr("Lessons"));
    title->setFont(ui::font(FontRole::Display));
    title->setObjectName(QStringLiteral("libraryTitle"));
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search lessons, terms, errors"));
    m_search->setAccessibleName(tr("Search lessons"));
    m_search->setMinimumWidth(kLeastSearch);
    m_search->setMaximumWidth(296);
    m_search->setTextMargins(22, 0, 0, 0);
    m_open->setObjectName(QStringLiteral("openFileButton"));
    m_quiz->setObjectName(QStringLiteral("placementQuizButton"));
    m_quiz->setFlat(true);
    m_scratchpad->setObjectName(QStringLiteral("newScratchpadButton"));
    m_scratchpad->setProperty("kind", "primary");
    colourIcons();
    connect(m_open, &QPushButton::clicked, this, &LibraryPage::openAsked);
    connect(m_scratchpad, &QPushButton::clicked, this, &LibraryPage::scratchpadAsked);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_quiz);
    row->addWidget(m_search, 1000);
    row->addSpacing(4);
    row->addWidget(m_open);
    row->addWidget(m_scratchpad);
    return top;
}

void LibraryPage::colourIcons()
{
    const Theme theme = themeOf(this);
    m_open->setIcon(icon(QStringLiteral("folder"), theme.colour(Colour::Ink1)));
    m_scratchpad->setIcon(icon(QStringLiteral("plus"), theme.colour(Colour::AccentOn)));
}

void LibraryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_open)
        colourIcons();
}

void LibraryPage::setContent(LibraryContent content)
{
    m_content = std::move(content);
    const LibraryLesson* running = m_content.running();
    m_continue->setVisible(running != nullptr);
    if (running) {
        m_continue->setLesson(*running);
        m_continue->setPicture(m_thumbnails.picture(pictureToGoOn()));
    }
    m_quiz->setVisible(m_content.isNew());
    m_rail->setContent(m_content);
    showSearch();
    askForPictures();
}

QString LibraryPage::pictureToGoOn() const
{
    const LibraryLesson* running = m_content.running();
    return running ? QStringLiteral("%1 at %2").arg(running->card.id).arg(running->card.step) : QString();
}

void LibraryPage::askForPictures()
{
    std::vector<ThumbnailRequest> requests;
    const LibraryLesson* running = m_content.running();
    for (const LibraryChapter& chapter : m_content.chapters())
        for (const LibraryLesson& lesson : chapter.lessons) {
            QFile file(lesson.path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ThumbnailRequest request;
            request.lesson = lesson.card.id;
            request.run.scriptName = lesson.card.id.toStdString() + ".py";
            request.run.text = file.readAll().toStdString();
            request.run.profile = "3.12";
            request.run.maxSteps = 2'000;
            if (&lesson == running) {
                ThumbnailRequest now = request;
                now.lesson = pictureToGoOn();
                now.step = static_cast<StepIndex>(lesson.card.step);
                requests.insert(requests.begin(), std::move(now));
            }
            requests.push_back(std::move(request));
        }
    m_thumbnails.make(std::move(requests));
}

void LibraryPage::showSearch()
{
    const QString search = m_search->text().trimmed();
    QString near;
    QString nothing = tr("No lessons here yet. A lesson is a Python file with # %% cells.");
    if (!search.isEmpty()) {
        near = m_content.suggestion(search);
        nothing = near.isEmpty() ? tr("Nothing found for “%1”.").arg(search)
                                 : tr("Nothing found for “%1”. Did you mean %2?").arg(search, near);
    }
    m_sections->setChapters(m_content.matching(search), nothing, near);
    m_continue->setVisible(search.isEmpty() && m_content.running() != nullptr);
}

void LibraryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::resizeEvent(QResizeEvent*)
{
    const int room = width() - LibraryRail::kWidth;
    const int side = std::max(room < kNarrowRoom ? 24 : kSide, (room - kContentWidth) / 2);
    m_quiz->setText(room < kNarrowRoom ? tr("Where do I begin?") : tr("Where do I begin? Six questions"));
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->widget()->layout()->setContentsMargins(side, 34, std::max(12, side - bar), 24);
}

void LibraryPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::BgWindow));
    m_thumbnails.pagePainted();
}

} // namespace nametag::ui
