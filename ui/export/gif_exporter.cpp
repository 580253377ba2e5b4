// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_exporter.h"

#include "ui/export/gif_palette.h"

#include <QImage>
#include <QPainter>

#include <gif_lib.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace nametag::ui {

namespace {

constexpr double kLargestSide = 4'096;
constexpr double kMostPixels = 1.5e9; ///< of all frames
constexpr int kMostSampled = 24;      ///< frames that the palette is made from
constexpr int kLastStays = 3;         ///< times as long as the others
constexpr GifByteType kTransparent = GifPalette::kMost;

Diagnostic failed()
{
    return {"export.gif", "The animation could not be written.", "", {}};
}

Diagnostic stopped()
{
    return {"export.stopped", "Stopped; nothing was written.", "", {}};
}

int append(GifFileType* gif, const GifByteType* bytes, int count)
{
    static_cast<QByteArray*>(gif->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

/// All frames are as large as the largest page.
class Frames {
public:
    Frames(std::span<const Page> pages, const PageOptions& options)
        : m_pages(pages)
    {
        for (const Page& page : pages)
            m_sheet = m_sheet.expandedTo(page.size);
        m_scale = options.scale;
        if (options.size && !m_sheet.isEmpty())
            m_scale *=
                std::min(options.size->width() / m_sheet.width(), options.size->height() / m_sheet.height());
        m_pixels = (options.size ? QSizeF(*options.size) * options.scale : m_sheet * m_scale).toSize();
    }

    QSize pixels() const { return m_pixels; }

    QImage at(std::size_t number) const
    {
        const Page& page = m_pages[number];
        QImage image(m_pixels, QImage::Format_RGB32);
        image.fill(page.ground);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate((m_pixels.width() - m_sheet.width() * m_scale) / 2,
                          (m_pixels.height() - m_sheet.height() * m_scale) / 2);
        painter.scale(m_scale, m_scale);
        page.paint(painter, false);
        painter.end();
        return image;
    }

private:
    std::span<const Page> m_pages;
    QSizeF m_sheet;
    double m_scale = 1;
    QSize m_pixels;
};

/// The smallest rectangle outside of which the pictures are the same; one pixel if they are the same.
QRect changedPart(const QImage& before, const QImage& after)
{
    QRect part;
    for (int y = 0; y < after.height(); ++y) {
        const auto* was = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* is = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        const auto unlike = std::mismatch(was, was + after.width(), is);
        if (unlike.first == was + after.width())
            continue;
        int last = after.width() - 1;
        while (was[last] == is[last])
            --last;
        part |= QRect(QPoint(static_cast<int>(unlike.first - was), y), QPoint(last, y));
    }
    return part.isEmpty() ? QRect(0, 0, 1, 1) : part;
}

class Writer {
public:
    explicit Writer(GifPalette& palette)
        : m_palette(palette)
    {
        int fault = 0;
        m_gif = EGifOpen(&m_bytes, &append, &fault);
    }
    ~Writer()
    {
        int fault = 0;
        if (m_gif)
            EGifCloseFile(m_gif, &fault);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    bool begin(QSize pixels)
    {
        if (!m_gif)
            return false;
        EGifSetGifVersion(m_gif, true);
        std::vector<GifColorType> colours(256);
        for (std::size_t i = 0; i < m_palette.colours().size(); ++i) {
            const QRgb colour = m_palette.colours()[i];
            colours[i] = {static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)),
                          static_cast<GifByteType>(qBlue(colour))};
        }
        ColorMapObject* map = GifMakeMapObject(256, colours.data());
        const bool fine = map && EGifPutScreenDesc(m_gif, pixels.width(), pixels.height(), 8, 0, map);
        GifFreeMapObject(map);
        const GifByteType again[] = {1, 0, 0}; // for ever
        return fine && EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) &&
               EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") && EGifPutExtensionBlock(m_gif, 3, again) &&
               EGifPutExtensionTrailer(m_gif);
    }

    /// What is like in the picture before is left out.
    bool add(const QImage& image, const QImage& before, int milliseconds)
    {
        const QRect part = before.isNull() ? image.rect() : changedPart(before, image);
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, milliseconds / 10, kTransparent};
        GifByteType told[4];
        EGifGCBToExtension(&control, told);
        if (!EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, 4, told) ||
            !EGifPutImageDesc(m_gif, part.x(), part.y(), part.width(), part.height(), false, nullptr))
            return false;
        std::vector<GifPixelType> line(static_cast<std::size_t>(part.width()));
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto* is = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            const auto* was =
                before.isNull() ? nullptr : reinterpret_cast<const QRgb*>(before.constScanLine(y));
            for (int x = part.left(); x <= part.right(); ++x)
                line[static_cast<std::size_t>(x - part.left())] =
                    was && was[x] == is[x] ? kTransparent : m_palette.nearest(is[x]);
            if (!EGifPutLine(m_gif, line.data(), part.width()))
                return false;
        }
        return true;
    }

    bool end()
    {
        int fault = 0;
        GifFileType* gif = std::exchange(m_gif, nullptr);
        return EGifCloseFile(gif, &fault) == GIF_OK;
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    GifPalette& m_palette;
    QByteArray m_bytes;
    GifFileType* m_gif = nullptr;
};

GifPalette paletteOf(const Frames& frames, std::size_t count)
{
    GifPalette palette;
    const std::size_t sampled = std::min<std::size_t>(count, kMostSampled);
    for (std::size_t i = 0; i < sampled; ++i)
        palette.add(frames.at(sampled == 1 ? 0 : i * (count - 1) / (sampled - 1)));
    palette.choose();
    return palette;
}

} // namespace

Result<QByteArray> writeGif(std::span<const Page> pages, const PageOptions& options)
{
    if (pages.empty())
        return Diagnostic{"export.empty", "There is nothing to draw.", "", {}};
    const Frames frames(pages, options);
    const QSize pixels = frames.pixels();
    const double all = static_cast<double>(pages.size()) * pixels.width() * pixels.height();
    if (pixels.isEmpty() || pixels.width() > kLargestSide || pixels.height() > kLargestSide ||
        all > kMostPixels)
        return Diagnostic{
            "export.size", "The animation would be too large.", "Choose fewer steps or a smaller scale.", {}};
    GifPalette palette = paletteOf(frames, pages.size());
    Writer writer(palette);
    if (!writer.begin(pixels))
        return failed();
    QImage before;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (options.progress && !options.progress(i, pages.size()))
            return stopped();
        const QImage image = frames.at(i);
        const bool isLast = i + 1 == pages.size();
        if (!writer.add(image, before, options.frameTime * (isLast ? kLastStays : 1)))
            return failed();
        before = image;
    }
    return writer.end() ? Result<QByteArray>(writer.bytes()) : Result<QByteArray>(failed());
}

} // namespace nametag::ui
