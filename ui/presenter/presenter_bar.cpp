// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_bar.h"

#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QPainter>

#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kFade = 240;

struct BarRow {
    PresenterCommand command;
    const char* icon;
    const char* key;
    const char* words;
};

constexpr BarRow kRows[] = {
    {PresenterCommand::Previous, "step-back", "←", QT_TRANSLATE_NOOP("PresenterBar", "Previous step")},
    {PresenterCommand::Next, "step-forward", "→", QT_TRANSLATE_NOOP("PresenterBar", "Next step")},
    {PresenterCommand::Spotlight, "spotlight", "S", QT_TRANSLATE_NOOP("PresenterBar", "Spotlight")},
    {PresenterCommand::Pen, "pen", "P", QT_TRANSLATE_NOOP("PresenterBar", "Pen; E erases, C clears")},
    {PresenterCommand::Undo, "undo", "Z", QT_TRANSLATE_NOOP("PresenterBar", "Undo the last stroke")},
    {PresenterCommand::Light, "moon", "L", QT_TRANSLATE_NOOP("PresenterBar", "Light or dark")},
    {PresenterCommand::Larger, "plus", "+", QT_TRANSLATE_NOOP("PresenterBar", "Larger; - makes it smaller")},
    {PresenterCommand::Leave, "close", "Esc", QT_TRANSLATE_NOOP("PresenterBar", "Leave the presentation")},
};

} // namespace

/// A button with a sign and, below it, its key.
class BarButton : public QAbstractButton {
public:
    BarButton(const BarRow& row, PresenterBar* bar)
        : QAbstractButton(bar)
        , m_bar(bar)
        , m_command(row.command)
        , m_icon(QLatin1String(row.icon))
        , m_key(QString::fromUtf8(row.key))
    {
        const QString words = PresenterBar::tr(row.words);
        setAccessibleName(words);
        setToolTip(words);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }
    PresenterCommand command() const { return m_command; }
    void setIconName(const QString& name)
    {
        m_icon = name;
        update();
    }
    void setOpacity(double opacity)
    {
        m_opacity = opacity;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(this);
        const double unit = m_bar->unit();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(m_opacity);
        const QRectF sign(width() / 2.0 - 20 * unit, 9 * unit, 40 * unit, 40 * unit);
        const bool chosen = isChecked();
        if (chosen || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(chosen ? Colour::AccentSoft : Colour::BgSunken));
            painter.drawRoundedRect(sign, 8 * unit, 8 * unit);
        }
        const double inset = 10.5 * unit;
        paintIcon(painter, m_icon, sign.adjusted(inset, inset, -inset, -inset),
                  theme.colour(chosen ? Colour::Accent : Colour::Ink1));
        painter.setPen(theme.colour(Colour::Ink1));
        painter.setFont(textFont(13 * unit));
        painter.drawText(QRectF(0, 49 * unit, width(), 22 * unit), Qt::AlignCenter, m_key);
    }

private:
    PresenterBar* m_bar;
    PresenterCommand m_command;
    QString m_icon;
    QString m_key;
    double m_opacity = 1;
};

PresenterBar::PresenterBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("presenterBar"));
    setAccessibleName(tr("Presentation"));
    for (const BarRow& row : kRows) {
        auto* button = new BarButton(row, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, command = row.command] { emit asked(command); });
        m_buttons << button;
    }
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kRestsAfter);
    connect(&m_waiting, &QTimer::timeout, this, &PresenterBar::rest);
    m_fading.setDuration(kFade);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_opacity = value.toDouble();
        for (BarButton* button : std::as_const(m_buttons))
            button->setOpacity(m_opacity);
        setVisible(m_opacity > 0.01 || m_fading.endValue().toDouble() > 0);
        update();
    });
    place();
}

void PresenterBar::setUnit(double unit)
{
    m_unit = unit;
    place();
}

void PresenterBar::place()
{
    resize(static_cast<int>(std::lround(kWidth * m_unit)), static_cast<int>(std::lround(kHeight * m_unit)));
    const double pitch = 54 * m_unit;
    double x = 9 * m_unit;
    for (BarButton* button : std::as_const(m_buttons)) {
        button->setGeometry(QRectF(x, 0, pitch, height()).toRect());
        x += pitch;
    }
    update();
}

void PresenterBar::setChosen(PresenterCommand command, bool chosen)
{
    for (BarButton* button : std::as_const(m_buttons))
        if (button->command() == command) {
            button->setCheckable(true);
            button->setChecked(chosen);
        }
}

void PresenterBar::setDark(bool dark)
{
    for (BarButton* button : std::as_const(m_buttons))
        if (button->command() == PresenterCommand::Light)
            button->setIconName(dark ? QStringLiteral("sun") : QStringLiteral("moon"));
}

void PresenterBar::wake()
{
    m_waiting.start();
    if (m_awake)
        return;
    m_awake = true;
    if (!m_off)
        fade(1);
    emit awakeChanged(true);
}

void PresenterBar::rest()
{
    if (underMouse() && !m_off)
        return m_waiting.start();
    m_awake = false;
    fade(0);
    emit awakeChanged(false);
}

void PresenterBar::setOff(bool off)
{
    m_off = off;
    fade(off ? 0 : 1);
}

void PresenterBar::fade(double to)
{
    m_fading.stop();
    if (!parentWidget() || !parentWidget()->isVisible()) {
        m_opacity = to;
        setVisible(to > 0);
        return;
    }
    if (to > 0)
        show();
    m_fading.setStartValue(m_opacity);
    m_fading.setEndValue(to);
    m_fading.start();
}

void PresenterBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1.25));
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 16 * m_unit, 16 * m_unit);
}

} // namespace nametag::ui
