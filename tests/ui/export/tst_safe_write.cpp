// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/safe_write.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nametag;
using namespace nametag::ui;

class TestSafeWrite : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void allBytesAreThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(safeWrite(path, "one"));
        QVERIFY(safeWrite(path, "two"));
        QCOMPARE(contents(path), QByteArray("two"));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Outcome outcome = safeWrite(m_folder.filePath(QStringLiteral("no/such/folder.txt")), "x");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, std::string("write.failed"));
    }

    void whatIsNotAFileIsLeftAlone()
    {
        QVERIFY(!safeWrite(m_folder.path(), "x"));
        QVERIFY(!safeWrite(QStringLiteral("/dev/full"), "x"));
    }
};

QTEST_GUILESS_MAIN(TestSafeWrite)
#include "tst_safe_write.moc"
