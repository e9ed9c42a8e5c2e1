#include "views/handbook/page_of.h"

#include "views/handbook/handbook_pages.h"

#include <QVariant>
#include <QWidget>

namespace portolan::views {

namespace {

constexpr const char *property = "handbookPage";

} // namespace

void setHandbookPage(QWidget &widget, const QString &page)
{
    widget.setProperty(property, page);
}

QString handbookPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant page = widget->property(property); page.isValid())
            return page.toString();
    return QString::fromUtf8(handbookIndex);
}

} // namespace portolan::views
