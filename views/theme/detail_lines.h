#pragma once

#include <QFormLayout>

class QLabel;

namespace portolan::views {

/// Lines of a label and what it says, below each other: the facts about one thing.
class DetailLines : public QFormLayout
{
    Q_OBJECT

public:
    explicit DetailLines(QWidget *parent = nullptr);

    /// Adds a line, in the fixed face for what files say. Without text there is none.
    void add(const QString &label, const QString &text, bool isCode = false);
    void clear();
    /// `Label: text`, line by line.
    QStringList texts() const;
};

} // namespace portolan::views
