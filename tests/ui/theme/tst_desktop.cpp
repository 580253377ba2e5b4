// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace nametag::ui;

class TestDesktop : public QObject {
    Q_OBJECT

private slots:
    void whatTheDesktopSaysIsTaken()
    {
        Desktop desktop;
        QSignalSpy changes(&desktop, &Desktop::changed);
        const QString appearance = QStringLiteral("org.freedesktop.appearance");
        desktop.take(appearance, QStringLiteral("color-scheme"), 1u);
        QVERIFY(desktop.wish().dark);
        desktop.take(appearance, QStringLiteral("color-scheme"), 2u);
        QVERIFY(!desktop.wish().dark);
        desktop.take(appearance, QStringLiteral("reduced-motion"), 1u);
        QVERIFY(desktop.wish().lessMotion);
        desktop.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
                     true);
        QVERIFY(!desktop.wish().lessMotion);
        QCOMPARE(changes.size(), 4);
        desktop.take(appearance, QStringLiteral("accent-color"), 7);
        QCOMPARE(changes.size(), 4);
    }

    void withoutABusNothingIsWaitedFor()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        Desktop desktop;
        QElapsedTimer clock;
        clock.start();
        desktop.ask();
        QVERIFY(clock.elapsed() < 50);
        QCOMPARE(desktop.wish(), DesktopWish());
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
