#pragma once

#include <QObject>

#include "app/desktop/windows.h"
#include "model/document/unsaved_work.h"

#include <deque>

namespace portolan::desktop {

/// Offers what sessions left that ended without saving, one plan after the other, in the window at hand.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// The name of its notice.
    static constexpr char notice[] = "recovery";

    Recovery(Windows &windows, const QString &dataFolder, QObject *parent = nullptr);

    /// Looks for what was left, and offers it.
    void look();
    /// How many plans wait for a decision.
    std::size_t count() const { return m_offers.size(); }

private:
    struct Offer {
        std::shared_ptr<document::LeftWork> left;
        QString changes; ///< what differs from the file as it is now, or why it cannot be read
        bool isReadable = true;
    };

    static Offer offerFor(std::shared_ptr<document::LeftWork> left);
    void offerNext();
    void recover(const Offer &offer);
    void forget(const std::shared_ptr<document::LeftWork> &left);
    Notice noticeFor(const Offer &offer);

    Windows &m_windows;
    QString m_folder;
    std::deque<Offer> m_offers;
    QPointer<MainWindow> m_shownIn;
};

} // namespace portolan::desktop
