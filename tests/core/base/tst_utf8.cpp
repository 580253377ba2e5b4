// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <QTest>

using namespace nametag;

class Utf8Test : public QObject {
    Q_OBJECT
private slots:
    void codePointsGoOutAndComeBack()
    {
        const std::u32string all = U"a\u00e9\u20ac\U0001F40D";
        QVERIFY(toCodePoints(toUtf8(all)) == all);
        QCOMPARE(toUtf8(all).size(), std::size_t{1 + 2 + 3 + 4});
        QCOMPARE(countCodePoints(toUtf8(all)), std::size_t{4});
    }

    void badBytesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");
        QTest::newRow("fine") << QByteArray("abc\xc3\xa9") << -1;
        QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 0;
        QTest::newRow("cut short") << QByteArray("a\xe2\x82") << 1;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 0;
        QTest::newRow("past U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << 0;
    }
    void badBytesAreFoundWhereTheyStand()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, offset);
        const std::size_t found =
            firstInvalidUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(found == std::string_view::npos ? -1 : static_cast<int>(found), offset);
    }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
