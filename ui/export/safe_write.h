// SPDX-License-Identifier: GPL-3.0-or-later
// safeWrite: the only way in which files are written. All of it is there, or the old file is as it was.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nametag::ui {

Outcome safeWrite(const QString& path, const QByteArray& bytes);

} // namespace nametag::ui
