// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/transition.h"

#include <QEasingCurve>
#include <QtMath>

#include <algorithm>

namespace nametag::ui {

namespace {

double easeOut(double u)
{
    static const QEasingCurve curve = [] {
        QEasingCurve made(QEasingCurve::BezierSpline);
        made.addCubicBezierSegment({0.2, 0}, {0, 1}, {1, 1});
        return made;
    }();
    return curve.valueForProgress(u);
}

double easeInOut(double u)
{
    return u < 0.5 ? 4 * u * u * u : 1 - qPow(-2 * u + 2, 3) / 2;
}

double easeIn(double u)
{
    return u * u * u;
}

/// The part of u that lies between two marks, from 0 to 1.
double between(double u, double from, double to)
{
    return std::clamp((u - from) / (to - from), 0.0, 1.0);
}

// Lets go (a quarter), swings over with a small lift, lands.
void swing(Change& change, const Motion& motion, double u)
{
    constexpr double kLift = 10;
    constexpr double kPulledBack = 0.06;
    constexpr double kLetGo = 0.25;
    constexpr double kLand = 0.83;
    if (u >= 1)
        return;
    const double v = easeInOut(between(u, kLetGo, kLand));
    change.way.resize(motion.to.size());
    for (std::size_t i = 0; i < motion.to.size(); ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(motion.to.size() - 1);
        change.way[i] = motion.from[i] * (1 - v) + motion.to[i] * v;
        change.way[i].ry() -= kLift * qSin(M_PI * v) * qSin(M_PI * along);
    }
    change.drawn = 1 - kPulledBack * (easeOut(between(u, 0, kLetGo)) - easeOut(between(u, kLand, 1)));
}

void free(Change& change, double u)
{
    constexpr double kPulse = 160.0 / 680;
    constexpr double kDashed = 280.0 / 680;
    if (u < kPulse)
        change.scale = 1 + 0.02 * qSin(M_PI * between(u, 0, kPulse));
    change.fading = 0.35 * between(u, kPulse, kDashed) + 0.65 * easeIn(between(u, kDashed, 1));
}

void apply(Change& change, const Motion& motion, double u)
{
    switch (motion.kind) {
    case MotionKind::Appear:
        change.opacity = easeOut(u);
        change.scale = 0.96 + 0.04 * easeOut(u);
        break;
    case MotionKind::FadeIn: change.opacity = easeOut(u); break;
    case MotionKind::SlideIn:
        change.opacity = easeOut(u);
        change.offset = QPointF(0, 12 * (1 - easeOut(u)));
        break;
    case MotionKind::SlideOut:
        change.opacity = 1 - easeIn(u);
        change.offset = QPointF(0, 12 * easeIn(u));
        break;
    case MotionKind::FadeOut: change.opacity = 1 - easeIn(u); break;
    case MotionKind::Draw: change.drawn = easeInOut(u); break;
    case MotionKind::Retract:
        change.drawn = 1 - easeIn(u);
        change.opacity = u >= 1 ? 0 : 1;
        break;
    case MotionKind::Swing: swing(change, motion, u); break;
    case MotionKind::Move: change.offset = motion.from.front() * (1 - easeInOut(u)); break;
    case MotionKind::Roll: change.roll = easeOut(u); break;
    case MotionKind::Flash: change.flash = u <= 0 || u >= 1 ? 0 : qSin(M_PI * u); break;
    case MotionKind::Free: free(change, u); break;
    }
}

} // namespace

Moment momentAt(const Transition& transition, double at)
{
    Moment moment;
    if (at >= transition.length)
        return moment;
    moment.leaving = transition.leaving;
    for (const Motion& motion : transition.motions) {
        const double u =
            motion.duration <= 0 ? 1 : std::clamp((at - motion.start) / motion.duration, 0.0, 1.0);
        apply(moment.changes[motion.key], motion, u);
    }
    return moment;
}

} // namespace nametag::ui
