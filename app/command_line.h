// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands read from the command line: help, the script, the Python version, limits. Errors are one
// line on standard error.
#pragma once

#include "core/profile/profile.h"
#include "core/simulator/simulate.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <string>

namespace nametag::app {

/// One command's words. Add options and arguments, then read().
class CommandLine {
public:
    CommandLine(const QString& command, const QString& about);

    void addOption(const QCommandLineOption& option) { m_parser.addOption(option); }
    void addScript();
    void addPython();
    void addLimits();
    void addRepl();
    void addFiles(const QString& name, const QString& about, const QString& shown);

    /// Nothing, or the status to end with at once: help was asked for, or the words are wrong.
    std::optional<int> read(const QStringList& words);

    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList files() const { return m_parser.positionalArguments(); }
    const profile::Profile& python() const { return *m_profile; }
    const simulator::Limits& limits() const { return m_limits; }
    bool isRepl() const { return m_hasRepl && has("repl"); }
    /// A whole number of at least `least`; says so and gives nothing if it is none.
    std::optional<std::uint64_t> number(const QString& option, std::uint64_t least) const;

    int wrongUse(const QString& what) const;

private:
    bool readPython();
    bool readLimits();

    QCommandLineParser m_parser;
    QString m_command;
    const profile::Profile* m_profile;
    simulator::Limits m_limits;
    bool m_hasScript = false;
    bool m_hasPython = false;
    bool m_hasLimits = false;
    bool m_hasRepl = false;
};

/// The bytes of a file; "-" is standard input. Says why not if it cannot be read.
std::optional<std::string> readText(const QString& path);
/// The text of a script; of a notebook, its cells as Python.
std::optional<std::string> readPython(const QString& path);
/// A script as its file asks for it, or as typed at the prompt.
simulator::Script scriptOf(std::string text, std::string name, bool typed);
/// The script with the name that tracebacks show; `typed`: as typed at the prompt, even where the file itself
/// does not ask for it.
std::optional<simulator::Script> readScript(const QString& path, bool typed = false);

void sayError(const QString& text);
/// Tells the reason of an ending that Python does not know, and gives the exit status.
int statusOf(const simulator::RunOutcome& outcome, const std::string& name);

} // namespace nametag::app
