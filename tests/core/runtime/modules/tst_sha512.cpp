// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/sha512.h"

#include <QByteArray>
#include <QTest>

using namespace nametag::runtime;

class Sha512Test : public QObject {
    Q_OBJECT
private slots:
    void digestsAreThoseOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("empty") << QByteArray() << QByteArray("cf83e1357eefb8bd");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ddaf35a193617aba");
        QTest::newRow("two blocks") << QByteArray(200, 'a') << QByteArray("4b11459c33f52a22");
    }

    void digestsAreThoseOfTheStandard()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, start);
        const std::string digest = sha512({message.constData(), static_cast<std::size_t>(message.size())});
        QCOMPARE(digest.size(), std::size_t{64});
        QCOMPARE(QByteArray::fromStdString(digest).toHex().left(16), start);
    }
};

QTEST_GUILESS_MAIN(Sha512Test)
#include "tst_sha512.moc"
