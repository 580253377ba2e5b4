// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using nametag::trace::sha256;

class Sha256Test : public QObject {
    Q_OBJECT
private slots:
    void digestsOfAllLengthsAreRight()
    {
        std::string text;
        for (int length = 0; length < 200; ++length) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            QCOMPARE(QByteArray::fromStdString(sha256(text)),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            text += static_cast<char>(length * 7);
        }
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
