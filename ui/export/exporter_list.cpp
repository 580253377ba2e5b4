// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"
#include "ui/export/gif_exporter.h"
#include "ui/export/pdf_exporter.h"
#include "ui/export/png_exporter.h"
#include "ui/export/safe_write.h"
#include "ui/export/svg_exporter.h"

#include <QFileInfo>
#include <QStringList>

#include <string>

namespace nametag::ui {

namespace {

constexpr Exporter kExporters[] = {
    {"png", QT_TRANSLATE_NOOP("Exporter", "PNG picture"), false, &writePng},
    {"svg", QT_TRANSLATE_NOOP("Exporter", "SVG drawing"), false, &writeSvg},
    {"gif", QT_TRANSLATE_NOOP("Exporter", "GIF animation"), true, &writeGif, true},
    {"pdf", QT_TRANSLATE_NOOP("Exporter", "PDF document"), true, &writePdf},
};

QString numbered(const QString& path, std::size_t number, std::size_t count)
{
    const QFileInfo file(path);
    const auto digits = static_cast<int>(QString::number(count).size());
    return QStringLiteral("%1/%2-%3.%4")
        .arg(file.path(), file.completeBaseName())
        .arg(number, qMax(2, digits), 10, QLatin1Char('0'))
        .arg(file.suffix());
}

} // namespace

std::span<const Exporter> exporters()
{
    return kExporters;
}

const Exporter* exporterFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Exporter& exporter : kExporters) {
        if (suffix == QLatin1String(exporter.suffix))
            return &exporter;
    }
    return nullptr;
}

QStringList exportTargets(const QString& path, std::size_t pages)
{
    const Exporter* exporter = exporterFor(path);
    if (exporter == nullptr || pages <= 1 || exporter->manyPages)
        return {path};
    QStringList files;
    for (std::size_t i = 1; i <= pages; ++i)
        files += numbered(path, i, pages);
    return files;
}

Result<QStringList> exportPages(const QString& path, std::span<const Page> pages, const PageOptions& options)
{
    const Exporter* exporter = exporterFor(path);
    if (exporter == nullptr) {
        return Diagnostic{"export.format",
                          "This kind of file is not known: " + path.toStdString(),
                          "Choose a name that ends in .png, .svg, .gif or .pdf.",
                          {}};
    }
    QStringList written;
    const std::size_t each = exporter->manyPages ? std::max<std::size_t>(1, pages.size()) : 1;
    for (std::size_t i = 0; i < pages.size(); i += each) {
        if (each == 1 && options.progress && !options.progress(i, pages.size()))
            return Diagnostic{"export.stopped",
                              "Stopped after " + std::to_string(i) + " of " + std::to_string(pages.size()) +
                                  " files.",
                              "",
                              {}};
        const QString name = pages.size() > each ? numbered(path, i + 1, pages.size()) : path;
        const Result<QByteArray> bytes = exporter->write(pages.subspan(i, each), options);
        if (!bytes)
            return bytes.error();
        const Outcome saved = safeWrite(name, *bytes);
        if (!saved)
            return saved.error();
        written += name;
    }
    return written;
}

} // namespace nametag::ui
