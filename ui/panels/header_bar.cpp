// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/header_bar.h"

#include "ui/panels/controls.h"
#include "ui/panels/panel.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kLogoLeft = 50;
constexpr int kCrumbLeft = 86;
constexpr int kNarrow = 1280;

QVector<SegmentChoice> viewChoices()
{
    QVector<SegmentChoice> choices;
    for (const PanelEntry& entry : panelTable()) {
        const QString id = QLatin1String(entry.id);
        choices.append({id, entry.titleText(), id,
                        HeaderBar::tr("%1: %2 (%3)")
                            .arg(entry.titleText(), entry.aboutText(), QLatin1String(entry.keys)),
                        true});
    }
    return choices;
}

} // namespace

HeaderBar::HeaderBar(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_menuButton(new IconButton(QStringLiteral("menu"), tr("Menu"), this))
    , m_views(new Segment(viewChoices(), this))
    , m_version(new DropButton(tr("Python version"), this))
    , m_predict(
          new IconButton(QStringLiteral("hand"), tr("Predictions: ask me before a line runs (A)"), this))
    , m_export(new IconButton(QStringLiteral("export"), tr("Export (Ctrl+Shift+E)"), this))
    , m_present(new IconButton(QStringLiteral("present"), tr("Present (F5)"), this))
    , m_theme(new IconButton(QStringLiteral("moon"), tr("Dark or light"), this))
    , m_inspector(new IconButton(QStringLiteral("panel"), tr("Inspector (I)"), this))
{
    setFixedHeight(sizes::kHeader);
    setMouseTracking(true);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_views->setObjectName(QStringLiteral("viewSwitch"));
    m_views->setAccessibleName(tr("View"));
    m_views->setVisible(panelTable().size() > 1);
    m_version->setObjectName(QStringLiteral("versionPicker"));
    m_version->setMono(true);
    m_predict->setObjectName(QStringLiteral("predictButton"));
    m_predict->setCheckable(true);
    m_predict->hide();
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_present->setObjectName(QStringLiteral("presentButton"));
    m_theme->setObjectName(QStringLiteral("themeButton"));
    m_inspector->setObjectName(QStringLiteral("inspectorButton"));
    m_inspector->setCheckable(true);
    m_inspector->setChecked(true);
    connect(m_menuButton, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 4)));
    });
    connect(m_views, &Segment::chosenChanged, this, &HeaderBar::viewChosen);
    connect(m_predict, &QAbstractButton::toggled, this, &HeaderBar::predictionsToggled);
    connect(m_export, &QAbstractButton::clicked, this, &HeaderBar::exportAsked);
    connect(m_present, &QAbstractButton::clicked, this, &HeaderBar::presentAsked);
    connect(m_theme, &QAbstractButton::clicked, this, &HeaderBar::themeAsked);
    connect(m_inspector, &QAbstractButton::toggled, this, &HeaderBar::inspectorToggled);
    connect(&session, &LessonSession::lessonChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &LessonSession::runStarted, this, [this] {
        const bool isRecorded = m_session.script().isRecorded();
        const QString python = isRecorded ? m_session.script().recordedBy : m_session.profile();
        m_version->setText(QStringLiteral("CPython %1").arg(python));
        m_version->setEnabled(!isRecorded);
        m_views->setEnabled(!isRecorded); // what the other views show was not recorded
        place();
    });
    m_version->setText(QStringLiteral("CPython %1").arg(session.profile()));
}

void HeaderBar::setMenu(QMenu* menu)
{
    m_menu = menu;
}

void HeaderBar::setProfiles(const QStringList& names)
{
    auto* menu = new QMenu(this);
    for (const QString& name : names)
        menu->addAction(QStringLiteral("CPython %1").arg(name), this,
                        [this, name] { m_session.setProfile(name); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu, names] {
        for (qsizetype i = 0; i < names.size(); ++i)
            menu->actions()[i]->setEnabled(!m_session.isOpen() ||
                                           m_session.script().lesson.isFor(names[i].toStdString()));
    });
    m_version->setDropMenu(menu);
}

void HeaderBar::setInspectorShown(bool shown)
{
    const QSignalBlocker blocked(m_inspector);
    m_inspector->setChecked(shown);
    m_inspector->update();
}

void HeaderBar::setPredictions(bool offered, bool on)
{
    const QSignalBlocker blocked(m_predict);
    m_predict->setChecked(on);
    m_predict->setVisible(offered);
    place();
}

QSize HeaderBar::sizeHint() const
{
    return {1024, sizes::kHeader};
}

void HeaderBar::place()
{
    m_views->setIconsOnly(width() < kNarrow);
    const QSize views = m_views->sizeHint();
    m_menuButton->setGeometry(10, 12, 32, 32);
    m_views->setGeometry((width() - views.width()) / 2, (height() - views.height()) / 2, views.width(),
                         views.height());
    int x = width() - 16 - 32;
    m_inspector->setGeometry(x, 12, 32, 32);
    x -= 36;
    for (IconButton* button : {m_theme, m_present, m_export, m_predict}) {
        if (button->isHidden())
            continue;
        button->setGeometry(x, 12, 32, 32);
        x -= 36;
    }
    x += 36;
    const QSize version = m_version->sizeHint();
    x -= version.width() + 8;
    m_version->setGeometry(x, (height() - version.height()) / 2, version.width(), version.height());
    update();
}

QString HeaderBar::chapter() const
{
    if (!m_session.isOpen())
        return {};
    if (!m_session.script().chapter.isEmpty())
        return m_session.script().chapter;
    return m_session.script().isScratchpad() ? tr("Scratchpad") : tr("Files");
}

QRectF HeaderBar::crumbRect() const
{
    return {kLogoLeft - 6, 8,
            kCrumbLeft - kLogoLeft + 6 + QFontMetricsF(ui::font(FontRole::Base)).horizontalAdvance(chapter()),
            40};
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::BgChrome));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Colour::LineHair));
    paintLogo(painter, QRectF(kLogoLeft, 17, 23, 22), theme);
    if (!m_session.isOpen())
        return;
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(Colour::Ink3));
    double x = kCrumbLeft;
    painter.drawText(QRectF(x, 0, 300, height() - 1), Qt::AlignVCenter, chapter());
    x += QFontMetricsF(ui::font(FontRole::Base)).horizontalAdvance(chapter()) + 8;
    paintIcon(painter, QStringLiteral("chevron-right"), QRectF(x - 1, height() / 2.0 - 7.5, 14, 14),
              theme.colour(Colour::Ink3));
    x += 20;
    const QFont strong = textFont(13, QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.colour(Colour::Ink1));
    const double room = m_views->x() - x - 12;
    painter.drawText(QRectF(x, 0, room, height() - 1), Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(m_session.script().title, Qt::ElideRight, room));
}

void HeaderBar::resizeEvent(QResizeEvent*)
{
    place();
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_theme->setIconName(themeOf(this).isDark() ? QStringLiteral("sun") : QStringLiteral("moon"));
}

void HeaderBar::mousePressEvent(QMouseEvent* event)
{
    if (crumbRect().contains(event->position()))
        emit libraryAsked();
}

void HeaderBar::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(crumbRect().contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace nametag::ui
