// SPDX-License-Identifier: GPL-3.0-or-later
// What the prediction's card says when the answer was checked.
#include "ui/exercises/card_head.h"
#include "ui/exercises/pick_button.h"
#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/words_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace nametag::ui {

namespace {

QString sureness(exercise::Confidence confidence)
{
    switch (confidence) {
    case exercise::Confidence::Guess: return PredictionCard::tr("you guessed");
    case exercise::Confidence::Fairly: return PredictionCard::tr("you were fairly sure");
    case exercise::Confidence::Sure: break;
    }
    return PredictionCard::tr("you were sure");
}

/// An answer in words, as a row of the card shows it.
QString inWords(const exercise::Question& question, const exercise::Answer& answer)
{
    QStringList words;
    for (const std::size_t pick : answer.picks)
        if (pick < question.picks.size())
            words << QString::fromStdString(question.picks[pick].words);
    switch (question.input) {
    case exercise::Input::Number: return QString::number(answer.number);
    case exercise::Input::Pick: return words.join(QStringLiteral(", "));
    case exercise::Input::Order:
        return words.isEmpty() ? PredictionCard::tr("None of them")
                               : words.join(PredictionCard::tr(", then "));
    case exercise::Input::Text: break;
    }
    if (!words.isEmpty())
        return words.first();
    const QString text = QString::fromStdString(answer.text).trimmed();
    return text.isEmpty() ? PredictionCard::tr("Nothing")
                          : u'`' + QString(text).replace(u'\n', QStringLiteral(" ↵ ")) + u'`';
}

} // namespace

void PredictionCard::readTold()
{
    const exercise::Verdict& verdict = m_predictions.verdict();
    m_head->set(verdict.isRight ? PillKind::Good : PillKind::Bad,
                verdict.isRight ? QStringLiteral("check") : QStringLiteral("close"),
                verdict.isRight ? tr("Right") : tr("Not this time"));
    m_head->setRemarks(sureness(m_predictions.confidence()), {});
    m_title->setText(QString::fromStdString(verdict.heading));
    m_words->setText(QString::fromStdString(verdict.words));
    m_foot->setText({});
    addToldPicks();
    addRules();
    addVariants();
}

void PredictionCard::addToldPicks()
{
    const exercise::Question& question = m_predictions.question();
    const exercise::Verdict& verdict = m_predictions.verdict();
    const QString yours = inWords(question, m_predictions.answer());
    const QString truth = verdict.isRight ? yours : inWords(question, verdict.truth);
    const auto add = [this](const char* name, const QString& words, PickButton::State state,
                            const QString& note) {
        addPick(0, words);
        m_picks.back()->setObjectName(QLatin1String(name));
        m_picks.back()->disconnect(this);
        m_picks.back()->setTold(state, note);
    };
    if (!verdict.isRight)
        add("yourAnswer", yours, PickButton::State::Wrong, tr("yours"));
    add("truth", truth, PickButton::State::Right, verdict.isRight ? tr("yours") : QString());
}

void PredictionCard::addRules()
{
    const exercise::Verdict& verdict = m_predictions.verdict();
    m_rulesTitle->setText(verdict.rules.empty() ? QString() : QString::fromStdString(verdict.rulesTitle));
    for (const std::string& rule : verdict.rules) {
        auto* row = new RuleRow(QString::fromStdString(rule));
        row->setObjectName(QStringLiteral("rule"));
        m_ruleRows->addWidget(row);
    }
}

void PredictionCard::addVariants()
{
    const auto& variants = m_predictions.verdict().variants;
    const bool isVariant = m_predictions.isVariant();
    m_variantRow->setVisible(!variants.empty() || isVariant);
    if (m_variantRow->isHidden())
        return;
    auto* title = new WordsLabel({FontRole::Base, 20, Colour::Ink3, CodeLook::Plain, 12});
    title->setText(tr("Run it with"));
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    title->setFixedWidth(QFontMetrics(ui::font(FontRole::Base)).horizontalAdvance(title->text()) + 4);
    m_variants->addWidget(title);
    const auto add = [this](const QString& label, const QString& name) {
        auto* button = new QPushButton(label);
        button->setObjectName(name);
        button->setProperty("small", true);
        m_variants->addWidget(button);
        return button;
    };
    for (std::size_t i = 0; i < std::min<std::size_t>(variants.size(), isVariant ? 1 : 2); ++i) {
        const QString label = QString::fromStdString(variants[i].label);
        connect(add(label, QStringLiteral("variant%1").arg(i)), &QPushButton::clicked, &m_predictions,
                [this, i] { m_predictions.runVariant(i); });
    }
    if (isVariant)
        connect(add(tr("what was there"), QStringLiteral("variantOriginal")), &QPushButton::clicked,
                &m_predictions, &Predictions::runOriginal);
    m_variants->addStretch();
}

QString PredictionCard::asText() const
{
    QStringList lines{m_head->words()};
    if (!m_head->beside().isEmpty())
        lines << m_head->beside();
    lines << spoken(m_title->text());
    if (!m_words->text().isEmpty())
        lines << m_words->plainText();
    for (const PickButton* pick : m_picks)
        lines << pick->accessibleName();
    if (!m_rulesTitle->text().isEmpty())
        lines << spoken(m_rulesTitle->text());
    for (const RuleRow* rule : m_body->findChildren<RuleRow*>(QStringLiteral("rule")))
        for (const WordsLabel* words : rule->findChildren<WordsLabel*>())
            lines << spoken(words->text());
    return lines.join(u'\n');
}

} // namespace nametag::ui
