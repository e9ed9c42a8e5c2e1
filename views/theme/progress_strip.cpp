#include "views/theme/progress_strip.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace portolan::views {

namespace {

/// How often the bar moves: often enough to be seen moving, seldom enough to be calm.
constexpr std::chrono::milliseconds pace{100};
constexpr int barWidth = 120;
constexpr int steps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_label->setFont(textFont(TextRole::Secondary));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setFixedHeight(tokens::height::row);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const auto cancel = m_work.cancel;
        end();
        if (cancel)
            cancel();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space::snug);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        setParts(true);
        m_pace.start();
    });
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &ProgressStrip::showShare);
    setParts(false);
}

void ProgressStrip::begin(Work work)
{
    m_work = std::move(work);
    m_label->setText(m_work.text);
    m_cancel->setAccessibleName(tr("Cancel: %1", "work that is under way").arg(m_work.text));
    showShare();
    if (m_busy) {
        setParts(m_pace.isActive());
        return;
    }
    m_busy = true;
    m_patience.start();
    emit busyChanged(true);
}

void ProgressStrip::end()
{
    if (!m_busy)
        return;
    m_busy = false;
    m_patience.stop();
    m_pace.stop();
    m_work = {};
    setParts(false);
    emit busyChanged(false);
}

QString ProgressStrip::text() const
{
    return m_label->text();
}

void ProgressStrip::showShare()
{
    const double share = m_work.share ? m_work.share() : 0;
    m_bar->setValue(qRound(share * steps));
    m_bar->setVisible(m_pace.isActive() && share > 0);
}

void ProgressStrip::setParts(bool shown)
{
    m_label->setVisible(shown);
    m_cancel->setVisible(shown && m_work.cancel);
    m_bar->setVisible(shown && m_work.share && m_work.share() > 0);
}

} // namespace portolan::views
