// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what was typed and not saved, one small file a script, written while one types. A power cut costs
// at most the last second. The scratchpad is the draft without a path.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace nametag::ui {

struct Draft {
    QString path; ///< of the script; empty for the scratchpad
    QDateTime when;
    QString text;
};

class Drafts {
public:
    /// Keeps its files in this folder, which is made when the first one is written.
    explicit Drafts(QString folder);

    /// The program ended last time without saying so, and no other window of it is open.
    bool wasInterrupted() const { return m_wasInterrupted; }

    /// False if it could not be written.
    bool keep(const QString& path, const QString& text);
    void drop(const QString& path);
    std::optional<Draft> of(const QString& path) const;

    /// A scratchpad that made room for a new one; the newest ten are kept.
    void setAside(const QString& text);
    /// Scratchpads that were set aside, newest first.
    std::vector<Draft> aside() const;

private:
    QString fileOf(const QString& path) const;
    std::optional<Draft> read(const QString& file) const;
    bool write(const QString& file, const Draft& draft) const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    bool m_wasInterrupted = false;
};

} // namespace nametag::ui
