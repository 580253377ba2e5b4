// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_keys.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace nametag::ui {

namespace {

struct KeyRow {
    int key;
    PresenterCommand command;
};

constexpr KeyRow kPlain[] = {
    {Qt::Key_Right, PresenterCommand::Next},
    {Qt::Key_Down, PresenterCommand::Next},
    {Qt::Key_PageDown, PresenterCommand::Next},
    {Qt::Key_Space, PresenterCommand::Next},
    {Qt::Key_N, PresenterCommand::Next},
    {Qt::Key_J, PresenterCommand::NextWaypoint},
    {Qt::Key_K, PresenterCommand::PreviousWaypoint},
    {Qt::Key_Left, PresenterCommand::Previous},
    {Qt::Key_Up, PresenterCommand::Previous},
    {Qt::Key_PageUp, PresenterCommand::Previous},
    {Qt::Key_Backspace, PresenterCommand::Previous},
    {Qt::Key_Home, PresenterCommand::First},
    {Qt::Key_End, PresenterCommand::Last},
    {Qt::Key_S, PresenterCommand::Spotlight},
    {Qt::Key_P, PresenterCommand::Pen},
    {Qt::Key_E, PresenterCommand::Eraser},
    {Qt::Key_Z, PresenterCommand::Undo},
    {Qt::Key_C, PresenterCommand::Clear},
    {Qt::Key_B, PresenterCommand::Black},
    {Qt::Key_Period, PresenterCommand::Black},
    {Qt::Key_W, PresenterCommand::White},
    {Qt::Key_Comma, PresenterCommand::White},
    {Qt::Key_L, PresenterCommand::Light},
    {Qt::Key_H, PresenterCommand::Bar},
    {Qt::Key_Plus, PresenterCommand::Larger},
    {Qt::Key_Equal, PresenterCommand::Larger},
    {Qt::Key_Minus, PresenterCommand::Smaller},
    {Qt::Key_F, PresenterCommand::Fit},
    {Qt::Key_Escape, PresenterCommand::Leave},
    {Qt::Key_F5, PresenterCommand::Stay},
};

constexpr KeyRow kRemote[] = {
    {Qt::Key_PageDown, PresenterCommand::Next}, {Qt::Key_PageUp, PresenterCommand::Previous},
    {Qt::Key_F5, PresenterCommand::Stay},       {Qt::Key_Escape, PresenterCommand::Leave},
    {Qt::Key_B, PresenterCommand::Black},       {Qt::Key_Period, PresenterCommand::Black},
    {Qt::Key_W, PresenterCommand::White},
};

} // namespace

std::optional<PresenterCommand> presenterCommand(int key, Qt::KeyboardModifiers with)
{
    with &= ~Qt::KeypadModifier;
    if (with == Qt::ShiftModifier && key == Qt::Key_Right)
        return PresenterCommand::NextEvent;
    if (with == Qt::ShiftModifier && key == Qt::Key_Left)
        return PresenterCommand::PreviousEvent;
    if (with == Qt::ControlModifier && (key == Qt::Key_Right || key == Qt::Key_PageDown))
        return PresenterCommand::NextWaypoint;
    if (with == Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_PageUp))
        return PresenterCommand::PreviousWaypoint;
    if (with == Qt::ShiftModifier && key == Qt::Key_Space)
        return PresenterCommand::Previous;
    if (with == Qt::ControlModifier && key == Qt::Key_Z)
        return PresenterCommand::Undo;
    if ((with & ~Qt::ShiftModifier) != 0)
        return {};
    for (const KeyRow& row : kPlain)
        if (row.key == key)
            return row.command;
    return {};
}

bool isRemoteKey(int key, Qt::KeyboardModifiers with)
{
    with &= ~Qt::KeypadModifier;
    if (with != Qt::NoModifier && !(with == Qt::ShiftModifier && key == Qt::Key_F5))
        return false;
    for (const KeyRow& row : kRemote)
        if (row.key == key)
            return true;
    return false;
}

bool takesText(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

} // namespace nametag::ui
