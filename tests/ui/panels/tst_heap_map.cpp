// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/open_session.h"
#include "ui/panels/block_section.h"
#include "ui/panels/free_list_card.h"
#include "ui/panels/heap_map_panel.h"
#include "ui/theme/fonts.h"

using namespace nametag;
using namespace nametag::ui;
using namespace nametag::tests;

namespace {

const char* const kReuse = "words = []\n"
                           "for i in range(240):\n"
                           "    words.append(f'w{i}')\n"
                           "del words[40:200:3]\n"
                           "more = [w.upper() for w in words[:24]]\n"
                           "gone = [1, 2]\n"
                           "del gone\n"
                           "number = 300\n";

struct OpenMap {
    explicit OpenMap(const char* source = kReuse, const char* profile = "3.12")
        : session(simulated())
        , panel(session)
    {
        openAndRun(session, source, profile);
        panel.resize(784, 740);
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }
    QPoint middleOf(std::uint64_t address) const
    {
        return panel.places().blockCell(panel.content().indexOf(address)).center().toPoint();
    }
    LessonSession session;
    HeapMapPanel panel;
};

} // namespace

class TestHeapMap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void blocksUsedAgainInAStepHaveTheirNumbers()
    {
        OpenMap map;
        map.session.goTo(map.session.stepCount() - 3);
        map.session.select({objectOf(map.session, "more"), {}, {}});
        map.session.select({map.session.state()->object(objectOf(map.session, "more"))->items[3], {}, {}});
        std::set<int> orders;
        for (const HeapMapCell& cell : map.panel.content().cells)
            if (cell.order >= 0)
                orders.insert(cell.order);
        QVERIFY2(orders.size() >= 20, qPrintable(QString::number(orders.size())));
        const timeline::PoolState* pool = map.panel.content().shown();
        QCOMPARE(pool->blockSize, 48u);
        QVERIFY(!map.panel.content().chain.empty());
        QCOMPARE(map.panel.content().next, map.panel.content().chain.front());
    }

    void theNumbersOfAPoolAddUp()
    {
        OpenMap map;
        const HeapMapContent& content = map.panel.content();
        const timeline::PoolState* pool = content.shown();
        QVERIFY(pool);
        QCOMPARE(content.live + content.kept, pool->inUse);
        QCOMPARE(content.live + content.kept + pool->free() + (pool->blocks.size() - pool->touched),
                 pool->blocks.size());
        QCOMPARE(content.chain.size(), static_cast<std::size_t>(pool->free()));
    }

    void pointingAndChoosingMarkTheObjectEverywhere()
    {
        OpenMap map;
        const ObjectId number = objectOf(map.session, "number");
        map.session.select({number, {}, {}});
        const std::uint64_t address = map.panel.content().block;
        QCOMPARE(address, map.session.state()->object(number)->address);
        map.session.select({});
        map.panel.showPool(address & ~std::uint64_t{0x3fff});
        QTest::mouseMove(&map.panel, map.middleOf(address));
        QCOMPARE(map.session.hovered().object, number);
        QTest::mouseClick(&map.panel, Qt::LeftButton, {}, map.middleOf(address));
        QCOMPARE(map.session.selection().object, number);
        QCOMPARE(map.panel.content().block, address);
    }

    void aBlockOpensToItsBytes()
    {
        OpenMap map;
        map.session.select({objectOf(map.session, "words"), {}, {}});
        QVERIFY(!map.panel.content().isOpen);
        map.panel.zoomIn();
        QVERIFY(map.panel.content().isOpen);
        map.panel.zoomOut();
        QVERIFY(!map.panel.content().isOpen);
        QTest::mouseDClick(&map.panel, Qt::LeftButton, {}, map.middleOf(map.panel.content().block));
        QVERIFY(map.panel.content().isOpen);
    }

    void theBytesOfABlockAreAllNamed_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value :
             {"'w23' * 2", "'gr\\u00fc\\u00df' * 3", "[1, 2, 3]", "(1, 2, 'x' * 2)", "{'a': 1}", "{1, 2}",
              "1.5 + 2", "10 ** 30", "b'abc' * 2", "range(3)", "[].append", "object()"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void theBytesOfABlockAreAllNamed()
    {
        QFETCH(QString, value);
        for (const char* version : {"3.11", "3.12", "3.13"}) {
            LessonSession session(simulated());
            openAndRun(session, ("x = 1\nx = " + value + "\n").toUtf8().constData(), version);
            const auto state = session.state();
            const timeline::ObjectState* object = state->object(objectOf(session, "x"));
            QVERIFY(object);
            const auto heap = session.heap()->stateAt(session.step(), session.moment());
            const timeline::PoolState* pool = heap->poolAt(object->address);
            QVERIFY(pool);
            const std::uint32_t index = pool->indexOf(object->address);
            const auto fields = fieldsOf(pool->blocks[index], pool->addressOf(index), pool->blockSize, *state,
                                         session.recording()->texts(), *profile::findProfile(version));
            std::uint32_t at = 0;
            bool hasCount = false;
            for (const ByteField& field : fields) {
                QCOMPARE(field.offset, at);
                at += field.bytes;
                hasCount = hasCount || field.name == "count";
                QVERIFY2(field.name != "its own fields" || value.contains(QLatin1Char('(')) ||
                             value.contains(QLatin1String("append")),
                         qPrintable(value));
            }
            QCOMPARE(at, pool->blockSize);
            QVERIFY(hasCount);
        }
    }

    void aStringsBytesAreThoseOfItsVersion()
    {
        for (const auto& [version, header] : {std::pair{"3.11", 48u}, std::pair{"3.12", 40u}}) {
            OpenMap map("x = 'ab'\nx = x + 'cd'\n", version);
            const auto state = map.session.state();
            map.session.select({objectOf(map.session, "x"), {}, {}});
            const auto section = blockSection(map.session);
            QVERIFY(section);
            QCOMPARE(section->askedSplit, QStringLiteral("%1 header + 4 characters + 1 end").arg(header));
        }
    }

    void theInspectorKnowsTheTenants()
    {
        OpenMap map("a = [1]\nx = id(a)\ndel a\nb = [2]\n");
        map.session.select({objectOf(map.session, "b"), {}, {}});
        const auto section = blockSection(map.session);
        QVERIFY(section && section->tenantCount >= 2);
        QVERIFY(section->tenants.back().isNow);
        QCOMPARE(section->tenants.back().value, QStringLiteral("[2]"));
        QVERIFY(section->tenants[section->tenants.size() - 2].isFreed);
    }

    void freeListsTellWhatIsKept()
    {
        OpenMap map;
        auto* card = static_cast<FreeListCard*>(map.panel.side());
        QCOMPARE(card->rows().front().name, std::string("list"));
        QVERIFY(card->rows().front().kept >= 1);
        QCOMPARE(card->rows().front().limit, std::size_t{80});
    }

    void theKeysMoveInTheMapOnlyForWhoCameByThem()
    {
        OpenMap map;
        map.session.select({objectOf(map.session, "number"), {}, {}});
        map.panel.setFocus(Qt::MouseFocusReason);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Right, Qt::NoModifier);
        override.ignore();
        QApplication::sendEvent(&map.panel, &override);
        QVERIFY(!override.isAccepted());
        map.panel.clearFocus();
        map.panel.setFocus(Qt::TabFocusReason);
        const std::uint64_t before = map.panel.content().block;
        QTest::keyClick(&map.panel, Qt::Key_Right);
        QVERIFY(map.panel.accessibleDescription().contains(QStringLiteral("block")));
        QTest::keyClick(&map.panel, Qt::Key_Return);
        QCOMPARE(map.panel.content().block, before + map.panel.content().shown()->blockSize);
    }

    void everythingIsThereAsText()
    {
        OpenMap map;
        const QString text = map.panel.asText();
        QVERIFY(text.contains(QStringLiteral("Arena 1 of 1, 64 pools")));
        QVERIFY(text.contains(QStringLiteral("never used")));
    }

    void aLargeHeapIsReadAndPaintedWithinAFrame()
    {
        OpenMap map("big = [[i] for i in range(60000)]\nx = 1000\n");
        QVERIFY(map.panel.content().arenas.size() > 5);
        QImage image(map.panel.size(), QImage::Format_RGB32);
        map.panel.render(&image);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            map.panel.render(&image);
        qInfo("a picture of %d arenas: %.1f ms", static_cast<int>(map.panel.content().arenas.size()),
              static_cast<double>(timer.nsecsElapsed()) / 5e6);
        timer.restart();
        map.session.previous();
        map.session.next();
        qInfo("a step back and on: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

QTEST_MAIN(TestHeapMap)
#include "tst_heap_map.moc"
