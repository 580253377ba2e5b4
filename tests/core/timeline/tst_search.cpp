// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/query.h"
#include "core/timeline/search.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

/// x names a list of 300 and 'ada' from step 1 on; step 2 makes 4000, step 3 frees it.
struct Run : RecordingBuilder {
    ObjectId list, number, later;
    Run()
    {
        module();
        line(1);
        number = integer(300);
        list = RecordingBuilder::list({number, str("ada")});
        bind("scores", list);
        line(2);
        later = integer(4000);
        bind("other", later);
        line(3);
        unbind("other", later);
        drop(later);
        line(1);
        end();
    }
};

std::vector<timeline::Found> found(const Run& run, std::string_view words)
{
    return timeline::search(timeline::Timeline(run.recording), words);
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private slots:
    void aNameIsFoundByItsBeginning()
    {
        const Run run;
        const auto names = found(run, "sco");
        QCOMPARE(names.size(), std::size_t{1});
        QVERIFY(names[0].object == run.list && names[0].name);
        QCOMPARE(names[0].step, StepIndex{1});
    }

    void objectsAreFoundByTypeValueAndId()
    {
        const Run run;
        QVERIFY(found(run, "list").at(0).object == run.list);
        QVERIFY(found(run, "300").at(0).object == run.number);
        const auto later = found(run, "4000");
        QCOMPARE(later.at(0).step, StepIndex{2});
        QCOMPARE(later.at(0).lastStep, StepIndex{3});
        QVERIFY(found(run, "0x7f00000000" + QByteArray::number(0x10 * run.number.value, 16).toStdString())
                    .at(0)
                    .object == run.number);
        QVERIFY(found(run, "  ").empty() && found(run, "nothing of this").empty());
    }

    void anIdIsFoundByItsLastDigits()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId first = run.integer(300);
        run.bind("first", first);
        const ObjectId second = run.integer(301);
        run.bind("second", second);
        run.line(2);
        run.end();
        const timeline::Timeline line(run.recording);
        const std::uint64_t address = timeline::search(line, "300").at(0).address;
        const std::string whole = QByteArray::number(static_cast<qulonglong>(address), 16).toStdString();
        const std::string last = whole.substr(whole.size() - 6);
        for (const std::string& words : {last, "…" + last, "0x" + whole}) {
            const auto ids = timeline::search(line, words);
            QCOMPARE(ids.size(), std::size_t{1});
            QVERIFY(ids[0].object == first);
        }
        QVERIFY(timeline::search(line, "beef").empty());
    }

    void aWholeValueComesBeforeAPartOfOne()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId longer = run.integer(13000);
        run.bind("longer", longer);
        const ObjectId whole = run.integer(3000);
        run.bind("whole", whole);
        run.line(2);
        run.end();
        const auto values = timeline::search(timeline::Timeline(run.recording), "3000");
        QCOMPARE(values.size(), std::size_t{2});
        QVERIFY(values[0].object == whole && values[1].object == longer);
    }

    void aLineIsASubjectToo()
    {
        const Run run;
        const timeline::Timeline line(run.recording);
        const timeline::Subject subject = timeline::LineSubject{1};
        QCOMPARE(timeline::nextChange(line, subject, 1, timeline::Direction::Forward).value_or(0),
                 StepIndex{4});
        QCOMPARE(timeline::nextChange(line, subject, 4, timeline::Direction::Back).value_or(0), StepIndex{1});
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
