// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the program as one table: word, summary, what runs. Each ends with an exit status of
// exit_status.h.
#pragma once

#include <QStringList>

#include <span>

namespace nametag::app {

struct Command {
    const char* word; ///< "" is the window
    const char* summary;
    int (*run)(const QStringList& words); ///< words[0] is how the program was called
};

std::span<const Command> commands();

int runScript(const QStringList& words);
int traceScript(const QStringList& words);
int listEvents(const QStringList& words);
int renderScript(const QStringList& words);
int checkLessons(const QStringList& words);
int listProfiles(const QStringList& words);
int exportLesson(const QStringList& words);
int compareScript(const QStringList& words);
int recordScript(const QStringList& words);
int openWindow(const QStringList& words);

} // namespace nametag::app
