// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/type_table.h"

#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace nametag::ui {

namespace {

struct TypeRow {
    TypeRole role;
    const char* sign;
    const char* words;
};

constexpr TypeRow kRows[] = {
    {TypeRole::Number, "#", QT_TRANSLATE_NOOP("TypeTable", "int, float, bool")},
    {TypeRole::Text, "“”", QT_TRANSLATE_NOOP("TypeTable", "str, bytes")},
    {TypeRole::Sequence, "[ ]", QT_TRANSLATE_NOOP("TypeTable", "list, tuple, range")},
    {TypeRole::Mapping, "{:}", QT_TRANSLATE_NOOP("TypeTable", "dict")},
    {TypeRole::Set, "{ }", QT_TRANSLATE_NOOP("TypeTable", "set, frozenset")},
    {TypeRole::Code, "ƒ", QT_TRANSLATE_NOOP("TypeTable", "function, class, module")},
    {TypeRole::Instance, "◇", QT_TRANSLATE_NOOP("TypeTable", "your own classes")},
    {TypeRole::Single, "∅", QT_TRANSLATE_NOOP("TypeTable", "None, Ellipsis")},
};
constexpr double kPitch = 34;

} // namespace

TypeTable::TypeTable(QWidget* parent)
    : QWidget(parent)
{
    QString words;
    for (const TypeRow& row : kRows)
        words += QString::fromUtf8(row.sign) + u' ' + tr(row.words) + u'\n';
    setAccessibleName(tr("Type colours and signs"));
    setAccessibleDescription(words);
}

void TypeTable::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int index = 0;
    for (const TypeRow& row : kRows) {
        const double x = index % 2 == 0 ? 0 : width() / 2.0 + 8;
        const double y = index / 2 * kPitch;
        paintSign(painter, QRectF(x, y + 4, 36, 24), QString::fromUtf8(row.sign), row.role, theme);
        painter.setFont(textFont(13));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(QRectF(x + 46, y, width() / 2.0 - 50, 32), Qt::AlignVCenter, tr(row.words));
        ++index;
    }
}

} // namespace nametag::ui
