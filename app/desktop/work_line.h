#pragma once

#include <QObject>

#include "views/theme/progress_strip.h"

#include <vector>

class QStatusBar;

namespace portolan::desktop {

/// The place in the status bar where work that takes its time is shown, and can be cancelled: reading,
/// importing, saving, comparing, arranging, drawing. Of several pieces the one that began first.
class WorkLine : public QObject
{
    Q_OBJECT

public:
    explicit WorkLine(QStatusBar &bar);

    /// Says that \a owner has begun a piece of work; it has one at a time.
    void begin(const QObject *owner, views::ProgressStrip::Work work);
    /// Says that it has ended, in whatever way.
    void end(const QObject *owner);

    views::ProgressStrip &strip() { return *m_strip; }

private:
    struct Piece {
        const QObject *owner = nullptr;
        views::ProgressStrip::Work work;
    };
    void show();

    std::vector<Piece> m_pieces;
    views::ProgressStrip *m_strip;
};

} // namespace portolan::desktop
