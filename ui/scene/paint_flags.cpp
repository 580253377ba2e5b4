// SPDX-License-Identifier: GPL-3.0-or-later
// What the collector has found out, pinned to the blocks.
#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"
#include "ui/scene/scene_painter.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kFlagHeight = 22; // between two rows of blocks
constexpr double kAbove = 21;      // the flag's top over the block's: it stands on the block

struct FlagLook {
    Colour line;
    Colour ink;
    const char* icon;
};

FlagLook lookOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::LeftOver: return {Colour::Good, Colour::Good, "check"};
    case FlagKind::Saved: return {Colour::NowMark, Colour::Now, "pin"};
    case FlagKind::NothingLeft:
    case FlagKind::Freed: return {Colour::LineControl, Colour::Ink2, "close"};
    case FlagKind::None: break;
    }
    return {Colour::LineControl, Colour::Ink2, nullptr};
}

} // namespace

void ScenePainter::paintFlags()
{
    for (const SceneBlock& block : m_scene.blocks)
        if (!block.flag.empty() && m_look.showsCells() && wants(block))
            paintFlag(block);
}

void ScenePainter::paintFlag(const SceneBlock& block)
{
    const Theme& theme = m_look.theme;
    const FlagLook look = lookOf(block.flagKind);
    const QString text = QString::fromStdString(block.flag);
    const QFont& font = sceneFont(TextRole::TypeWord);
    const double mark = look.icon ? 18 : 0;
    const QRectF body = toQt(block.rect);
    const double width = std::max(40.0, sceneMetrics(TextRole::TypeWord).horizontalAdvance(text) + mark + 22);
    const QRectF flag(body.left() - 1, body.top() - kAbove, width, kFlagHeight);
    m_painter.setPen(QPen(theme.colour(look.line), theme.stroke(1.25)));
    m_painter.setBrush(theme.colour(Colour::BlockFill));
    m_painter.drawRoundedRect(flag, kFlagHeight / 2, kFlagHeight / 2);
    if (look.icon && !isDrawing(m_painter))
        paintIcon(m_painter, QLatin1String(look.icon),
                  QRectF(flag.left() + 10, flag.center().y() - 7, 14, 14), theme.colour(look.ink));
    m_painter.setPen(theme.colour(look.ink));
    paintText(m_painter, flag.adjusted(11 + mark, 0, -8, 0), text, font, Align::Left);
}

} // namespace nametag::ui
