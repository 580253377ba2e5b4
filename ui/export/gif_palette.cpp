// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_palette.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr std::size_t kKeptAsTheyAre = 120; ///< the colours that most pixels have

struct Counted {
    QRgb colour;
    std::uint64_t pixels;
};

/// A part of the colours, to be told by one.
struct Box {
    std::size_t first;
    std::size_t end;
    int channel = 0; ///< in which they differ most
    double spread = 0;
};

int channelOf(QRgb colour, int channel)
{
    return channel == 0 ? qRed(colour) : channel == 1 ? qGreen(colour) : qBlue(colour);
}

Box measured(const std::vector<Counted>& colours, std::size_t first, std::size_t end)
{
    constexpr double kWeights[] = {0.5, 0.75, 0.35}; // as eyes see them
    Box box{first, end};
    std::uint64_t pixels = 0;
    for (std::size_t i = first; i < end; ++i)
        pixels += colours[i].pixels;
    for (int channel = 0; channel < 3; ++channel) {
        int least = 255;
        int most = 0;
        for (std::size_t i = first; i < end; ++i) {
            least = std::min(least, channelOf(colours[i].colour, channel));
            most = std::max(most, channelOf(colours[i].colour, channel));
        }
        const double spread = (most - least) * kWeights[channel] * static_cast<double>(pixels);
        if (spread > box.spread) {
            box.spread = spread;
            box.channel = channel;
        }
    }
    return box;
}

QRgb middleOf(const std::vector<Counted>& colours, const Box& box)
{
    std::uint64_t sums[3] = {};
    std::uint64_t pixels = 0;
    for (std::size_t i = box.first; i < box.end; ++i) {
        for (int channel = 0; channel < 3; ++channel)
            sums[channel] +=
                colours[i].pixels * static_cast<std::uint64_t>(channelOf(colours[i].colour, channel));
        pixels += colours[i].pixels;
    }
    const auto mean = [&](int channel) { return static_cast<int>((sums[channel] + pixels / 2) / pixels); };
    return qRgb(mean(0), mean(1), mean(2));
}

/// Cuts the boxes that are widest until there are so many.
std::vector<Box> cut(std::vector<Counted>& colours, std::size_t first, std::size_t most)
{
    std::vector<Box> boxes;
    if (first < colours.size())
        boxes.push_back(measured(colours, first, colours.size()));
    while (boxes.size() < most) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(),
                                             [](const Box& a, const Box& b) { return a.spread < b.spread; });
        if (widest == boxes.end() || widest->spread == 0)
            break;
        const Box box = *widest;
        const auto begin = colours.begin();
        std::sort(begin + static_cast<std::ptrdiff_t>(box.first),
                  begin + static_cast<std::ptrdiff_t>(box.end), [&](const Counted& a, const Counted& b) {
                      const int left = channelOf(a.colour, box.channel);
                      const int right = channelOf(b.colour, box.channel);
                      return left != right ? left < right : a.colour < b.colour;
                  });
        std::uint64_t all = 0;
        for (std::size_t i = box.first; i < box.end; ++i)
            all += colours[i].pixels;
        std::size_t middle = box.first + 1;
        for (std::uint64_t half = colours[box.first].pixels; half * 2 < all && middle + 1 < box.end; ++middle)
            half += colours[middle].pixels;
        *widest = measured(colours, box.first, middle);
        boxes.push_back(measured(colours, middle, box.end));
    }
    return boxes;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 5 * green * green + 2 * blue * blue;
}

} // namespace

void GifPalette::add(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width();) {
            int end = x + 1;
            while (end < image.width() && line[end] == line[x])
                ++end;
            m_counts[line[x] | 0xff000000] += static_cast<std::uint64_t>(end - x);
            x = end;
        }
    }
}

void GifPalette::choose()
{
    std::vector<Counted> counted;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        counted.push_back({it.key(), it.value()});
    std::sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour;
    });
    m_colours.clear();
    m_known.clear();
    const bool allFit = counted.size() <= kMost;
    const std::size_t kept = allFit ? counted.size() : kKeptAsTheyAre;
    for (std::size_t i = 0; i < kept; ++i)
        m_colours.push_back(counted[i].colour);
    for (const Box& box : cut(counted, kept, kMost - kept))
        m_colours.push_back(middleOf(counted, box));
    for (std::size_t i = 0; i < m_colours.size(); ++i)
        m_known.insert(m_colours[i], static_cast<std::uint8_t>(i));
    m_counts.clear();
}

std::uint8_t GifPalette::nearest(QRgb colour)
{
    colour |= 0xff000000;
    const auto known = m_known.constFind(colour);
    if (known != m_known.cend())
        return known.value();
    const auto near = std::min_element(m_colours.begin(), m_colours.end(), [colour](QRgb a, QRgb b) {
        return distance(a, colour) < distance(b, colour);
    });
    const auto place = static_cast<std::uint8_t>(near - m_colours.begin());
    m_known.insert(colour, place);
    return place;
}

} // namespace nametag::ui
