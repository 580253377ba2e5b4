// SPDX-License-Identifier: GPL-3.0-or-later
// Every block of real programs lies where a plain model of pymalloc puts it.
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "tests/support/plain_pymalloc.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace nametag;
using events::HeapAction;
using events::HeapChange;

namespace {

struct Checked {
    std::uint64_t addresses = 0; ///< that were compared
    std::uint64_t outside = 0;   ///< of the system's malloc
    std::uint64_t arenas = 0;
    std::uint64_t arenasGone = 0;
    std::uint64_t kept = 0; ///< blocks that came from a free list
};

/// Plays the log of a run to the model.
class Replay {
public:
    /// What is wrong first, or nothing.
    QString run(const events::HeapLog& log)
    {
        for (std::size_t i = 0; i < log.size(); ++i)
            if (const QString words = take(log[i]); !words.isEmpty())
                return QStringLiteral("change %1 of %2: %3").arg(i).arg(log.size()).arg(words);
        return m_gone == m_model.goneArenas.size() ? QString()
                                                   : QStringLiteral("an arena was not given back");
    }
    const Checked& checked() const { return m_checked; }

private:
    QString take(const HeapChange& change)
    {
        const std::uint64_t address = change.address.value();
        switch (change.action) {
        case HeapAction::ArenaMapped:
            m_model.newArenas.push_back(address);
            ++m_checked.arenas;
            return {};
        case HeapAction::ArenaReleased: return released(address);
        case HeapAction::ObjectPlaced:
        case HeapAction::PartPlaced: return placed(change, address);
        case HeapAction::Passed: {
            const QString words = placed(change, address);
            m_model.free(address);
            return words;
        }
        case HeapAction::Resized: return resized(change, address);
        case HeapAction::Freed:
            if (m_model.owns(address))
                m_model.free(address);
            return {};
        case HeapAction::Kept:
        case HeapAction::ObjectFilled: return {};
        }
        return {};
    }

    QString released(std::uint64_t address)
    {
        ++m_checked.arenasGone;
        const bool same = m_gone < m_model.goneArenas.size() && m_model.goneArenas[m_gone] == address;
        ++m_gone;
        return same ? QString() : QStringLiteral("arena 0x%1 was given back").arg(address, 0, 16);
    }

    QString placed(const HeapChange& change, std::uint64_t address)
    {
        if (change.list != 0) {
            ++m_checked.kept;
            return {};
        }
        if (!tests::PlainPymalloc::serves(change.request)) {
            ++m_checked.outside;
            return m_model.owns(address) ? QStringLiteral("a large block lies in a pool") : QString();
        }
        ++m_checked.addresses;
        const std::uint64_t wanted = m_model.allocate(change.request);
        if (wanted == address && m_model.newArenas.empty())
            return {};
        return QStringLiteral("%1 bytes lie at 0x%2, the model says 0x%3")
            .arg(change.request)
            .arg(address, 0, 16)
            .arg(wanted, 0, 16);
    }

    /// A realloc that stays: pymalloc shrinks in place only if little would be wasted.
    QString resized(const HeapChange& change, std::uint64_t address)
    {
        if (!m_model.owns(address))
            return {};
        const std::uint32_t size = m_model.blockSizeAt(address);
        return change.request <= size
                   ? QString()
                   : QStringLiteral("a block of %1 serves %2").arg(size).arg(change.request);
    }

    tests::PlainPymalloc m_model;
    Checked m_checked;
    std::size_t m_gone = 0;
};

} // namespace

class AddressesTest : public QObject {
    Q_OBJECT
private slots:
    void everyBlockLiesWhereTheModelPutsIt()
    {
        int programs = 0;
        Checked all;
        for (const char* path : {"/tests/python/programs", "/tests/bench/programs", "/lessons"}) {
            const QDir folder(QStringLiteral(NAMETAG_SOURCE_DIR) + path);
            for (const QString& name : folder.entryList({"*.py"})) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const simulator::Script script{file.readAll().toStdString(), name.toStdString()};
                for (const char* version : {"3.11", "3.12", "3.13"}) {
                    simulator::RunOptions options;
                    options.profile = profile::findProfile(version);
                    options.limits.steps = 100'000;
                    const auto recording = simulator::record(script, options);
                    Replay replay;
                    const QString words = replay.run(recording->heapLog());
                    QVERIFY2(words.isEmpty(), qPrintable(name + ' ' + version + ": " + words));
                    all.addresses += replay.checked().addresses;
                    all.outside += replay.checked().outside;
                    all.arenas += replay.checked().arenas;
                    all.arenasGone += replay.checked().arenasGone;
                    all.kept += replay.checked().kept;
                }
                ++programs;
            }
        }
        qInfo("%d programs on three versions: %llu addresses compared, %llu blocks from free lists, %llu "
              "outside, %llu arenas, %llu given back",
              programs, static_cast<unsigned long long>(all.addresses),
              static_cast<unsigned long long>(all.kept), static_cast<unsigned long long>(all.outside),
              static_cast<unsigned long long>(all.arenas), static_cast<unsigned long long>(all.arenasGone));
        QVERIFY(programs >= 20);
    }

    void manyPoolsAndArenasComeAndGo()
    {
        const simulator::Script script{
            "keep = []\nfor round in range(3):\n"
            "    x = [bytes(150 + i % 5 * 16 + round) for i in range(24000)]\n"
            "    y = [[i] for i in range(9000)]\n"
            "    keep = x[round::3000]\n    del x[::2]\n    y = [(i, i) for i in range(5000)]\n"
            "    x = None\nkeep = y = None\n",
            "arenas.py"};
        simulator::RunOptions options;
        options.profile = profile::findProfile("3.12");
        options.limits.memory = 512u << 20;
        options.limits.seconds = 60;
        const auto recording = simulator::record(script, options);
        QCOMPARE(recording->ending, events::Ending::Finished);
        Replay replay;
        const QString words = replay.run(recording->heapLog());
        QVERIFY2(words.isEmpty(), qPrintable(words));
        QVERIFY(replay.checked().arenas > 3);
        QVERIFY(replay.checked().arenasGone > 0);
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
