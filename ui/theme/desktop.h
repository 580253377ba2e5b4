// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop: what the person has told the desktop: dark or light, less motion. Asked over D-Bus where there is
// one (org.freedesktop.portal.Settings, org.freedesktop.appearance), never waited for.
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

namespace nametag::ui {

struct DesktopWish {
    bool dark = false;
    bool lessMotion = false;
    friend bool operator==(const DesktopWish&, const DesktopWish&) = default;
};

class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(QObject* parent = nullptr);
    /// Asks, and goes on listening. Not to be called twice.
    void ask();
    const DesktopWish& wish() const { return m_wish; }
    /// One setting as the desktop tells it; others than ours are ignored.
    void take(const QString& space, const QString& key, const QVariant& value);

signals:
    void changed(const nametag::ui::DesktopWish& wish);

private slots:
    void hear(const QString& space, const QString& key, const QVariant& value);

private:
    DesktopWish m_wish;
};

} // namespace nametag::ui
