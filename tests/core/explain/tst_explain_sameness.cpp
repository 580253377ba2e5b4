// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_sameness.h"

#include <QTest>

using namespace nametag;
using timeline::Sameness;
using timeline::SameReason;

namespace {

QString told(const Sameness& sameness, std::string_view unit = {})
{
    const explain::Message message = explain::explainSameness(sameness, unit).message;
    return QString::fromStdString(explain::plainText(message.headline) + ": " +
                                  explain::plainText(message.body));
}

} // namespace

class ExplainSamenessTest : public QObject {
    Q_OBJECT
private slots:
    void everyReasonHasWordsAndACounterExample()
    {
        for (int reason = 0; reason <= static_cast<int>(SameReason::ReturnedItself); ++reason) {
            Sameness sameness;
            sameness.reason = static_cast<SameReason>(reason);
            const explain::SameMessage said = explain::explainSameness(sameness);
            QVERIFY(!said.message.headline.isEmpty());
            QVERIFY(!said.otherwise.source.empty() && !said.otherwise.result.empty());
        }
    }

    void theReasonIsNamed()
    {
        Sameness alias{SameReason::Alias, {}, 7, "marks", "best", {}, {}, "[1]", false};
        QCOMPARE(
            told(alias),
            "`best` got the object of `marks`: Since step 7 both tags are tied to it. No copy was made.");
        Sameness constant{SameReason::Constant, {}, 2, "x", "y", {}, {}, "1000", false};
        QCOMPARE(told(constant, "f"),
                 "One constant, used twice: `1000` is stored once among the constants of `f`.");
        Sameness two{SameReason::TwoObjects, {}, 0, {}, {}, {}, {}, "1000", true};
        QCOMPARE(told(two), "Two objects: Their values are equal, so `==` is true. `is` is false.");
    }
};

QTEST_GUILESS_MAIN(ExplainSamenessTest)
#include "tst_explain_sameness.moc"
