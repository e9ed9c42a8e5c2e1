#include "app/desktop/plan_session.h"

#include "model/document/named_transaction.h"
#include "model/plan/plan_writer.h"
#include "model/text/file.h"
#include "views/workspace/background.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace portolan::desktop {

namespace {

constexpr char extension[] = ".portolan.yaml";

QString filters()
{
    return PlanSession::tr("Plans (*%1);;All files (*)").arg(QLatin1String(extension));
}

} // namespace

/// What is to be written, and what is to be done then.
struct PlanSession::Writing {
    QString path;
    plan::Plan plan;
    document::PlanDocument::Revision revision;
    Lock lock;
    Done done;
};

struct PlanSession::Written {
    text::Result<void> result;
    document::FileVersion version = {}; ///< of what stands there now
    bool isOvertaken = false;
};

PlanSession::PlanSession(document::PlanDocument &document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{
}

QString PlanSession::title() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    const std::string &name = m_document.plan().settings().name;
    return name.empty() ? tr("Untitled") : QString::fromStdString(name);
}

void PlanSession::setRaiseElsewhere(std::function<bool(const QString &path)> raise)
{
    m_raiseElsewhere = std::move(raise);
}

void PlanSession::startNew()
{
    whenSafe([this] {
        leaveDisk();
        m_document.startNew();
    });
}

void PlanSession::startFrom(const plan::Plan &plan)
{
    whenSafe([this, plan] {
        leaveDisk();
        m_document.startImported(plan);
    });
}

/// What is open next is on no disk yet.
void PlanSession::leaveDisk()
{
    m_savedAt = {};
    m_importedFrom.clear();
    m_lock.reset();
    setBase({});
}

void PlanSession::open(const QString &path)
{
    if (!m_raiseElsewhere || !m_raiseElsewhere(path))
        openPlan(path, Sharing::Forbidden);
}

void PlanSession::openAnyway(const QString &path)
{
    openPlan(path, Sharing::Allowed);
}

void PlanSession::openPlan(const QString &path, Sharing sharing)
{
    whenSafe([this, path, sharing] {
        if (const auto lock = lockFor(path, sharing))
            read([path] { return load(path); }, *lock);
        else
            emit heldElsewhere(path, lock.error().process);
    });
}

void PlanSession::recover(const std::shared_ptr<document::LeftWork> &left)
{
    whenSafe([this, left] {
        const QString path = left->work().path;
        if (const auto lock = lockFor(path, Sharing::Forbidden))
            read([left] { return loadLeftWork(left); }, *lock);
        else
            emit heldElsewhere(path, lock.error().process);
    });
}

/// What keeps others from opening the plan; or who keeps us.
tl::expected<PlanSession::Lock, document::PlanLock::Holder> PlanSession::lockFor(const QString &path,
                                                                                 Sharing sharing) const
{
    if (m_lockFolder.isEmpty() || path.isEmpty() || QFileInfo(path).isDir() || sharing == Sharing::Allowed)
        return Lock();
    if (m_lock && m_lock->isFor(path))
        return m_lock;
    return document::PlanLock::take(m_lockFolder, path);
}

void PlanSession::openExample()
{
    whenSafe([this] { read([] { return loadExample(); }); });
}

void PlanSession::askAndOpen()
{
    const QString path = askForPlan();
    if (!path.isEmpty())
        open(path);
}

QString PlanSession::askForPlan() const
{
    const QString start =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    return QFileDialog::getOpenFileName(m_window, tr("Open a plan"), start, filters());
}

void PlanSession::askAndImport()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Import a repository"), QDir::homePath());
    if (!folder.isEmpty())
        open(folder);
}

void PlanSession::read(std::function<Loading()> work, const Lock &lock)
{
    setBusy(true);
    const quint64 reading = ++m_reading;
    views::inBackground(this, std::move(work),
                        [this, reading, lock, revision = m_document.revision()](const Loading &loading) {
                            if (reading == m_reading)
                                arrive(loading, lock, revision);
                        });
}

/// What was read takes the place of the open plan. One that was edited or saved meanwhile is not lost.
void PlanSession::arrive(const Loading &loading, const Lock &lock, document::PlanDocument::Revision revision)
{
    const auto show = [this, loading, lock, reading = m_reading] {
        if (reading != m_reading)
            return;
        if (loading.plan)
            m_lock = lock;
        take(loading);
        setBusy(false);
        emit loaded(loading);
    };
    const bool isUntouched = !loading.plan || revision == m_document.revision();
    if (isUntouched && !m_isWriting)
        return show();
    if (!m_isWriting)
        setBusy(false);
    whenSafe(show);
}

void PlanSession::take(const Loading &loading)
{
    if (!loading.plan)
        return;
    m_importedFrom = loading.isRepository ? loading.path : QString();
    const bool isFile = !loading.isRepository && !loading.path.isEmpty();
    m_savedAt = isFile ? QFileInfo(loading.path).lastModified() : QDateTime();
    setBase(isFile ? OnDisk{loading.path, loading.version, loading.onDisk} : OnDisk());
    const bool isOnDisk = isFile && loading.onDisk;
    if (loading.isRepository || (loading.leftWork && !isFile)) {
        m_document.startImported(*loading.plan);
    } else if (loading.leftWork && isOnDisk) {
        m_document.open(*loading.onDisk, loading.path);
        m_document.apply(document::namedTransaction(*loading.onDisk, *loading.plan,
                                                    tr("Recover unsaved changes").toStdString()));
    } else {
        m_document.open(*loading.plan, loading.path);
        if (loading.leftWork)
            m_document.markUnsaved();
    }
}

void PlanSession::setBase(OnDisk base)
{
    m_base = std::move(base);
    emit baseChanged();
}

void PlanSession::takeOver(const OnDisk &disk)
{
    m_document.apply(
        document::namedTransaction(m_document.plan(), *disk.plan, tr("Read again from disk").toStdString()));
    m_savedAt = QFileInfo(disk.path).lastModified();
    setBase(disk);
    m_document.markSaved(disk.path, m_document.revision());
}

void PlanSession::giveUp(const OnDisk &disk)
{
    setBase(disk);
    m_document.markUnsaved();
}

void PlanSession::save(const Done &done)
{
    if (m_document.path().isEmpty())
        saveAs(done);
    else
        writeTo(m_document.path(), done);
}

void PlanSession::saveAs(const Done &done)
{
    const QString folder = !m_document.path().isEmpty() ? QFileInfo(m_document.path()).path()
                           : !m_importedFrom.isEmpty()  ? m_importedFrom
                                                        : QDir::homePath();
    QString name = title().replace(QLatin1Char(' '), QLatin1Char('-'));
    if (!name.endsWith(QLatin1String(extension)))
        name += QLatin1String(extension);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the plan as"), QDir(folder).filePath(name),
                                                filters());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(extension);
    writeTo(path, done);
}

void PlanSession::writeTo(const QString &path, const Done &done)
{
    if (m_isWriting) {
        m_afterWriting.push_back([this, path, done] { writeTo(path, done); });
        return;
    }
    const bool isOwn = path == m_document.path();
    const auto lock = lockFor(path, isOwn && !m_lock ? Sharing::Allowed : Sharing::Forbidden);
    if (!lock) {
        const QString reason =
            tr("is open in another window of Portolan: close it there, or choose another name");
        return emit failed({reason.toStdString(), {path.toStdString(), {}, {}}});
    }
    m_isWriting = true;
    setBusy(true);
    const Writing writing{path, m_document.plan(), m_document.revision(), *lock, done};
    std::optional<document::FileVersion> expected;
    if (isOwn && path == m_base.path)
        expected = m_base.version;
    const auto work = [writing, expected]() -> Written {
        if (expected) {
            const document::FileVersion now = document::versionAt(writing.path);
            if (!now.isMissing() && now != *expected)
                return {{}, now, true};
        }
        const std::string content = plan::writePlan(writing.plan);
        return {text::writeFileAtomically(writing.path.toStdString(), content), document::versionOf(content)};
    };
    views::inBackground(this, work, [this, writing](const Written &written) { finish(writing, written); });
}

void PlanSession::finish(const Writing &writing, const Written &written)
{
    if (!written.isOvertaken && written.result) {
        m_savedAt = QDateTime::currentDateTime();
        m_lock = writing.lock;
        setBase({writing.path, written.version, writing.plan});
        m_document.markSaved(writing.path, writing.revision);
    }
    m_isWriting = false;
    setBusy(false);
    if (written.isOvertaken)
        emit overtaken();
    else if (!written.result)
        emit failed(written.result.error());
    else
        emit saved(writing.path);
    if (!written.isOvertaken && written.result && writing.done)
        writing.done();
    for (const Done &next : std::exchange(m_afterWriting, {}))
        next();
}

void PlanSession::whenSafe(const Done &then)
{
    if (m_isWriting) { // else what is written would be taken for the plan that comes next
        m_afterWriting.push_back([this, then] { whenSafe(then); });
        return;
    }
    if (m_document.isSaved())
        return then();
    if (m_question && m_question->isVisible())
        return m_question->raise(); // who asks twice to close gets one question
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Portolan"), tr("Save the changes to %1?").arg(title()),
                        QMessageBox::NoButton, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setInformativeText(tr("What was changed since the last saving is lost otherwise."));
    QPushButton *save = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(save);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, save, discard, then](QAbstractButton *clicked) {
                if (clicked == save)
                    this->save(
                        [this, then] { whenSafe(then); }); // asks again when something was edited meanwhile
                else if (clicked == discard)
                    then();
            });
    m_question = question;
    question->open();
}

void PlanSession::cancelReading()
{
    if (!isReading())
        return;
    ++m_reading;
    setBusy(false);
}

void PlanSession::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace portolan::desktop
