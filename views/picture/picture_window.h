#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "views/picture/picture_file.h"
#include "views/theme/theme_source.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace portolan::views {

class PicturePreview;
class ProgressStrip;
class SegmentedControl;

/// Paper and files of what the canvas shows: a preview, what can be chosen about it, and the button that
/// prints or writes. Draws on worker threads.
class PictureWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Output { Printer, Pdf, Svg, Png };
    enum class Look { Paper, Screen };

    /// All that can be chosen.
    struct Choice {
        Output output = Output::Pdf;
        PictureScope scope = PictureScope::Everything;
        Look look = Look::Paper;
        PageSetup pages;
        double pngScale = 2;
    };

    PictureWindow(CanvasScene &scene, const ThemeSource &theme, QWidget *parent = nullptr);
    ~PictureWindow() override;

    /// Shows the window for an output; a file's is the one that was last chosen.
    void openForPrinter();
    void openForFile();

    Choice choice() const;
    void setChoice(const Choice &choice);
    /// What the choices lead to: pages, pixels.
    QString summary() const;
    /// What was said last about a file or a printer.
    QString message() const;
    bool isBusy() const;
    bool isPreviewCurrent() const { return m_previewed == m_wanted; }

    /// Draws what is chosen into a file or on a printer; `finished` tells when.
    void writeTo(const QString &path);
    void printOn(const std::shared_ptr<QPrinter> &printer);

signals:
    void finished(bool written);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeFoot();
    void fillPaper();
    void follow();
    void showChoices();
    void refresh();
    void drawPreview();
    Picture picture() const;
    TitleBlock titleBlock() const;
    std::optional<PagePlan> pages() const;
    bool isOnPaper() const;
    QString summaryOf(const std::optional<PagePlan> &pages) const;
    void act();
    void askAndWrite();
    void askAndPrint();
    void say(const QString &message);
    void start(const QString &text, const QString &done,
               std::function<text::Result<PictureOutcome>(Progress &)> work);

    CanvasScene &m_scene;
    const ThemeSource &m_theme;
    PictureContent m_content;
    Output m_fileOutput = Output::Pdf;
    QTimer m_refresh; ///< several changes are one
    quint64 m_wanted = 1;
    quint64 m_previewed = 0;
    SharedProgress m_previewing;
    SharedProgress m_drawing;

    PicturePreview *m_preview;
    SegmentedControl *m_output;
    SegmentedControl *m_scope;
    SegmentedControl *m_look;
    SegmentedControl *m_extent;
    QFormLayout *m_form = nullptr;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_posterScale;
    QComboBox *m_pngScale;
    QCheckBox *m_titleBlock;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_act;
    ProgressStrip *m_progress;
};

} // namespace portolan::views
