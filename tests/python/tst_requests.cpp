// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unordered_map>

using namespace nametag;

namespace {

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/golden/");
/// Objects of these sizes stand before and behind the statement that is looked at.
constexpr std::uint32_t kBytesHeader = 33;
constexpr std::uint32_t kBefore = 30011;
constexpr std::uint32_t kBehind = 30012;

/// Definitions, then a function with the set-up and, between the two marks, the statement.
std::string scriptOf(const QJsonObject& entry)
{
    QString text = "import gc\n" + entry["definitions"].toString() + "def run():\n";
    if (entry.contains("setup"))
        text += "    " + entry["setup"].toString() + '\n';
    text += QString("    gc.collect()\n    b'm' * %1\n").arg(kBefore);
    const QString statement = entry["statement"].toString();
    text += (statement.startsWith(' ') ? statement : "    " + statement) + '\n';
    text += QString("    b'm' * %1\nrun()\n").arg(kBehind);
    // What was measured is the second run, except of classes whose first instances were.
    return (entry["once"].toBool() ? text : text + "run()\n").toStdString();
}

/// "m32 m45 f#0": what was asked between the last two marks. f#N gives back what request N got, f something
/// older.
QByteArray between(const memory::RequestLog& log, bool allocationsOnly)
{
    using Kind = memory::Request::Kind;
    QByteArrayList words;
    std::unordered_map<std::uint64_t, qsizetype> givenBy;
    std::uint64_t mark = 0;
    bool inside = false;
    for (const memory::Request& request : log.requests) {
        if (request.kind == Kind::Allocate && request.bytes == kBefore + kBytesHeader) {
            mark = request.address;
            words.clear();
            givenBy.clear();
        }
        if (request.kind == Kind::Allocate && request.bytes == kBehind + kBytesHeader) {
            mark = 0;
            inside = false;
        }
        if (!inside) {
            inside = mark != 0 && request.kind == Kind::Free && request.address == mark;
            continue;
        }
        if (request.kind == Kind::Free) {
            const auto giver = givenBy.find(request.address);
            if (!allocationsOnly)
                words << (giver == givenBy.end() ? QByteArray("f")
                                                 : "f#" + QByteArray::number(giver->second));
            givenBy.erase(request.address);
            continue;
        }
        givenBy[request.address] = words.size();
        words << (request.kind == Kind::Allocate ? 'm' : 'r') + QByteArray::number(request.bytes);
    }
    return words.join(' ');
}

} // namespace

/// Compares what a statement asks of the allocator with what CPython asks.
class RequestsTest : public QObject {
    Q_OBJECT

    QList<Case> m_cases;
    KnownGaps m_known{kFolder + "requests/known.txt"};

    static QByteArray requestsOf(const QJsonObject& entry, const QString& version)
    {
        simulator::Script script;
        script.text = scriptOf(entry);
        memory::RequestLog log;
        simulator::RunOptions options;
        options.profile = profile::findProfile(version.toStdString());
        options.requests = &log;
        QByteArray errors;
        options.write = [&errors](std::string_view text, int stream) {
            if (stream == 2)
                errors.append(text.data(), static_cast<qsizetype>(text.size()));
        };
        simulator::run(script, options, nullptr);
        return errors.isEmpty() ? between(log, entry["allocationsOnly"].toBool()) : errors;
    }

private slots:
    void initTestCase()
    {
        for (const char* group : {"alloc", "inst"}) {
            QFile file(kFolder + "requests/" + group + ".json");
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
            for (const auto& value : entries) {
                const QJsonObject entry = value.toObject();
                for (const QString& version : versions()) {
                    Case item{group, entry["name"].toString(), version, {}, {}, {}, {}, {}, false, false};
                    item.expected = entry["requests"].toObject()[version].toString().toUtf8();
                    item.got = requestsOf(entry, version);
                    m_cases << item;
                }
            }
        }
        QVERIFY(!m_cases.isEmpty());
    }

    void everyStatementAsksForWhatCPythonAsks()
    {
        const QStringList wrong = offenders(m_cases, m_known);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QString("%1 of %2\n    ").arg(wrong.size()).arg(m_cases.size()) +
                             wrong.join("\n    ")));
    }

    void theListOfKnownGapsIsTrue()
    {
        const QStringList problems = m_known.problems(m_cases);
        if (!problems.isEmpty())
            QFAIL(qPrintable(problems.join("\n  ")));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
