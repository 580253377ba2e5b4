// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/c_run.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nametag::contrast;

namespace {

constexpr auto kHeaders =
    "#include <limits.h>\n#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"
    "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n";

struct Snippet {
    QString name;
    QString text;

    bool isProgram() const { return text.contains("int main("); }
};

QList<Snippet> readSnippets()
{
    QList<Snippet> all;
    const QDir folder(NAMETAG_SOURCE_DIR "/tests/core/contrast/snippets");
    for (const QString& file : folder.entryList({"*.c"}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const QStringList parts = QString::fromUtf8(source.readAll()).split("//: ");
        for (const QString& part : parts.mid(1))
            all.append({file.chopped(2) + ": " + part.section('\n', 0, 0), part.section('\n', 1)});
    }
    return all;
}

/// What gcc has to say about the text; the program is left at `program`.
QString compile(const QString& text, const QString& program)
{
    QFile file(program + ".c");
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(text.toUtf8());
    file.close();
    QProcess gcc;
    // What C leaves open for signed numbers wraps, here and there; all else is without any option.
    gcc.start("gcc", {"-std=gnu11", "-O0", "-w", "-fwrapv", "-o", program, file.fileName()});
    gcc.waitForFinished(60000);
    return gcc.exitCode() == 0 ? "" : QString::fromUtf8(gcc.readAllStandardError());
}

QString outputOf(const QString& program)
{
    QProcess process;
    process.start(program, {});
    process.waitForFinished(10000);
    const bool isEnded = process.exitStatus() == QProcess::NormalExit;
    return QString::fromUtf8(process.readAllStandardOutput()) +
           QString("[%1]").arg(isEnded ? process.exitCode() : -1);
}

QString ourOutput(const Snippet& snippet)
{
    const std::string text = snippet.text.toStdString();
    const auto run = runC(text);
    if (!run)
        return QString("line %1: %2").arg(run.error().span.line).arg(run.error().message.c_str());
    const QString end = run->stop ? QString(run->stop->message.c_str()) : QString("[%1]").arg(run->exitCode);
    return QString::fromStdString(run->output) + end;
}

} // namespace

/// Runs the same small pieces of C here and through gcc.
class CDifferentialTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<Snippet> m_snippets;
    QStringList m_answers; ///< of gcc

    /// All fragments are functions of one program.
    void compileFragments(const QString& program)
    {
        QString text = kHeaders;
        QString calls;
        for (qsizetype i = 0; i < m_snippets.size(); ++i) {
            if (m_snippets[i].isProgram())
                continue;
            text += QString("static void snippet_%1(void) {\n%2\n}\n").arg(i).arg(m_snippets[i].text);
            calls += QString("printf(\"@@%1@@\"); snippet_%1(); fflush(stdout);\n").arg(i);
        }
        text += "int main(void) {\n" + calls + "return 0; }\n";
        const QString problem = compile(text, program);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("gcc").isEmpty())
            QSKIP("gcc is not installed here");
        if (compile("int main(void) { return (int)sizeof(long); }\n", m_folder.filePath("probe")) != "" ||
            outputOf(m_folder.filePath("probe")) != "[8]")
            QSKIP("gcc makes no programs for a 64-bit system here");
        m_snippets = readSnippets();
        QVERIFY(m_snippets.size() >= 200);
        m_answers.resize(m_snippets.size());
        const QString program = m_folder.filePath("fragments");
        compileFragments(program);
        const QStringList parts = outputOf(program).split("@@");
        for (qsizetype i = 1; i + 1 < parts.size(); i += 2)
            m_answers[parts[i].toInt()] = parts[i + 1].section("[0]", 0, 0) + "[0]";
        for (qsizetype i = 0; i < m_snippets.size(); ++i) {
            if (!m_snippets[i].isProgram())
                continue;
            const QString one = m_folder.filePath(QString("program_%1").arg(i));
            const QString problem = compile(kHeaders + m_snippets[i].text, one);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            m_answers[i] = outputOf(one);
        }
    }

    void theSameIsPrinted_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < m_snippets.size(); ++i)
            QTest::newRow(qPrintable(m_snippets[i].name)) << static_cast<int>(i);
    }

    void theSameIsPrinted()
    {
        QFETCH(const int, number);
        QCOMPARE(ourOutput(m_snippets[number]), m_answers[number]);
    }
};

QTEST_GUILESS_MAIN(CDifferentialTest)
#include "tst_c_differential.moc"
