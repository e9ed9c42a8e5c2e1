#pragma once

#include "views/tables/table.h"

#include <cassert>
#include <functional>
#include <type_traits>

namespace portolan::views {

/// A column of a table whose rows show a \a Value. What is left out is empty; a column without `enter` cannot
/// be edited.
template <class Value>
struct Column {
    using Enter = std::function<QString(plan::Edit &edit, const RowFacts &row, const std::string &text)>;

    QString title;
    std::string_view field = "";
    bool isOfEntity = false;
    role::CellKind kind = role::Text;
    bool isHidden = false;
    std::function<std::string(const Value &)> text = nullptr;
    std::function<std::string(const Value &)> resolved = nullptr;
    std::function<QString(const Value &)> hint = nullptr;
    std::function<QString(const Value &)> toolTip = nullptr;
    std::function<Exposure(const Value &)> reach = nullptr;
    /// By number; by the text alone where there is none.
    std::function<double(const Value &)> number = nullptr;
    /// Puts a text into the plan, or gives the reason why not.
    Enter enter = nullptr;
    /// Whether this row's cell can be edited, where not every one can.
    std::function<bool(const Value &)> isOpen = nullptr;
    QStringList choices = {};
    std::function<QStringList(const RowFacts &)> completions = nullptr;
    QString help = {}; ///< what the column tells, in a sentence or two
};

/// Columns with what each tells, in the same order.
template <class Value>
std::vector<Column<Value>> explained(std::vector<Column<Value>> columns, const QStringList &helps)
{
    assert(columns.size() == static_cast<std::size_t>(helps.size()));
    for (std::size_t at = 0; at < columns.size(); ++at)
        columns[at].help = helps[static_cast<qsizetype>(at)];
    return columns;
}

/// Takes the item that a row stands for out of its list.
template <class Entity, class Item>
void removeItem(plan::Edit &edit, const RowFacts &row, std::vector<Item> Entity::*list)
{
    edit.modify(row.entity.as<Entity>(), [&](Entity &entity) {
        (entity.*list).erase((entity.*list).begin() + static_cast<std::ptrdiff_t>(row.index));
    });
}

/// A column that shows a member of the value as it is.
template <class Value>
Column<Value> shownColumn(const QString &title, std::string Value::*member)
{
    return {.title = title, .text = [member](const Value &value) {
                return value.*member;
            }};
}

/// A row that shows a value.
template <class Value>
struct Row {
    RowFacts facts;
    Value value;

    /// Whether a row looks the same, wherever it stands.
    bool looksLike(const Row &other) const
    {
        return value == other.value && facts.active == other.facts.active &&
               facts.derived == other.facts.derived && facts.origins == other.facts.origins;
    }
};

/// Puts a text into an item in a list of an entity: `assign(item, text)` gives the reason why not, or
/// nothing.
template <class Entity, class Item, class Assign>
auto entersItem(std::vector<Item> Entity::*list, Assign assign)
{
    return [list, assign](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        QString refusal;
        edit.modify(row.entity.as<Entity>(), [&](Entity &entity) {
            if (row.index < (entity.*list).size())
                refusal = assign((entity.*list)[row.index], text);
        });
        return refusal;
    };
}

/// Puts a text as it is into a member of such an item.
template <class Entity, class Item>
auto entersText(std::vector<Item> Entity::*list, std::string Item::*member)
{
    return entersItem(list, [member](Item &item, const std::string &text) {
        item.*member = text;
        return QString();
    });
}

/// Puts a text into an entity: `assign(entity, text)` gives the reason why not, or nothing.
template <class Entity, class Assign>
auto entersEntity(Assign assign)
{
    return [assign](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        QString refusal;
        edit.modify(row.entity.as<Entity>(), [&](Entity &entity) { refusal = assign(entity, text); });
        return refusal;
    };
}

template <class Entity>
auto entersText(std::string Entity::*member)
{
    return entersEntity<Entity>([member](Entity &entity, const std::string &text) {
        entity.*member = text;
        return QString();
    });
}

} // namespace portolan::views
