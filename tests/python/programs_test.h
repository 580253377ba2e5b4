// SPDX-License-Identifier: GPL-3.0-or-later
// Runs programs under each profile and holds what they print to what CPython printed; the known gaps are
// listed in a file, and the list has to be true.
#pragma once

#include "programs.h"

#include <QTest>

class ProgramsTest : public QObject {
    Q_OBJECT

public:
    ProgramsTest(QList<Case> (*find)(), const QString& known)
        : m_find(find)
        , m_known(known)
    {}

private slots:
    void initTestCase()
    {
        m_cases = m_find();
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

private:
    QList<Case> (*m_find)();
    QList<Case> m_cases;
    KnownGaps m_known;
};
