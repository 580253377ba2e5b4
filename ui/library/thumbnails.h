// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails: each lesson's own last picture. Lessons are run one after the other on a worker; views hear
// when a picture is there.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/session/producer.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <thread>
#include <vector>

namespace nametag::ui {

class Theme;

struct ThumbnailRequest {
    QString lesson;
    RunRequest run;
    StepIndex step = 0; ///< 0: the last one that shows something
};

class Thumbnails : public QObject {
    Q_OBJECT
public:
    explicit Thumbnails(Producer producer, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Makes the pictures that are not there yet, in this order; a moment after the page was painted.
    void make(std::vector<ThumbnailRequest> requests);
    /// The page has been painted.
    void pagePainted();
    /// Files have changed: all pictures are made anew.
    void forget();
    /// nullptr while there is none.
    std::shared_ptr<const SceneModel> picture(const QString& lesson) const;
    /// Ends when all that was asked for is there; for tests and files.
    void wait();

signals:
    void pictureReady(const QString& lesson);

private:
    void begin();

    Producer m_producer;
    std::vector<ThumbnailRequest> m_wanted; ///< not begun yet
    QTimer m_later;
    bool m_isPagePainted = false;
    QHash<QString, std::shared_ptr<const SceneModel>> m_pictures;
    std::jthread m_worker;
};

/// Paints what matters of a scene into a rectangle, as large as it fits up to this scale.
void paintThumbnail(QPainter& painter, const SceneModel& scene, const QRectF& where, const Theme& theme,
                    double largest);

/// For lessons without a picture: a tag and what it is tied to.
void paintEmblem(QPainter& painter, const QRectF& where, const Theme& theme);

} // namespace nametag::ui
