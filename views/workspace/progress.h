#pragma once

#include <algorithm>
#include <atomic>
#include <memory>

namespace portolan::views {

/// How far some work is, and whether it should go on. Shared between the thread that works, which reports,
/// and the one that shows it, which may cancel.
class Progress
{
public:
    /// Says that this share of the work is done, 0 to 1. Gives false when the work should end.
    bool report(double share)
    {
        m_share.store(std::clamp(share, 0.0, 1.0), std::memory_order_relaxed);
        return !isCancelled();
    }
    double share() const { return m_share.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<double> m_share = 0;
    std::atomic<bool> m_cancelled = false;
};

using SharedProgress = std::shared_ptr<Progress>;

} // namespace portolan::views
