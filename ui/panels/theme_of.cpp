// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/theme_of.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace nametag::ui {

namespace {

constexpr const char* kProperty = "nametagTheme";

} // namespace

Theme themeOf(const QWidget* widget)
{
    // A dialog has the theme of the window that it belongs to.
    for (; widget; widget = widget->window()->parentWidget()) {
        const QVariant value = widget->window()->property(kProperty);
        if (value.isValid())
            return value.value<Theme>();
    }
    return Theme();
}

void setWindowTheme(QWidget* window, const Theme& theme)
{
    applyTheme(*qApp, theme);
    setOwnTheme(window, theme);
}

void setOwnTheme(QWidget* window, const Theme& theme)
{
    window->setProperty(kProperty, QVariant::fromValue(theme));
    for (QWidget* child : window->findChildren<QWidget*>()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(child, &changed);
        child->update();
    }
    window->update();
}

} // namespace nametag::ui
