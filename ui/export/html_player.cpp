// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/html_player.h"

#include "ui/export/png_exporter.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initPlayerResources()
{
    Q_INIT_RESOURCE(player);
}

namespace nametag::ui {

namespace {

constexpr double kPixelsForEach = 2; ///< pictures stay sharp on good screens

struct CssColour {
    const char* name;
    Colour role;
};

constexpr CssColour kColours[] = {
    {"chrome", Colour::BgChrome},  {"surface", Colour::BgSurface},  {"sunken", Colour::BgSunken},
    {"stage", Colour::BgStage},    {"hair", Colour::LineHair},      {"control", Colour::LineControl},
    {"ink-1", Colour::Ink1},       {"ink-2", Colour::Ink2},         {"ink-3", Colour::Ink3},
    {"accent", Colour::Accent},    {"accent-on", Colour::AccentOn}, {"now", Colour::Now},
    {"now-soft", Colour::NowSoft}, {"now-mark", Colour::NowMark},
};

QString coloursOf(const Theme& theme)
{
    QString css;
    for (const CssColour& colour : kColours)
        css += QStringLiteral("--%1: %2; ").arg(QLatin1String(colour.name), theme.colour(colour.role).name());
    return css;
}

QByteArray pageTemplate()
{
    QFile file(QStringLiteral(":/player/player.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pictures as texts; the same picture once.
class PictureBook {
public:
    Result<int> numberOf(const Page& page)
    {
        PageOptions options;
        options.scale = kPixelsForEach;
        const Result<QByteArray> bytes = writePng({&page, 1}, options);
        if (!bytes)
            return bytes.error();
        const auto known = m_numbers.constFind(*bytes);
        if (known != m_numbers.cend())
            return known.value();
        const int number = static_cast<int>(m_pictures.size());
        m_numbers.insert(*bytes, number);
        m_pictures.append(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes->toBase64()));
        return number;
    }
    const QJsonArray& pictures() const { return m_pictures; }

private:
    QHash<QByteArray, int> m_numbers;
    QJsonArray m_pictures;
};

} // namespace

Result<QByteArray> htmlPlayer(const PlayerRun& run)
{
    initPlayerResources();
    PictureBook book;
    QJsonArray steps;
    for (const PlayerStep& step : run.steps) {
        if (run.progress && !run.progress(static_cast<std::size_t>(steps.size()), run.steps.size()))
            return Diagnostic{"export.stopped", "Stopped; nothing was written.", "", {}};
        const Result<int> picture = book.numberOf(step.picture);
        if (!picture)
            return picture.error();
        steps.append(QJsonObject{{"line", step.line},
                                 {"head", step.headline},
                                 {"body", step.body},
                                 {"output", step.output},
                                 {"text", step.text},
                                 {"picture", *picture}});
    }
    const QJsonObject told{
        {"source", QJsonArray::fromStringList(run.source)}, {"steps", steps}, {"pictures", book.pictures()}};
    QByteArray data = QJsonDocument(told).toJson(QJsonDocument::Compact);
    data.replace("</", "<\\/"); // a text of the program must not end the script
    QByteArray page = pageTemplate();
    page.replace("@TITLE@", run.title.toHtmlEscaped().toUtf8());
    page.replace("@VERSION@", run.version.toHtmlEscaped().toUtf8());
    page.replace("@COLOURS@", coloursOf(run.theme).toUtf8());
    page.replace("@RUN@", data);
    return page;
}

} // namespace nametag::ui
