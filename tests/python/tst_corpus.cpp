// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs_test.h"

/// The corpus.
class CorpusTest final : public ProgramsTest {
    Q_OBJECT

public:
    CorpusTest()
        : ProgramsTest(corpusCases, QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/known.txt"))
    {}
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
