// SPDX-License-Identifier: GPL-3.0-or-later
// Small Python programs with what the real CPythons print: found on disk, run by nametag, compared.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// One program under one Python version.
struct Case {
    QString group;   ///< the folder of the corpus, or the golden file
    QString name;    ///< the sentence, or the entry's name
    QString version; ///< "3.12"
    QString script;  ///< path as it is given on the command line, from tests/python; "" where `source` is it
    QByteArray source;
    QByteArray input; ///< what the program reads
    QByteArray expected;
    QByteArray got;      ///< filled by runAll
    bool traced = false; ///< compare the lines that run, not the output
    bool graph = false;  ///< compare the graph of objects at each step
};

/// The versions that each program is run under.
QStringList versions();

/// tests/python/<area>/*.py with their expectations.
QList<Case> corpusCases();

/// The entries of tests/python/golden/*.json: {"name", "source"} and what it prints, "out": {"3.11": …}, or
/// which lines run, "events": {"3.11": …}.
QList<Case> goldenCases();

/// The programs of tests/python/graph/<area>.graph, with what tests/python/record_graph wrote about each
/// step.
QList<Case> graphCases();

/// Runs every case in `nametag run` and fills in what it gave, in the layout of an .expect file.
void runAll(QList<Case>& cases);

/// Cases that are known not to be reached: "group -- name -- 3.11 3.12 -- reason", one a line.
class KnownGaps {
public:
    explicit KnownGaps(const QString& path);
    bool contains(const Case& item) const;
    /// Lines that cannot be read or name no case.
    QStringList problems(const QList<Case>& cases) const;

private:
    QMap<QString, QStringList> m_versions; ///< "group -- name" -> versions
    QStringList m_unreadable;
};

/// What is wrong with these cases, a few lines each; empty where all is as expected.
QStringList offenders(const QList<Case>& cases, const KnownGaps& known);
