#include "model/edit/variables.h"
#include "model/text/expression.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <map>

namespace portolan::views {

namespace {

/// A variable in one environment.
struct Setting {
    bool isSet = false;
    bool secret = false;
    std::string written; ///< expression
    std::string value;
    std::string from; ///< the env file; empty for the environment itself
    bool operator==(const Setting &) const = default;
};

struct VariableValue {
    std::string name;
    std::vector<Setting> settings; ///< in the order of environments
    bool differs = false;          ///< not the same in all of them
    std::string note;
    bool operator==(const VariableValue &) const = default;
};

/// The table has one holder, the plan itself; a row's field is the name of its variable.
const plan::EntityRef holder{plan::SettingsId{1}};

/// The columns before it are the findings and the name.
constexpr int firstEnvironment = 2;

/// The plan's environments and env files alone, so that finding out what variables are costs nothing else.
plan::Plan variablesOf(const plan::Plan &plan)
{
    plan::Edit edit{plan::Plan()};
    for (const plan::EnvFile &file : plan.envFiles())
        edit.put(file);
    for (plan::Environment environment : plan.environments()) {
        environment.composeFiles.clear();
        environment.allServicesOn = {};
        edit.put(std::move(environment));
    }
    return edit.plan();
}

QString refusalOf(const text::Result<void> &result)
{
    return result ? QString() : fromText(result.error().message);
}

class VariablesTable : public TypedTable<VariableValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::VariablesTable)

public:
    explicit VariablesTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Variables"),
                Icon::Variable,
                tr("Filter variables"),
                tr("No variables yet. Press Insert to add one to the env file of the environment shown."),
                tr("Add a variable"),
                tr("Remove variables")};
    }
    Verdict judge(const plan::Plan &next, const plan::Transaction &edit, std::span<const RowFacts> rows,
                  int column) const override;
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override
    {
        edit::removeVariable(edit, row.field);
    }
    Selection selectionOf(const RowFacts &) const override { return m_workspace.selection(); }
    bool isSelected(const RowFacts &, const Selection &) const override { return false; }
    bool changesColumns(const plan::Transaction &edit) const override;

protected:
    std::vector<Column<VariableValue>> makeColumns() const override;
    void prepare() override;
    std::vector<plan::EntityRef> holders() const override { return {holder}; }
    void addRows(plan::EntityRef, std::vector<Row<VariableValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    Column<VariableValue> environmentColumn(const plan::Environment &environment, std::size_t at) const;
    Setting settingIn(std::size_t environment, const std::string &name) const;

    Workspace &m_workspace;
    std::vector<plan::ResolvedPlan> m_environments;
};

Column<VariableValue> VariablesTable::environmentColumn(const plan::Environment &environment,
                                                        std::size_t at) const
{
    using Value = VariableValue;
    const auto setting = [at](const Value &value) -> const Setting & {
        return value.settings[at];
    };
    return {
        .title = fromText(environment.name),
        .kind = role::Expression,
        .text = [setting](const Value &value) { return setting(value).written; },
        .resolved =
            [setting](const Value &value) {
                return text::isExpression(setting(value).written) ? setting(value).value : std::string();
            },
        .hint =
            [setting](const Value &value) {
                return !setting(value).isSet   ? tr("not set")
                       : setting(value).secret ? tr("kept outside the plan")
                                               : tr("empty");
            },
        .toolTip =
            [setting](const Value &value) {
                if (!setting(value).isSet)
                    return QString();
                return setting(value).from.empty() ? tr("Set by the environment itself")
                                                   : tr("From %1").arg(fromText(setting(value).from));
            },
        .enter =
            [id = environment.id](plan::Edit &edit, const RowFacts &row, const std::string &text) {
                return refusalOf(edit::setVariable(edit, id, row.field, text));
            },
        .isOpen = [setting](const Value &value) { return !setting(value).secret; },
        .help =
            tr("The value in %1, and what it comes to where it mentions other variables. A secret is kept "
               "outside the plan.")
                .arg(fromText(environment.name))};
}

std::vector<Column<VariableValue>> VariablesTable::makeColumns() const
{
    using Value = VariableValue;
    Column<Value> name = shownColumn(tr("Variable"), &Value::name);
    name.kind = role::Code;
    name.enter = [](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        return refusalOf(edit::renameVariable(edit, row.field, text));
    };
    name.help = tr("The name of the variable, as compose files mention it.");
    std::vector<Column<Value>> columns{name};
    for (const plan::Environment &environment : m_workspace.plan().environments())
        columns.push_back(environmentColumn(environment, columns.size() - 1));
    Column<Value> differs{.title = tr("Compared"), .text = [](const Value &value) {
                              return value.differs ? tr("differs").toStdString() : std::string();
                          }};
    differs.help = tr("Marks variables whose values are not the same in all environments.");
    columns.push_back(std::move(differs));
    columns.push_back(shownColumn(tr("Note"), &Value::note));
    columns.back().help = tr("A note for people; it stands as a comment in the env file.");
    return columns;
}

bool VariablesTable::changesColumns(const plan::Transaction &edit) const
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const plan::AnyChange &change) {
        const auto *environment = std::get_if<plan::Change<plan::Environment>>(&change);
        return environment && (!environment->before || !environment->after ||
                               environment->before->name != environment->after->name);
    });
}

void VariablesTable::prepare()
{
    m_environments.clear();
    const plan::Plan plan = variablesOf(m_workspace.plan());
    for (const plan::Environment &environment : plan.environments())
        m_environments.emplace_back(plan, environment.id);
}

Verdict VariablesTable::judge(const plan::Plan &next, const plan::Transaction &,
                              std::span<const RowFacts> rows, int column) const
{
    const int at = column - firstEnvironment;
    if (at < 0 || at >= static_cast<int>(next.environments().size()))
        return {};
    const plan::Environment &environment = next.environments()[static_cast<std::size_t>(at)];
    const plan::EnvVariable *written = edit::definitionOf(next, environment, rows.front().field);
    if (!written || !text::isExpression(written->value))
        return {};
    const auto value = m_environments[static_cast<std::size_t>(at)].value(written->value);
    return value ? Verdict{fromText(*value), {}} : Verdict{{}, fromText(value.error().message)};
}

Setting VariablesTable::settingIn(std::size_t environment, const std::string &name) const
{
    const plan::ResolvedPlan &resolved = m_environments[environment];
    const plan::Environment &entity = resolved.plan().environments()[environment];
    const plan::EnvVariable *written = edit::definitionOf(resolved.plan(), entity, name);
    const auto found = resolved.variables().find(name);
    if (!written || found == resolved.variables().end())
        return {};
    const plan::EnvFile *file = resolved.plan().find(found->second.file);
    return {true, written->secret, written->value, found->second.value, file ? file->path : std::string()};
}

void VariablesTable::addRows(plan::EntityRef, std::vector<Row<VariableValue>> &rows) const
{
    std::map<std::string, std::string> notes;
    const auto addNames = [&notes](const std::vector<plan::EnvVariable> &variables) {
        for (const plan::EnvVariable &variable : variables)
            if (std::string &note = notes[variable.name]; note.empty())
                note = variable.note;
    };
    for (const plan::EnvFile &file : m_workspace.plan().envFiles())
        addNames(file.variables);
    for (const plan::Environment &environment : m_workspace.plan().environments())
        addNames(environment.variables);
    for (const auto &[name, note] : notes) {
        VariableValue value{name, {}, false, note};
        for (std::size_t i = 0; i < m_environments.size(); ++i) {
            value.settings.push_back(settingIn(i, name));
            const Setting &first = value.settings.front();
            const Setting &last = value.settings.back();
            value.differs = value.differs || first.isSet != last.isSet || first.value != last.value;
        }
        RowFacts facts{.entity = holder, .field = name};
        facts.active = m_workspace.resolved().variables().contains(name);
        rows.push_back({std::move(facts), std::move(value)});
    }
}

Influence VariablesTable::influenceOf(const plan::Transaction &edit) const
{
    const bool concerns = std::any_of(edit.changes.begin(), edit.changes.end(), [](const auto &change) {
        return std::holds_alternative<plan::Change<plan::Environment>>(change) ||
               std::holds_alternative<plan::Change<plan::EnvFile>>(change);
    });
    return concerns ? Influence::all() : Influence();
}

std::optional<RowFacts> VariablesTable::add(plan::Edit &edit, const RowFacts *) const
{
    const plan::EnvironmentId environment = m_workspace.environment();
    if (!environment)
        return std::nullopt;
    const auto isTaken = [&](const std::string &name) {
        const auto &rows = m_workspace.resolved().variables();
        return rows.contains(name);
    };
    std::string name = "NEW_VARIABLE";
    for (int number = 2; isTaken(name); ++number)
        name = "NEW_VARIABLE_" + std::to_string(number);
    if (!edit::setVariable(edit, environment, name, {}))
        return std::nullopt;
    return RowFacts{.entity = holder, .field = name};
}

} // namespace

std::unique_ptr<Table> variablesTable(Workspace &workspace)
{
    return std::make_unique<VariablesTable>(workspace);
}

} // namespace portolan::views
