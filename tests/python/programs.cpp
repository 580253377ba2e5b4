// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace {

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/");
const QString kPrompt = QStringLiteral("repl"); // the area of what is typed at the prompt
constexpr int kTimeLimit = 5000;
constexpr unsigned kThreads = 2;
constexpr int kGraphSteps = 200; // as many as record_graph keeps
constexpr int kHashDigits = 8;

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString key(const Case& item)
{
    return item.group + " -- " + item.name;
}

/// Where an object is, is no fact of the program.
QByteArray withoutAddresses(const QByteArray& text)
{
    static const QRegularExpression address("at 0x[0-9a-f]{6,}");
    return QString::fromUtf8(text).replace(address, "at 0x...").toUtf8();
}

/// The layout of an .expect file: the output, and the rest where there is any.
QByteArray answerOf(QByteArray out, const QByteArray& err, int status)
{
    if (status == 0 && err.isEmpty())
        return withoutAddresses(out);
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += "\n--- no newline above\n";
    return withoutAddresses(out + "--- exit status " + QByteArray::number(status) + ", standard error:\n" +
                            err);
}

/// "line 3 f" for each event of a trace.
QByteArray linesOf(const QByteArray& trace)
{
    QByteArray lines;
    for (const QByteArray& record : trace.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(record).object();
        const QString kind = event["ev"].toString();
        if (kind.isEmpty() || kind == "end")
            continue;
        lines +=
            QString("%1 %2 %3\n").arg(kind).arg(event["line"].toInt()).arg(event["fn"].toString()).toUtf8();
    }
    return lines;
}

/// "l 3 f 1a2b3c4d" for each record of a compact trace, as record_graph writes it.
QByteArray graphOf(const QByteArray& trace)
{
    QByteArray lines;
    for (const QByteArray& line : trace.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QString kind = record["ev"].toString();
        if (kind.isEmpty() || record["stopped"].toBool())
            continue;
        const QString hash = record["hash"].toString().left(kHashDigits);
        const QString where = QString("%1 %2 ").arg(record["line"].toInt()).arg(record["fn"].toString());
        lines += (kind == "end" ? "z " + hash : kind.left(1) + ' ' + where + hash).toUtf8() + '\n';
    }
    return lines;
}

/// The words after `nametag` that a case is run with.
QStringList wordsFor(const Case& item, const QString& script)
{
    QStringList words{item.traced || item.graph ? "trace" : "run", script, "--python", item.version};
    if (item.group == kPrompt)
        words << "--repl";
    if (item.traced)
        words << "--events"
              << "raw";
    if (item.graph)
        words << "--events"
              << "stmt"
              << "--compact"
              << "--max-steps" << QString::number(kGraphSteps);
    if (item.graph && !item.input.isEmpty())
        words << "--stdin" << QString(script).replace(QRegularExpression("py$"), "stdin");
    return words;
}

void runOne(Case& item)
{
    QProcess process;
    process.setWorkingDirectory(kFolder);
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    // The expectations are of a Python that writes to a pipe, the golden entries of an unbuffered one.
    if (item.script.isEmpty())
        surroundings.insert("PYTHONUNBUFFERED", "1");
    else
        surroundings.remove("PYTHONUNBUFFERED");
    process.setProcessEnvironment(surroundings);
    const QString script = item.script.isEmpty() ? QStringLiteral("-") : item.script;
    process.start(NAMETAG_PROGRAM, wordsFor(item, script));
    process.write(item.script.isEmpty() ? item.source : item.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kTimeLimit)) {
        process.kill();
        process.waitForFinished();
        item.got = "--- did not end in time\n";
        return;
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    // Of a golden entry that ends well only the output was measured, not its warnings; at the prompt, too.
    const bool onlyOutput = (item.script.isEmpty() && status == 0) || item.group == kPrompt;
    const QByteArray err = onlyOutput ? QByteArray() : process.readAllStandardError();
    const QByteArray out = process.readAllStandardOutput();
    if (item.graph)
        item.got = graphOf(out);
    else
        item.got = item.traced ? linesOf(out) : answerOf(out, err, status);
}

/// The first line where the two differ, with what was expected and what came.
QString firstDifference(const QByteArray& expected, const QByteArray& got)
{
    const QList<QByteArray> left = expected.split('\n');
    const QList<QByteArray> right = got.split('\n');
    qsizetype line = 0;
    while (line < left.size() && line < right.size() && left[line] == right[line])
        ++line;
    return QString("line %1\n      expected: %2\n      printed:  %3")
        .arg(line + 1)
        .arg(QString::fromUtf8(left.value(line, "(nothing)")),
             QString::fromUtf8(right.value(line, "(nothing)")));
}

} // namespace

QStringList versions()
{
    return {"3.11", "3.12", "3.13"};
}

QList<Case> corpusCases()
{
    QList<Case> cases;
    for (const QString& area : QDir(kFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(kFolder + area);
        for (const QString& file : folder.entryList({"*.py"}, QDir::Files, QDir::Name)) {
            const QString name = QFileInfo(file).completeBaseName();
            const QString stem = kFolder + area + '/' + name;
            for (const QString& version : versions()) {
                const QString own = stem + '.' + version + ".expect";
                Case item{area, name, version, area + '/' + file, {}, {}, {}, {}, false, false};
                item.input = textOf(stem + ".stdin");
                item.expected = textOf(QFileInfo::exists(own) ? own : stem + ".expect");
                cases << item;
            }
        }
    }
    return cases;
}

QList<Case> goldenCases()
{
    QList<Case> cases;
    const QDir folder(kFolder + "golden");
    for (const QString& file : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        const QJsonArray entries = QJsonDocument::fromJson(textOf(folder.filePath(file))).array();
        for (const auto& value : entries) {
            const QJsonObject entry = value.toObject();
            for (const QString& version : versions()) {
                const QString group = QFileInfo(file).completeBaseName();
                Case item{group, entry["name"].toString(), version, {}, {}, {}, {},
                          {},    entry.contains("events"), false};
                item.source = entry["source"].toString().toUtf8();
                item.expected = entry[item.traced ? "events" : "out"].toObject()[version].toString().toUtf8();
                cases << item;
            }
        }
    }
    return cases;
}

QList<Case> graphCases()
{
    QList<Case> cases;
    const QDir folder(kFolder + "graph");
    for (const QString& file : folder.entryList({"*.graph"}, QDir::Files, QDir::Name)) {
        const QString area = QFileInfo(file).completeBaseName();
        const QString text = QString::fromUtf8(textOf(folder.filePath(file)));
        for (const QString& section : text.split("== ", Qt::SkipEmptyParts)) {
            const qsizetype end = section.indexOf('\n');
            QStringList head = section.left(end).split(' ');
            const QString name = head.takeFirst();
            for (const QString& version : head) {
                Case item{area, name, version, area + '/' + name + ".py", {}, {}, {}, {}, false, true};
                item.input = textOf(kFolder + area + '/' + name + ".stdin");
                item.expected = section.mid(end + 1).toUtf8();
                cases << item;
            }
        }
    }
    return cases;
}

void runAll(QList<Case>& cases)
{
    std::atomic<qsizetype> next = 0;
    Case* const first = cases.data();
    const qsizetype count = cases.size();
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            for (qsizetype index = next++; index < count; index = next++)
                runOne(first[index]);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
}

KnownGaps::KnownGaps(const QString& path)
{
    for (const QByteArray& bytes : textOf(path).split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList parts = line.split(" -- ");
        if (parts.size() != 4 || parts[3].trimmed().isEmpty())
            m_unreadable << line;
        else
            m_versions[parts[0] + " -- " + parts[1]] += parts[2] == "*" ? versions() : parts[2].split(' ');
    }
}

bool KnownGaps::contains(const Case& item) const
{
    return m_versions.value(key(item)).contains(item.version);
}

QStringList KnownGaps::problems(const QList<Case>& cases) const
{
    QSet<QString> keys;
    for (const Case& item : cases)
        keys << key(item);
    QStringList found;
    for (const QString& line : m_unreadable)
        found << "cannot be read: " + line;
    for (const QString& name : m_versions.keys()) {
        if (!keys.contains(name))
            found << "names no program: " + name;
    }
    return found;
}

QStringList offenders(const QList<Case>& cases, const KnownGaps& known)
{
    QStringList found;
    for (const Case& item : cases) {
        const QString what = key(item) + " -- " + item.version;
        if (item.expected == item.got) {
            if (known.contains(item) && qEnvironmentVariableIsSet("NAMETAG_STRICT_GAPS"))
                found << what + " passes now: take it out of known.txt";
        } else if (!known.contains(item)) {
            found << what + ": " + firstDifference(item.expected, item.got);
        }
    }
    return found;
}
