// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_what_if.h"

#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using timeline::SlotKind;

namespace {

/// a = ['far']; b = a; ring = [ring]
struct Run {
    tests::RecordingBuilder builder;
    ObjectId list;
    ObjectId ring;
    std::unique_ptr<timeline::Timeline> line;

    Run()
    {
        builder.module();
        builder.line(1);
        const ObjectId item = builder.str("far");
        list = builder.list({});
        builder.take(events::ItemSet{list, 0, item});
        builder.bind("a", list);
        builder.share(list);
        builder.bind("b", list);
        ring = builder.list({});
        builder.take(events::TrackingChanged{ring, 1});
        builder.append(ring, ring);
        builder.bind("ring", ring);
        builder.end();
        line = std::make_unique<timeline::Timeline>(builder.recording);
    }
    timeline::WhatIf branch() const { return {line->stateAfter(1), builder.recording->texts()}; }
    timeline::HoldingPlace name(std::string_view words)
    {
        return {{}, builder.names(), SlotKind::Field, builder.text(words).value};
    }
};

QString told(const timeline::WhatIf& branch)
{
    const explain::Message message = explain::explainWhatIf(branch);
    return QString::fromStdString(explain::plainText(message.headline) + ": " +
                                  explain::plainText(message.body));
}

} // namespace

class ExplainWhatIfTest : public QObject {
    Q_OBJECT
private slots:
    void itSaysHowToBegin()
    {
        const Run run;
        QVERIFY(told(run.branch()).startsWith("What if this string were cut?: Click a string"));
    }

    void aCutIsToldByItsCount()
    {
        Run run;
        timeline::WhatIf branch = run.branch();
        branch.cut(run.name("a"));
        QCOMPARE(told(branch),
                 "The count goes from 2 to 1: Something else still refers to the list, so it lives on.");
        branch.cut(run.name("b"));
        QCOMPARE(told(branch),
                 "One goes, one follows: With the list goes what only it held, directly or through others.");
    }

    void anIslandWaitsForTheCollector()
    {
        Run run;
        timeline::WhatIf branch = run.branch();
        branch.cut(run.name("ring"));
        QCOMPARE(told(branch), "An island: it keeps itself alive: The count of the list goes from 2 to 1, "
                               "not to 0, but no name leads "
                               "there any more. Only the collector can free it.");
        branch.collect();
        QVERIFY(told(branch).startsWith("The collector frees one object: Nothing outside"));
        branch.collect();
        QVERIFY(told(branch).startsWith("The collector finds nothing to free"));
    }
};

QTEST_GUILESS_MAIN(ExplainWhatIfTest)
#include "tst_explain_what_if.moc"
