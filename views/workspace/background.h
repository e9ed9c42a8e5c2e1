#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace portolan::views {

/// Does \a work on a thread of \a pool and hands what it gives to \a done on the thread of \a context. When
/// \a context has gone by then, nobody is told. \a work must own all it needs.
template <class Work, class Done>
void inBackground(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) // none when the pool was cleared before the work began
                done(watcher->future().takeResult());
        });
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

/// The same on a thread of the application's own pool.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    inBackground(*QThreadPool::globalInstance(), context, std::move(work), std::move(done));
}

} // namespace portolan::views
