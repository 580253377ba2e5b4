// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

QString repr(const RecordingBuilder& run, ObjectId object, std::size_t limit = 32)
{
    const auto state = timeline::Timeline(run.recording).stateAt(run.recording->eventCount());
    return QString::fromStdString(timeline::reprText(*state, object, run.recording->texts(), limit));
}

} // namespace

class ValueTextTest : public QObject {
    Q_OBJECT
private slots:
    void valuesReadAsReprWritesThem()
    {
        RecordingBuilder run;
        const ObjectId one = run.integer(-1), text = run.str("ada");
        const ObjectId none = run.object(ObjectKind::None, "NoneType", 16);
        const ObjectId yes = run.object(ObjectKind::Bool, "bool", 28);
        run.take(events::IntShown{yes, 1, 0});
        const ObjectId half = run.object(ObjectKind::Float, "float", 24);
        run.take(events::FloatShown{half, 0, 0x3fe00000});
        QCOMPARE(repr(run, run.list({one, text, none, yes, half})), "[-1, 'ada', None, True, 0.5]");
        QCOMPARE(repr(run, run.list({})), "[]");
    }

    void containersAreWrittenAsPythonDoes()
    {
        RecordingBuilder run;
        const ObjectId one = run.integer(1);
        const ObjectId tuple = run.object(ObjectKind::Tuple, "tuple", 48);
        run.take(events::ItemSet{tuple, 0, one});
        QCOMPARE(repr(run, tuple), "(1,)");
        const ObjectId dict = run.object(ObjectKind::Dict, "dict", 64);
        run.take(events::EntrySet{dict, 0, run.str("a"), tuple});
        QCOMPARE(repr(run, dict), "{'a': (1,)}");
        const ObjectId set = run.object(ObjectKind::Set, "set", 216);
        QCOMPARE(repr(run, set), "set()");
    }

    void longAndDeepOnesAreCut()
    {
        RecordingBuilder run;
        const ObjectId text = run.str("abcdefghijklmnopqrstuvwxyz");
        QCOMPARE(repr(run, text, 10), "'abcdefgh…");
        ObjectId list = run.list({});
        for (int i = 0; i < 6; ++i)
            list = run.list({list});
        QCOMPARE(repr(run, list), "[[[[…]]]]");
        const ObjectId one = run.integer(1);
        QCOMPARE(repr(run, run.list(std::vector<ObjectId>(40, one)), 12), "[1, 1, 1, 1, …]");
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_value_text.moc"
