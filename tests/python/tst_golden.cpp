// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs_test.h"

/// The programs whose answers were measured: identities, counts, sizes, growth, order of death.
class GoldenTest final : public ProgramsTest {
    Q_OBJECT

public:
    GoldenTest()
        : ProgramsTest(goldenCases, QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/golden/known.txt"))
    {}
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
