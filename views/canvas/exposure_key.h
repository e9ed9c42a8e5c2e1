#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

#include <optional>
#include <vector>

class QPainter;

namespace portolan::views {

/// What a vantage reaches, in numbers.
struct KeyCounts {
    QString title; ///< From the Internet
    Exposure ink = Exposure::Internet;
    bool tellsRoutes = false; ///< what is reached without a route is told apart
    int reached = 0;          ///< with those without a route
    int withoutRoute = 0;
    int notReached = 0;
    bool operator==(const KeyCounts &) const = default;
};

/// What the inks of ports mean: how far each can be reached, or whether a vantage reaches it, with how many
/// there are of each. From far away services are plain rectangles, and so are its samples.
class ExposureKey : public QWidget
{
    Q_OBJECT

public:
    ExposureKey(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPlain(bool plain);
    /// Nothing = without a vantage. The key may need another size then, which it takes.
    void setCounts(const std::optional<KeyCounts> &counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A line of the key.
    struct Row {
        QString text;
        QString number = {};
        Exposure exposure = Exposure::Internet;
        bool isVantage = false; ///< painted as a port that the vantage reaches, or does not
        bool isReached = false;
        bool isRinged = false;
    };
    std::vector<Row> rows() const;
    void say();
    void paintSample(QPainter &painter, const Row &row, const QPointF &middle) const;
    void paintExposureSample(QPainter &painter, Exposure exposure, const QPointF &middle) const;
    void paintReachSample(QPainter &painter, const Row &row, const QPointF &middle) const;

    const ThemeSource &m_theme;
    bool m_plain = false;
    std::optional<KeyCounts> m_counts;
};

} // namespace portolan::views
