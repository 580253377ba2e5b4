// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/safe_write.h"

#include <QFileInfo>
#include <QSaveFile>

namespace nametag::ui {

namespace {

Diagnostic failed(const QString& path, const QString& why)
{
    return {"write.failed",
            QStringLiteral("%1 could not be written: %2").arg(path, why).toStdString(),
            "Choose another place, or make room there.",
            {}};
}

} // namespace

// QSaveFile::commit says "true" on a full disk, when write() came up short; so every step is asked.
Outcome safeWrite(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failed(path, QStringLiteral("it is not a file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(path, file.errorString());
    const bool whole =
        file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError;
    if (!whole) {
        const QString why =
            file.error() == QFileDevice::NoError ? QStringLiteral("no room is left") : file.errorString();
        file.cancelWriting();
        return failed(path, why);
    }
    if (!file.commit())
        return failed(path, file.errorString());
    return std::monostate{};
}

} // namespace nametag::ui
