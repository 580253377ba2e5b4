// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/step_card.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::Timeline;

namespace {

/// "[Bind 1] headline: body" of a step's card.
QString card(const std::shared_ptr<events::Recording>& recording, StepIndex step)
{
    const Timeline line(recording);
    const explain::StepCard card = explain::explainStep(line, step);
    return QString("[%1 %2] %3: %4")
        .arg(QString::fromUtf8(explain::kindTitle(card.kind).data()))
        .arg(card.line)
        .arg(QString::fromStdString(explain::plainText(card.message.headline)),
             QString::fromStdString(explain::plainText(card.message.body)));
}

/// marks = [72]; marks = marks + [100], with the old list shared or not.
std::shared_ptr<events::Recording> rebinding(bool shared)
{
    RecordingBuilder run;
    run.recording->source = "marks = [72]\nmarks = marks + [100]\n";
    run.module();
    const ObjectId item = run.integer(72);
    run.line(1);
    const ObjectId old = run.list({item});
    run.bind("marks", old);
    if (shared) {
        run.share(old);
        run.bind("scores", old);
    }
    run.line(2);
    const ObjectId made = run.list({item});
    run.bind("marks", made);
    run.drop(old);
    run.end();
    return run.recording;
}

} // namespace

class StepCardTest : public QObject {
    Q_OBJECT
private slots:
    void theCardsOfASharedList()
    {
        const auto recording = sharedListRecording();
        QCOMPARE(card(recording, 0),
                 "[Start 0] The program has not started: Press → to make the first step.");
        QCOMPARE(card(recording, 1),
                 "[Bind 1] `scores` names a new object: `[72, 95]` is made on the heap and the tag "
                 "`scores` is tied to it. Its count is 1.");
        QCOMPARE(card(recording, 2),
                 "[Bind 2] `best` gets the same list: No copy is made. Both tags are tied to one "
                 "list, so its count goes from 1 to 2.");
        QCOMPARE(card(recording, 3),
                 "[Print 3] The program prints `True`: `is` compares identity: both tags lead to one "
                 "object.");
        QCOMPARE(card(recording, 4),
                 "[Change 4] The list changes, no tag moves: `append` stores one more reference. "
                 "Every tag sees the longer list.");
        QCOMPARE(card(recording, 5),
                 "[Rebind 5] The tag `best` moves to `7`: The old list keeps its other tags: its "
                 "count drops from 2 to 1.");
        QCOMPARE(card(recording, 6),
                 "[Unbind 6] `del` removes the tag, not the object: `scores` is gone. Nothing else "
                 "held the list, so it is freed at once.");
    }

    void aTagMovesToANewList()
    {
        QCOMPARE(card(rebinding(true), 2),
                 "[Rebind 2] The tag `marks` moves to a new list: `marks + [100]` builds a "
                 "second object, then the assignment ties `marks` to it. The old list keeps its "
                 "other tags: its count drops from 2 to 1.");
        QVERIFY(card(rebinding(false), 2)
                    .endsWith("Nothing refers to the old list any more, so it is freed at once."));
    }

    void aCallAndItsReturn()
    {
        RecordingBuilder run;
        run.recording->source = "def f(marks, bonus):\n    return marks\nfinal = f(a, b)\n";
        run.module();
        const ObjectId list = run.list({});
        const ObjectId bonus = run.integer(300);
        run.bind("a", list);
        run.line(3);
        run.enter("f", 1, {{"marks", list}, {"bonus", bonus}});
        run.line(2);
        run.leave(2, list);
        run.bind("final", list);
        run.line(4);
        run.end();
        QCOMPARE(card(run.recording, 1),
                 "[Call 3] Two new tags for the call: `marks` and `bonus` are tied to the objects "
                 "that the caller passed. No copy is made.");
        QCOMPARE(card(run.recording, 2),
                 "[Return 2] The frame goes, the object stays: The tags of `f` disappear. The "
                 "list is handed to `final`.");
        QCOMPARE(card(run.recording, 3).left(10), "[Look 4] L");
    }

    void twoTagsInOneLine()
    {
        RecordingBuilder run;
        run.recording->source = "a = b = []\na, b = 1, 2\n";
        run.module();
        const ObjectId one = run.integer(1000), two = run.integer(2000);
        run.line(1);
        const ObjectId list = run.list({});
        run.bind("a", list);
        run.bind("b", list);
        run.line(2);
        run.bind("a", one);
        run.bind("b", two);
        run.end();
        QCOMPARE(card(run.recording, 1),
                 "[Bind 1] `a` and `b` name one object: The right side is built once. Both tags "
                 "are tied to it.");
        QVERIFY(card(run.recording, 2).startsWith("[Rebind 2] `a` and `b` are tied in one line"));
    }

    void aNameThatGoesWithItsStepIsNotTold()
    {
        RecordingBuilder run;
        run.recording->source = "kept = error\npass\n";
        run.module();
        const ObjectId none = run.object(events::ObjectKind::None, "NoneType", 16);
        run.line(1);
        const ObjectId error = run.list({});
        run.bind("kept", error);
        run.bind("error", none);
        run.unbind("error", none);
        run.line(2);
        run.bind("error", none);
        run.unbind("error", none);
        run.end();
        QVERIFY2(card(run.recording, 1).startsWith("[Bind 1] `kept` names a new object"),
                 qPrintable(card(run.recording, 1)));
        QVERIFY2(card(run.recording, 2).startsWith("[Unbind 2] The tag `error` is removed"),
                 qPrintable(card(run.recording, 2)));
    }

    void theBodyOfAClassIsNoCall()
    {
        RecordingBuilder run;
        run.recording->source = "class Kite:\n    pass\nx = 1\n";
        run.module();
        const ObjectId none = run.object(events::ObjectKind::None, "NoneType", 16);
        run.line(1);
        const NamespaceId names{2};
        const FrameId frame{2};
        run.take(events::NamespaceOpened{names, {}, events::NamespaceKind::Function});
        run.take(events::FrameCreated{frame, run.text("Kite"), names, 1, events::FrameKind::ClassBody, 1});
        run.take(events::FrameEntered{frame, 1, 0});
        run.take(events::LineReached{frame, 2, 1});
        run.take(events::FrameReturning{frame, 2, none, events::LeaveReason::Returned});
        run.take(events::FrameLeft{frame, events::LeaveReason::Returned});
        run.take(events::FrameDestroyed{frame});
        run.line(3);
        run.end();
        QCOMPARE(card(run.recording, 1),
                 "[Call 1] The body of the class runs: The names that it binds become "
                 "attributes of `Kite`.");
        QCOMPARE(card(run.recording, 2),
                 "[Return 2] The body of the class ends: Its names are attributes now, "
                 "and the tag `Kite` is tied to the new class.");
    }

    void aSharedNameIsNoParameter()
    {
        RecordingBuilder run;
        run.recording->source = "tick()\n";
        run.module();
        const ObjectId count = run.integer(3000);
        const ObjectId cell = run.object(events::ObjectKind::Cell, "cell", 40);
        run.take(events::FieldSet{cell, run.text("contents"), count});
        run.line(1);
        const NamespaceId names{2};
        const FrameId frame{2};
        run.take(events::NamespaceOpened{names, {}, events::NamespaceKind::Function});
        run.take(events::FrameCreated{frame, run.text("step"), names, 1, events::FrameKind::Function, 1});
        run.take(events::NameSharedByCell{names, run.text("count"), cell, 0});
        run.take(events::FrameEntered{frame, 1, 0});
        run.end();
        QCOMPARE(card(run.recording, 1), "[Call 1] `step()` is called: It finds `count` in a cell, which the "
                                         "outer function left to it.");
    }

    void longTextsThatBeginAlikeAreNotCalledEqual()
    {
        const auto second = [](const std::string& text, const std::string& other) {
            RecordingBuilder run;
            run.recording->source = "a = f()\nb = f()\n";
            run.module();
            run.line(1);
            run.bind("a", run.str(text));
            run.line(2);
            run.bind("b", run.str(other));
            run.end();
            return card(run.recording, 2);
        };
        const std::string text(100, 'x'), longer(101, 'x');
        std::string other = longer;
        other.back() = 'y';
        QVERIFY(second("adada", "adada").contains("Equal, but a second object"));
        QVERIFY(!second(text, longer).contains("Equal"));
        QVERIFY(!second(longer, other).contains("Equal"));
    }

    void severalTagsThatGoTogether()
    {
        RecordingBuilder run;
        run.recording->source = "del a, b, c\ndel d, e\n";
        const ObjectId seven = run.integer(7);
        run.module();
        const ObjectId list = run.list({});
        run.bind("a", list);
        run.share(list);
        run.bind("b", list);
        run.share(seven);
        run.bind("c", seven);
        const ObjectId other = run.list({});
        run.bind("d", other);
        const ObjectId third = run.list({});
        run.bind("e", third);
        run.line(1);
        run.unbind("a", list);
        run.drop(list);
        run.unbind("b", list);
        run.drop(list);
        run.unbind("c", seven);
        run.drop(seven);
        run.line(2);
        run.unbind("d", other);
        run.drop(other);
        run.unbind("e", third);
        run.drop(third);
        run.end();
        QCOMPARE(
            card(run.recording, 1),
            "[Unbind 1] `del` removes 3 tags, not the objects: `a` and 2 others are gone. Of the 2 objects "
            "that they led to, 1 had no other holder and is freed.");
        QCOMPARE(card(run.recording, 2),
                 "[Unbind 2] `del` removes 2 tags, not the objects: `d` and `e` are gone. Nothing else held "
                 "what they led to, so it is freed at once.");
    }

    void aFinalizerIsCalledByPython()
    {
        RecordingBuilder run;
        run.recording->source = "del kite\n";
        run.module();
        const ObjectId kite = run.object(ObjectKind::Instance, "Kite", 48);
        run.bind("kite", kite);
        run.line(1);
        run.unbind("kite", kite);
        run.enter("__del__", 1, {{"self", kite}});
        run.line(1);
        run.end();
        QVERIFY2(card(run.recording, 1)
                     .startsWith("[Call 1] Python calls `__del__()` before it frees: Nothing "
                                 "holds the object any more."),
                 qPrintable(card(run.recording, 1)));
    }

    void aDefaultIsNotPassed()
    {
        RecordingBuilder run;
        run.recording->source = "def add(item, found=[]): pass\nadd(7)\nadd(7, [])\nadd(*both)\n";
        run.module();
        const ObjectId seven = run.integer(7);
        run.line(1);
        const ObjectId kept = run.list({});
        const ObjectId defaults = run.object(ObjectKind::Tuple, "tuple", 48);
        run.take(events::ItemSet{defaults, 0, kept});
        const ObjectId function = run.object(ObjectKind::Function, "function", 160);
        run.take(events::TextShown{function, run.text("add"), 0});
        run.take(events::FieldSet{function, run.text("__defaults__"), defaults, 1});
        run.bind("add", function);
        run.line(2);
        run.enter("add", 1, {{"item", seven}, {"found", kept}});
        run.leave(1, seven);
        run.line(3);
        run.enter("add", 1, {{"item", seven}, {"found", run.list({})}});
        run.leave(1, seven);
        run.line(4);
        run.enter("add", 1, {{"item", seven}, {"found", kept}});
        run.leave(1, seven);
        run.end();
        const QString told =
            "[Call %1] Two new tags for the call: `item` is tied to the object that the caller "
            "passed. `found` is tied to its default, which the function has kept since it was made.";
        QCOMPARE(card(run.recording, 2), told.arg(2));
        QVERIFY2(
            card(run.recording, 3).contains("`item` and `found` are tied to the objects that the caller"),
            qPrintable(card(run.recording, 3)));
        QCOMPARE(card(run.recording, 4), told.arg(4));
    }

    void aLineChangesAndThenFails()
    {
        RecordingBuilder run;
        run.recording->source = "box[0] += [2]\n";
        run.module();
        const ObjectId list = run.list({});
        const ObjectId two = run.integer(2);
        run.line(1);
        run.append(list, two);
        const ObjectId error = run.object(ObjectKind::Exception, "TypeError", 72);
        run.take(events::ExceptionArrived{run.frame(), 1, error});
        run.end();
        QVERIFY2(
            card(run.recording, 1).endsWith("Before that, the line changed the list. That change stays."),
            qPrintable(card(run.recording, 1)));
    }

    void aByteThatIsWrittenChangesItsArray()
    {
        RecordingBuilder run;
        run.recording->source = "b = bytearray([200])\nb[0] = 44\n";
        run.module();
        run.line(1);
        const ObjectId bytes = run.object(events::ObjectKind::ByteArray, "bytearray", 58);
        run.take(events::TextShown{bytes, run.text("bytearray(b'\\xc8')"), 1});
        run.bind("b", bytes);
        run.line(2);
        run.take(events::TextShown{bytes, run.text("bytearray(b',')"), 1});
        run.end();
        QVERIFY2(card(run.recording, 1).startsWith("[Bind 1] `b` names a new object"),
                 qPrintable(card(run.recording, 1)));
        QCOMPARE(card(run.recording, 2), "[Change 2] The bytearray changes, no tag moves: It is "
                                         "`bytearray(b',')` now: its bytes lie in a block of its own.");
    }

    void aConditionOnlyLooks()
    {
        RecordingBuilder run;
        run.recording->source = "if a > 1:\n    pass\n";
        run.module();
        run.line(1);
        run.line(2);
        run.end();
        QCOMPARE(card(run.recording, 1),
                 "[Look 1] Line 1 tests a condition: Python asks the result whether it is true. "
                 "No tag moves.");
        QCOMPARE(card(run.recording, 2), "[Look 2] `pass` does nothing: No tag moves.");
    }

    void headlinesAreShort()
    {
        for (const auto& recording : {sharedListRecording(), rebinding(true)}) {
            const Timeline line(recording);
            for (StepIndex step = 0; step <= line.stepCount(); ++step) {
                const auto message = explain::explainStep(line, step).message;
                const QString headline = QString::fromStdString(explain::plainText(message.headline));
                QVERIFY2(headline.split(' ').size() <= 8, qPrintable(headline));
                QVERIFY(explain::plainText(message.body).size() <= 200);
                QVERIFY(message.body.size() <= 2);
            }
        }
    }
};

QTEST_GUILESS_MAIN(StepCardTest)
#include "tst_step_card.moc"
