// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/drafts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nametag::ui;

class TestDrafts : public QObject {
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAgain()
    {
        const QTemporaryDir folder;
        const QString path = QStringLiteral("/home/ada/käse.py");
        {
            Drafts drafts(folder.path() + "/drafts");
            QVERIFY(drafts.keep(path, QStringLiteral("x = 'ü'\n\n# end")));
            QVERIFY(drafts.keep({}, QStringLiteral("a = 1\n")));
        }
        Drafts drafts(folder.path() + "/drafts");
        QCOMPARE(drafts.of(path)->text, QStringLiteral("x = 'ü'\n\n# end"));
        QCOMPARE(drafts.of(path)->path, path);
        QVERIFY(drafts.of(path)->when.isValid());
        QCOMPARE(drafts.of({})->text, QStringLiteral("a = 1\n"));
        QVERIFY(!drafts.of(QStringLiteral("/home/ada/other.py")));
        drafts.drop(path);
        QVERIFY(!drafts.of(path));
    }

    void aProgramThatEndedWellWasNotInterrupted()
    {
        const QTemporaryDir folder;
        {
            const Drafts drafts(folder.path());
            QVERIFY(!drafts.wasInterrupted());
            const Drafts beside(folder.path());
            QVERIFY(!beside.wasInterrupted());
        }
        QVERIFY(!Drafts(folder.path()).wasInterrupted());
    }

    void aProgramThatDiedWas()
    {
        const QTemporaryDir folder;
        QFile lock(folder.filePath("open.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nnametag\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        lock.close();
        QVERIFY(Drafts(folder.path()).wasInterrupted());
        QVERIFY(!Drafts(folder.path()).wasInterrupted());
    }

    void tenScratchpadsAreKept()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        drafts.setAside(QStringLiteral("  \n"));
        for (int i = 0; i < 14; ++i) {
            drafts.setAside(QStringLiteral("n = %1").arg(i));
            QTest::qWait(3);
        }
        drafts.setAside(QStringLiteral("n = 13"));
        QCOMPARE(drafts.aside().size(), std::size_t{10});
        QCOMPARE(drafts.aside().front().text, QStringLiteral("n = 13"));
    }

    void aBrokenFileIsNoDraft()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        QFile file(folder.filePath("scratchpad.draft"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        QVERIFY(!drafts.of({}));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
