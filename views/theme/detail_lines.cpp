#include "views/theme/detail_lines.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QLabel>

namespace portolan::views {

DetailLines::DetailLines(QWidget *parent)
    : QFormLayout(parent)
{
    setHorizontalSpacing(tokens::space::wide);
    setVerticalSpacing(tokens::space::tight);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void DetailLines::add(const QString &label, const QString &text, bool isCode)
{
    if (text.isEmpty())
        return;
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isCode)
        value->setFont(fixedFont());
    addRow(name, value);
}

void DetailLines::clear()
{
    while (rowCount() > 0)
        removeRow(0);
}

QStringList DetailLines::texts() const
{
    const auto wordsAt = [this](int row, ItemRole role) {
        return qobject_cast<QLabel *>(itemAt(row, role)->widget())->text();
    };
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        lines << QStringLiteral("%1: %2").arg(wordsAt(row, LabelRole), wordsAt(row, FieldRole));
    return lines;
}

} // namespace portolan::views
