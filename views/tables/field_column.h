#pragma once

#include "model/edit/fields.h"
#include "views/tables/cell_reading.h"
#include "views/tables/column.h"

namespace portolan::views {

/// Puts a text into a field that `model/edit` knows, of the row's entity or of a part of it.
inline auto entersField(edit::Part part, std::string_view key)
{
    return [part, key](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        const edit::Subject subject{row.entity, part, row.index};
        const auto done = edit::setField(edit.plan(), {&subject, 1}, key, text, {});
        if (!done)
            return QString::fromStdString(done.error().message);
        for (const plan::AnyChange &change : done->changes)
            std::visit([&edit](const auto &typed) { edit.put(*typed.after); }, change);
        return QString();
    };
}

/// Proposes what the plan has for such a field.
inline auto proposesChoices(const Workspace &workspace, edit::Part part, std::string_view key)
{
    return [&workspace, part, key](const RowFacts &row) {
        QStringList texts;
        for (const std::string &text : edit::choicesOf(workspace.plan(), {row.entity, part, row.index}, key))
            if (!text.empty())
                texts << QString::fromStdString(text);
        return texts;
    };
}

/// A column of such a field.
template <class Value>
Column<Value> fieldColumn(const QString &title, edit::Part part, std::string_view key,
                          std::string Value::*member)
{
    return {.title = title,
            .field = key,
            .text = [member](const Value &value) { return value.*member; },
            .enter = entersField(part, key)};
}

/// One that is the name of something else in the plan.
template <class Value>
Column<Value> referenceColumn(const Workspace &workspace, const QString &title, edit::Part part,
                              std::string_view key, std::string Value::*member)
{
    Column<Value> column = fieldColumn(title, part, key, member);
    column.completions = proposesChoices(workspace, part, key);
    return column;
}

/// One that is yes or no: `read(value)` says which.
template <class Value, class Read>
Column<Value> yesNoColumn(const QString &title, edit::Part part, std::string_view key, Read read)
{
    const auto enter = [part, key](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        bool isYes = false;
        const QString refusal = cell::readYesNo(text, isYes);
        return refusal.isEmpty() ? entersField(part, key)(edit, row, isYes ? "true" : "false") : refusal;
    };
    return {.title = title,
            .field = key,
            .text = [read](const Value &value) { return cell::yesNoText(read(value)); },
            .hint = [](const Value &) { return cell::yesOrNo().first(); },
            .enter = enter,
            .choices = cell::yesOrNo()};
}

} // namespace portolan::views
