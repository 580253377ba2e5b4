// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"
#include "core/trace/element_order.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class ElementOrderTest : public QObject {
    Q_OBJECT
private slots:
    void scalarsAreSortedByTypeAndValueAndTheRestFollows()
    {
        RecordingBuilder run;
        const ObjectId tuple = run.object(ObjectKind::Tuple, "tuple", 40);
        const ObjectId big = run.object(ObjectKind::Int, "int", 36);
        run.take(events::TextShown{big, run.text("-100000000000000000000"), 0});
        const ObjectId none = run.object(ObjectKind::None, "NoneType", 16);
        const ObjectId quoted = run.object(ObjectKind::Str, "str", 50);
        run.take(events::TextShown{quoted, run.text("\"it's\""), 4});
        std::vector<ObjectId> elements{
            tuple,          run.str("b"), run.integer(12), quoted, run.integer(-3), run.integer(-12),
            run.integer(9), big,          run.str("a"),    none};
        const auto state = timeline::Timeline(run.recording).stateAt(run.recording->eventCount());
        trace::sortElements(elements, *state, run.recording->texts());
        std::string order;
        for (const ObjectId id : elements)
            order += timeline::reprText(*state, id, run.recording->texts()) + ' ';
        QCOMPARE(order, "None -100000000000000000000 -12 -3 9 12 'a' 'b' \"it's\" () ");
    }
};

QTEST_GUILESS_MAIN(ElementOrderTest)
#include "tst_element_order.moc"
