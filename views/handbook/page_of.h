#pragma once

#include <QString>

class QWidget;

namespace portolan::views {

/// Says which page of the handbook F1 shows in a widget and in all that it contains.
void setHandbookPage(QWidget &widget, const QString &page);

/// The page for a widget: its own or that of the nearest widget around it, else the index.
QString handbookPageFor(const QWidget *widget);

} // namespace portolan::views
