#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

#include <vector>

namespace portolan::views {

/// How a step of a tour went.
enum class StepMark { Passes, Stops, Beyond };

/// The steps of a tour as a row of strokes: those up to here in ink, the one that stops the connection in the
/// ink of errors and higher than the others, those behind it dashed.
class StepMarks : public QWidget
{
    Q_OBJECT

public:
    explicit StepMarks(const ThemeSource &theme, QWidget *parent = nullptr);

    void setSteps(std::vector<StepMark> steps, int current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    std::vector<StepMark> m_steps;
    int m_current = 0;
};

} // namespace portolan::views
