#pragma once

#include <QObject>

#include "app/desktop/loading.h"
#include "model/document/plan_document.h"
#include "model/document/plan_lock.h"
#include "model/document/unsaved_work.h"

#include <QDateTime>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMessageBox;
class QWidget;

namespace portolan::desktop {

/// What a plan's file held when it was read or written last.
struct OnDisk {
    QString path;
    document::FileVersion version;
    std::optional<plan::Plan> plan; ///< none where it is not known any more
};

/// The way of the open plan from and to the disk: new, open, import, save, recover, and the question before
/// unsaved changes are lost. Reads and writes on a worker thread, and never writes over what somebody else
/// wrote.
class PlanSession : public QObject
{
    Q_OBJECT

public:
    /// \a window is what dialogs belong to.
    PlanSession(document::PlanDocument &document, QWidget *window);

    /// What the plan is called on screen: its file's name, else its own, else "Untitled".
    QString title() const;
    /// When the plan was last read or written; invalid for one that never was.
    QDateTime savedAt() const { return m_savedAt; }
    bool isBusy() const { return m_busy; }
    bool isReading() const { return m_busy && !m_isWriting; }
    /// Gives up what is being read; the open plan stays.
    void cancelReading();
    /// What the open plan is based on; its path is empty for a plan that is on no disk.
    const OnDisk &base() const { return m_base; }

    /// Where it is noted which plans are open; without a folder nothing is.
    void setLockFolder(const QString &folder) { m_lockFolder = folder; }
    /// Asked before a path is opened: true when another window has it and shows it now.
    void setRaiseElsewhere(std::function<bool(const QString &path)> raise);

    void startNew();
    /// A plan that begins with these things, and is on no disk yet.
    void startFrom(const plan::Plan &plan);
    /// Opens a plan's file, or imports a folder. A plan that another program has open is left to it.
    void open(const QString &path);
    void openAnyway(const QString &path);
    /// Opens what a dead session left, as unsaved changes of its file.
    void recover(const std::shared_ptr<document::LeftWork> &left);
    void openExample();
    void askAndOpen();
    void askAndImport();
    /// The plan that the user picks; empty when none is.
    QString askForPlan() const;

    using Done = std::function<void()>;
    /// Writes the plan to its file, asking for one where it has none. \a done is called when it is written,
    /// not when the user gives up or writing fails.
    void save(const Done &done = {});
    void saveAs(const Done &done = {});
    void writeTo(const QString &path, const Done &done = {});

    /// The open plan now says what is on disk.
    void takeOver(const OnDisk &disk);
    /// What is on disk is known, and to be written over by the next saving.
    void giveUp(const OnDisk &disk);

    /// Calls \a then at once when nothing would be lost; otherwise asks, and calls it when the plan is saved
    /// or given up.
    void whenSafe(const Done &then);

signals:
    /// Something was read; its plan may be none, and there may be problems either way.
    void loaded(const portolan::desktop::Loading &loading);
    void saved(const QString &path);
    void failed(const portolan::text::Problem &problem);
    /// Not opened: another program of that process number has it.
    void heldElsewhere(const QString &path, qint64 process);
    /// Not written: somebody else wrote the file since it was read.
    void overtaken();
    /// The plan's file was read or written, or is another one.
    void baseChanged();
    void busyChanged(bool busy);

private:
    enum class Sharing { Forbidden, Allowed };
    using Lock = std::shared_ptr<const document::PlanLock>; ///< none where nobody keeps any
    struct Writing;
    struct Written;

    void openPlan(const QString &path, Sharing sharing);
    tl::expected<Lock, document::PlanLock::Holder> lockFor(const QString &path, Sharing sharing) const;
    void read(std::function<Loading()> work, const Lock &lock = {});
    void arrive(const Loading &loading, const Lock &lock, document::PlanDocument::Revision revision);
    void take(const Loading &loading);
    void finish(const Writing &writing, const Written &written);
    void leaveDisk();
    void setBase(OnDisk base);
    void setBusy(bool busy);

    document::PlanDocument &m_document;
    QWidget *m_window;
    QDateTime m_savedAt;
    QString m_importedFrom; ///< the folder that an unsaved plan came from
    OnDisk m_base;
    QString m_lockFolder;
    Lock m_lock; ///< of the open plan
    std::function<bool(const QString &)> m_raiseElsewhere;
    QPointer<QMessageBox> m_question;
    quint64 m_reading = 0;
    bool m_busy = false;
    bool m_isWriting = false;
    std::vector<Done> m_afterWriting;
};

} // namespace portolan::desktop
