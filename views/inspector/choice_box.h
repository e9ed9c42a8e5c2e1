#pragma once

#include <QComboBox>

#include <functional>

namespace portolan::views {

/// A list to choose from that is put together when it is first wanted, since a plan may have thousands of
/// things to refer to. The wheel scrolls what it lies in, and chooses nothing. What is too long shows both
/// its ends, and all of it as a tool tip.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// A choice, and how it reads.
    struct Choice {
        QString value;
        QString wording;
    };

    explicit ChoiceBox(std::function<std::vector<Choice>()> choices, QWidget *parent = nullptr);

    /// Shows a value that need not be in the list yet; none for several.
    void showChoice(const std::optional<Choice> &choice);
    QString value() const { return currentData().toString(); }

    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    /// What fits of the current wording.
    QString shownText() const;

    std::function<std::vector<Choice>()> m_choices;
};

} // namespace portolan::views
