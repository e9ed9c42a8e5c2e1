#include "views/tour/tour_card.h"

#include "views/theme/link_button.h"
#include "views/theme/marks.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int cardWidth = 336;

QLabel *wordsLabel(TextRole role = TextRole::Body, TextWeight weight = TextWeight::Regular)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role, weight));
    return label;
}

/// A ground for what is not as it should be.
class SoftGround : public QWidget
{
public:
    explicit SoftGround(const ThemeSource &theme)
        : m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tint &tint = m_theme.theme().error;
        paint::panel(painter, rect(), tokens::radius::control, tint.soft, tint.ink);
    }

private:
    const ThemeSource &m_theme;
};

} // namespace

TourCard::TourCard(const ThemeSource &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_choices(new QComboBox)
    , m_progress(new QLabel)
    , m_end(new QToolButton)
    , m_marks(new StepMarks(theme))
    , m_icon(new QLabel)
    , m_title(wordsLabel(TextRole::Title, TextWeight::Semibold))
    , m_words(wordsLabel())
    , m_stopped(makeStopped())
    , m_condition(wordsLabel(TextRole::Secondary))
    , m_proofs(new QVBoxLayout)
    , m_show(new LinkButton(theme, {}))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setFocusPolicy(Qt::StrongFocus);
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    m_proofs->setSpacing(space::hair);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::snug);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    column->setSpacing(space::snug);
    column->addWidget(makeHead());
    column->addWidget(m_marks);
    column->addLayout(heading);
    column->addWidget(m_words);
    column->addWidget(m_stopped);
    column->addWidget(m_condition);
    column->addLayout(m_proofs);
    column->addWidget(makeFoot());

    connect(m_choices, qOverload<int>(&QComboBox::activated), this, &TourCard::choiceMade);
    connect(m_end, &QAbstractButton::clicked, this, &TourCard::endWanted);
    connect(m_back, &QAbstractButton::clicked, this, &TourCard::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &TourCard::goOn);
    connect(m_show, &QAbstractButton::clicked, this, &TourCard::showWanted);
    addKey(Qt::Key_Right, layoutDirection() == Qt::RightToLeft ? &TourCard::goBack : &TourCard::goOn);
    addKey(Qt::Key_Left, layoutDirection() == Qt::RightToLeft ? &TourCard::goOn : &TourCard::goBack);
    addKey(Qt::Key_Escape, &TourCard::endWanted);
    connect(&theme, &ThemeSource::changed, this, &TourCard::applyTheme);
    setChoices({}, -1);
}

QWidget *TourCard::makeHead()
{
    m_progress->setFont(textFont(TextRole::Secondary));
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_choices->setAccessibleName(tr("Which connection to follow"));
    m_choices->setToolTip(m_choices->accessibleName());
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(8);
    m_end->setIcon(icon(Icon::Close, m_theme));
    m_end->setToolTip(tr("End the tour (Esc)"));
    m_end->setAccessibleName(tr("End the tour"));
    m_end->setAutoRaise(true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::snug);
    row->addWidget(m_choices, 1);
    row->addStretch(0);
    row->addWidget(m_progress);
    row->addWidget(m_end);
    return head;
}

QWidget *TourCard::makeStopped()
{
    auto *ground = new SoftGround(m_theme);
    m_stoppedIcon = new QLabel;
    m_stoppedWords = wordsLabel();
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(space::snug, space::snug, space::snug, space::snug);
    row->setSpacing(space::snug);
    row->addWidget(m_stoppedIcon, 0, Qt::AlignTop);
    row->addWidget(m_stoppedWords, 1);
    return ground;
}

QWidget *TourCard::makeFoot()
{
    makePrimary(*m_next);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, space::tight, 0, 0);
    row->setSpacing(space::snug);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void TourCard::addKey(Qt::Key key, void (TourCard::*act)())
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void TourCard::goOn()
{
    if (m_step + 1 < m_count)
        emit nextWanted();
    else
        emit endWanted();
}

void TourCard::goBack()
{
    if (m_step > 0)
        emit backWanted();
}

void TourCard::setChoices(const QStringList &choices, int current)
{
    m_choices->clear();
    m_choices->addItems(choices);
    m_choices->setCurrentIndex(current);
    m_choices->setVisible(choices.size() > 1);
}

QString TourCard::progressText() const
{
    return tr("%1 of %2", "progress of a tour").arg(m_step + 1).arg(m_count);
}

void TourCard::showStep(const CardText &text, const std::vector<StepMark> &marks, int step)
{
    m_text = text;
    m_step = step;
    m_count = static_cast<int>(marks.size());
    m_isStopped = !text.stopped.isEmpty();
    m_progress->setText(progressText());
    m_marks->setSteps(marks, step);
    m_title->setText(text.title);
    m_words->setText(text.text);
    m_stoppedWords->setText(text.stopped);
    m_stopped->setVisible(m_isStopped);
    m_condition->setText(text.condition);
    m_condition->setVisible(!text.condition.isEmpty());
    m_show->setText(text.show);
    m_show->setVisible(!text.show.isEmpty());
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_count ? tr("Next") : tr("End", "of a tour: a button"));
    showProofs();
    applyTheme();
    layout()->activate();
    resize(sizeHint());
}

/// Reads as one text: what is new, then what there is to do.
void TourCard::announce()
{
    QStringList parts{m_text.text};
    for (const QString &part : {m_text.stopped, m_text.condition})
        if (!part.isEmpty())
            parts << part;
    setAccessibleName(tr("Tour, step %1: %2").arg(progressText(), m_text.title));
    setAccessibleDescription(parts.join(QLatin1Char(' ')));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourCard::showProofs()
{
    while (QLayoutItem *item = m_proofs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int at = 0; at < static_cast<int>(m_text.proofs.size()); ++at) {
        const CardText::Proof &proof = m_text.proofs[static_cast<std::size_t>(at)];
        auto *button = new LinkButton(m_theme, proof.place);
        button->setFont(fixedFont(TextRole::Secondary));
        button->setToolTip(proof.line.isEmpty() ? tr("Open %1").arg(proof.place) : proof.line);
        button->setAccessibleName(tr("Open %1").arg(proof.place));
        button->setAccessibleDescription(proof.line);
        connect(button, &QAbstractButton::clicked, this, [this, at] { emit proofWanted(at); });
        m_proofs->addWidget(button);
        if (proof.line.isEmpty())
            continue;
        auto *line = new QLabel;
        line->setFont(fixedFont(TextRole::Secondary));
        line->setTextFormat(Qt::PlainText);
        line->setForegroundRole(QPalette::PlaceholderText);
        const int room = cardWidth - 2 * space::wide;
        line->setText(line->fontMetrics().elidedText(proof.line.simplified(), Qt::ElideRight, room));
        line->setToolTip(proof.line);
        m_proofs->addWidget(line);
    }
}

QList<LinkButton *> TourCard::proofButtons() const
{
    QList<LinkButton *> buttons;
    for (int at = 0; at < m_proofs->count(); ++at)
        if (auto *button = qobject_cast<LinkButton *>(m_proofs->itemAt(at)->widget()))
            buttons << button;
    return buttons;
}

QSize TourCard::sizeHint() const
{
    const QLayout &column = *layout();
    return {cardWidth, column.hasHeightForWidth() ? column.totalHeightForWidth(cardWidth)
                                                  : column.totalSizeHint().height()};
}

void TourCard::applyTheme()
{
    const Theme &theme = m_theme.theme();
    m_icon->setPixmap(iconPixmap(m_text.icon, m_isStopped ? theme.error.ink : theme.accent.ink,
                                 tokens::iconSize::tool, devicePixelRatioF()));
    m_stoppedIcon->setPixmap(
        iconPixmap(Icon::Error, theme.error.ink, tokens::iconSize::small, devicePixelRatioF()));
    update();
}

void TourCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    paint::panel(painter, rect(), tokens::radius::popup, theme.panel,
                 m_isStopped ? theme.error.ink : theme.accent.ink);
    if (hasFocus())
        paint::focusRing(painter, rect(), tokens::radius::popup, theme);
}

} // namespace portolan::views
