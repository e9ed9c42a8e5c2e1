#pragma once

#include <QString>
#include <QStringList>

#include "views/tables/table_roles.h"
#include "views/theme/icons.h"
#include "views/workspace/workspace.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace portolan::views {

/// Which thing of the plan a row stands for.
struct RowFacts {
    plan::EntityRef entity;                    ///< who holds it
    std::string field = {};                    ///< as findings name it: `ports[2]`; empty = the entity itself
    std::size_t index = 0;                     ///< in the list of its entity
    std::vector<plan::EntityRef> origins = {}; ///< what a derived row follows from, routes first
    bool derived = false;                      ///< it follows from the plan: nobody wrote it
    bool active = true;                        ///< its thing starts in the environment shown
    bool operator==(const RowFacts &) const = default;
};

/// Where the value of a derived cell is written: a thing, and a field of it as findings name it.
struct CellOrigin {
    plan::EntityRef entity;
    std::string field = {}; ///< empty = the thing itself
};

/// What a column sorts by: a number, or a text.
struct SortKey {
    double number = 0;
    std::string text = {};
    auto operator<=>(const SortKey &) const = default;
};

/// What a table says of a column.
struct ColumnFacts {
    QString title;
    std::string_view field;  ///< what findings call it, behind the field of the row; may be empty
    bool isOfEntity = false; ///< the field is one of the row's entity, whatever the row's own field is
    role::CellKind kind = role::Text;
    bool isHidden = false; ///< until somebody asks for it
    QString help = {};     ///< what it tells
};

/// The sentences of a table.
struct TableWords {
    QString title; ///< "Ports"
    Icon icon = Icon::Info;
    QString filter;    ///< "Filter ports"
    QString empty;     ///< what to do while there are no rows
    QString addRow;    ///< the action: "Add a record"; empty where nothing can be added
    QString removeRow; ///< the action and the edit: "Remove records"
};

/// One step on the way from the rows as they were to the rows as they are.
struct RowStep {
    enum Kind { Change, Insert, Remove };
    Kind kind = Change;
    int row = 0; ///< when the steps before it are done
    int count = 0;
    std::size_t fresh = 0; ///< where its new rows begin; for Change and Insert
};

/// What comes of entering a text.
struct Verdict {
    QString meaning; ///< the value of an expression, where the cell has one
    QString problem; ///< why it cannot be entered; empty when it can
};

/// The rows and columns of one table, and what can be done to them. Knows the plan and not how it is shown.
///
/// Rows are values: they stay what they are until they are told to follow the plan. Column 0 is the worst
/// finding of a row.
class Table
{
public:
    Table() = default;
    virtual ~Table() = default;
    Q_DISABLE_COPY_MOVE(Table)

    virtual TableWords words() const = 0;

    virtual int columnCount() const = 0;
    virtual ColumnFacts column(int column) const = 0;
    virtual int rowCount() const = 0;
    virtual const RowFacts &facts(int row) const = 0;
    /// The row that stands for the same thing, or -1.
    virtual int rowOf(const RowFacts &facts) const = 0;

    virtual std::string text(int row, int column) const = 0;
    virtual std::string resolved(int row, int column) const = 0;
    virtual QString hint(int row, int column) const = 0;
    virtual QString toolTip(int row, int column) const = 0;
    virtual std::optional<Exposure> reach(int row, int column) const = 0;
    virtual SortKey sortKey(int row, int column) const = 0;

    /// What a cell of a derived row comes from, if it can be told.
    virtual std::optional<CellOrigin> originOf(int row, int) const
    {
        const std::vector<plan::EntityRef> &origins = facts(row).origins;
        return origins.empty() ? std::nullopt : std::optional(CellOrigin{origins.front()});
    }
    virtual bool isEditable(int row, int column) const = 0;
    /// Whether the column takes texts at all.
    virtual bool isEnterable(int column) const = 0;
    /// The only texts that a cell takes; none where any other is good, too.
    virtual QStringList choices(int column) const = 0;
    /// What is proposed while one types.
    virtual QStringList completions(int row, int column) const = 0;

    /// Puts a text into a cell of a row that need not be shown yet. Gives the reason why not, or nothing.
    virtual QString enter(plan::Edit &edit, const RowFacts &row, int column,
                          const std::string &text) const = 0;
    /// What an edit of these rows leads to. The meaning is that of the first one's cell in a column.
    virtual Verdict judge(const plan::Plan &next, const plan::Transaction &edit,
                          std::span<const RowFacts> rows, int column) const = 0;

    /// Makes a row, near one that is current. Nothing where none can be made.
    virtual std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const = 0;
    /// Takes what a row stands for out of the plan.
    virtual void remove(plan::Edit &edit, const RowFacts &row) const = 0;
    virtual bool isRemovable(const RowFacts &row) const { return !row.derived; }

    virtual Selection selectionOf(const RowFacts &row) const = 0;
    virtual bool isSelected(const RowFacts &row, const Selection &selection) const = 0;

    /// Works out what an edit of the plan did to the rows; all that follows from the plan may have changed
    /// where there is none. The steps are then to be taken in turn.
    virtual std::vector<RowStep> follow(const plan::Transaction *edit) = 0;
    virtual void take(const RowStep &step) = 0;
    /// Whether an edit needs other columns, so that everything is to be read anew.
    virtual bool changesColumns(const plan::Transaction &) const { return false; }
    /// Reads everything anew.
    virtual void startOver() = 0;
    /// Lets go of all rows.
    virtual void clear() = 0;
};

} // namespace portolan::views
