// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QTest>

/// Runs the corpus under each profile.
class CorpusTest : public QObject {
    Q_OBJECT

    QList<Case> m_cases;
    KnownGaps m_known{QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/known.txt")};

private slots:
    void initTestCase()
    {
        m_cases = corpusCases();
        QVERIFY(!m_cases.isEmpty());
        runAll(m_cases);
    }

    void everyProgramPrintsWhatCPythonPrints_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("version");
        QStringList groups;
        for (const Case& item : m_cases) {
            if (!groups.contains(item.group))
                groups << item.group;
        }
        for (const QString& group : groups) {
            for (const QString& version : versions())
                QTest::addRow("%s %s", qPrintable(group), qPrintable(version)) << group << version;
        }
    }

    void everyProgramPrintsWhatCPythonPrints()
    {
        QFETCH(QString, group);
        QFETCH(QString, version);
        QList<Case> cases;
        for (const Case& item : m_cases) {
            if (item.group == group && item.version == version)
                cases << item;
        }
        const QStringList wrong = offenders(cases, m_known);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QString("%1 of %2\n    ").arg(wrong.size()).arg(cases.size()) +
                             wrong.join("\n    ")));
    }

    void theListOfKnownGapsIsTrue()
    {
        const QStringList problems = m_known.problems(m_cases);
        if (!problems.isEmpty())
            QFAIL(qPrintable(problems.join("\n  ")));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
