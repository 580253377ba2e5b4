// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_rail.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace nametag::ui {

namespace {

constexpr int kItem = 36;
constexpr int kDenseItem = 32;
constexpr int kFirst = 78;
constexpr int kSide = 16;

} // namespace

RailItem::RailItem(const QString& icon, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void RailItem::setPart(double part)
{
    m_part = part;
    update();
}

void RailItem::setNumber(const QString& number)
{
    m_number = number;
    update();
}

void RailItem::paintRing(QPainter& painter, QPointF middle) const
{
    const Theme theme = themeOf(this);
    const QRectF ring(middle.x() - 7, middle.y() - 7, 14, 14);
    const bool done = m_part >= 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(done ? Colour::Good : Colour::LineStrong), 2.5));
    painter.drawEllipse(ring);
    if (done) {
        paintIcon(painter, QStringLiteral("check"), ring.adjusted(3, 3, -3, -3), theme.colour(Colour::Good));
        return;
    }
    painter.setPen(QPen(theme.colour(Colour::Accent), 2.5, Qt::SolidLine, Qt::FlatCap));
    if (m_part > 0)
        painter.drawArc(ring, 90 * 16, static_cast<int>(-360 * 16 * m_part));
}

void RailItem::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(isChecked() ? Colour::AccentSoft : Colour::BgSunken));
        painter.drawRoundedRect(rect(), sizes::kControlRadius, sizes::kControlRadius);
    }
    const QColor ink = theme.colour(isChecked() ? Colour::Accent : Colour::Ink1);
    const QPointF middle(21, height() / 2.0);
    if (m_part >= 0)
        paintRing(painter, middle);
    else
        paintIcon(painter, m_icon, QRectF(12, middle.y() - 9, 18, 18),
                  isChecked() ? ink : theme.colour(Colour::Ink2));
    painter.setFont(m_dense ? ui::font(FontRole::Base) : ui::font(FontRole::Control));
    painter.setPen(m_dense ? theme.colour(Colour::Ink2) : ink);
    const double room = width() - 40.0 - (m_number.isEmpty() ? 8 : 36);
    painter.drawText(QRectF(40, 0, room, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(room)));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.setFont(ui::font(FontRole::Small));
    painter.drawText(QRectF(0, 0, width() - 12.0, height()), Qt::AlignVCenter | Qt::AlignRight, m_number);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), sizes::kControlRadius, theme);
}

LibraryRail::LibraryRail(QWidget* parent)
    : QWidget(parent)
    , m_lessons(add("railLessons", QStringLiteral("book"), tr("Lessons")))
    , m_scratchpad(add("railScratchpad", QStringLiteral("edit"), tr("Scratchpad")))
    , m_predictions(add("railPredictions", QStringLiteral("hand"), tr("Predictions")))
    , m_recent(add("railRecent", QStringLiteral("clock"), tr("Recent files")))
    , m_folders(add("railFolders", QStringLiteral("folder"), tr("Add a lesson folder…")))
    , m_theme(add("railTheme", QStringLiteral("moon"), tr("Light or dark")))
    , m_preferences(add("railPreferences", QStringLiteral("gear"), tr("Preferences")))
    , m_help(add("railHelp", QStringLiteral("help"), tr("Help and shortcuts")))
{
    setFixedWidth(kWidth);
    m_lessons->setCheckable(true);
    m_lessons->setChecked(true);
    connect(m_lessons, &QAbstractButton::clicked, this, [this] {
        m_lessons->setChecked(true);
        emit chapterChosen(-1);
    });
    connect(m_scratchpad, &QAbstractButton::clicked, this, &LibraryRail::scratchpadAsked);
    connect(m_recent, &QAbstractButton::clicked, this,
            [this] { emit recentAsked(m_recent->mapToGlobal(QPoint(m_recent->width(), 0))); });
    connect(m_predictions, &QAbstractButton::clicked, this, &LibraryRail::predictionsAsked);
    connect(m_folders, &QAbstractButton::clicked, this,
            [this] { emit foldersAsked(m_folders->mapToGlobal(QPoint(m_folders->width(), 0))); });
    connect(m_theme, &QAbstractButton::clicked, this, &LibraryRail::themeAsked);
    connect(m_preferences, &QAbstractButton::clicked, this, &LibraryRail::preferencesAsked);
    connect(m_help, &QAbstractButton::clicked, this, &LibraryRail::helpAsked);
}

RailItem* LibraryRail::add(const char* name, const QString& icon, const QString& words)
{
    auto* item = new RailItem(icon, words, this);
    item->setObjectName(QLatin1String(name));
    return item;
}

void LibraryRail::setContent(const LibraryContent& content)
{
    qDeleteAll(m_chapters);
    m_chapters.clear();
    int index = 0;
    for (const LibraryChapter& chapter : content.chapters()) {
        auto* item = new RailItem({}, chapter.title.isEmpty() ? tr("Other lessons") : chapter.title, this);
        item->setPart(chapter.part());
        item->setNumber(QString::number(chapter.lessons.size()));
        item->setDense(true);
        item->show();
        connect(item, &QAbstractButton::clicked, this, [this, index] { emit chapterChosen(index); });
        m_chapters.push_back(item);
        ++index;
    }
    const int answered = content.answeredCount();
    m_predictions->setNumber(answered > 0 ? QString::number(answered) : QString());
    m_done = tr("%1 of %2 done").arg(content.doneCount()).arg(content.lessonCount());
    place();
    update();
}

void LibraryRail::place()
{
    int y = kFirst;
    for (RailItem* item : {m_lessons, m_scratchpad, m_predictions, m_recent}) {
        item->setGeometry(kSide, y, width() - 2 * kSide, kItem);
        y += kItem;
    }
    y += 56;
    for (RailItem* item : std::as_const(m_chapters)) {
        item->setGeometry(kSide, y, width() - 2 * kSide, kDenseItem);
        y += kDenseItem;
    }
    y = height() - 4 * kItem - 18;
    for (RailItem* item : {m_folders, m_theme, m_preferences, m_help}) {
        item->setGeometry(kSide, y, width() - 2 * kSide, kItem);
        y += kItem;
    }
}

void LibraryRail::resizeEvent(QResizeEvent*)
{
    place();
}

void LibraryRail::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgChrome));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.colour(Colour::LineHair));
    paintLogo(painter, QRectF(25, 27, 25, 23), theme);
    painter.setFont(textFont(18, QFont::DemiBold));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(61, 24, 160, 28), Qt::AlignVCenter, QStringLiteral("Nametag"));
    const double y = kFirst + 4 * kItem + 26;
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.drawText(QRectF(28, y, 120, 24), Qt::AlignVCenter, tr("Chapters"));
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(100, y, width() - 128.0, 24), Qt::AlignVCenter | Qt::AlignRight, m_done);
}

} // namespace nametag::ui
