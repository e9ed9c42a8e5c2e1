#include "views/picture/picture_window.h"

#include "views/picture/picture_preview.h"
#include "views/theme/marks.h"
#include "views/theme/progress_strip.h"
#include "views/theme/segmented_control.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/background.h"
#include "views/workspace/look_of.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr QSize initialSize(1040, 700);
constexpr int choicesWidth = 340;
constexpr std::chrono::milliseconds gathering{150};
constexpr std::array papers{QPageSize::A4, QPageSize::A3,     QPageSize::A2,    QPageSize::A1,
                            QPageSize::A0, QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};
constexpr int asLargeAsTheDrawing = -1; ///< among the papers
constexpr std::array pngScales{1, 2, 3, 4};
constexpr int percent = 100;

QPageSize::PageSizeId usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

SegmentedControl *segments(const QString &name, const QStringList &texts)
{
    auto *control = new SegmentedControl;
    control->setAccessibleName(name);
    for (const QString &text : texts)
        control->addSegment(text);
    return control;
}

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setFont(textFont(TextRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PictureWindow::PictureWindow(CanvasScene &scene, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_scene(scene)
    , m_theme(theme)
    , m_preview(new PicturePreview(theme))
    , m_output(segments(tr("Output"), {tr("Printer"), tr("PDF"), tr("SVG"), tr("PNG")}))
    , m_scope(segments(tr("Content"), {tr("Everything"), tr("Selection")}))
    , m_look(segments(tr("Colours"), {tr("For paper"), tr("As on screen")}))
    , m_extent(segments(tr("Size"), {tr("One page"), tr("Poster")}))
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_posterScale(new QSpinBox)
    , m_pngScale(new QComboBox)
    , m_titleBlock(new QCheckBox(tr("Plan, environment and date below")))
    , m_summary(wrappedLabel())
    , m_message(wrappedLabel())
    , m_act(new QPushButton)
    , m_progress(new ProgressStrip)
{
    setWindowTitle(tr("Print and pictures"));
    resize(initialSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(makeChoices());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(gathering);
    connect(&m_refresh, &QTimer::timeout, this, &PictureWindow::drawPreview);
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&scene, &CanvasScene::changed, this, follow);
    connect(&scene, &CanvasScene::reset, this, follow);
    connect(&theme, &ThemeSource::changed, this, follow);
    m_message->hide();
    setChoice({});
}

PictureWindow::~PictureWindow()
{
    for (const SharedProgress &progress : {m_previewing, m_drawing})
        if (progress)
            progress->cancel();
}

QWidget *PictureWindow::makeChoices()
{
    fillPaper();
    m_titleBlock->setChecked(true);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::wide);
    m_form->setVerticalSpacing(space::normal);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto add = [this](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        m_form->addRow(name, field);
    };
    add(tr("Output"), m_output);
    add(tr("Content"), m_scope);
    add(tr("Colours"), m_look);
    add(tr("Paper"), m_paper);
    add(tr("Orientation"), m_orientation);
    add(tr("Size"), m_extent);
    add(tr("Poster scale"), m_posterScale);
    add(tr("Resolution"), m_pngScale);
    add(tr("Title block"), m_titleBlock);

    for (SegmentedControl *control : {m_output, m_scope, m_look, m_extent})
        connect(control, &SegmentedControl::currentIndexChanged, this, &PictureWindow::refresh);
    for (QComboBox *box : {m_paper, m_orientation, m_pngScale})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureWindow::showChoices);
    connect(m_posterScale, &QSpinBox::valueChanged, this, &PictureWindow::showChoices);
    connect(m_titleBlock, &QCheckBox::toggled, this, &PictureWindow::showChoices);

    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(choicesWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::section, space::section, space::section, space::wide);
    column->setSpacing(space::wide);
    column->addLayout(m_form);
    column->addWidget(m_summary);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(makeFoot());
    return side;
}

QWidget *PictureWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    makePrimary(*m_act);
    connect(m_act, &QPushButton::clicked, this, &PictureWindow::act);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::snug);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_act);
    return foot;
}

void PictureWindow::fillPaper()
{
    m_paper->addItem(tr("As large as the drawing"), asLargeAsTheDrawing);
    for (const QPageSize::PageSizeId paper : papers)
        m_paper->addItem(QPageSize::name(paper), static_cast<int>(paper));
    m_orientation->addItems({tr("As it suits"), tr("Portrait"), tr("Landscape")});
    m_posterScale->setRange(10, 400);
    m_posterScale->setSingleStep(25);
    m_posterScale->setSuffix(tr(" %"));
    for (const int scale : pngScales)
        m_pngScale->addItem(tr("%1 × the size on screen").arg(scale), scale);
}

PictureWindow::Choice PictureWindow::choice() const
{
    Choice choice;
    choice.output = static_cast<Output>(m_output->currentIndex());
    choice.scope = static_cast<PictureScope>(m_scope->currentIndex());
    choice.look = static_cast<Look>(m_look->currentIndex());
    choice.pngScale = m_pngScale->currentData().toInt();
    choice.pages.titleBlock = m_titleBlock->isChecked();
    choice.pages.orientation = static_cast<PageSetup::Orientation>(m_orientation->currentIndex());
    const int paper = m_paper->currentData().toInt();
    if (paper == asLargeAsTheDrawing)
        choice.pages.paper = choice.output == Output::Pdf ? std::nullopt : std::optional(usualPaper());
    else
        choice.pages.paper = static_cast<QPageSize::PageSizeId>(paper);
    if (m_extent->currentIndex() == 1 && choice.pages.paper)
        choice.pages.posterScale = m_posterScale->value() / double(percent);
    return choice;
}

void PictureWindow::setChoice(const Choice &choice)
{
    const int paper = choice.pages.paper ? static_cast<int>(*choice.pages.paper) : asLargeAsTheDrawing;
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(paper)));
    m_orientation->setCurrentIndex(static_cast<int>(choice.pages.orientation));
    m_extent->setCurrentIndex(choice.pages.posterScale ? 1 : 0);
    m_posterScale->setValue(qRound(choice.pages.posterScale.value_or(1) * percent));
    m_pngScale->setCurrentIndex(std::max(0, m_pngScale->findData(qRound(choice.pngScale))));
    m_titleBlock->setChecked(choice.pages.titleBlock);
    m_look->setCurrentIndex(static_cast<int>(choice.look));
    m_scope->setCurrentIndex(static_cast<int>(choice.scope));
    m_output->setCurrentIndex(static_cast<int>(choice.output));
    refresh();
}

void PictureWindow::openForPrinter()
{
    if (isOnPaper() && m_paper->currentData().toInt() == asLargeAsTheDrawing)
        m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    m_output->setCurrentIndex(static_cast<int>(Output::Printer));
    show();
    raise();
    activateWindow();
}

void PictureWindow::openForFile()
{
    m_output->setCurrentIndex(static_cast<int>(m_fileOutput));
    show();
    raise();
    activateWindow();
}

bool PictureWindow::isOnPaper() const
{
    const Output output = static_cast<Output>(m_output->currentIndex());
    return output == Output::Printer || output == Output::Pdf;
}

bool PictureWindow::isBusy() const
{
    return m_drawing != nullptr;
}

QString PictureWindow::summary() const
{
    return m_summary->text();
}

QString PictureWindow::message() const
{
    return m_message->text();
}

void PictureWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PictureWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

TitleBlock PictureWindow::titleBlock() const
{
    const Workspace &workspace = m_scene.workspace();
    const plan::Plan &plan = workspace.plan();
    TitleBlock title;
    title.plan = fromText(plan.settings().name);
    if (title.plan.isEmpty())
        title.plan = QFileInfo(workspace.document().path()).fileName().section(QLatin1Char('.'), 0, 0);
    if (const plan::Environment *environment = plan.find(workspace.environment()))
        title.environment = tr("Environment %1").arg(fromText(environment->name));
    title.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    return title;
}

Picture PictureWindow::picture() const
{
    const Choice choice = this->choice();
    return {m_content, choice.look == Look::Paper ? paperTheme() : m_theme.theme(),
            choice.pages.titleBlock ? std::optional(titleBlock()) : std::nullopt};
}

std::optional<PagePlan> PictureWindow::pages() const
{
    if (!isOnPaper() || m_content.area.isEmpty())
        return std::nullopt;
    return planPages(m_content.area, choice().pages);
}

/// Something that is drawn may have changed.
void PictureWindow::refresh()
{
    ++m_wanted;
    if (m_previewing)
        m_previewing->cancel();
    showChoices();
    m_refresh.start();
}

/// The rows that matter for the output, and what the choices lead to.
void PictureWindow::showChoices()
{
    const Choice chosen = choice();
    if (chosen.output != Output::Printer)
        m_fileOutput = chosen.output;
    const bool hasSelection = !m_scene.selection().entities.empty();
    m_scope->segment(static_cast<int>(PictureScope::Selection))->setEnabled(hasSelection);
    const bool isPoster = chosen.pages.posterScale.has_value();
    m_form->setRowVisible(m_paper, isOnPaper());
    m_form->setRowVisible(m_orientation, isOnPaper() && chosen.pages.paper);
    m_form->setRowVisible(m_extent, isOnPaper() && chosen.pages.paper);
    m_form->setRowVisible(m_posterScale, isOnPaper() && isPoster);
    m_form->setRowVisible(m_pngScale, chosen.output == Output::Png);
    m_act->setText(chosen.output == Output::Printer ? tr("Print…") : tr("Save…"));

    const std::optional<PagePlan> planned = pages();
    m_summary->setText(summaryOf(planned));
    m_act->setEnabled(!m_content.area.isEmpty() && !(planned && planned->isTooLarge()) && !isBusy());
    const Picture shown = picture();
    m_preview->setTitle(shown.title, shown.theme);
    m_preview->setPages(planned && planned->isTooLarge() ? std::nullopt : planned);
}

QString PictureWindow::summaryOf(const std::optional<PagePlan> &pages) const
{
    if (m_content.area.isEmpty())
        return tr("Nothing is drawn yet.");
    const Choice chosen = choice();
    const QLocale locale;
    if (pages && pages->isTooLarge())
        return tr("At this scale it takes %n page(s). Choose a smaller scale or a larger paper.", nullptr,
                  pages->count());
    if (pages && pages->count() > 1)
        return tr("%n page(s), %1 across and %2 down", nullptr, pages->count())
            .arg(pages->columns)
            .arg(pages->rows);
    if (pages)
        return tr("One page at %1 % of the size on screen")
            .arg(qRound(pages->scale / PagePlan::pointsPerUnit * percent));
    if (chosen.output == Output::Svg)
        return tr("Lines and text that stay sharp at every size");
    const RasterSize size = rasterSize(m_content.area, chosen.pages.titleBlock, chosen.pngScale);
    const QString pixels =
        tr("%1 × %2 pixels").arg(locale.toString(size.pixels.width()), locale.toString(size.pixels.height()));
    if (size.scale < chosen.pngScale)
        return tr("%1, the most that a PNG can hold: %2 % of the size on screen")
            .arg(pixels)
            .arg(qRound(size.scale * percent));
    return pixels;
}

void PictureWindow::drawPreview()
{
    constexpr double longestSide = 1600;
    m_content = pictureContent(m_scene, choice().scope);
    showChoices();
    const layout::Rect area = m_content.area;
    if (area.isEmpty()) {
        m_previewed = m_wanted;
        m_preview->setDrawing({}, {});
        m_preview->setMessage(tr("Nothing is drawn yet. Put in a node or a service first."));
        return;
    }
    m_preview->setMessage(tr("Drawing the preview…"));
    m_previewing = std::make_shared<Progress>();
    Picture shown = picture();
    shown.title.reset();
    const double scale = std::min(2.0, longestSide / std::max(area.width, area.height));
    const auto work = [shown = std::move(shown), scale, progress = m_previewing] {
        return imageOf(shown, scale, *progress);
    };
    inBackground(this, work, [this, area, wanted = m_wanted](const QImage &image) {
        if (wanted != m_wanted || image.isNull())
            return;
        m_previewed = wanted;
        m_preview->setDrawing(image, area);
    });
}

} // namespace portolan::views
