// SPDX-License-Identifier: GPL-3.0-or-later
// A small recording as a real Python wrote it: two names, one list.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace nametag::tests {

inline const QByteArray kRecordedRun =
    R"({"oracle":1,"python":"3.11.7","program":"a.py","isolate":"inline","source":"x = []\ny = x\n"}
{"ev":"call","line":0,"fn":"<module>","out":"","g":[],"f":[{"fn":"<module>","line":0}],"h":[]}
{"ev":"line","line":1,"fn":"<module>","out":"","g":[],"f":[{"fn":"<module>","line":1}],"h":[]}
{"ev":"line","line":2,"fn":"<module>","out":"","g":[["x",0]],"f":[{"fn":"<module>","line":2}],"h":[{"t":"list","b":"list","i":1,"a":4096,"z":56}]}
{"ev":"end","out":"","g":[["x",0],["y",0]],"f":[],"h":[{"t":"list","b":"list","i":1,"a":4096,"z":56}]}
)";

/// The same, but it ends with an error.
inline QByteArray raisedRun()
{
    QByteArray run = kRecordedRun;
    const char* const raised =
        "\"end\",\"traceback\":\"  File \\\"a.py\\\", line 2, in <module>\\nKeyError: 1\\n\"";
    return run.replace("\"end\"", raised);
}

/// Writes a file; its path.
inline QString kept(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace nametag::tests
