// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace nametag::ui {

namespace {

constexpr const char* kLogo = "nametag";

QByteArray sourceOf(const QString& name)
{
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly))
        source = file.readAll();
    known.insert(name, source);
    return source;
}

// Reading an SVG takes longer than painting it, so what was read is kept.
void paintSvg(QPainter& painter, const QByteArray& source, const QRectF& where)
{
    static QHash<QByteArray, std::shared_ptr<QSvgRenderer>> known;
    if (source.isEmpty())
        return;
    std::shared_ptr<QSvgRenderer>& renderer = known[source];
    if (renderer == nullptr)
        renderer = std::make_shared<QSvgRenderer>(source);
    renderer->render(&painter, where);
}

QPixmap emptyPixmap(int size, double devicePixelRatio)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QStringList iconNames()
{
    initIconResources();
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour)
{
    QByteArray source = sourceOf(name);
    source.replace("currentColor", colour.name().toLatin1());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    paintSvg(painter, source, where);
    painter.restore();
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double devicePixelRatio)
{
    QPixmap pixmap = emptyPixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, size, size), colour);
    return pixmap;
}

QIcon icon(const QString& name, const Theme& theme)
{
    QIcon made;
    for (const double ratio : {1.0, 2.0}) {
        made.addPixmap(iconPixmap(name, theme.colour(Colour::Ink1), 20, ratio));
        made.addPixmap(iconPixmap(name, theme.colour(Colour::Ink3), 20, ratio), QIcon::Disabled);
        made.addPixmap(iconPixmap(name, theme.colour(Colour::Accent), 20, ratio), QIcon::Normal, QIcon::On);
    }
    return made;
}

QIcon icon(const QString& name, const QColor& colour)
{
    QIcon made;
    for (const double ratio : {1.0, 2.0})
        made.addPixmap(iconPixmap(name, colour, 20, ratio));
    return made;
}

void paintLogo(QPainter& painter, const QRectF& where, const Theme& theme)
{
    QByteArray source = sourceOf(QLatin1String(kLogo));
    const Theme paper(ThemeName::Paper);
    for (const Colour role : {Colour::TagFill, Colour::TagLine, Colour::TagInk, Colour::TagHole})
        source.replace(paper.colour(role).name().toUpper().toLatin1(), theme.colour(role).name().toLatin1());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSvg(painter, source, where);
    painter.restore();
}

QIcon logo(const Theme& theme)
{
    QIcon made;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap = emptyPixmap(size, 1.0);
        QPainter painter(&pixmap);
        paintLogo(painter, QRectF(0, 0, size, size), theme);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace nametag::ui
