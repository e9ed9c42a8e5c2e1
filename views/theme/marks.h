#pragma once

class QPushButton;
class QWidget;

namespace portolan::views {

/// Marks the one button of a place that does what the place is for; it is filled with the accent.
void makePrimary(QPushButton &button, bool primary = true);
bool isPrimary(const QWidget *widget);

/// Marks an input field whose value is in trouble; its border takes the error's ink.
void setProblem(QWidget &field, bool problem);
bool hasProblem(const QWidget *field);

} // namespace portolan::views
