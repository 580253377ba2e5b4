// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/step_choice.h"

#include <QRegularExpression>
#include <QStringList>

#include <set>

namespace nametag::ui {

std::optional<std::vector<StepIndex>> stepsFrom(const QString& text, StepIndex last)
{
    static const QRegularExpression part(QStringLiteral("^\\s*(\\d{1,7})\\s*(?:[-–]\\s*(\\d{1,7})\\s*)?$"));
    std::set<StepIndex> steps;
    for (const QString& piece : text.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = part.match(piece);
        if (!match.hasMatch())
            return std::nullopt;
        const StepIndex from = match.captured(1).toUInt();
        const StepIndex to = match.captured(2).isEmpty() ? from : match.captured(2).toUInt();
        if (from > to || to > last)
            return std::nullopt;
        for (StepIndex step = from; step <= to; ++step)
            steps.insert(step);
    }
    if (steps.empty())
        return std::nullopt;
    return std::vector<StepIndex>(steps.begin(), steps.end());
}

std::vector<StepIndex> allSteps(StepIndex last)
{
    std::vector<StepIndex> steps;
    for (StepIndex step = 1; step <= last; ++step)
        steps.push_back(step);
    if (steps.empty())
        steps.push_back(0);
    return steps;
}

} // namespace nametag::ui
