// SPDX-License-Identifier: GPL-3.0-or-later
// Our code objects against those of installed CPythons: names, constants, flags and lines of every file of
// the corpus.
#include "compiled.h"
#include "tests/support/real_python.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace nametag::compile;
using nametag::tests::realPython;

namespace {

QString names(const Code& code, std::uint8_t bit)
{
    QString text;
    for (const LocalName& local : code.localsPlus) {
        if ((local.kind & bit) != 0)
            text += QString::fromStdString(local.name) + ',';
    }
    return text;
}

QString shownConstant(const CompileUnit& unit, ConstantIndex index)
{
    const Constant& constant = unit.constants[index];
    if (constant.kind == ConstantKind::Code)
        return "<code " + QString::fromStdString(unit.codes[constant.code].name) + '>';
    if (constant.kind == ConstantKind::FrozenSet)
        return QString("frozenset of %1").arg(constant.items.size());
    return QString::fromStdString(unit.constants.text(index));
}

void describe(const CompileUnit& unit, const Code& code, QStringList& out)
{
    QStringList constants;
    for (const ConstantIndex index : code.constants)
        constants << shownConstant(unit, index);
    QMap<std::uint32_t, bool> lines;
    for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
        if (code.lineOf(i) != 0)
            lines[code.lineOf(i)] = true;
    }
    QStringList lineTexts;
    for (const std::uint32_t line : lines.keys())
        lineTexts << QString::number(line);
    const CodeFlags& flags = code.flags;
    QString flagText;
    for (const bool flag : {flags.optimized, flags.newLocals, flags.varArguments, flags.varKeywords,
                            flags.nested, flags.generator})
        flagText += flag ? '1' : '0';
    QString allNames;
    for (const std::string& name : code.names)
        allNames += QString::fromStdString(name) + ',';
    out << QString("code %1 %2").arg(QString::fromStdString(code.qualifiedName)).arg(code.firstLine)
        << QString("args %1 %2 %3")
               .arg(code.argumentCount)
               .arg(code.positionalOnlyCount)
               .arg(code.keywordOnlyCount)
        << "varnames " + names(code, kLocal) << "cellvars " + names(code, kCell)
        << "freevars " + names(code, kFree) << "names " + allNames
        << "consts (" + constants.join(", ") + (constants.size() == 1 ? ",)" : ")") << "flags " + flagText
        << "lines " + lineTexts.join(' ');
    for (const ConstantIndex index : code.constants) {
        if (unit.constants[index].kind == ConstantKind::Code)
            describe(unit, unit.codes[unit.constants[index].code], out);
    }
}

QString describeFile(const QString& path, const QString& version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Compiled compiled(file.readAll().toStdString(), version.toStdString());
    if (!compiled.unit)
        return "error " + QString::fromStdString(compiled.error.message);
    QStringList out;
    describe(*compiled.unit, compiled.unit->root(), out);
    return out.join('\n');
}

/// Which characters repr escapes is not the compiler's business.
bool hasRareText(const QString& line)
{
    static const QRegularExpression rare("[^\\x20-\\x7e]|\\\\u|\\\\U");
    const bool emptyEndOfSpec = line.contains("''"); // 3.12.1 alone has one after {x:{y}}
    return line.startsWith("consts") && (emptyEndOfSpec || rare.match(line).hasMatch());
}

QStringList corpus()
{
    QStringList files;
    for (const char* folder : {"/tests/python", "/lessons", "/tests/core/compile/sources"}) {
        QDirIterator found(NAMETAG_SOURCE_DIR + QString(folder), {"*.py"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files << found.next();
    }
    files.sort();
    return files;
}

} // namespace

class CompileDifferentialTest : public QObject {
    Q_OBJECT
private slots:
    void codeIsThatOfPython_data()
    {
        QTest::addColumn<QString>("version");
        for (const char* version : {"3.11", "3.12", "3.13"})
            QTest::newRow(version) << version;
    }
    void codeIsThatOfPython()
    {
        QFETCH(QString, version);
        const QString python = realPython(version);
        if (python.isEmpty())
            QSKIP("no such Python is installed");
        const QStringList files = corpus();
        QVERIFY(!files.isEmpty());
        QProcess process;
        process.start(python, QStringList{NAMETAG_SOURCE_DIR "/tests/core/compile/describe_code.py"} + files);
        QVERIFY(process.waitForFinished());
        const QString real = QString::fromUtf8(process.readAllStandardOutput());
        QStringList different;
        for (const QString& part : real.split("file ", Qt::SkipEmptyParts)) {
            const QString path = part.section('\n', 0, 0);
            const QString expected = part.section('\n', 1).trimmed();
            if (expected.startsWith("error") || expected.contains("coroutine"))
                continue;
            const QStringList ours = describeFile(path, version).split('\n');
            const QStringList theirs = expected.split('\n');
            for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
                if (ours.value(i).trimmed() == theirs.value(i).trimmed() || hasRareText(theirs.value(i)))
                    continue;
                different
                    << QString("%1\n    ours   %2\n    python %3").arg(path, ours.value(i), theirs.value(i));
                break;
            }
        }
        if (!different.isEmpty())
            QFAIL(qPrintable(QString("%1 files differ:\n").arg(different.size()) + different.join('\n')));
    }
};

QTEST_GUILESS_MAIN(CompileDifferentialTest)
#include "tst_compile_differential.moc"
