// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kRecentFiles = 10;

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/nametag/nametag.ini");
}

/// A lesson's name as a key: ini keys must not hold slashes.
QString lessonKey(const QString& lesson, const char* what)
{
    QString name = lesson;
    name.replace(u'/', u'|').replace(u'\\', u'|');
    return QStringLiteral("lessons/%1.%2").arg(name, QLatin1String(what));
}

} // namespace

Settings::Settings(const QString& path)
{
    const QString file = path.isEmpty() ? usualPath() : path;
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (m_file->status() != QSettings::FormatError)
        return;
    m_file.reset();
    m_setAside = file + QStringLiteral(".broken-") +
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QFile::remove(m_setAside);
    QFile::rename(file, m_setAside);
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::folder() const
{
    return QFileInfo(m_file->fileName()).absolutePath();
}

QString Settings::theme() const
{
    return m_file->value("window/theme").toString();
}

void Settings::setTheme(const QString& name)
{
    m_file->setValue("window/theme", name);
}

QString Settings::profile() const
{
    return m_file->value("run/profile", QStringLiteral("3.12")).toString();
}

void Settings::setProfile(const QString& name)
{
    m_file->setValue("run/profile", name);
}

QString Settings::motion() const
{
    return m_file->value("window/motion", QStringLiteral("full")).toString();
}

bool Settings::hasMotion() const
{
    return m_file->contains("window/motion");
}

void Settings::setMotion(const QString& name)
{
    m_file->setValue("window/motion", name);
}

QString Settings::granularity() const
{
    return m_file->value("run/granularity", QStringLiteral("lines")).toString();
}

void Settings::setGranularity(const QString& name)
{
    m_file->setValue("run/granularity", name);
}

QString Settings::stageMode() const
{
    return m_file->value("window/stage", QStringLiteral("compact")).toString();
}

void Settings::setStageMode(const QString& name)
{
    m_file->setValue("window/stage", name);
}

QString Settings::view() const
{
    return m_file->value("window/view", QStringLiteral("stage")).toString();
}

void Settings::setView(const QString& id)
{
    m_file->setValue("window/view", id);
}

int Settings::textSize() const
{
    return std::clamp(m_file->value("window/text-size", 100).toInt(), 75, 200);
}

void Settings::setTextSize(int percent)
{
    m_file->setValue("window/text-size", percent);
}

bool Settings::hasThickLines() const
{
    return m_file->value("window/thick-lines", false).toBool();
}

void Settings::setThickLines(bool thick)
{
    m_file->setValue("window/thick-lines", thick);
}

bool Settings::hasHeapPatterns() const
{
    return m_file->value("window/heap-patterns", true).toBool();
}

void Settings::setHeapPatterns(bool shown)
{
    m_file->setValue("window/heap-patterns", shown);
}

QString Settings::addresses() const
{
    return m_file->value("window/addresses", QStringLiteral("last")).toString();
}

void Settings::setAddresses(const QString& id)
{
    m_file->setValue("window/addresses", id);
}

QString Settings::realPython() const
{
    return m_file->value("run/real-python").toString();
}

void Settings::setRealPython(const QString& path)
{
    m_file->setValue("run/real-python", path);
}

double Settings::speed() const
{
    const double speed = m_file->value("run/speed", 1.0).toDouble();
    return std::clamp(speed, 0.25, 4.0);
}

void Settings::setSpeed(double speed)
{
    m_file->setValue("run/speed", QString::number(speed));
}

QByteArray Settings::windowPlace() const
{
    return QByteArray::fromBase64(m_file->value("window/place").toString().toLatin1());
}

void Settings::setWindowPlace(const QByteArray& place)
{
    m_file->setValue("window/place", QString::fromLatin1(place.toBase64()));
}

bool Settings::isPaneShown(const QString& pane) const
{
    return m_file->value("window/show-" + pane, QStringLiteral("yes")).toString() != QStringLiteral("no");
}

void Settings::setPaneShown(const QString& pane, bool shown)
{
    m_file->setValue("window/show-" + pane, shown ? QStringLiteral("yes") : QStringLiteral("no"));
}

QStringList Settings::recentFiles() const
{
    return m_file->value("files/recent").toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_file->setValue("files/recent", QStringList(files.mid(0, kRecentFiles)));
}

int Settings::savedStep(const QString& lesson) const
{
    return m_file->value(lessonKey(lesson, "step")).toInt();
}

int Settings::savedStepCount(const QString& lesson) const
{
    return m_file->value(lessonKey(lesson, "steps")).toInt();
}

void Settings::saveStep(const QString& lesson, int step, int count)
{
    m_file->setValue(lessonKey(lesson, "step"), step);
    m_file->setValue(lessonKey(lesson, "steps"), count);
    m_file->setValue("files/last-lesson", lesson);
}

QString Settings::lastLesson() const
{
    return m_file->value("files/last-lesson").toString();
}

QStringList Settings::lessonFolders() const
{
    return m_file->value("lessons/folders").toStringList();
}

void Settings::setLessonFolders(const QStringList& folders)
{
    m_file->setValue("lessons/folders", folders);
}

QString Settings::scratchpad() const
{
    return m_file->value("files/scratchpad").toString();
}

void Settings::setScratchpad(const QString& text)
{
    m_file->setValue("files/scratchpad", text);
}

} // namespace nametag::ui
