#include "app/desktop/plan_session.h"

#include "model/plan/plan_writer.h"
#include "views/workspace/background.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace portolan::desktop {

namespace {

constexpr char extension[] = ".portolan.yaml";

QString filters()
{
    return PlanSession::tr("Plans (*%1);;All files (*)").arg(QLatin1String(extension));
}

} // namespace

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

void PlanSession::startNew()
{
    whenSafe([this] {
        m_savedAt = {};
        m_importedFrom.clear();
        m_document.startNew();
    });
}

void PlanSession::open(const QString &path)
{
    whenSafe([this, path] { read([path] { return load(path); }); });
}

void PlanSession::openExample()
{
    whenSafe([this] { read([] { return loadExample(); }); });
}

void PlanSession::askAndOpen()
{
    const QString start =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), start, filters());
    if (!path.isEmpty())
        open(path);
}

void PlanSession::askAndImport()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Import a folder of compose files"), QDir::homePath());
    if (!folder.isEmpty())
        open(folder);
}

void PlanSession::read(std::function<Loading()> work)
{
    setBusy(true);
    const quint64 reading = ++m_reading;
    views::inBackground(this, std::move(work), [this, reading](Loading loading) {
        if (reading != m_reading)
            return;
        setBusy(false);
        take(std::move(loading));
    });
}

void PlanSession::take(Loading loading)
{
    if (loading.plan) {
        m_importedFrom = loading.isRepository ? loading.path : QString();
        m_savedAt = loading.isRepository ? QDateTime() : QFileInfo(loading.path).lastModified();
        if (loading.isRepository)
            m_document.startImported(*loading.plan);
        else
            m_document.open(*loading.plan, loading.path);
    }
    emit loaded(loading);
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
    setBusy(true);
    const auto revision = m_document.revision();
    const auto work = [plan = m_document.plan(), path] {
        return plan::writePlanFile(plan, path.toStdString());
    };
    views::inBackground(this, work, [this, path, revision, done](const text::Result<void> &result) {
        setBusy(false);
        if (!result) {
            emit failed(result.error());
            return;
        }
        m_savedAt = QDateTime::currentDateTime();
        m_document.markSaved(path, revision);
        emit saved(path);
        if (done)
            done();
    });
}

void PlanSession::whenSafe(const Done &then)
{
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

void PlanSession::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace portolan::desktop
