// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop.h"

#ifdef NAMETAG_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace nametag::ui {

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
constexpr unsigned kPrefersDark = 1;
constexpr unsigned kReduces = 1;

#ifdef NAMETAG_DBUS
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Values come wrapped, some of them twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#else
QVariant unwrapped(QVariant value)
{
    return value;
}
#endif

} // namespace

Desktop::Desktop(QObject* parent)
    : QObject(parent)
{}

void Desktop::take(const QString& space, const QString& key, const QVariant& value)
{
    DesktopWish next = m_wish;
    if (space == kAppearance && key == QStringLiteral("color-scheme"))
        next.dark = value.toUInt() == kPrefersDark;
    else if (space == kAppearance && key == QStringLiteral("reduced-motion"))
        next.lessMotion = value.toUInt() == kReduces;
    else if (space == kGnome && key == QStringLiteral("enable-animations"))
        next.lessMotion = !value.toBool();
    if (next == m_wish)
        return;
    m_wish = next;
    emit changed(m_wish);
}

void Desktop::hear(const QString& space, const QString& key, const QVariant& value)
{
    take(space, key, unwrapped(value));
}

void Desktop::ask()
{
#ifdef NAMETAG_DBUS
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(hear(QString, QString, QVariant)));
    const std::pair<QString, QString> wanted[] = {{kAppearance, QStringLiteral("color-scheme")},
                                                  {kAppearance, QStringLiteral("reduced-motion")},
                                                  {kGnome, QStringLiteral("enable-animations")}};
    for (const auto& [space, key] : wanted) {
        QDBusMessage question =
            QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        question << space << key;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space = space, key = key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                take(space, key, unwrapped(reply.value().variant()));
            watcher->deleteLater();
        });
    }
#endif
}

} // namespace nametag::ui
