#include "views/theme/marks.h"

#include <QPushButton>
#include <QVariant>

namespace portolan::views {

namespace {

constexpr char primaryProperty[] = "portolanPrimary";
constexpr char problemProperty[] = "portolanProblem";

bool isMarked(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

} // namespace

void makePrimary(QPushButton &button, bool primary)
{
    button.setProperty(primaryProperty, primary);
    button.update();
}

bool isPrimary(const QWidget *widget)
{
    return isMarked(widget, primaryProperty);
}

void setProblem(QWidget &field, bool problem)
{
    field.setProperty(problemProperty, problem);
    field.update();
}

bool hasProblem(const QWidget *field)
{
    return isMarked(field, problemProperty);
}

} // namespace portolan::views
