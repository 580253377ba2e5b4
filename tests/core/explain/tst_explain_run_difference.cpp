// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_run_difference.h"

#include <QTest>

using namespace nametag;
using namespace nametag::explain;
using timeline::FactDifference;
using timeline::FactKind;

namespace {

constexpr FactKind kAll[] = {FactKind::Name,  FactKind::Identity, FactKind::Type,  FactKind::Value,
                             FactKind::Slots, FactKind::Size,     FactKind::Count, FactKind::Output};

} // namespace

class TestExplainRunDifference : public QObject {
    Q_OBJECT
private slots:
    void everyFactHasANameAndAReason()
    {
        for (const FactKind kind : kAll) {
            FactDifference difference;
            difference.kind = kind;
            difference.place = "team, slot 0";
            QVERIFY(!nameOfFact(difference).empty());
            for (const auto& [first, second] :
                 {std::pair("3.11", "3.12"), std::pair("3.13", "3.12"), std::pair("3.12", "3.12")}) {
                const std::string reason = explainRunDifference(difference, first, second);
                QVERIFY(reason.size() > 10 && reason.back() == '.');
            }
        }
    }

    void stringsLostAPointer()
    {
        FactDifference difference{FactKind::Size, "name", "'ada'", "str", "52 B", "44 B", {}, {}};
        QCOMPARE(nameOfFact(difference), std::string("Size of 'ada'"));
        QVERIFY(explainRunDifference(difference, "3.11", "3.13").find("8 bytes") != std::string::npos);
        QVERIFY(explainRunDifference(difference, "3.12", "3.13").find("8 bytes") == std::string::npos);
    }

    void countsBecameFixed()
    {
        FactDifference difference{FactKind::Count, "n", "7", "int", "∞, fixed", "21", {}, {}};
        QVERIFY(explainRunDifference(difference, "3.12", "3.11").find("3.11 counts") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestExplainRunDifference)
#include "tst_explain_run_difference.moc"
