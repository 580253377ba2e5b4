// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/code_text.h"

#include "compiled.h"

using namespace nametag::compile;

class CodeTextTest : public QObject {
    Q_OBJECT
private slots:
    void aListingShowsLinesTargetsAndStarts()
    {
        const Compiled compiled("for i in x:\n    f(i)\n");
        QCOMPARE(QString::fromStdString(unitText(*compiled.unit)), QString(R"(<module> (line 1, stack 4)
          0  Resume 0
   1  *   1  LoadName x
          2  GetIter
     >*   3  ForIter -> 11
          4  StoreName i
   2  *   5  LoadName f
          6  PushNull
          7  LoadName i
          8  Call 1
          9  PopTop
         10  JumpBackward -> 3
   1 >*  11  LoadConst None
         12  ReturnValue
)"));
    }

    void constantsShowCodeByName()
    {
        const Compiled compiled("def f(): pass\n");
        QCOMPARE(QString::fromStdString(constantsText(*compiled.unit, compiled.unit->root())),
                 QString("(<code f>, None)"));
    }
};

QTEST_GUILESS_MAIN(CodeTextTest)
#include "tst_code_text.moc"
