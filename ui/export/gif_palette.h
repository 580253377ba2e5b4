// SPDX-License-Identifier: GPL-3.0-or-later
// GifPalette: at most 255 colours for a set of pictures. Flat colours, which are most of a drawing, are kept
// as they are; those of soft edges share what is left. The same pictures give the same palette.
#pragma once

#include <QHash>
#include <QImage>
#include <QRgb>

#include <cstdint>
#include <vector>

namespace nametag::ui {

class GifPalette {
public:
    static constexpr int kMost = 255;

    /// Counts the colours of this picture, too.
    void add(const QImage& image);
    /// Chooses the colours from what was counted.
    void choose();
    const std::vector<QRgb>& colours() const { return m_colours; }
    /// The place of the colour that is nearest.
    std::uint8_t nearest(QRgb colour);

private:
    QHash<QRgb, std::uint64_t> m_counts;
    std::vector<QRgb> m_colours;
    QHash<QRgb, std::uint8_t> m_known;
};

} // namespace nametag::ui
