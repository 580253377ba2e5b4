// SPDX-License-Identifier: GPL-3.0-or-later
// HeaderBar: the bar above everything: menu, way back to the library, what is open, which view, which Python,
// theme, inspector.
#pragma once

#include <QWidget>

class QMenu;

namespace nametag::ui {

class DropButton;
class IconButton;
class LessonSession;
class Segment;

class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(LessonSession& session, QWidget* parent = nullptr);
    void setMenu(QMenu* menu);
    /// The Python versions to choose from.
    void setProfiles(const QStringList& names);
    void setInspectorShown(bool shown);
    Segment& viewSwitch() { return *m_views; }
    QSize sizeHint() const override;

    /// The button for predictions: whether it is there, and whether it is down.
    void setPredictions(bool offered, bool on);

signals:
    void predictionsToggled(bool on);
    void libraryAsked();
    void themeAsked();
    void exportAsked();
    void presentAsked();
    void inspectorToggled(bool shown);
    void viewChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void place();
    QRectF crumbRect() const;
    QString chapter() const;

    LessonSession& m_session;
    IconButton* m_menuButton;
    Segment* m_views;
    DropButton* m_version;
    IconButton* m_predict;
    IconButton* m_export;
    IconButton* m_present;
    IconButton* m_theme;
    IconButton* m_inspector;
    QMenu* m_menu = nullptr;
};

} // namespace nametag::ui
