// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnails.h"

#include "core/timeline/timeline.h"
#include "ui/layout/layout.h"
#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"
#include "ui/scene/scene_painter.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace nametag::ui {

namespace {

constexpr int kAfterThePage = 120; ///< ms
constexpr StepIndex kStepsLookedAt = 400;
constexpr double kSmallestScale = 0.46; ///< where values can just be read

/// The scene at this step, or the last one before it that shows a block.
std::shared_ptr<const SceneModel> pictureOf(const std::shared_ptr<const events::Recording>& recording,
                                            StepIndex wanted)
{
    const timeline::Timeline timeline(recording);
    if (timeline.stepCount() == 0)
        return nullptr;
    const FontMeasurer measurer;
    const Layout layout = place(timeline, Mode::Compact, {}, measurer);
    StepIndex step = wanted == 0 ? timeline.stepCount() : std::min(wanted, timeline.stepCount());
    for (StepIndex looked = 0; looked < kStepsLookedAt && step > 0; ++looked, --step) {
        SceneModel scene = layout.at(step);
        const bool isFading = std::any_of(scene.blocks.begin(), scene.blocks.end(),
                                          [](const SceneBlock& block) { return block.dying; });
        if (!scene.blocks.empty() && (!isFading || wanted != 0))
            return std::make_shared<const SceneModel>(std::move(scene));
    }
    return nullptr;
}

QRectF contentOf(const SceneModel& scene)
{
    QRectF content;
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            content |= toQt(tag.rect);
    for (const SceneBlock& block : scene.blocks)
        content |= toQt(block.rect);
    return content.adjusted(-14, -12, 14, 12);
}

/// Where a picture begins that is too tall: above it are only tags of what is not drawn, as modules.
double firstRow(const SceneModel& scene, const QRectF& content, double room)
{
    double top = content.bottom();
    for (const SceneBlock& block : scene.blocks) {
        top = std::min(top, toQt(block.rect).top());
        for (const SceneFrame& frame : scene.frames)
            for (const SceneTag& tag : frame.tags)
                if (tag.object == block.object)
                    top = std::min(top, toQt(tag.rect).top());
    }
    return std::clamp(top - 6, content.top(), content.bottom() - room);
}

/// Only tags, blocks and what joins them.
SceneModel bare(const SceneModel& scene)
{
    SceneModel model = scene;
    model.heap = {};
    model.stubs.clear();
    model.notes.clear();
    for (SceneFrame& frame : model.frames) {
        frame.rect = {};
        frame.title.clear();
        frame.caller.clear();
        frame.active = false;
    }
    std::erase_if(model.frames, [](const SceneFrame& frame) { return frame.folded; });
    return model;
}

} // namespace

Thumbnails::Thumbnails(Producer producer, QObject* parent)
    : QObject(parent)
    , m_producer(std::move(producer))
{
    m_later.setSingleShot(true);
    m_later.setInterval(kAfterThePage);
    connect(&m_later, &QTimer::timeout, this, &Thumbnails::begin);
}

Thumbnails::~Thumbnails()
{
    m_worker.request_stop();
}

std::shared_ptr<const SceneModel> Thumbnails::picture(const QString& lesson) const
{
    return m_pictures.value(lesson);
}

void Thumbnails::forget()
{
    m_worker.request_stop();
    m_pictures.clear();
}

void Thumbnails::make(std::vector<ThumbnailRequest> requests)
{
    std::erase_if(requests,
                  [this](const ThumbnailRequest& request) { return m_pictures.contains(request.lesson); });
    m_wanted = std::move(requests);
    if (!m_wanted.empty() && m_isPagePainted)
        m_later.start();
}

void Thumbnails::pagePainted()
{
    if (!std::exchange(m_isPagePainted, true) && !m_wanted.empty())
        m_later.start();
}

void Thumbnails::begin()
{
    m_later.stop();
    if (m_wanted.empty())
        return;
    m_worker = std::jthread([this, requests = std::exchange(m_wanted, {})](const std::stop_token& stopped) {
        for (const ThumbnailRequest& request : requests) {
            if (stopped.stop_requested())
                return;
            const auto recording = m_producer(request.run, stopped);
            auto picture = recording ? pictureOf(recording, request.step) : nullptr;
            QMetaObject::invokeMethod(
                this,
                [this, lesson = request.lesson, picture = std::move(picture)] {
                    m_pictures.insert(lesson, picture);
                    emit pictureReady(lesson);
                },
                Qt::QueuedConnection);
        }
    });
}

void Thumbnails::wait()
{
    begin();
    if (m_worker.joinable())
        m_worker.join();
}

void paintThumbnail(QPainter& painter, const SceneModel& scene, const QRectF& where, const Theme& theme,
                    double largest)
{
    const QRectF content = contentOf(scene);
    if (content.isEmpty())
        return;
    const double fitting =
        std::min({largest, where.width() / content.width(), where.height() / content.height()});
    const double scale = std::max(fitting, std::min(largest, kSmallestScale));
    // What is too large to be read begins at its corner and is cut.
    const QPointF room(where.width() / scale, where.height() / scale);
    const QPointF middle(content.width() > room.x() ? content.left() + room.x() / 2 : content.center().x(),
                         content.height() > room.y() ? firstRow(scene, content, room.y()) + room.y() / 2
                                                     : content.center().y());
    const SceneModel model = bare(scene);
    SceneLook look;
    look.theme = theme;
    look.zoom = std::max(0.46, std::min(scale, 0.69));
    look.shadows = false;
    look.headings = false;
    look.dots = false;
    painter.save();
    painter.setClipRect(where);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, scale);
    painter.translate(-middle);
    const Moment atRest;
    ScenePainter(painter, model, look, atRest).paint();
    painter.restore();
}

void paintEmblem(QPainter& painter, const QRectF& where, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = where.center().y();
    const QRectF tag(where.center().x() - 86, y - 12, 52, 24);
    const QRectF block(where.center().x() + 14, y - 20, 72, 40);
    painter.setPen(QPen(theme.colour(Colour::ArrowGhost), 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(block, 8, 8);
    painter.drawLine(QPointF(tag.right() - 8, y), QPointF(block.left() - 4, y));
    painter.setPen(QPen(theme.colour(Colour::TagLine), 1.25, Qt::DotLine));
    painter.drawPath(tagOutline(tag));
    painter.restore();
}

} // namespace nametag::ui
