// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/glossary.h"

#include <QTest>

#include <algorithm>

using namespace nametag::explain;

class GlossaryTest : public QObject {
    Q_OBJECT
private slots:
    void termsAreSortedAndHaveASentence()
    {
        const auto terms = glossary();
        QVERIFY(std::is_sorted(terms.begin(), terms.end(),
                               [](const Term& a, const Term& b) { return a.word < b.word; }));
        for (const Term& term : terms)
            QVERIFY(term.means.size() > 10 && term.means.back() == '.');
    }

    void aWordIsFoundInAnyCase()
    {
        QVERIFY(findTerm("Count"));
        QCOMPARE(QString::fromUtf8(findTerm("COUNT")->alsoSaid.data()), "reference count");
        QVERIFY(!findTerm("variable"));
    }
};

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
