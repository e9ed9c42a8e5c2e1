#pragma once

#include "views/tables/column.h"
#include "views/tables/row_steps.h"

#include <set>

namespace portolan::views {

/// What of a table an edit of the plan may concern.
struct Influence {
    bool everything = false;
    std::set<plan::EntityRef> holders; ///< otherwise the rows of these

    static Influence all() { return {true, {}}; }
};

/// All rows, unless an edit changes nothing but things of these kinds, or what is only seen and suppressions.
template <class... Unrelated>
Influence allUnlessOnly(const plan::Transaction &edit)
{
    const auto isUnrelated = [](const plan::AnyChange &change) {
        return (std::holds_alternative<plan::Change<Unrelated>>(change) || ...) ||
               plan::isAppearance(change) || std::holds_alternative<plan::Change<plan::Suppression>>(change);
    };
    const bool isNothing = std::all_of(edit.changes.begin(), edit.changes.end(), isUnrelated);
    return isNothing ? Influence() : Influence::all();
}

/// Every entity of a kind, as holders of rows.
template <class Entity>
std::vector<plan::EntityRef> refsOf(const plan::Table<Entity> &table)
{
    std::vector<plan::EntityRef> refs;
    for (const Entity &entity : table)
        refs.emplace_back(entity.id);
    return refs;
}

/// A table made of columns over values. To be derived from with the columns, and with which rows each holder
/// has; everything else follows.
template <class Value>
class TypedTable : public Table
{
public:
    using ValueType = Value;

    int columnCount() const override { return static_cast<int>(m_columns.size()); }
    ColumnFacts column(int column) const override
    {
        const Column<Value> &that = at(column);
        return {that.title, that.field, that.isOfEntity, that.kind, that.isHidden, that.help};
    }
    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    const RowFacts &facts(int row) const override { return at(m_rows, row).facts; }
    const Value &valueAt(int row) const { return at(m_rows, row).value; }

    int rowOf(const RowFacts &facts) const override
    {
        const auto [first, last] = spanOf(facts.entity);
        for (int row = first; row < last; ++row)
            if (at(m_rows, row).facts.field == facts.field && at(m_rows, row).facts.derived == facts.derived)
                return row;
        return -1;
    }

    std::string text(int row, int column) const override { return call(at(column).text, row); }
    std::string resolved(int row, int column) const override { return call(at(column).resolved, row); }
    QString hint(int row, int column) const override { return call(at(column).hint, row); }
    QString toolTip(int row, int column) const override { return call(at(column).toolTip, row); }
    std::optional<Exposure> reach(int row, int column) const override
    {
        return at(column).reach ? std::optional(at(column).reach(valueAt(row))) : std::nullopt;
    }
    SortKey sortKey(int row, int column) const override
    {
        if (at(column).number)
            return {at(column).number(valueAt(row)), {}};
        std::string value = resolved(row, column);
        return {0, value.empty() ? text(row, column) : std::move(value)};
    }

    bool isEditable(int row, int column) const override
    {
        const Column<Value> &that = at(column);
        return that.enter && !facts(row).derived && (!that.isOpen || that.isOpen(valueAt(row)));
    }
    bool isEnterable(int column) const override { return static_cast<bool>(at(column).enter); }
    QStringList choices(int column) const override { return at(column).choices; }
    QStringList completions(int row, int column) const override
    {
        return at(column).completions ? at(column).completions(facts(row)) : QStringList();
    }
    QString enter(plan::Edit &edit, const RowFacts &row, int column, const std::string &text) const override
    {
        return at(column).enter(edit, row, text);
    }
    Verdict judge(const plan::Plan &, const plan::Transaction &, std::span<const RowFacts>,
                  int) const override
    {
        return {};
    }
    std::optional<RowFacts> add(plan::Edit &, const RowFacts *) const override { return std::nullopt; }
    void remove(plan::Edit &, const RowFacts &) const override {}

    Selection selectionOf(const RowFacts &row) const override
    {
        if (row.origins.empty())
            return Selection::of(row.entity);
        return {{row.origins.begin(), row.origins.end()}, std::nullopt};
    }
    bool isSelected(const RowFacts &row, const Selection &selection) const override
    {
        return selection.contains(row.entity) ||
               std::any_of(row.origins.begin(), row.origins.end(),
                           [&](plan::EntityRef origin) { return selection.contains(origin); });
    }

    std::vector<RowStep> follow(const plan::Transaction *edit) override
    {
        const Influence influence = edit ? influenceOf(*edit) : Influence::all();
        m_fresh.clear();
        if (!influence.everything && influence.holders.empty())
            return {};
        prepare();
        std::set<plan::EntityRef> holders = influence.holders;
        if (influence.everything) {
            for (const plan::EntityRef holder : this->holders())
                holders.insert(holder);
            for (const Row<Value> &row : m_rows)
                holders.insert(row.facts.entity);
        }
        RowSteps steps;
        for (const plan::EntityRef holder : holders)
            followHolder(holder, steps);
        return std::move(steps).take();
    }

    void take(const RowStep &step) override
    {
        const auto first = m_rows.begin() + step.row;
        const auto fresh = m_fresh.begin() + static_cast<std::ptrdiff_t>(step.fresh);
        switch (step.kind) {
        case RowStep::Change: std::move(fresh, fresh + step.count, first); break;
        case RowStep::Insert:
            m_rows.insert(first, std::make_move_iterator(fresh), std::make_move_iterator(fresh + step.count));
            break;
        case RowStep::Remove: m_rows.erase(first, first + step.count); break;
        }
    }

    void clear() override
    {
        m_rows.clear();
        m_fresh.clear();
        m_columns = {Column<Value>{.title = {}, .kind = role::Severity}};
        for (Column<Value> &column : makeColumns())
            m_columns.push_back(std::move(column));
    }

    void startOver() override
    {
        clear();
        prepare();
        for (const plan::EntityRef holder : holders())
            addRows(holder, m_rows);
    }

protected:
    virtual std::vector<Column<Value>> makeColumns() const = 0;
    /// Called once before rows are asked for: for what all rows have in common.
    virtual void prepare() {}
    /// Whose rows there are, ascending.
    virtual std::vector<plan::EntityRef> holders() const = 0;
    /// Appends the rows of one, who may have gone.
    virtual void addRows(plan::EntityRef holder, std::vector<Row<Value>> &rows) const = 0;
    virtual Influence influenceOf(const plan::Transaction &edit) const = 0;

private:
    template <class Items>
    static auto &at(Items &items, int index)
    {
        return items[static_cast<std::size_t>(index)];
    }
    const Column<Value> &at(int column) const { return at(m_columns, column); }

    template <class Result>
    Result call(const std::function<Result(const Value &)> &function, int row) const
    {
        return function ? function(valueAt(row)) : Result();
    }

    /// The rows of one holder, [first, last).
    std::pair<int, int> spanOf(plan::EntityRef holder) const
    {
        const auto first = std::lower_bound(
            m_rows.begin(), m_rows.end(), holder,
            [](const Row<Value> &row, plan::EntityRef wanted) { return row.facts.entity < wanted; });
        auto last = first;
        while (last != m_rows.end() && last->facts.entity == holder)
            ++last;
        return {static_cast<int>(first - m_rows.begin()), static_cast<int>(last - m_rows.begin())};
    }

    void followHolder(plan::EntityRef holder, RowSteps &steps)
    {
        const auto [first, last] = spanOf(holder);
        const std::size_t fresh = m_fresh.size();
        addRows(holder, m_fresh);
        const auto count = static_cast<int>(m_fresh.size() - fresh);
        const auto row = [&](int index) -> Row<Value> & {
            return m_fresh[fresh + static_cast<std::size_t>(index)];
        };
        const std::vector<int> kept =
            keptRows(last - first, count, [&, begin = first](int before, int after) {
                return at(m_rows, begin + before).looksLike(row(after));
            });
        for (int index = 0; index < count; ++index)
            if (const int before = kept[static_cast<std::size_t>(index)]; before >= 0)
                at(m_rows, first + before).facts = row(index).facts; // it may stand elsewhere in its list now
        steps.add(first, last - first, kept, fresh);
    }

    std::vector<Column<Value>> m_columns;
    std::vector<Row<Value>> m_rows;  ///< in the order of holders
    std::vector<Row<Value>> m_fresh; ///< new rows that steps are to bring
};

} // namespace portolan::views
