// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace nametag::ui {

namespace {

constexpr qsizetype kAside = 10;

} // namespace

Drafts::Drafts(QString folder)
    : m_folder(std::move(folder))
{
    const QString lock = m_folder + QStringLiteral("/open.lock");
    const bool wasThere = QFile::exists(lock);
    if (!QDir().mkpath(m_folder))
        return;
    m_lock = std::make_unique<QLockFile>(lock);
    m_lock->setStaleLockTime(0);
    m_wasInterrupted = m_lock->tryLock(0) && wasThere;
}

QString Drafts::fileOf(const QString& path) const
{
    const QByteArray name =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return m_folder + u'/' + (path.isEmpty() ? QStringLiteral("scratchpad") : QString::fromLatin1(name)) +
           QStringLiteral(".draft");
}

// The first line is the path, the second the time, the rest the text as it is.
bool Drafts::write(const QString& file, const Draft& draft) const
{
    QDir().mkpath(m_folder);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    const QByteArray bytes =
        draft.path.toUtf8() + '\n' + draft.when.toString(Qt::ISODate).toUtf8() + '\n' + draft.text.toUtf8();
    return target.write(bytes) == bytes.size() && target.commit();
}

std::optional<Draft> Drafts::read(const QString& file) const
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = source.readAll();
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    if (second < 0)
        return std::nullopt;
    Draft draft;
    draft.path = QString::fromUtf8(bytes.left(first));
    draft.when =
        QDateTime::fromString(QString::fromUtf8(bytes.mid(first + 1, second - first - 1)), Qt::ISODate);
    draft.text = QString::fromUtf8(bytes.mid(second + 1));
    return draft;
}

bool Drafts::keep(const QString& path, const QString& text)
{
    return write(fileOf(path), {path, QDateTime::currentDateTimeUtc(), text});
}

void Drafts::drop(const QString& path)
{
    QFile::remove(fileOf(path));
}

std::optional<Draft> Drafts::of(const QString& path) const
{
    auto draft = read(fileOf(path));
    return draft && draft->path == path ? draft : std::nullopt;
}

void Drafts::setAside(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    for (const Draft& old : aside())
        if (old.text == text)
            return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    write(m_folder + QStringLiteral("/aside-") + now.toString(QStringLiteral("yyyyMMdd-hhmmsszzz")) +
              QStringLiteral(".draft"),
          {{}, now, text});
    const QStringList files =
        QDir(m_folder).entryList({QStringLiteral("aside-*.draft")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = kAside; i < files.size(); ++i)
        QFile::remove(m_folder + u'/' + files[i]);
}

std::vector<Draft> Drafts::aside() const
{
    std::vector<Draft> drafts;
    const QDir folder(m_folder);
    for (const QString& name :
         folder.entryList({QStringLiteral("aside-*.draft")}, QDir::Files, QDir::Name | QDir::Reversed))
        if (auto draft = read(folder.filePath(name)))
            drafts.push_back(std::move(*draft));
    return drafts;
}

} // namespace nametag::ui
