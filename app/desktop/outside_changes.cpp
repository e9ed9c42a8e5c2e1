#include "app/desktop/outside_changes.h"

#include "app/desktop/difference_text.h"
#include "app/desktop/notices.h"
#include "app/desktop/plan_merge.h"
#include "model/document/named_transaction.h"
#include "model/text/file.h"
#include "views/workspace/background.h"

#include <QDir>
#include <QFileInfo>

namespace portolan::desktop {

namespace {

/// Conflicts of a merge beyond these are counted.
constexpr std::size_t mostShown = 4;

QString firstLine(const text::Problems &problems)
{
    const QString all = QString::fromStdString(text::toText(problems));
    return all.section(QLatin1Char('\n'), 0, 0);
}

/// A plan beside the one that is gone which holds the same, as `git mv` leaves it.
QString sameElsewhere(const OnDisk &base)
{
    const QDir folder = QFileInfo(base.path).dir();
    for (const QFileInfo &file : folder.entryInfoList({"*.portolan.yaml"}, QDir::Files))
        if (document::versionAt(file.filePath()) == base.version)
            return file.filePath();
    return {};
}

} // namespace

OutsideChanges::OutsideChanges(PlanSession &session, document::PlanDocument &document, Notices &notices,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
    , m_notices(notices)
{
    connect(&session, &PlanSession::baseChanged, this, &OutsideChanges::follow);
    connect(&session, &PlanSession::overtaken, this, [this] {
        m_hasSaid = false;
        m_isSavingWanted = true;
        look();
    });
    connect(&session, &PlanSession::busyChanged, this, [this](bool busy) {
        if (!busy)
            check();
    });
    connect(&m_watch, &FileWatch::changed, this, &OutsideChanges::look);
    connect(&m_watch, &FileWatch::watching, this, &OutsideChanges::look);
}

void OutsideChanges::follow()
{
    const QString path = m_session.base().path;
    m_watch.watch(path.isEmpty() ? QStringList() : QStringList{path});
    m_notices.takeBack(notice);
    m_hasSaid = false;
    m_isSavingWanted = false;
    look();
}

void OutsideChanges::look()
{
    const OnDisk base = m_session.base();
    if (base.path.isEmpty() || m_session.isBusy())
        return;
    views::inBackground(
        this, [base] { return find(base); },
        [this, base](const Found &found) {
            if (base.path == m_session.base().path && base.version == m_session.base().version &&
                !m_session.isBusy())
                judge(found);
        });
}

/// Made for a worker thread.
OutsideChanges::Found OutsideChanges::find(const OnDisk &base)
{
    Found found;
    found.disk = {base.path, document::versionAt(base.path), {}};
    if (found.disk.version == base.version)
        return found;
    if (found.disk.version.isMissing()) {
        found.renamedTo = sameElsewhere(base);
        return found;
    }
    const auto content = text::readFile(base.path.toStdString());
    if (!content) {
        found.problems.push_back(content.error());
        return found;
    }
    found.disk.version = document::versionOf(*content);
    plan::PlanReading reading = plan::readPlan(base.path.toStdString(), *content);
    found.disk.plan = std::move(reading.plan);
    found.problems = std::move(reading.problems);
    if (found.disk.plan && base.plan)
        found.changes = differenceText(*base.plan, *found.disk.plan);
    return found;
}

void OutsideChanges::judge(const Found &found)
{
    if (found.disk.version == m_session.base().version) {
        if (m_hasSaid) // somebody put it back
            m_notices.takeBack(notice);
        if (m_hasSaid && !isEdited())
            m_document.markSaved(found.disk.path, m_document.revision());
        m_hasSaid = false;
        return;
    }
    if (m_hasSaid && found.disk.version == m_said)
        return;
    m_hasSaid = true;
    m_said = found.disk.version;
    if (found.disk.version.isMissing())
        sayMissing(found);
    else if (!found.disk.plan)
        sayUnreadable(found);
    else if (!isEdited())
        readAgain(found);
    else
        ask(found);
}

void OutsideChanges::sayMissing(const Found &found)
{
    m_document.markUnsaved();
    Notice missing{views::Severity::Warning, tr("%1 is not there any more").arg(name())};
    missing.sentence = tr("It was deleted, moved or renamed. The plan is still open, and its only copy.");
    if (!found.renamedTo.isEmpty()) {
        const QString path = found.renamedTo;
        const QString renamed = QFileInfo(path).fileName();
        missing.sentence = tr("%1 holds the same.").arg(renamed);
        missing.choices.push_back({tr("Go on with %1").arg(renamed), [this, path] {
                                       m_session.writeTo(path);
                                   }});
    }
    missing.choices.push_back({tr("Save it there again"), [this] {
                                   m_session.save();
                               }});
    missing.choices.push_back({tr("Save as…"), [this] {
                                   m_session.saveAs();
                               }});
    say(missing);
}

void OutsideChanges::sayUnreadable(const Found &found)
{
    m_document.markUnsaved();
    say({views::Severity::Warning,
         tr("%1 was changed on disk, and is no plan that can be read").arg(name()),
         firstLine(found.problems),
         {{tr("Keep mine"), [this, found] {
               keepMine(found);
           }}}});
}

void OutsideChanges::readAgain(const Found &found)
{
    m_session.takeOver(found.disk);
    Notice taken{views::Severity::Info, tr("%1 was changed on disk and read again").arg(name()),
                 found.changes};
    taken.sentence =
        found.changes.isEmpty()
            ? tr("Only positions, or the way it is written, differ. Undo brings back what was open.")
            : tr("Undo brings back what was open.");
    say(taken);
}

void OutsideChanges::ask(const Found &found)
{
    Notice question{views::Severity::Warning, tr("%1 was changed on disk, and here too").arg(name()),
                    found.changes};
    question.sentence = found.changes.isEmpty() ? QString() : tr("This is what differs on disk:");
    if (m_session.base().plan)
        question.choices.push_back({tr("Merge"), [this, found] {
                                        merge(found);
                                    }});
    question.choices.push_back({tr("Take the one on disk"), [this, found] {
                                    m_session.takeOver(found.disk);
                                }});
    question.choices.push_back({m_isSavingWanted ? tr("Save mine over it") : tr("Keep mine"), [this, found] {
                                    keepMine(found);
                                }});
    say(question);
}

void OutsideChanges::merge(const Found &found)
{
    const auto work = [base = *m_session.base().plan, disk = *found.disk.plan, mine = m_document.plan()] {
        return mergePlans(base, disk, mine);
    };
    views::inBackground(this, work,
                        [this, found, base = m_session.base().version,
                         revision = m_document.revision()](const PlanMerge &merged) {
                            const OnDisk &now = m_session.base(); // another one: it was decided meanwhile
                            if (now.path == found.disk.path && now.version == base)
                                finishMerge(found, merged, revision);
                        });
}

void OutsideChanges::finishMerge(const Found &found, const PlanMerge &merge,
                                 document::PlanDocument::Revision revision)
{
    if (revision != m_document.revision()) // edited meanwhile: merged anew
        return this->merge(found);
    if (!merge.reading.plan) {
        say({views::Severity::Error,
             tr("The two versions of %1 do not fit together").arg(name()),
             firstLine(merge.reading.problems),
             {{tr("Take the one on disk"),
               [this, found] {
                   m_session.takeOver(found.disk);
               }},
              {tr("Keep mine"), [this, found] {
                   keepMine(found);
               }}}});
        return;
    }
    m_document.apply(document::namedTransaction(m_document.plan(), *merge.reading.plan,
                                                tr("Merge what changed on disk").toStdString()));
    m_session.giveUp(found.disk);
    QStringList lines;
    for (std::size_t i = 0; i < merge.conflicts.size() && i < mostShown; ++i)
        lines << QString::fromStdString(merge.conflicts[i].item) + QStringLiteral(": ") +
                     tr("on disk %1").arg(QString::fromStdString(merge.conflicts[i].disk.value_or("—")));
    if (merge.conflicts.size() > mostShown)
        lines << tr("and %n more", nullptr, static_cast<int>(merge.conflicts.size() - mostShown));
    Notice merged{lines.isEmpty() ? views::Severity::Ok : views::Severity::Warning,
                  tr("What changed on disk is merged into %1").arg(name()), lines.join(QLatin1Char('\n'))};
    merged.sentence = lines.isEmpty()
                          ? tr("It is not saved yet.")
                          : tr("It is not saved yet. Where both changed the same, yours was kept:");
    say(merged);
}

void OutsideChanges::keepMine(const Found &found)
{
    const bool isSaving = m_isSavingWanted;
    m_session.giveUp(found.disk);
    if (isSaving)
        m_session.save();
}

void OutsideChanges::say(const Notice &said)
{
    m_notices.say(notice, said);
}

/// A plan whose file is gone counts as unsaved, too, without having been edited.
bool OutsideChanges::isEdited() const
{
    const auto &base = m_session.base().plan;
    return !m_document.isSaved() && !(base && *base == m_document.plan());
}

QString OutsideChanges::name() const
{
    return QFileInfo(m_session.base().path).fileName();
}

} // namespace portolan::desktop
