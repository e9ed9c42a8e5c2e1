#include "model/export/three_way.h"

#include "model/compose/env_writer.h"
#include "model/compose/import.h"
#include "model/compose/secret_values.h"
#include "model/export/base.h"
#include "model/export/compose_secrets.h"
#include "model/export/existing_text.h"
#include "model/export/same_meaning.h"
#include "model/plan/resolved_plan.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <iterator>

namespace portolan::exports {

namespace {

using text::YamlNode;

bool isMergedByItem(ArtefactKind kind)
{
    return kind == ArtefactKind::Compose || kind == ArtefactKind::Env;
}

/// The first document of a YAML file, which is the one that Compose reads.
std::optional<YamlNode> treeOf(const std::string &bytes)
{
    text::YamlReading reading = text::readYaml("", bytes);
    if (text::hasError(reading.problems))
        return std::nullopt;
    return reading.documents.empty() ? YamlNode() : std::move(reading.documents.front());
}

/// What people are shown of conflicts, with asterisks in the places of secrets. \a masked are those of the
/// same trees without their secrets; what has none there differs by a secret alone.
void hideSecrets(std::vector<Conflict> &conflicts, const std::vector<Conflict> &masked)
{
    for (Conflict &conflict : conflicts) {
        const auto same = std::find_if(masked.begin(), masked.end(), [&conflict](const Conflict &other) {
            return other.item == conflict.item;
        });
        for (const auto part : {&Conflict::base, &Conflict::disk, &Conflict::plan})
            if (conflict.*part)
                conflict.*part = same == masked.end() ? std::string(plan::secretValue) : (*same).*part;
    }
}

class ThreeWays
{
public:
    ThreeWays(FileDifference &file, const Artefact &artefact, const plan::Plan &plan, const Choices &choices)
        : m_file(file)
        , m_artefact(artefact)
        , m_plan(plan)
        , m_choices(choices)
        , m_secrets(secretsOf(plan))
        , m_envFile(artefact.kind == ArtefactKind::Env ? plan::findByName(plan.envFiles(), artefact.path)
                                                       : nullptr)
    {
        if (m_envFile && m_file.base && m_file.before)
            findLeftSecrets(*m_file.base, *m_file.before);
    }

    void run()
    {
        compare();
        if (!m_envFile || !m_file.before || m_file.unreadable)
            return;
        m_file.missingSecrets = missingSecrets();
        m_file.leftSecrets.assign(m_leftSecrets.begin(), m_leftSecrets.end());
    }

private:
    void compare()
    {
        m_file.after = m_artefact.bytes;
        if (!m_file.before)
            return compareMissing();
        const std::string &disk = *m_file.before;
        const auto wanted = wordsFor(disk);
        if (wanted)
            take(*wanted);
        const bool nameSameSecrets = !doSecretsDiffer(disk);
        if (wanted && wanted->bytes == disk && nameSameSecrets)
            return m_file.modeDiffers ? write(FileState::Changed) : agree(FileState::Unchanged);
        const bool isOurs = carriesMarker(disk);
        const bool isTouched = m_file.base && hasChangedSince(*m_file.base, disk);
        if (m_file.base && m_artefact.kind == ArtefactKind::Compose)
            m_file.base = withComposeSecretsOf(*m_file.base, disk);
        if ((!isOurs || isTouched) && wanted && nameSameSecrets && meanSame(disk, wanted->bytes))
            return agree(FileState::Equivalent);
        if (!wanted)
            return keep(wanted.error());
        if (m_file.base ? !isTouched : isOurs)
            return m_file.base ? write(FileState::Changed) : replaceOurs(wanted->bytes);
        if (m_file.base)
            compareSinceAgreement(disk, isOurs);
        else
            merge(nullptr, disk, wanted->bytes, FileState::Kept);
    }

    bool isPlanned(const std::string &name) const
    {
        return std::any_of(m_envFile->variables.begin(), m_envFile->variables.end(),
                           [&name](const plan::EnvVariable &variable) { return variable.name == name; });
    }

    /// Secrets that an env file names and the plan does not.
    std::set<std::string> unplannedSecrets(const std::string &text) const
    {
        std::set<std::string> names = secretNamesIn(text, m_secrets);
        std::erase_if(names, [this](const std::string &name) { return isPlanned(name); });
        return names;
    }

    /// Secrets that both named and the plan does not any more. The file has their only copy, so their lines
    /// stay.
    void findLeftSecrets(const std::string &base, const std::string &disk)
    {
        const std::set<std::string> unplanned = unplannedSecrets(disk);
        if (const auto noted = variablesOf(base, m_secrets))
            for (const std::string &name : unplanned)
                if (const auto known = noted->find(name); known != noted->end() && known->second.empty())
                    m_secrets.insert(name); // only the value, which no note has, tells that it is one
        const std::set<std::string> before = unplannedSecrets(base);
        std::set_intersection(before.begin(), before.end(), unplanned.begin(), unplanned.end(),
                              std::inserter(m_leftSecrets, m_leftSecrets.end()));
    }

    /// Only the names of secrets are compared, and only with what both said last: without that, a secret that
    /// one copy of a file has may well belong there.
    bool doSecretsDiffer(const std::string &disk) const
    {
        if (!m_envFile || !m_file.base)
            return false;
        const std::set<std::string> here = secretNamesIn(disk, m_secrets);
        const std::set<std::string> before = secretNamesIn(*m_file.base, m_secrets);
        return unplannedSecrets(disk) != m_leftSecrets ||
               std::any_of(before.begin(), before.end(),
                           [&](const std::string &name) { return isPlanned(name) && !here.contains(name); });
    }

    /// Those that the folder has removed are not missing, and those that a remark asks for are told there.
    std::vector<std::string> missingSecrets() const
    {
        const std::string &text = m_file.isToBeWritten() ? m_file.after : *m_file.before;
        std::set<std::string> known = secretNamesIn(text, m_secrets);
        known.merge(compose::secretsNamedIn(text));
        if (m_file.base)
            known.merge(secretNamesIn(*m_file.base, m_secrets));
        std::vector<std::string> missing;
        for (const plan::EnvVariable &variable : m_envFile->variables)
            if ((variable.secret || compose::looksSecret(variable.name, variable.value)) &&
                !known.contains(variable.name))
                missing.push_back(variable.name);
        return missing;
    }

    /// What the plan says, in the words of a text: our own are replaced, those of others changed, and so are
    /// our own where somebody has put secrets in, which the plan does not have, and zones, whose serial
    /// counts.
    text::Result<UpdatedText> wordsFor(const std::string &existing) const
    {
        if (m_artefact.kind != ArtefactKind::Dns && carriesMarker(existing) &&
            noteOf(m_artefact.kind, existing, m_secrets) == existing)
            return UpdatedText{m_artefact.bytes, {}};
        return updatedText(m_plan, m_artefact, existing, m_leftSecrets);
    }

    bool hasChangedSince(const std::string &base, const std::string &disk) const
    {
        const auto noted = noteOf(m_artefact.kind, disk, m_secrets);
        return base != noted && noteOf(m_artefact.kind, base, m_secrets) != noted;
    }

    /// Of compose files, the plan has no secrets: it is asked in the words of the file, which has them.
    bool meanSame(const std::string &text, const std::string &planned) const
    {
        return haveSameMeaning(m_artefact.kind, text,
                               m_artefact.kind == ArtefactKind::Compose ? planned : m_artefact.bytes);
    }

    void take(const UpdatedText &text)
    {
        m_file.after = text.bytes;
        m_file.rewrittenBlocks = text.rewrittenBlocks;
    }

    /// Without secrets that only the folder names: the plan has not agreed to those.
    void note(const std::string &bytes)
    {
        const std::set<std::string> unplanned = m_envFile ? unplannedSecrets(bytes) : std::set<std::string>();
        const auto agreed = unplanned.empty() ? text::Result<UpdatedText>(UpdatedText{bytes, {}})
                                              : updatedText(m_plan, m_artefact, bytes, unplanned);
        m_file.note = noteOf(m_artefact.kind, agreed ? agreed->bytes : bytes, m_secrets);
    }

    void write(FileState state)
    {
        m_file.state = state;
        note(m_file.after);
    }

    /// A file of ours of which nothing else is known is written again, unless somebody wants it as it is.
    void replaceOurs(const std::string &planned)
    {
        const auto choice = m_choices.find("");
        if (choice == m_choices.end() || choice->second == Side::Plan)
            return write(FileState::Changed);
        m_file.state = FileState::Edited;
        note(planned);
    }

    /// A file that cannot be read. The plan's can be put in its place, but for env files: whatever secrets
    /// there are would be lost.
    void keep(const text::Problem &problem)
    {
        m_file.unreadable = problem;
        m_file.after = m_artefact.bytes;
        const auto found = m_choices.find("");
        auto choice = found == m_choices.end() ? std::nullopt : std::optional(found->second);
        if (choice == Side::Plan && m_artefact.kind == ArtefactKind::Env)
            choice.reset();
        m_file.conflicts.push_back({{}, problem.place.mark, {}, {}, {}, choice});
        if (choice == Side::Plan)
            write(FileState::Changed);
        else
            m_file.state = FileState::Kept;
    }

    /// Of files that are merged item by item.
    std::optional<text::Problem> whyUnreadable(const std::string &disk) const
    {
        if (m_artefact.kind == ArtefactKind::Env) {
            const auto variables = variablesOf(disk, m_secrets);
            return variables ? std::nullopt : std::optional(variables.error());
        }
        if (m_artefact.kind == ArtefactKind::Compose)
            for (const text::Problem &problem : text::readYaml(m_file.path, disk).problems)
                if (problem.severity == text::Severity::Error)
                    return problem;
        return std::nullopt;
    }

    void agree(FileState state)
    {
        m_file.state = state;
        note(*m_file.before);
    }

    /// What an export has written is written again. A file of somebody's own that both knew has been deleted
    /// for a reason.
    void compareMissing()
    {
        if (!m_file.base || carriesMarker(*m_file.base))
            return write(FileState::Added);
        const std::string base =
            m_artefact.kind == ArtefactKind::Compose ? withComposeSecretsOf(*m_file.base, {}) : *m_file.base;
        const auto planned = wordsFor(base);
        if (!planned)
            return write(FileState::Added);
        take(*planned);
        chooseWhole(hasSaid(base, planned->bytes) ? FileState::Edited : FileState::Conflict, planned->bytes);
    }

    /// The plan has not changed since it said \a base, which is \a planned now.
    bool hasSaid(const std::string &base, const std::string &planned) const
    {
        return planned == base || meanSame(base, planned);
    }

    /// The folder has changed since both agreed. Has the plan, too?
    void compareSinceAgreement(const std::string &disk, bool isOurs)
    {
        if (const auto problem = whyUnreadable(disk))
            return keep(*problem);
        const std::string &base = *m_file.base;
        const auto planned = wordsFor(base);
        if (!planned)
            return keep(planned.error());
        if (hasSaid(base, planned->bytes))
            return chooseWhole(FileState::Edited, planned->bytes);
        // Whoever takes the marker out has taken the file over.
        const bool isTakenOver = !isOurs && carriesMarker(base) && !isMergedByItem(m_artefact.kind);
        merge(&base, disk, planned->bytes, isTakenOver ? FileState::Kept : FileState::Conflict);
    }

    /// Merges item by item where the kind of file has items. What cannot be settled leaves the file in state
    /// \a open.
    void merge(const std::string *base, const std::string &disk, const std::string &planned, FileState open)
    {
        const auto merged = m_artefact.kind == ArtefactKind::Compose ? mergedTrees(base, disk, planned)
                            : m_artefact.kind == ArtefactKind::Env   ? mergedVariables(base, disk, planned)
                                                                     : std::nullopt;
        if (!merged)
            return chooseWhole(open, planned);
        if (hasOpen(m_file.conflicts)) {
            m_file.state = open;
            if (open == FileState::Conflict)
                take(*merged);
            return;
        }
        take(*merged);
        m_file.state = merged->bytes == disk ? FileState::Edited : FileState::Merged;
        note(planned); // not what is written: of that, the plan does not know the folder's part
    }

    std::optional<UpdatedText> mergedTrees(const std::string *base, const std::string &disk,
                                           const std::string &planned)
    {
        auto before = base ? treeOf(*base) : std::nullopt;
        auto here = treeOf(disk);
        auto there = treeOf(planned);
        if (!here || !there || (base && !before))
            return std::nullopt;
        YamlMerge merge = mergeYaml(before ? &*before : nullptr, *here, *there, m_choices);
        auto text = updatedText(m_artefact, disk, merge.tree);
        if (!text)
            return std::nullopt;
        if (!merge.conflicts.empty()) {
            for (std::optional<YamlNode> *tree : {&before, &here, &there})
                if (*tree)
                    compose::maskSecrets(**tree);
            hideSecrets(merge.conflicts,
                        mergeYaml(before ? &*before : nullptr, *here, *there, m_choices).conflicts);
        }
        m_file.conflicts = std::move(merge.conflicts);
        return std::move(*text);
    }

    std::optional<UpdatedText> mergedVariables(const std::string *base, const std::string &disk,
                                               const std::string &planned)
    {
        const auto before = base ? variablesOf(*base, m_secrets) : Variables();
        const auto here = variablesOf(disk, m_secrets);
        const auto there = variablesOf(planned, m_secrets);
        if (!before || !here || !there)
            return std::nullopt;
        VariableMerge merge = mergeVariables(base ? &*before : nullptr, *here, *there, m_choices);
        auto text = updatedText(m_plan, m_artefact, disk, merge.variables, m_leftSecrets);
        if (!text)
            return std::nullopt;
        m_file.conflicts = std::move(merge.conflicts);
        for (Conflict &conflict : m_file.conflicts)
            conflict.mark = placeOfVariable(disk, conflict.item);
        return std::move(*text);
    }

    /// One side has to be taken as a whole; until it is chosen, the file stays in state \a open.
    void chooseWhole(FileState open, const std::string &planned)
    {
        const auto found = m_choices.find("");
        const auto choice = found == m_choices.end() ? std::nullopt : std::optional(found->second);
        if (open != FileState::Edited)
            m_file.conflicts.push_back({{}, {}, {}, {}, {}, choice});
        if (choice == Side::Plan)
            return write(m_file.before ? FileState::Changed : FileState::Added);
        const bool keepsDisk = choice && open == FileState::Conflict;
        m_file.state = keepsDisk ? FileState::Edited : open;
        if (keepsDisk)
            note(planned);
    }

    FileDifference &m_file;
    const Artefact &m_artefact;
    const plan::Plan &m_plan;
    const Choices &m_choices;
    std::set<std::string> m_secrets;
    const plan::EnvFile *m_envFile;      ///< none = another kind of file
    std::set<std::string> m_leftSecrets; ///< the file has them, and the plan has them no longer
};

} // namespace

void compareThreeWays(FileDifference &file, const Artefact &artefact, const plan::Plan &plan,
                      const Choices &choices)
{
    ThreeWays(file, artefact, plan, choices).run();
}

} // namespace portolan::exports
