// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/statement_lines.h"

#include "compiled.h"

using namespace nametag::compile;

class StatementLinesTest : public QObject {
    Q_OBJECT
private slots:
    void linesTellWhatBeginsOnThem()
    {
        const Compiled compiled(
            "x = (1,\n     2)\na = 1; b = 2\n@deco\ndef f():\n    pass\nfor i in x: pass\n");
        QStringList lines;
        for (const StatementLine& line : compiled.unit->statementLines) {
            lines << QString("%1:%2%3")
                         .arg(line.line)
                         .arg(line.statements)
                         .arg(line.oneSimpleStatement ? "s" : "");
        }
        QCOMPARE(lines.join(' '), QString("1:1s 3:2 4:1 6:1s 7:2"));
    }
};

QTEST_GUILESS_MAIN(StatementLinesTest)
#include "tst_statement_lines.moc"
