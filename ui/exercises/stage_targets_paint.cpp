// SPDX-License-Identifier: GPL-3.0-or-later
// What the question and its answer look like on the stage.
#include "core/timeline/value_text.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/stage_targets.h"
#include "ui/exercises/target_button.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/arrow_path.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kHead = 13;
constexpr double kBracketWords = 176;

/// A string with its head at the end; a dashed one has a hollow head.
void paintString(QPainter& painter, const QPainterPath& way, const QColor& colour, double width,
                 bool isDashed)
{
    const CutPath cut = cutPath(way, 1, 2, isDashed ? kHead : kHead * 0.76);
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap);
    if (isDashed) {
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(cut.line);
    const QPointF along(std::cos(cut.angle), std::sin(cut.angle));
    const QPointF across(-along.y(), along.x());
    QPolygonF head{cut.tip, cut.tip - along * kHead + across * (kHead * 0.48)};
    if (!isDashed)
        head << cut.tip - along * (kHead * 0.76);
    head << cut.tip - along * kHead - across * (kHead * 0.48);
    painter.setPen(isDashed ? QPen(colour, width) : QPen(Qt::NoPen));
    painter.setBrush(isDashed ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPolygon(head);
}

void paintKnot(QPainter& painter, QPointF eyelet, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(eyelet, 2.6, 2.6);
}

const exercise::Pick* pickOf(const exercise::Question& question, const exercise::Answer& answer)
{
    const bool isOne = answer.picks.size() == 1 && answer.picks.front() < question.picks.size();
    return isOne ? &question.picks[answer.picks.front()] : nullptr;
}

const SceneArrow* arrowFrom(const SceneModel& scene, const SlotId& slot)
{
    for (const SceneArrow& arrow : scene.arrows)
        if (arrow.id.from == slot && arrow.kind != ArrowKind::Ghost)
            return &arrow;
    return nullptr;
}

/// What the arrow of the question leads to now.
ObjectId truthOf(const SceneModel& scene, const exercise::Question& question)
{
    const SceneArrow* arrow = arrowFrom(scene, slotOf(scene, question));
    return arrow ? arrow->id.target : ObjectId{};
}

} // namespace

void StageTargets::paintAsked(QPainter& painter) const
{
    const auto end = stringEndOf(m_stage.view().model(), m_predictions.question());
    if (!end)
        return;
    const Theme theme = themeOf(this);
    const QColor accent = theme.colour(Colour::Accent);
    std::optional<std::size_t> to = m_hot;
    if (!to && !m_isDragging && !m_predictions.answer().picks.empty())
        to = m_predictions.answer().picks.front();
    for (const DropTarget& target : m_targets) {
        if (to != target.pick)
            continue;
        const bool isObject = target.kind == exercise::Target::Object;
        const double reach = isObject ? TargetButton::kReach / m_stage.view().zoom() : 0;
        paintKnot(painter, end->eyelet, accent);
        return paintString(
            painter, stringTo(end->eyelet, target.rect.adjusted(-reach, 0, 0, 0), isObject ? 0.62 : 0.5),
            accent, 3, false);
    }
    if (m_isDragging) {
        paintKnot(painter, end->eyelet, accent);
        paintString(painter, stringTo(end->eyelet, m_pointer), accent, 3, false);
    }
}

void StageTargets::paintTold(QPainter& painter) const
{
    if (m_stage.view().animator().isRunning())
        return; // the line is still happening
    paintOutlines(painter);
    if (m_predictions.question().exercise.kind != exercise::Kind::Arrow)
        return;
    paintStrings(painter);
    if (!m_predictions.verdict().isRight)
        paintBracket(painter);
}

/// Round the objects that were chosen, and round those that are the answer.
void StageTargets::paintOutlines(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const SceneModel& scene = m_stage.view().model();
    const exercise::Question& question = m_predictions.question();
    const exercise::Verdict& verdict = m_predictions.verdict();
    const auto outline = [&](ObjectId object, Colour colour, bool isDashed) {
        const QRectF rect = rectOf(scene, object);
        if (rect.isEmpty())
            return;
        QPen pen(theme.colour(colour), theme.stroke(2));
        if (isDashed)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, sizes::kBlockRadius, sizes::kBlockRadius);
    };
    const bool isArrow = question.exercise.kind == exercise::Kind::Arrow;
    const auto isTrue = [&](std::size_t pick) {
        const auto& picks = verdict.truth.picks;
        return std::find(picks.begin(), picks.end(), pick) != picks.end();
    };
    if (!isArrow)
        for (const std::size_t pick : m_predictions.answer().picks)
            if (pick < question.picks.size() && !isTrue(pick))
                outline(question.picks[pick].object, Colour::Bad, true);
    for (const std::size_t pick : verdict.truth.picks)
        if (pick < question.picks.size())
            outline(question.picks[pick].object, Colour::Good, false);
    if (isArrow)
        outline(truthOf(scene, question), Colour::Good, false);
}

void StageTargets::paintStrings(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const SceneModel& scene = m_stage.view().model();
    const exercise::Question& question = m_predictions.question();
    const auto end = stringEndOf(scene, question);
    if (!end)
        return;
    const exercise::Pick* yours = pickOf(question, m_predictions.answer());
    if (yours && !m_predictions.verdict().isRight) {
        const QColor bad = theme.colour(Colour::Bad);
        QRectF to = rectOf(scene, yours->object);
        if (to.isEmpty() && yours->target != exercise::Target::Object) {
            exercise::Question one = question;
            one.picks = {*yours};
            const auto places = dropTargets(scene, one, m_stage.view().visibleScene());
            if (!places.empty()) {
                to = places.front().rect;
                QPen pen(bad, theme.stroke(1.5));
                pen.setDashPattern({4, 3});
                painter.setPen(pen);
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(to, sizes::kBlockRadius, sizes::kBlockRadius);
                painter.setPen(bad);
                painter.setFont(textFont(13, QFont::Medium));
                painter.drawText(to, Qt::AlignCenter, places.front().label);
            }
        }
        if (!to.isEmpty())
            paintString(painter, stringTo(end->eyelet, to, 0.72), bad, theme.stroke(1.75), true);
    }
    if (const SceneArrow* arrow = arrowFrom(scene, slotOf(scene, question))) {
        paintString(painter, arrowPath(*arrow), theme.colour(Colour::Good), theme.stroke(3), false);
        paintKnot(painter, end->eyelet, theme.colour(Colour::Good));
    }
}

/// Two objects of one value, where one was expected.
void StageTargets::paintBracket(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const SceneModel& scene = m_stage.view().model();
    const exercise::Pick* yours = pickOf(m_predictions.question(), m_predictions.answer());
    const ObjectId truth = truthOf(scene, m_predictions.question());
    if (!yours || yours->target != exercise::Target::Object || !truth || truth == yours->object)
        return;
    const auto state = m_predictions.session().state();
    const timeline::ObjectState* first = state->object(yours->object);
    const timeline::ObjectState* second = state->object(truth);
    const TextTable& texts = m_predictions.session().recording()->texts();
    const QRectF one = rectOf(scene, yours->object);
    const QRectF two = rectOf(scene, truth);
    if (!first || !second || one.isEmpty() || two.isEmpty() || first->kind != second->kind ||
        timeline::reprText(*state, yours->object, texts) != timeline::reprText(*state, truth, texts))
        return;
    const double x = std::max(one.right(), two.right()) + 34;
    const double top = std::min(one.center().y(), two.center().y());
    const double foot = std::max(one.center().y(), two.center().y());
    QPainterPath bracket(QPointF(x - 24, top));
    bracket.lineTo(x - 8, top);
    bracket.quadTo(x, top, x, top + 8);
    bracket.lineTo(x, foot - 8);
    bracket.quadTo(x, foot, x - 8, foot);
    bracket.lineTo(x - 24, foot);
    const QRectF words(x + 12, (top + foot) / 2 - 30, kBracketWords, 60);
    const bool isCovered =
        std::any_of(scene.blocks.begin(), scene.blocks.end(), [&](const SceneBlock& block) {
            const QRectF rect = toQt(block.rect);
            return rect.intersects(words) || rect.intersects(bracket.boundingRect());
        });
    if (isCovered || words.right() > m_stage.view().visibleScene().right())
        return;
    painter.setPen(QPen(theme.colour(Colour::LineControl), theme.stroke(1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bracket);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.setFont(ui::font(FontRole::Heading));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, tr("Equal, not identical"));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.setFont(ui::font(FontRole::Small));
    painter.drawText(words.adjusted(0, 22, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Same value at two addresses, so two ids."));
}

} // namespace nametag::ui
