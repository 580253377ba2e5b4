// SPDX-License-Identifier: GPL-3.0-or-later
// One state of each lesson, by the line of code that has just run.
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <utility>

namespace nametag::tests {

/// A line of each lesson, after which its picture is taken.
inline constexpr std::pair<const char*, const char*> kStates[] = {{"01", "places = [city, \"Quito\"]"},
                                                                  {"02", "n = 300"},
                                                                  {"03", "left, right = right, left"},
                                                                  {"04", "y = x"},
                                                                  {"05", "b.append(9)"},
                                                                  {"06", "p[0] = 100"},
                                                                  {"07", "s += (3,)"},
                                                                  {"08", "pair[0].append(2)"},
                                                                  {"09", "soup[1].append(\"cumin\")"},
                                                                  {"10", "marks = marks + [100]"},
                                                                  {"11", "z = int(\"1000\")"},
                                                                  {"12", "d = int(\"257\")"},
                                                                  {"13", "late = fare - 0"},
                                                                  {"14", "built = sys.intern(built)"},
                                                                  {"15", "twin = list(crew)"},
                                                                  {"16", "box = [a, a]"},
                                                                  {"17", "kept = error"},
                                                                  {"18", "b = [\"new\"]"},
                                                                  {"19", "del engine"},
                                                                  {"20", "shelf[\"desk\"] = lamp"},
                                                                  {"21", "return step"},
                                                                  {"22", "del south"},
                                                                  {"23", "lid.append(pot)"},
                                                                  {"24", "pair = tuple([1, 2])"},
                                                                  {"25", "card.suit = \"hearts\""},
                                                                  {"26", "queue.extend(\"FGHI\")"},
                                                                  {"27", "wall = bytes(567)"},
                                                                  {"28", "moon = float(\"5.5\")"},
                                                                  {"29", "late = bytes(415)"},
                                                                  {"30", "y = 1"}};

/// The line of a file that holds nothing but this code.
inline int lineWith(const QString& path, const QString& code)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].trimmed() == code)
            return static_cast<int>(i) + 1;
    return 0;
}

} // namespace nametag::tests
