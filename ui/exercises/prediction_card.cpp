// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/prediction_card.h"

#include "ui/exercises/card_head.h"
#include "ui/exercises/pick_button.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/words_label.h"
#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kPadding = 18;
constexpr int kPickGap = 8;
constexpr int kLowWindow = 560; ///< of the left column: picks are lower then
constexpr std::array kSureIds{"guess", "fairly", "sure"};

} // namespace

PredictionCard::PredictionCard(Predictions& predictions, QWidget* parent)
    : QWidget(parent)
    , m_predictions(predictions)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_head(new CardHead)
    , m_title(new WordsLabel({FontRole::Headline, 26, Colour::Ink1, CodeLook::Plain, 19}))
    , m_words(new WordsLabel({FontRole::Body, 22, Colour::Ink2, CodeLook::Chip, 13}))
    , m_pickRows(new QVBoxLayout)
    , m_fieldRow(new QHBoxLayout)
    , m_field(new QLineEdit)
    , m_less(new IconButton(QStringLiteral("minus"), tr("One less")))
    , m_more(new IconButton(QStringLiteral("plus"), tr("One more")))
    , m_sureRow(new QWidget)
    , m_sure(new Segment({{QLatin1String(kSureIds[0]), tr("Guess"), {}, tr("I guess"), true},
                          {QLatin1String(kSureIds[1]), tr("Fairly"), {}, tr("I am fairly sure"), true},
                          {QLatin1String(kSureIds[2]), tr("Sure"), {}, tr("I am sure"), true}}))
    , m_check(makeButton("checkButton", tr("Check my prediction"), "primary"))
    , m_skip(makeButton("skipButton", tr("Skip"), "quiet"))
    , m_goOn(makeButton("goOnButton", tr("Go on"), "primary"))
    , m_again(makeButton("tryAgainButton", tr("Try again"), ""))
    , m_world(makeButton("worldButton", tr("See your world"), ""))
    , m_foot(new WordsLabel({FontRole::Base, 20, Colour::Ink3, CodeLook::Plain, 12}))
    , m_rulesTitle(new WordsLabel({FontRole::Heading, 20, Colour::Ink1, CodeLook::Plain, 13}))
    , m_ruleRows(new QVBoxLayout)
    , m_variantRow(new QWidget)
    , m_variants(new QHBoxLayout(m_variantRow))
{
    setObjectName(QStringLiteral("predictionCard"));
    setFocusPolicy(Qt::ClickFocus);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 0, 16, 14);
    column->setSpacing(0);
    column->addWidget(makeBox());
    m_ruleRows->setContentsMargins(4, 14, 0, 0);
    m_ruleRows->setSpacing(0);
    column->addLayout(m_ruleRows);
    m_variants->setContentsMargins(4, 10, 0, 0);
    column->addWidget(m_variantRow);
    column->addSpacing(10);
    column->addWidget(m_foot);
    column->addStretch();
    makeShortcuts();
    m_body->installEventFilter(this);
    m_sure->setOnCard(true);
    connect(&predictions, &Predictions::changed, this, &PredictionCard::read);
    connect(&predictions, &Predictions::answerChanged, this, &PredictionCard::readAnswer);
    connect(&predictions.session(), &LessonSession::gateMet, this, &PredictionCard::takeFocus);
    connect(m_words, &WordsLabel::linkFollowed, this, &PredictionCard::linkFollowed);
    read();
}

QPushButton* PredictionCard::makeButton(const char* name, const QString& text, const char* kind)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", QLatin1String(kind));
    return button;
}

QWidget* PredictionCard::makeBox()
{
    auto* box = new CardGround;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_words);
    column->addSpacing(12);
    m_pickRows->setSpacing(kPickGap);
    column->addLayout(m_pickRows);
    m_fieldRow->setSpacing(4);
    m_fieldRow->addWidget(m_field, 1);
    m_fieldRow->addWidget(m_less);
    m_fieldRow->addWidget(m_more);
    column->addLayout(m_fieldRow);
    auto* sure = new QHBoxLayout(m_sureRow);
    sure->setContentsMargins(0, 16, 0, 0);
    auto* asked = new WordsLabel({FontRole::Base, 20, Colour::Ink2, CodeLook::Plain, 12});
    asked->setText(tr("How sure are you?"));
    sure->addWidget(asked, 1, Qt::AlignVCenter);
    sure->addWidget(m_sure);
    column->addWidget(m_sureRow);
    column->addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::kGap);
    for (QPushButton* button : {m_check, m_skip, m_goOn, m_again, m_world})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_field->setObjectName(QStringLiteral("predictionField"));
    m_sure->setObjectName(QStringLiteral("confidenceSwitch"));
    m_sure->setAccessibleName(tr("How sure are you?"));
    m_field->installEventFilter(this);
    m_less->setObjectName(QStringLiteral("lessButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    connect(m_field, &QLineEdit::textEdited, this, &PredictionCard::readField);
    connect(m_less, &QAbstractButton::clicked, this, [this] { count(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { count(1); });
    connect(m_sure, &Segment::chosenChanged, this, [this](const QString& id) {
        const auto found = std::find(kSureIds.begin(), kSureIds.end(), id);
        m_predictions.setConfidence(static_cast<exercise::Confidence>(found - kSureIds.begin()));
    });
    connect(m_check, &QPushButton::clicked, &m_predictions, &Predictions::check);
    connect(m_skip, &QPushButton::clicked, &m_predictions, &Predictions::skip);
    connect(m_goOn, &QPushButton::clicked, &m_predictions, &Predictions::goOn);
    connect(m_again, &QPushButton::clicked, &m_predictions, &Predictions::tryAgain);
    connect(m_world, &QPushButton::clicked, this, &PredictionCard::worldAsked);
    return box;
}

void PredictionCard::makeShortcuts()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_0 + digit), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, digit] { m_predictions.pick(static_cast<std::size_t>(digit) - 1); });
        m_digits << shortcut;
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, &PredictionCard::enter);
        m_enters << shortcut;
    }
}

/// Enter presses the button that has the keyboard; a chosen answer, and everything else, is checked.
void PredictionCard::enter()
{
    QWidget* focus = QApplication::focusWidget();
    auto* button = qobject_cast<QAbstractButton*>(focus);
    const auto* pick = qobject_cast<PickButton*>(focus);
    const bool isChosen = (pick && pick->isChosen()) || (button && button->property("isChosen").toBool());
    if (button && button->isVisible() && !isChosen)
        return button->click();
    if (m_predictions.phase() == Predictions::Phase::Asked)
        m_predictions.check();
    else if (m_predictions.phase() == Predictions::Phase::Told)
        m_predictions.goOn();
}

void PredictionCard::clearRows()
{
    const auto drop = [](QWidget* widget) { // it may be the one that was clicked
        widget->hide();
        widget->setObjectName({});
        widget->deleteLater();
    };
    for (PickButton* pick : std::as_const(m_picks)) {
        m_pickRows->removeWidget(pick);
        drop(pick);
    }
    m_picks.clear();
    for (QBoxLayout* rows : {m_ruleRows, m_variants})
        while (QLayoutItem* item = rows->takeAt(0)) {
            if (item->widget() && item->widget() != m_rulesTitle)
                drop(item->widget());
            delete item;
        }
}

void PredictionCard::read()
{
    const auto phase = m_predictions.phase();
    const bool asked = phase == Predictions::Phase::Asked;
    const bool told = phase == Predictions::Phase::Told;
    for (QShortcut* shortcut : std::as_const(m_digits))
        shortcut->setEnabled(asked);
    for (QShortcut* shortcut : std::as_const(m_enters))
        shortcut->setEnabled(asked || told);
    clearRows();
    m_rulesTitle->setParent(m_body);
    m_ruleRows->addWidget(m_rulesTitle);
    m_sureRow->setVisible(asked);
    m_check->setVisible(asked);
    m_skip->setVisible(asked);
    m_goOn->setVisible(told);
    m_again->setVisible(told);
    m_world->setVisible(told && m_predictions.verdict().model.has_value());
    for (QWidget* widget : QList<QWidget*>{m_field, m_less, m_more})
        widget->setVisible(false);
    setVisible(asked || told);
    if (asked)
        readAsked();
    else if (told)
        readTold();
    if (!asked && !told)
        return;
    const std::size_t answered = m_predictions.answeredCount();
    const QString soFar =
        answered == 0 ? QString() : tr("%1 of %2 right").arg(m_predictions.rightCount()).arg(answered);
    m_head->setRemarks(m_head->beside(), soFar);
    m_scroll->verticalScrollBar()->setValue(0);
    updateGeometry();
    say();
    takeFocus();
}

void PredictionCard::readAsked()
{
    const exercise::Question& question = m_predictions.question();
    m_head->set(PillKind::Accent, QStringLiteral("flag"),
                tr("Prediction %1 of %2").arg(question.index + 1).arg(question.total));
    m_head->setRemarks({}, {});
    m_title->setText(QString::fromStdString(question.title));
    m_words->setText(QString::fromStdString(question.advice));
    m_rulesTitle->setText({});
    m_variantRow->hide();
    m_foot->setText(
        tr("The line runs only after you answer. You can come back and answer again at any time."));
    int key = 0;
    for (const exercise::Pick& pick : question.picks)
        addPick(++key, QString::fromStdString(pick.words));
    const bool isNumber = question.input == exercise::Input::Number;
    const bool isText = question.input == exercise::Input::Text;
    m_field->setVisible(isNumber || isText);
    m_fieldRow->setContentsMargins(0, isText && key > 0 ? kPickGap : 0, 0, 0);
    m_less->setVisible(isNumber);
    m_more->setVisible(isNumber);
    m_field->clear();
    m_field->setFont(isText ? monoFont(14) : ui::font(FontRole::Body));
    m_field->setPlaceholderText(isNumber ? tr("A number") : tr("What stands in the output"));
    m_field->setAccessibleName(spoken(QString::fromStdString(question.title)));
    static const QRegularExpression number(QStringLiteral("-?[0-9]{0,18}"));
    delete m_field->validator();
    m_field->setValidator(isNumber ? new QRegularExpressionValidator(number, m_field) : nullptr);
    readAnswer();
}

void PredictionCard::addPick(int key, const QString& words)
{
    auto* button = new PickButton;
    button->setObjectName(QStringLiteral("pick%1").arg(key));
    button->setPick(key <= 9 ? key : 0, words);
    button->setDense(parentWidget() && parentWidget()->height() < kLowWindow);
    button->installEventFilter(this);
    connect(button, &PickButton::clicked, this,
            [this, key] { m_predictions.pick(static_cast<std::size_t>(key) - 1); });
    m_pickRows->addWidget(button);
    button->show();
    m_picks << button;
}

void PredictionCard::readAnswer()
{
    if (m_predictions.phase() != Predictions::Phase::Asked)
        return;
    const bool isOrder = m_predictions.question().input == exercise::Input::Order;
    for (qsizetype i = 0; i < m_picks.size(); ++i)
        m_picks[i]->setPlace(m_predictions.placeOf(static_cast<std::size_t>(i)), isOrder);
    if (!m_predictions.answer().picks.empty() && !m_field->hasFocus())
        m_field->clear();
    m_sure->choose(QLatin1String(kSureIds[static_cast<std::size_t>(m_predictions.confidence())]));
    m_check->setEnabled(m_predictions.canCheck());
    const bool isNone = isOrder && m_predictions.answer().picks.empty();
    m_check->setText(isNone ? tr("Check: none of them") : tr("Check my prediction"));
}

void PredictionCard::readField(const QString& text)
{
    if (m_predictions.phase() != Predictions::Phase::Asked)
        return;
    if (m_predictions.question().input == exercise::Input::Text)
        return m_predictions.setText(text);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    m_predictions.setNumber(isNumber ? std::optional<std::int64_t>(number) : std::nullopt);
}

/// The number in the field, up or down.
void PredictionCard::count(int by)
{
    const qlonglong number = std::max<qlonglong>(0, m_field->text().toLongLong() + by);
    m_field->setText(QString::number(number));
    readField(m_field->text());
}

void PredictionCard::takeFocus()
{
    if (!isVisible())
        return;
    const bool types = !m_field->isHidden() && m_picks.isEmpty(); // else digits choose
    types ? m_field->setFocus() : setFocus();
}

void PredictionCard::moveFocus(int by)
{
    for (qsizetype i = 0; i < m_picks.size(); ++i) {
        if (!m_picks[i]->hasFocus())
            continue;
        const qsizetype next = std::clamp<qsizetype>(i + by, 0, m_picks.size() - 1);
        m_picks[next]->setFocus(Qt::TabFocusReason);
        if (m_predictions.question().input != exercise::Input::Order)
            m_predictions.pick(static_cast<std::size_t>(next));
        m_scroll->ensureWidgetVisible(m_picks[next]);
        return;
    }
}

bool PredictionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its words may need more lines
    if (event->type() == QEvent::KeyPress && m_predictions.phase() == Predictions::Phase::Asked) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isCount = watched == m_field && !m_more->isHidden();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            if (isCount)
                count(key == Qt::Key_Up ? 1 : -1);
            else
                moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// A live region: a screen reader says the question, and the verdict, without being asked.
void PredictionCard::say()
{
    const QString words = asText();
    setAccessibleName(spoken(m_title->text()));
    setAccessibleDescription(words);
    if (words == m_said)
        return;
    m_said = words;
    if (!isVisible() || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize PredictionCard::sizeHint() const
{
    const int wide = width() > 100 ? width() : sizes::kSourcePane;
    const int tall = std::max(m_body->layout()->heightForWidth(wide), m_body->minimumSizeHint().height());
    return {sizes::kSourcePane, tall};
}

void PredictionCard::resizeEvent(QResizeEvent* event)
{
    m_scroll->setGeometry(rect());
    if (event->oldSize().width() != width())
        updateGeometry();
}

void PredictionCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace nametag::ui
