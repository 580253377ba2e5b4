// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QTest>

/// Compares names, arrows and objects with CPython's at every step of the corpus's programs.
class GraphTest : public QObject {
    Q_OBJECT

    QList<Case> m_cases;
    KnownGaps m_known{QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/graph/known.txt")};

private slots:
    void initTestCase()
    {
        m_cases = graphCases();
        QVERIFY(!m_cases.isEmpty());
        runAll(m_cases);
    }

    void everyStepShowsCPythonsObjects_data()
    {
        QTest::addColumn<QString>("area");
        QStringList areas;
        for (const Case& item : m_cases)
            if (!areas.contains(item.group))
                areas << item.group;
        for (const QString& area : areas)
            QTest::addRow("%s", qPrintable(area)) << area;
    }

    void everyStepShowsCPythonsObjects()
    {
        QFETCH(QString, area);
        QList<Case> cases;
        for (const Case& item : m_cases)
            if (item.group == area)
                cases << item;
        const QStringList wrong = offenders(cases, m_known);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(
                QString("%1 of %2 (tests/python/record_graph --show STEP FILE shows CPython's)\n    ")
                    .arg(wrong.size())
                    .arg(cases.size()) +
                wrong.join("\n    ")));
    }

    void theListOfKnownGapsIsTrue()
    {
        const QStringList problems = m_known.problems(m_cases);
        if (!problems.isEmpty())
            QFAIL(qPrintable(problems.join("\n  ")));
    }
};

QTEST_GUILESS_MAIN(GraphTest)
#include "tst_graph.moc"
