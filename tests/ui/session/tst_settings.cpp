// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nametag::ui;

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void whatIsKeptIsThereAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nametag.ini"));
        {
            Settings settings(path);
            settings.setTheme(QStringLiteral("slate"));
            settings.setSpeed(2);
            settings.saveStep(QStringLiteral("05-two-names"), 7, 10);
            settings.addRecentFile(QStringLiteral("/a.py"));
            settings.addRecentFile(QStringLiteral("/b.py"));
            settings.addRecentFile(QStringLiteral("/a.py"));
        }
        const Settings settings(path);
        QCOMPARE(settings.theme(), QStringLiteral("slate"));
        QCOMPARE(settings.speed(), 2.0);
        QCOMPARE(settings.savedStep(QStringLiteral("05-two-names")), 7);
        QCOMPARE(settings.lastLesson(), QStringLiteral("05-two-names"));
        QCOMPARE(settings.recentFiles(), QStringList({QStringLiteral("/a.py"), QStringLiteral("/b.py")}));
    }

    void aBrokenFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nametag.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window\n\0\xff nonsense", 20);
        file.close();
        Settings settings(path);
        QVERIFY(!settings.setAsideFile().isEmpty());
        QVERIFY(QFile::exists(settings.setAsideFile()));
        settings.setTheme(QStringLiteral("slate"));
        QCOMPARE(settings.theme(), QStringLiteral("slate"));
    }

    void aSpeedOutOfRangeIsBroughtIn()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("nametag.ini")));
        settings.setSpeed(100);
        QCOMPARE(settings.speed(), 4.0);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
