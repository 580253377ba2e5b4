// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_sections.h"

#include "ui/library/thumbnails.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kGap = 16;
constexpr int kCardWidth = 240;
constexpr int kTitleRow = 50;
constexpr int kChapterGap = 32;

} // namespace

ContinueCard::ContinueCard(QWidget* parent)
    : QWidget(parent)
    , m_continue(new QPushButton(this))
    , m_restart(new QPushButton(tr("Start over"), this))
    , m_present(new QPushButton(tr("Present"), this))
{
    setObjectName(QStringLiteral("continueCard"));
    m_continue->setProperty("kind", "primary");
    connect(m_continue, &QPushButton::clicked, this,
            [this] { emit chosen(m_lesson.path, m_lesson.card.step); });
    connect(m_restart, &QPushButton::clicked, this, [this] { emit chosen(m_lesson.path, 0); });
    m_present->setObjectName(QStringLiteral("continuePresent"));
    m_present->setFlat(true);
    connect(m_present, &QPushButton::clicked, this,
            [this] { emit presentAsked(m_lesson.path, m_lesson.card.step); });
}

void ContinueCard::setLesson(const LibraryLesson& lesson)
{
    m_lesson = lesson;
    m_continue->setText(tr("Continue at step %1").arg(lesson.card.step));
    m_continue->adjustSize();
    resizeEvent(nullptr);
    update();
}

void ContinueCard::setPicture(std::shared_ptr<const SceneModel> picture)
{
    m_picture = std::move(picture);
    update();
}

void ContinueCard::resizeEvent(QResizeEvent*)
{
    const int wide = m_continue->sizeHint().width();
    m_continue->setGeometry(28, 151, wide, 34);
    m_restart->setGeometry(28 + wide + 10, 151, m_restart->sizeHint().width(), 34);
    m_present->setGeometry(m_restart->geometry().right() + 11, 151, m_present->sizeHint().width(), 34);
}

void ContinueCard::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(0, 0, width(), kHeight).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(r, sizes::kCardRadius, sizes::kCardRadius);
    painter.fillPath(shape, theme.colour(Colour::BgSurface));
    const double split = std::min(500.0, width() * 0.458);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(split, 0, width() - split, height()), theme.colour(Colour::BgStage));
    painter.fillRect(QRectF(split, 0, 1, height()), theme.colour(Colour::LineHair));
    const QRectF picture(split + 20, 16, width() - split - 40, kHeight - 32.0);
    if (m_picture)
        paintThumbnail(painter, *m_picture, picture, theme, 1.0);
    else
        paintEmblem(painter, picture, theme);
    painter.restore();
    painter.setPen(QPen(theme.colour(Colour::LineHair), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const double room = split - 56;
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(28, 22, room, 24), Qt::AlignVCenter, tr("Continue where you stopped"));
    painter.setFont(ui::font(FontRole::Title));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(
        QRectF(28, 48, room, 36), Qt::AlignVCenter,
        QFontMetricsF(ui::font(FontRole::Title)).elidedText(m_lesson.card.title, Qt::ElideRight, room));
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(28, 90, room, 50), Qt::TextWordWrap, m_lesson.card.summary);
}

LibrarySections::LibrarySections(Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_suggestion(new QPushButton(this))
{
    m_suggestion->setObjectName(QStringLiteral("didYouMean"));
    m_suggestion->hide();
    connect(m_suggestion, &QPushButton::clicked, this, [this] { emit searchAsked(m_near); });
    connect(&thumbnails, &Thumbnails::pictureReady, this, [this](const QString& lesson) {
        for (const auto& row : std::as_const(m_cards))
            for (LessonCard* card : row)
                if (card->content().id == lesson)
                    card->setPicture(m_thumbnails.picture(lesson));
    });
}

void LibrarySections::setChapters(QVector<LibraryChapter> chapters, const QString& nothingFound,
                                  const QString& near)
{
    m_near = near;
    m_suggestion->setText(tr("Search for %1").arg(near));
    m_suggestion->adjustSize();
    m_suggestion->move(0, 44);
    m_suggestion->setVisible(chapters.isEmpty() && !near.isEmpty());
    for (const auto& row : std::as_const(m_cards))
        qDeleteAll(row);
    m_cards.clear();
    m_chapters = std::move(chapters);
    m_nothing = nothingFound;
    for (const LibraryChapter& chapter : std::as_const(m_chapters)) {
        QVector<LessonCard*> row;
        for (const LibraryLesson& lesson : chapter.lessons) {
            auto* card = new LessonCard(lesson.card, this);
            card->setPicture(m_thumbnails.picture(lesson.card.id));
            const int step = lesson.card.isDone() ? 0 : lesson.card.step;
            connect(card, &QAbstractButton::clicked, this,
                    [this, path = lesson.path, step] { emit chosen(path, step); });
            card->show();
            row.push_back(card);
        }
        m_cards.push_back(std::move(row));
    }
    place();
    update();
}

int LibrarySections::columnsFor(int width) const
{
    return std::max(1, (width + kGap) / (kCardWidth + kGap));
}

int LibrarySections::heightFor(int width) const
{
    const int columns = columnsFor(width);
    int height = m_chapters.isEmpty() ? 80 : 0;
    for (const LibraryChapter& chapter : m_chapters) {
        const auto rows = (static_cast<int>(chapter.lessons.size()) + columns - 1) / columns;
        height += kTitleRow + rows * (LessonCard::kHeight + kGap) + kChapterGap - kGap;
    }
    return height;
}

int LibrarySections::topOfChapter(int index) const
{
    return index >= 0 && index < m_tops.size() ? m_tops[index] : 0;
}

void LibrarySections::place()
{
    const int columns = columnsFor(width());
    const int wide = (width() - (columns - 1) * kGap) / columns;
    int y = 0;
    m_tops.clear();
    for (const auto& row : std::as_const(m_cards)) {
        m_tops.push_back(y);
        y += kTitleRow;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<int>(i) % columns;
            const auto line = static_cast<int>(i) / columns;
            row[i]->setGeometry(column * (wide + kGap), y + line * (LessonCard::kHeight + kGap), wide,
                                LessonCard::kHeight);
        }
        const auto rows = (static_cast<int>(row.size()) + columns - 1) / columns;
        y += rows * (LessonCard::kHeight + kGap) + kChapterGap - kGap;
    }
    setMinimumHeight(heightFor(width()));
}

void LibrarySections::resizeEvent(QResizeEvent*)
{
    place();
}

void LibrarySections::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (m_chapters.isEmpty()) {
        painter.setFont(ui::font(FontRole::Body));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(QRectF(0, 8, width(), 60), Qt::TextWordWrap, m_nothing);
    }
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        const LibraryChapter& chapter = m_chapters[i];
        const double y = m_tops[i];
        const QString title = chapter.title.isEmpty() ? tr("Other lessons")
                              : !chapter.isNumbered   ? chapter.title
                                                    : QStringLiteral("%1. %2").arg(i + 1).arg(chapter.title);
        const QFont section = ui::font(FontRole::Section);
        painter.setFont(section);
        painter.setPen(theme.colour(Colour::Ink1));
        painter.drawText(QRectF(0, y, width(), 32), Qt::AlignVCenter, title);
        const double left = QFontMetricsF(section).horizontalAdvance(title) + 14;
        painter.setFont(ui::font(FontRole::Base));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(QRectF(left, y + 1, width() - left - 110, 32), Qt::AlignVCenter, chapter.about);
        painter.setPen(theme.colour(Colour::Ink3));
        const auto count = static_cast<int>(chapter.lessons.size());
        const int done = chapter.doneCount();
        QString reached =
            done == count ? tr("All %1 done").arg(count) : tr("%1 of %2 done").arg(done).arg(count);
        if (chapter.answeredCount() > 0)
            reached = tr("%1 of %2 predicted · %3")
                          .arg(chapter.answeredCount())
                          .arg(chapter.predictionCount())
                          .arg(reached);
        painter.drawText(QRectF(0, y + 1, width(), 32), Qt::AlignVCenter | Qt::AlignRight, reached);
    }
}

} // namespace nametag::ui
