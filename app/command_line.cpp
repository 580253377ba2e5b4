// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/exit_status.h"
#include "core/lesson/units.h"
#include "core/profile/profile_list.h"
#include "core/trace/notebook.h"

#include <QFile>

#include <cstdio>

namespace nametag::app {

namespace {

QString tr(const char* text)
{
    return QString::fromUtf8(text);
}

void print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// "64M" in bytes.
std::optional<std::uint64_t> sizeFrom(QString text)
{
    std::uint64_t unit = 1;
    const QString units = QStringLiteral("KMG");
    const qsizetype power = text.isEmpty() ? -1 : units.indexOf(text.back().toUpper());
    if (power >= 0) {
        unit <<= 10 * (power + 1);
        text.chop(1);
    }
    bool fine = false;
    const std::uint64_t number = text.toULongLong(&fine);
    return fine && number > 0 ? std::optional(number * unit) : std::nullopt;
}

} // namespace

CommandLine::CommandLine(const QString& command, const QString& about)
    : m_command(command)
    , m_profile(&profile::defaultProfile())
{
    m_parser.setApplicationDescription(about);
    m_parser.addOption({{"h", "help"}, tr("Shows this text.")});
}

void CommandLine::addScript()
{
    m_hasScript = true;
    m_parser.addPositionalArgument("SCRIPT", tr("A Python file; - is standard input."), "SCRIPT");
}

void CommandLine::addFiles(const QString& name, const QString& about, const QString& shown)
{
    m_parser.addPositionalArgument(name, about, shown);
}

void CommandLine::addPython()
{
    m_hasPython = true;
    m_parser.addOption({"python", tr("The Python version: 3.11, 3.12 or 3.13."), "V", "3.12"});
}

void CommandLine::addLimits()
{
    m_hasLimits = true;
    m_parser.addOption({"max-steps", tr("Stops after N steps."), "N"});
    m_parser.addOption({"max-seconds", tr("Stops after S seconds."), "S"});
    m_parser.addOption({"max-memory", tr("Stops when the heap is larger, e.g. 64M."), "SIZE"});
    m_parser.addOption({"max-output", tr("Stops when more is printed, e.g. 1M."), "SIZE"});
}

void CommandLine::addRepl()
{
    m_hasRepl = true;
    m_parser.addOption(QCommandLineOption(
        "repl", tr("As typed at Python's prompt: each cell, or each statement of a file without "
                   "cells, is compiled by itself and shows its value.")));
}

std::optional<int> CommandLine::read(const QStringList& words)
{
    if (!m_parser.parse(words))
        return wrongUse(m_parser.errorText());
    if (m_parser.isSet("help")) {
        QString text = m_parser.helpText();
        text.replace(QLatin1String("<executable_name>"), m_command);
        print(stdout, text);
        return kDone;
    }
    if (m_hasScript && files().size() != 1)
        return wrongUse(files().isEmpty() ? tr("a SCRIPT is missing") : tr("one SCRIPT at a time"));
    if ((m_hasPython && !readPython()) || (m_hasLimits && !readLimits()))
        return kWrongUse;
    return std::nullopt;
}

bool CommandLine::readPython()
{
    const profile::Profile* found = profile::findProfile(value("python").toStdString());
    if (!found) {
        wrongUse(tr("there is no Python %1 here; 3.11, 3.12 and 3.13 are").arg(value("python")));
        return false;
    }
    m_profile = found;
    return true;
}

bool CommandLine::readLimits()
{
    if (has("max-steps")) {
        const auto steps = number("max-steps", 1);
        if (!steps)
            return false;
        m_limits.steps = *steps;
    }
    if (has("max-seconds")) {
        bool fine = false;
        m_limits.seconds = value("max-seconds").toDouble(&fine);
        if (!fine || m_limits.seconds <= 0) {
            wrongUse(tr("--max-seconds takes a number"));
            return false;
        }
    }
    for (const auto& [option, limit] :
         {std::pair("max-memory", &m_limits.memory), std::pair("max-output", &m_limits.output)}) {
        if (!has(option))
            continue;
        const auto size = sizeFrom(value(option));
        if (!size) {
            wrongUse(tr("--%1 takes a size such as 64M").arg(option));
            return false;
        }
        *limit = *size;
    }
    return true;
}

std::optional<std::uint64_t> CommandLine::number(const QString& option, std::uint64_t least) const
{
    bool fine = false;
    const std::uint64_t number = value(option).toULongLong(&fine);
    if (fine && number >= least)
        return number;
    wrongUse(tr("--%1 takes a number, at least %2").arg(option).arg(least));
    return std::nullopt;
}

int CommandLine::wrongUse(const QString& what) const
{
    sayError(tr("%1: %2; see %1 --help").arg(m_command, what));
    return kWrongUse;
}

std::optional<std::string> readText(const QString& path)
{
    QFile file;
    bool open = false;
    if (path == "-") {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open) {
        sayError(tr("nametag: can't open '%1': %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    return file.readAll().toStdString();
}

std::optional<std::string> readPython(const QString& path)
{
    auto text = readText(path);
    if (!text || !trace::isNotebookName(path.toStdString()))
        return text;
    auto python = trace::notebookAsPython(*text);
    if (python)
        return std::move(*python);
    const Diagnostic& why = python.error();
    sayError(QString::fromStdString("nametag: " + path.toStdString() + ": " + why.message + ". " + why.hint));
    return std::nullopt;
}

simulator::Script scriptOf(std::string text, std::string name, bool typed)
{
    simulator::Script script;
    script.typed = typed || lesson::asksForPrompt(text);
    if (script.typed)
        script.unitStarts = lesson::unitStarts(lesson::splitCells(text));
    script.text = std::move(text);
    script.name = std::move(name);
    return script;
}

std::optional<simulator::Script> readScript(const QString& path, bool typed)
{
    auto text = readPython(path);
    if (!text)
        return std::nullopt;
    return scriptOf(std::move(*text), path == "-" ? "<stdin>" : path.toStdString(), typed);
}

void sayError(const QString& text)
{
    print(stderr, text + '\n');
}

int statusOf(const simulator::RunOutcome& outcome, const std::string& name)
{
    std::string place = name;
    for (const std::uint32_t number : {outcome.line, outcome.column})
        place += number > 0 ? ":" + std::to_string(number) : "";
    const QString where = QString::fromStdString(place);
    const QString reason = QString::fromStdString(outcome.reason);
    switch (outcome.ending) {
    case events::Ending::LimitReached: sayError(tr("%1: stopped: %2").arg(where, reason)); return kLimit;
    case events::Ending::NotCovered:
        if (outcome.exitStatus == kOurFault) {
            sayError(tr("%1: %2").arg(where, reason));
            return kOurFault;
        }
        sayError(
            tr("%1: %2. Record it with your own Python to see it: nametag record SCRIPT -o run.json, then "
               "nametag run.json.")
                .arg(where, reason));
        return kNotCovered;
    case events::Ending::Stopped: return kLimit;
    default: return outcome.exitStatus;
    }
}

} // namespace nametag::app
