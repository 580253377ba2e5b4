// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

using namespace nametag::app;

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    for (const Command& command : commands()) {
        if (words.value(1) == QLatin1String(command.word)) {
            words.removeAt(1);
            return command.run(words);
        }
    }
    return openWindow(words);
}
