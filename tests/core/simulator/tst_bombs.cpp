// SPDX-License-Identifier: GPL-3.0-or-later
// Single operations that would take minutes: refused before they begin where nothing can stop them, else
// stopped at the limit of time.
#include "core/simulator/simulate.h"

#include <QTest>

using namespace nametag;

namespace {

simulator::RunOutcome ran(const QString& text, double seconds, QString& out)
{
    simulator::RunOptions options;
    options.limits.seconds = seconds;
    options.write = [&out](std::string_view words, int) {
        out += QString::fromUtf8(words.data(), qsizetype(words.size()));
    };
    return simulator::run({text.toStdString(), "x.py"}, options, nullptr);
}

} // namespace

class BombsTest : public QObject {
    Q_OBJECT

private slots:
    void whatTakesTooLongIsRefused_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char* expression : {"3**10**8",
                                       "(1 << 2**27)**2",
                                       "(all - 9) * all",
                                       "all // half",
                                       "all % half",
                                       "divmod(all, half)",
                                       "all / half",
                                       "round(all, -10**7)",
                                       "str(all)",
                                       "f'{all:,}'",
                                       "'%d' % all",
                                       "int('9' * 60_000_000)",
                                       "int('2' * 60_000_000, 3)",
                                       "math.factorial(10**7)",
                                       "math.comb(10**8, 10**6)",
                                       "math.perm(10**8, 10**6)",
                                       "math.isqrt(1 << 2**28)",
                                       "math.gcd(all, half)",
                                       "math.lcm(all, half)",
                                       "pow(3, all, 2**60 - 1)",
                                       "pow(3, -1, half)",
                                       "(5).to_bytes(10**12, 'big')",
                                       "bytes(30_000_000).hex(':')",
                                       "repr(bytes(30_000_000))",
                                       "repr('\\0' * 30_000_000)",
                                       "eval('1+' * 3_000_000 + '1')"})
            QTest::addRow("%s", expression) << QString(expression);
    }

    void whatTakesTooLongIsRefused()
    {
        QFETCH(QString, expression);
        QString out;
        ran("import math, sys\n"
            "sys.set_int_max_str_digits(0)\n"
            "all = (1 << 2**28) - 1\n"
            "half = (1 << 2**27) - 3\n"
            "try:\n"
            "    " +
                expression +
                "\n"
                "except MemoryError:\n"
                "    print('refused')\n",
            100, out);
        QCOMPARE(out, QString("refused\n"));
    }

    void whatHasNoEndIsStopped_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char* expression :
             {"hash(t)", "a == b", "a < b", "c == d", "repr(t)", "str(a)", "print(t)", "isinstance('', k)",
              "issubclass(str, k)", "'a' * 10**7 + 'b' in ['a' * 10**7 + 'c'] * 10**6",
              "big + 1 in [big] * 10**6", "[big & -big for i in range(10**4)]"})
            QTest::addRow("%s", expression) << QString(expression);
    }

    void whatHasNoEndIsStopped()
    {
        QFETCH(QString, expression);
        QString out;
        const simulator::RunOutcome outcome = ran("t, k, a, b, c, d = (), int, [0], [0], {}, {}\n"
                                                  "big = 1 << 10**8\n"
                                                  "for i in range(60):\n"
                                                  "    t, k = (t, t), (k, k)\n"
                                                  "    a, b = [a, a], [b, b]\n"
                                                  "    c, d = {1: c, 2: c}, {1: d, 2: d}\n" +
                                                      expression + "\n",
                                                  0.3, out);
        QCOMPARE(outcome.ending, events::Ending::LimitReached);
    }

    void longPartsAreSoughtInOnePass()
    {
        QString out;
        const simulator::RunOutcome outcome = ran("text, part = 'a' * 10**7, 'a' * 10**6\n"
                                                  "print(part + 'b' in text, text.rfind('b' + part))\n"
                                                  "text, part = text.encode(), part.encode()\n"
                                                  "print(part + b'b' in text, text.rfind(b'b' + part))\n"
                                                  "print(len(text.split(part + b'b')))\n",
                                                  100, out);
        QCOMPARE(outcome.ending, events::Ending::Finished);
        QCOMPARE(out, QString("False -1\nFalse -1\n1\n"));
    }
};

QTEST_GUILESS_MAIN(BombsTest)
#include "tst_bombs.moc"
