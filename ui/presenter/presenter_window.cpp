// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_window.h"

#include "ui/panels/narration_card.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/presenter/presenter_bar.h"
#include "ui/presenter/presenter_source.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_guide.h"
#include "ui/session/lesson_session.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kDesignWidth = 1440;
constexpr double kDesignHeight = 900;
constexpr double kTop = 88;
constexpr double kSentence = 199; // from the line above it to the lower edge
constexpr double kProgress = 10;
constexpr double kEdge = 34;
constexpr double kLeastSource = 0.3;
constexpr double kMostSource = 0.445;
constexpr double kTwice = 2;
constexpr double kLeastZoom = 1;
constexpr double kLargerStep = 1.15;

QScreen* screenFor(const QWidget* beside)
{
    QScreen* own = beside && beside->window() ? beside->window()->screen() : QGuiApplication::primaryScreen();
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != own && screen->geometry() != own->geometry())
            return screen;
    return own;
}

} // namespace

PresenterWindow::PresenterWindow(LessonSession& session, HeapScene& stage, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_shown(stage)
    , m_stage(new HeapView(this))
    , m_source(new PresenterSource(session, this))
    , m_layer(new PresenterLayer(*m_stage, this))
    , m_bar(new PresenterBar(this))
{
    setObjectName(QStringLiteral("presenterWindow"));
    setWindowTitle(tr("Presentation · Nametag"));
    setFocusPolicy(Qt::StrongFocus);
    m_stage->setObjectName(QStringLiteral("presenterStage"));
    m_stage->setBare(true);
    m_stage->setFocusPolicy(Qt::NoFocus);
    m_layer->setPageAreas([this](QPoint point) {
        const QPoint at = m_source->mapFrom(this, point);
        return m_source->rect().contains(at) ? m_source->lineAt(at).translated(m_source->pos()) : QRectF();
    });
    connect(m_bar, &PresenterBar::asked, this, &PresenterWindow::act);
    connect(m_bar, &PresenterBar::awakeChanged, this,
            [this](bool awake) { awake ? unsetCursor() : setCursor(Qt::BlankCursor); });
    connect(&stage, &HeapScene::modelChanged, this, &PresenterWindow::showPicture);
    connect(&session, &LessonSession::stepChanged, this, &PresenterWindow::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_layer->forgetStrokes();
        leave();
    });
    setTheme(Theme(ThemeName::Projector));
    qApp->installEventFilter(this);
}

PresenterWindow::~PresenterWindow()
{
    qApp->removeEventFilter(this);
}

void PresenterWindow::setTheme(const Theme& theme)
{
    setOwnTheme(this, theme);
    m_stage->setTheme(theme);
    m_bar->setDark(theme.isDark());
    update();
}

void PresenterWindow::begin()
{
    const bool dark = parentWidget() && themeOf(parentWidget()).isDark();
    setTheme(Theme(dark ? ThemeName::Hall : ThemeName::Projector));
    draw(Curtain::None);
    chooseTool(PresenterTool::None);
    m_number.clear();
    m_stage->animator().setMode(MotionMode::None);
    showPicture();
    m_stage->animator().setMode(m_shown.animator().mode());
    setGeometry(screenFor(parentWidget())->geometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
    m_bar->wake();
}

void PresenterWindow::leave()
{
    if (!isVisible())
        return;
    hide();
    if (parentWidget())
        parentWidget()->window()->activateWindow();
    emit left();
}

double PresenterWindow::unit() const
{
    return std::clamp(std::min(width() / kDesignWidth, height() / kDesignHeight), 0.5, 4.0);
}

void PresenterWindow::place()
{
    const double u = unit();
    const auto px = [u](double length) { return static_cast<int>(std::lround(length * u)); };
    m_sentenceTop = height() - kSentence * u;
    const double wanted = m_source->wantedWidth() * u;
    const int sourceWidth =
        static_cast<int>(std::clamp(wanted, width() * kLeastSource, width() * kMostSource));
    const int bottom = static_cast<int>(m_sentenceTop);
    m_source->setUnit(u);
    m_source->setGeometry(0, px(kTop + 18), sourceWidth, bottom - px(kTop + 18) - px(24));
    m_stage->setFitRange(kLeastZoom * u, kTwice * u);
    m_stage->setGeometry(sourceWidth + px(14), px(kTop), width() - sourceWidth - px(28),
                         bottom - px(kTop + 14));
    m_layer->setUnit(u);
    m_layer->setGeometry(rect());
    m_layer->setLitRoom(QRect(0, 0, width(), bottom));
    m_bar->setUnit(u);
    m_bar->move(px(kEdge), bottom - px(48) - m_bar->height());
    m_layer->raise();
    m_bar->raise();
    update();
}

void PresenterWindow::showPicture()
{
    const SceneRef scene = m_shown.sharedModel();
    const bool forward = isVisible() && scene->step == m_stage->model().step + 1;
    m_stage->animator().setSpeed(1);
    m_stage->showScene(scene, forward);
    readCursor();
}

void PresenterWindow::readCursor()
{
    m_number.clear();
    place();
    m_layer->setStep(m_session.step());
    setAccessibleName(tr("Presentation"));
    setAccessibleDescription(sentence().remove(u'`'));
    update();
}

QString PresenterWindow::sentence() const
{
    return narrationOf(m_session).headline;
}

void PresenterWindow::chooseTool(PresenterTool tool)
{
    m_layer->setTool(m_layer->tool() == tool ? PresenterTool::None : tool);
    m_bar->setChosen(PresenterCommand::Pen,
                     m_layer->tool() == PresenterTool::Pen || m_layer->tool() == PresenterTool::Eraser);
    m_bar->setChosen(PresenterCommand::Spotlight, m_layer->tool() == PresenterTool::Spotlight);
}

/// A curtain is in front of everything, the bar too.
void PresenterWindow::draw(Curtain curtain)
{
    m_layer->setCurtain(curtain);
    QWidget* front = m_bar;
    if (curtain != Curtain::None)
        front = m_layer;
    front->raise();
}

void PresenterWindow::move(PresenterCommand command)
{
    draw(Curtain::None);
    switch (command) {
    case PresenterCommand::Next: return m_session.next();
    case PresenterCommand::Previous: return m_session.previous();
    case PresenterCommand::First: return m_session.first();
    case PresenterCommand::Last: return m_session.last();
    case PresenterCommand::NextEvent: return m_session.nextEvent();
    case PresenterCommand::PreviousEvent: return m_session.previousEvent();
    case PresenterCommand::NextWaypoint: return goToWaypoint(m_session, timeline::Direction::Forward);
    case PresenterCommand::PreviousWaypoint: return goToWaypoint(m_session, timeline::Direction::Back);
    default: return;
    }
}

void PresenterWindow::act(PresenterCommand command)
{
    const auto toggle = [this](Curtain curtain) {
        draw(m_layer->curtain() == curtain ? Curtain::None : curtain);
    };
    switch (command) {
    case PresenterCommand::Spotlight: return chooseTool(PresenterTool::Spotlight);
    case PresenterCommand::Pen: return chooseTool(PresenterTool::Pen);
    case PresenterCommand::Eraser: return chooseTool(PresenterTool::Eraser);
    case PresenterCommand::Undo: return m_layer->undo();
    case PresenterCommand::Clear: return m_layer->clear();
    case PresenterCommand::Black: return toggle(Curtain::Black);
    case PresenterCommand::White: return toggle(Curtain::White);
    case PresenterCommand::Light:
        return setTheme(Theme(themeOf(this).isDark() ? ThemeName::Projector : ThemeName::Hall));
    case PresenterCommand::Bar: return m_bar->setOff(!m_bar->isOff());
    case PresenterCommand::Larger: return m_stage->setZoom(m_stage->zoom() * kLargerStep);
    case PresenterCommand::Smaller: return m_stage->setZoom(m_stage->zoom() / kLargerStep);
    case PresenterCommand::Fit: return m_stage->fitReadably();
    case PresenterCommand::Stay: return;
    case PresenterCommand::Leave:
        if (m_layer->tool() != PresenterTool::None)
            return chooseTool(m_layer->tool());
        return leave();
    default: return move(command);
    }
}

// A number and Enter go to that step.
void PresenterWindow::typeNumber(QKeyEvent* event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        if (m_number.size() < 7)
            m_number += QChar(event->key());
        return update();
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_number.isEmpty())
        m_session.goTo(m_number.toUInt());
    else if (enter)
        move(PresenterCommand::Next);
    m_number.clear();
    update();
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (const auto command = presenterCommand(event->key(), event->modifiers())) {
        m_number.clear();
        return act(*command);
    }
    typeNumber(event);
}

// The keys of the main window's commands are not meant here.
bool PresenterWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PresenterWindow::takeRemoteKey(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!widget || widget->window() == this || !isRemoteKey(key->key(), key->modifiers()))
        return false;
    if (qobject_cast<QDialog*>(widget->window()) || QApplication::activePopupWidget())
        return false;
    const bool isLetter = key->key() < Qt::Key_Escape;
    if (isLetter && takesText(widget))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        act(*presenterCommand(key->key(), key->modifiers()));
    return true;
}

bool PresenterWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible())
        return false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return takeRemoteKey(watched, event);
    if (event->type() == QEvent::MouseMove)
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->window() == this)
            m_bar->wake();
    return false;
}

void PresenterWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    leave();
}

void PresenterWindow::resizeEvent(QResizeEvent*)
{
    place();
}

void PresenterWindow::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    const double u = unit();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgStage));
    if (!m_session.isOpen())
        return;
    painter.setPen(theme.colour(Colour::Ink1));
    painter.setFont(textFont(20 * u, QFont::DemiBold));
    painter.drawText(QRectF(kEdge * u, 26 * u, width() * 0.7, 36 * u), Qt::AlignVCenter,
                     m_session.script().title);
    painter.setFont(textFont(20 * u));
    const QString at = m_number.isEmpty()
                           ? tr("Step %1 of %2").arg(m_session.step()).arg(m_session.stepCount())
                           : tr("Go to step %1").arg(m_number);
    painter.drawText(QRectF(0, 26 * u, width() - kEdge * u, 36 * u), Qt::AlignVCenter | Qt::AlignRight, at);
    const int split = m_source->geometry().right();
    painter.fillRect(QRectF(split + 1, kTop * u, 2 * u, m_sentenceTop - (kTop + 23) * u),
                     theme.colour(Colour::BgDot));
    painter.fillRect(QRectF(0, m_sentenceTop, width(), std::max(1.0, 1.25 * u)),
                     theme.colour(Colour::LineStrong));
    paintSentence(painter);
    const QRectF track(0, height() - kProgress * u, width(), kProgress * u);
    const double done =
        m_session.stepCount() > 0 ? static_cast<double>(m_session.step()) / m_session.stepCount() : 0;
    painter.fillRect(track, theme.colour(Colour::BgHeap));
    painter.fillRect(QRectF(0, track.top(), track.width() * done, track.height()),
                     theme.colour(Colour::Accent));
}

void PresenterWindow::paintSentence(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const double u = unit();
    const QString words = sentence();
    const double pixels = words.size() > 110 ? 28 : 36;
    QTextDocument text;
    setRichText(text, sentenceHtml(words, CodeLook::Plain, (pixels - 2) * u, theme),
                textFont(pixels * u, QFont::DemiBold), pixels * 1.28 * u, theme.colour(Colour::Ink1));
    QTextOption centred(Qt::AlignHCenter);
    centred.setWrapMode(QTextOption::WordWrap);
    text.setDefaultTextOption(centred);
    text.setTextWidth(std::min(width() - 2 * kEdge * u, 1240 * u));
    const double room = height() - kProgress * u - m_sentenceTop;
    painter.save();
    painter.translate((width() - text.textWidth()) / 2,
                      m_sentenceTop + std::max(0.0, (room * 0.86 - text.size().height()) / 2));
    text.drawContents(&painter);
    painter.restore();
}

} // namespace nametag::ui
