#include "app/desktop/recovery.h"

#include "app/desktop/difference_text.h"
#include "app/desktop/notices.h"
#include "views/workspace/background.h"

#include <QFileInfo>
#include <QLocale>

namespace portolan::desktop {

namespace {

/// Of today the time alone.
QString whenText(const QDateTime &moment)
{
    const QLocale locale;
    return moment.date() == QDate::currentDate() ? locale.toString(moment.time(), QLocale::ShortFormat)
                                                 : locale.toString(moment, QLocale::ShortFormat);
}

} // namespace

Recovery::Recovery(Windows &windows, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_windows(windows)
    , m_folder(journalFolder(dataFolder))
{
    connect(&windows, &Windows::welcomeShown, this, &Recovery::offerNext);
}

void Recovery::look()
{
    const auto work = [folder = m_folder] {
        std::vector<Offer> offers;
        for (auto &left : document::LeftWork::in(folder))
            offers.push_back(offerFor(std::move(left)));
        return offers;
    };
    views::inBackground(this, work, [this](const std::vector<Offer> &offers) {
        m_offers.insert(m_offers.end(), offers.begin(), offers.end());
        offerNext();
    });
}

/// Made for a worker thread.
Recovery::Offer Recovery::offerFor(std::shared_ptr<document::LeftWork> left)
{
    const plan::PlanReading reading = left->read();
    if (!reading.plan) {
        const QString reason = QString::fromStdString(text::toText(reading.problems));
        return {std::move(left), reason.section(QLatin1Char('\n'), 0, 0), false};
    }
    const QString path = left->work().path;
    const auto onDisk = path.isEmpty() ? std::nullopt : plan::readPlanFile(path.toStdString()).plan;
    return {std::move(left), differenceText(onDisk.value_or(plan::Plan()), *reading.plan)};
}

void Recovery::offerNext()
{
    if (m_shownIn)
        m_shownIn->notices().takeBack(notice);
    if (m_offers.empty() || !m_windows.current())
        return;
    m_shownIn = m_windows.current();
    m_shownIn->notices().say(notice, noticeFor(m_offers.front()));
}

Notice Recovery::noticeFor(const Offer &offer)
{
    const document::UnsavedWork &work = offer.left->work();
    const QString name = work.path.isEmpty() ? tr("A plan without a file") : QFileInfo(work.path).fileName();
    QStringList details;
    if (!work.path.isEmpty())
        details << work.path;
    if (!offer.changes.isEmpty())
        details << offer.changes;
    Notice found{
        views::Severity::Warning,
        offer.isReadable
            ? tr("%1 has unsaved changes of %2", "a plan and a time").arg(name, whenText(work.recordedAt))
            : tr("The unsaved changes of %1 cannot be read").arg(name),
        details.join(QLatin1Char('\n'))};
    if (const auto others = static_cast<int>(m_offers.size()) - 1; others > 0)
        found.sentence = tr("%n more plan(s) follow.", nullptr, others);
    if (offer.isReadable)
        found.choices.push_back({tr("Recover"), [this, offer] {
                                     recover(offer);
                                 }});
    found.choices.push_back({tr("Discard"), [this, left = offer.left] {
                                 left->discard();
                                 forget(left);
                             }});
    return found;
}

void Recovery::recover(const Offer &offer)
{
    const QString path = offer.left->work().path;
    MainWindow *open = path.isEmpty() ? nullptr : m_windows.windowOf(path);
    MainWindow &window = open ? *open : m_windows.freeWindow();
    Windows::bringToFront(window);
    PlanSession &session = window.session();
    // What was left goes only when this session keeps it.
    auto *waiting = new QObject(&session);
    connect(&session, &PlanSession::loaded, waiting,
            [this, waiting, left = offer.left, &window](const Loading &loading) {
                if (loading.leftWork != left || !loading.plan)
                    return waiting->deleteLater();
                forget(left);
                const auto discardWhenKept = [waiting, left, &window] {
                    if (!window.document().isSaved() && !window.keeping().journal()->isCurrent())
                        return;
                    left->discard();
                    waiting->deleteLater();
                };
                connect(window.keeping().journal(), &document::Journal::recorded, waiting, discardWhenKept);
                connect(&window.session(), &PlanSession::saved, waiting, discardWhenKept);
                discardWhenKept(); // nothing differed
            });
    session.recover(offer.left);
}

void Recovery::forget(const std::shared_ptr<document::LeftWork> &left)
{
    std::erase_if(m_offers, [&](const Offer &offer) { return offer.left == left; });
    offerNext();
}

} // namespace portolan::desktop
