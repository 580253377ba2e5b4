// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"

#include <cstdio>
#include <fstream>
#include <iostream>

#include <unistd.h>

namespace nametag::app {

namespace {

/// As python3 in the same place.
runtime::OutputBuffering bufferingOfThisOutput()
{
    if (!qEnvironmentVariableIsEmpty("PYTHONUNBUFFERED"))
        return runtime::OutputBuffering::None;
    return isatty(STDOUT_FILENO) != 0 ? runtime::OutputBuffering::Line : runtime::OutputBuffering::Full;
}

} // namespace

int runScript(const QStringList& words)
{
    CommandLine line("nametag run", "Runs a script in the simulator and prints what Python prints.");
    line.addScript();
    line.addPython();
    line.addOption({"stdin", "What the script reads as its standard input.", "FILE"});
    line.addLimits();
    line.addRepl();
    if (const auto status = line.read(words))
        return *status;
    const auto script = readScript(line.files().first(), line.isRepl());
    if (!script)
        return kNoFile;

    std::ifstream file;
    if (line.has("stdin")) {
        file.open(line.value("stdin").toStdString(), std::ios::binary);
        if (!file) {
            sayError(QString("nametag: can't open '%1'").arg(line.value("stdin")));
            return kNoFile;
        }
    }
    std::istream& input = line.has("stdin") ? file : std::cin;

    simulator::RunOptions options;
    options.profile = &line.python();
    options.limits = line.limits();
    options.countsSteps = line.has("max-steps");
    options.write = [](std::string_view text, int stream) {
        // Standard error comes after what was printed before it.
        if (stream == 2)
            std::fflush(stdout);
        std::fwrite(text.data(), 1, text.size(), stream == 2 ? stderr : stdout);
    };
    options.outputBuffering = bufferingOfThisOutput();
    options.readLine = [&input](std::string& text) {
        std::fflush(stdout);
        return static_cast<bool>(std::getline(input, text));
    };
    const simulator::RunOutcome outcome = simulator::run(*script, options, nullptr);
    std::fflush(stdout);
    return statusOf(outcome, script->name);
}

} // namespace nametag::app
