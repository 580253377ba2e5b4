// SPDX-License-Identifier: GPL-3.0-or-later
// PredictionCard: the question under the source: what to choose, how sure, Check; then the verdict, why, and
// what to try next.
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QShortcut;

namespace nametag::ui {

class CardHead;
class IconButton;
class PickButton;
class Predictions;
class Segment;
class WordsLabel;

class PredictionCard final : public QWidget {
    Q_OBJECT
public:
    explicit PredictionCard(Predictions& predictions, QWidget* parent = nullptr);
    /// All that is asked or said, one thing a line.
    QString asText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 170}; }
    /// Gives the keyboard to what is to be answered.
    void takeFocus();

signals:
    void worldAsked();
    void linkFollowed(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBox();
    void makeShortcuts();
    QPushButton* makeButton(const char* name, const QString& text, const char* kind);
    void read();
    void readAsked();
    void readTold();
    void readAnswer();
    void readField(const QString& text);
    void addPick(int key, const QString& words);
    void addToldPicks();
    void addRules();
    void addVariants();
    void clearRows();
    void enter();
    void say();
    void moveFocus(int by);
    void count(int by);

    Predictions& m_predictions;
    QScrollArea* m_scroll;
    QWidget* m_body;
    CardHead* m_head;
    WordsLabel* m_title;
    WordsLabel* m_words;
    QBoxLayout* m_pickRows;
    QBoxLayout* m_fieldRow;
    QLineEdit* m_field;
    IconButton* m_less;
    IconButton* m_more;
    QWidget* m_sureRow;
    Segment* m_sure;
    QPushButton* m_check;
    QPushButton* m_skip;
    QPushButton* m_goOn;
    QPushButton* m_again;
    QPushButton* m_world;
    WordsLabel* m_foot;
    WordsLabel* m_rulesTitle;
    QBoxLayout* m_ruleRows;
    QWidget* m_variantRow;
    QBoxLayout* m_variants;
    QList<PickButton*> m_picks;
    QList<QShortcut*> m_digits;
    QList<QShortcut*> m_enters;
    QString m_said; ///< to a screen reader
};

} // namespace nametag::ui
