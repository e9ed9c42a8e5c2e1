// Every control, mark and icon of the look on one page. For eyes: run it, or take a picture with --screenshot
// FILE.

#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/segmented_control.h"
#include "views/theme/style.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QtWidgets>

#include <functional>

using namespace portolan::views;
namespace tokens = portolan::views::tokens;

namespace {

/// A page of marks that are painted, not composed of controls.
class Canvas : public QWidget
{
public:
    using Draw = std::function<void(QPainter &, const Theme &)>;

    Canvas(const ThemeSource &source, QSize size, Draw draw)
        : m_source(source)
        , m_draw(std::move(draw))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_draw(painter, m_source.theme());
    }

private:
    const ThemeSource &m_source;
    Draw m_draw;
};

/// A table row as the tables of Portolan draw theirs: a rule below, numbers right, an expression with its
/// mark.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const ThemeSource &source, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_source(source)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_source.theme();
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.line);
        if (index.column() == 0)
            paintIcon(*painter, Icon::Error, QRectF(option.rect.left() + 8, option.rect.top() + 5, 14, 14),
                      theme.error.ink);
        if (index.column() == 3 && index.row() == 1) {
            const QFontMetrics metrics(fixedFont(TextRole::Secondary));
            const QPointF left(option.rect.left() + 6, option.rect.bottom() - 3);
            paintZigzag(*painter, left, left.x() + metrics.horizontalAdvance(index.data().toString()),
                        theme.error.ink);
        }
    }

private:
    const ThemeSource &m_source;
};

QToolBar *makeToolBar(QMainWindow &window, const ThemeSource &source)
{
    auto *bar = window.addToolBar(QStringLiteral("Tools"));
    bar->setMovable(false);
    const auto add = [&](Icon which, const char *text, bool enabled = true) {
        QAction *action = bar->addAction(icon(which, source), QLatin1String(text));
        action->setEnabled(enabled);
        return action;
    };
    add(Icon::Undo, "Undo");
    add(Icon::Redo, "Redo", false);
    bar->addSeparator();
    QAction *select = add(Icon::Select, "Select");
    select->setCheckable(true);
    select->setChecked(true);
    add(Icon::Pan, "Pan");
    add(Icon::Route, "Route");
    add(Icon::Link, "Link");
    add(Icon::Note, "Note");
    bar->addSeparator();
    add(Icon::Align, "Align");
    add(Icon::Tidy, "Tidy");
    bar->addSeparator();
    auto *show = new SegmentedControl;
    for (const char *text : {"Everything", "From the Internet", "From a node…"})
        show->addSegment(QString::fromUtf8(text));
    bar->addWidget(show);
    bar->addSeparator();
    auto *environment = new SegmentedControl;
    for (const char *text : {"Production", "Development"})
        environment->addSegment(QString::fromUtf8(text));
    bar->addWidget(environment);
    bar->addSeparator();
    auto *compare = new QPushButton(icon(Icon::Compare, source), QStringLiteral("Compare"));
    bar->addWidget(compare);
    auto *find = new QLineEdit;
    find->setPlaceholderText(QStringLiteral("Find or run"));
    find->addAction(icon(Icon::Search, source, IconInk::Secondary), QLineEdit::LeadingPosition);
    find->setFixedWidth(180);
    bar->addWidget(find);
    QAction *exporting = bar->addAction(icon(Icon::Export, source), QStringLiteral("Export…"));
    qobject_cast<QToolButton *>(bar->widgetForAction(exporting))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return bar;
}

QWidget *makeOutline(const ThemeSource &source)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(QStringLiteral("Filter"));
    filter->setClearButtonEnabled(true);
    filter->addAction(icon(Icon::Filter, source, IconInk::Secondary), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(filter);
    column->addLayout(row);
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(16);
    const auto add = [&](QTreeWidgetItem *parent, Icon which, const char *text) {
        auto *item = new QTreeWidgetItem(QStringList(QLatin1String(text)));
        item->setIcon(0, icon(which, source, IconInk::Secondary));
        parent ? parent->addChild(item) : tree->addTopLevelItem(item);
        return item;
    };
    auto *places = add(nullptr, Icon::Internet, "Places");
    add(places, Icon::Internet, "Internet");
    add(places, Icon::Cdn, "Cloudflare");
    auto *services = add(nullptr, Icon::Node, "services");
    auto *network = add(services, Icon::Network, "atl-chat");
    add(network, Icon::Service, "atl-irc-server");
    add(network, Icon::SharedNamespace, "atl-irc-services");
    auto *chosen = add(network, Icon::Service, "atl-xmpp-server");
    add(network, Icon::Service, "dozzle")->setDisabled(true);
    add(add(nullptr, Icon::Tailnet, "Tailnet"), Icon::Policy, "acl");
    add(nullptr, Icon::Zone, "Zones");
    tree->expandAll();
    tree->setCurrentItem(chosen);
    column->addWidget(tree);
    return page;
}

QWidget *makeControls(const ThemeSource &source)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *first = new QHBoxLayout;
    auto *primary = new QPushButton(icon(Icon::Commit, source), QStringLiteral("Write and commit…"));
    makePrimary(*primary);
    first->addWidget(primary);
    first->addWidget(new QPushButton(QStringLiteral("Write 8 files")));
    auto *disabled = new QPushButton(QStringLiteral("Write nothing"));
    disabled->setEnabled(false);
    first->addWidget(disabled);
    auto *withMenu = new QPushButton(QStringLiteral("Fix"));
    withMenu->setMenu(new QMenu(withMenu));
    first->addWidget(withMenu);
    auto *flat = new QPushButton(QStringLiteral("Flat"));
    flat->setFlat(true);
    first->addWidget(flat);
    first->addStretch();
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    auto *node = new QComboBox;
    node->addItem(icon(Icon::Internet, source), QStringLiteral("Internet"));
    second->addWidget(node);
    auto *port = new QSpinBox;
    port->setMaximum(65535);
    port->setValue(8080);
    second->addWidget(port);
    auto *name = new QLineEdit(QStringLiteral("${OBSIDIANIRC_PORT:-8080}"));
    name->setFont(fixedFont(TextRole::Secondary));
    name->setObjectName(QStringLiteral("focused"));
    second->addWidget(name);
    auto *clash = new QLineEdit(QStringLiteral("8080"));
    setProblem(*clash, true);
    second->addWidget(clash);
    auto *off = new QLineEdit(QStringLiteral("not here"));
    off->setEnabled(false);
    second->addWidget(off);
    column->addLayout(second);

    auto *third = new QHBoxLayout;
    for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
        auto *tick = new QCheckBox(QStringLiteral("xmpp.yaml"));
        tick->setTristate(state == Qt::PartiallyChecked);
        tick->setCheckState(state);
        third->addWidget(tick);
    }
    auto *gone = new QCheckBox(QStringLiteral("disabled"));
    gone->setChecked(true);
    gone->setEnabled(false);
    third->addWidget(gone);
    auto *pull = new QRadioButton(QStringLiteral("Pull"));
    pull->setChecked(true);
    third->addWidget(pull);
    third->addWidget(new QRadioButton(QStringLiteral("Push")));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    third->addWidget(progress);
    column->addLayout(third);
    return page;
}

QWidget *makeMarks(const ThemeSource &source)
{
    return new Canvas(source, QSize(1120, 64), [](QPainter &painter, const Theme &theme) {
        applicationIcon().paint(&painter, QRect(1000, 0, 64, 64));
        applicationIcon().paint(&painter, QRect(1070, 6, 24, 24));
        applicationIcon().paint(&painter, QRect(1070, 40, 16, 16));
        double x = 12;
        for (const Exposure exposure : allExposures) {
            const Tint &tint = theme.tint(exposure);
            const ChipLook look = chipLook(exposure);
            const QRectF chip(x + 0.5, 8.5, 47, 15);
            const bool solid = look.fill == ChipLook::Fill::Solid;
            painter.setPen(
                look.border == ChipLook::Border::None
                    ? QPen(Qt::NoPen)
                    : QPen(tint.ink, 1,
                           look.border == ChipLook::Border::Dashed ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(solid                               ? QBrush(tint.ink)
                             : look.fill == ChipLook::Fill::Soft ? QBrush(tint.soft)
                                                                 : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(solid ? chip.adjusted(-0.5, -0.5, 0.5, 0.5) : chip, 4, 4);
            paintExposureGlyph(painter, exposure, QRectF(x + 5, 13, 6, 6), solid ? theme.onSolid : tint.ink);
            painter.setPen(solid ? theme.onSolid : tint.ink);
            painter.setFont(fixedFont(TextRole::Secondary, TextWeight::Medium));
            painter.drawText(chip.adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter,
                             QStringLiteral("5280"));
            paintExposureGlyph(painter, exposure, QRectF(x + 60, 4, 24, 24), tint.ink);
            x += 100;
        }
        for (const Severity severity : allSeverities) {
            paintSeverityBadge(painter, severity, QRectF(x, 7, 18, 18), theme, theme.frame);
            paintIcon(painter, severitySign(severity), QRectF(x + 26, 8, 16, 16), theme.tint(severity).ink);
            paintIcon(painter, severitySign(severity), QRectF(x + 50, 9, 14, 14), theme.tint(severity).ink);
            x += 84;
        }
        x = 12;
        for (const SyntaxRole role : allSyntaxRoles) {
            painter.setPen(theme.syntax(role));
            painter.setFont(fixedFont(TextRole::Secondary));
            painter.drawText(QPointF(x, 50), QStringLiteral("syntax"));
            x += 60;
        }
        for (const TextRole role :
             {TextRole::Caption, TextRole::Secondary, TextRole::Body, TextRole::Title, TextRole::Welcome}) {
            painter.setPen(theme.text);
            painter.setFont(textFont(role, TextWeight::Semibold));
            painter.drawText(QPointF(x, 50), QStringLiteral("gateway"));
            x += 90;
        }
    });
}

QWidget *makeIcons(const ThemeSource &source)
{
    return new Canvas(source, QSize(760, 190), [](QPainter &painter, const Theme &theme) {
        int index = 0;
        for (const IconName &entry : iconNames) {
            const int x = 12 + (index % 20) * 37;
            const int y = 4 + (index / 20) * 62;
            paintIcon(painter, entry.icon, QRectF(x, y, 28, 28), theme.text);
            paintIcon(painter, entry.icon, QRectF(x, y + 34, 20, 20), theme.text);
            paintIcon(painter, entry.icon, QRectF(x + 20, y + 36, 16, 16), theme.secondaryText);
            ++index;
        }
    });
}

QTableWidget *makeTable(const ThemeSource &source)
{
    const QStringList heads{QString(),
                            QStringLiteral("Node"),
                            QStringLiteral("Service"),
                            QStringLiteral("Published"),
                            QStringLiteral("Target"),
                            QStringLiteral("Protocol")};
    auto *table = new QTableWidget(12, int(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setItemDelegate(new RowDelegate(source, table));
    table->verticalHeader()->setDefaultSectionSize(tokens::height::row);
    table->verticalHeader()->setMinimumSectionSize(tokens::height::row);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(28);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList cells{QString(),
                                QStringLiteral("services"),
                                QStringLiteral("atl-xmpp-server"),
                                QStringLiteral("${PROSODY_C2S_PORT:-52%1}").arg(row + 10),
                                QStringLiteral("5222"),
                                QStringLiteral("tcp")};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column == 3 || column == 4)
                item->setFont(fixedFont(TextRole::Secondary));
            if (column == 4)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->setColumnWidth(0, 28);
    table->setColumnWidth(2, 124);
    table->setColumnWidth(3, 200);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    table->setCurrentCell(1, 3);
    return table;
}

QMenu *makeMenu(QWidget &parent, const ThemeSource &source)
{
    auto *menu = new QMenu(&parent);
    menu->addAction(icon(Icon::Fix, source, IconInk::Accent), QStringLiteral("Use 8083, the next free port"))
        ->setShortcut(QKeySequence(QStringLiteral("Alt+Return")));
    menu->addAction(icon(Icon::Copy, source), QStringLiteral("Copy"))->setShortcut(QKeySequence::Copy);
    menu->addAction(icon(Icon::Paste, source), QStringLiteral("Paste"))->setEnabled(false);
    menu->addSeparator();
    QAction *ticked = menu->addAction(QStringLiteral("Show the exposure key"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addMenu(QStringLiteral("Theme"))->addAction(QStringLiteral("Light"));
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

void fill(QMainWindow &window, const ThemeSource &source)
{
    for (const char *name : {"&File", "&Edit", "&View", "&Insert", "&Arrange", "&Check", "E&xport", "&Help"})
        window.menuBar()->addMenu(QLatin1String(name))->addAction(QStringLiteral("Entry"));
    makeToolBar(window, source);

    auto *left = new QTabWidget;
    left->setDocumentMode(true);
    left->addTab(makeOutline(source), QStringLiteral("Outline"));
    left->addTab(new QWidget, QStringLiteral("Catalogue"));

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeControls(source));
    column->addWidget(makeMarks(source));
    column->addWidget(makeIcons(source));
    auto *tables = new QTabWidget;
    tables->setDocumentMode(true);
    tables->addTab(makeTable(source), QStringLiteral("Ports\t25"));
    for (const char *name : {"DNS\t16", "Firewall\t21", "Policy\t4", "Routes\t10", "Trace"})
        tables->addTab(new QWidget, QLatin1String(name));
    column->addWidget(tables, 1);

    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(middle);
    split->setSizes({216, 900});
    window.setCentralWidget(split);
    window.statusBar()->addWidget(new QLabel(QStringLiteral("6 errors   11 warnings   3 info")));
    window.statusBar()->addPermanentWidget(new QLabel(QStringLiteral("100 %")));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption(
        {QStringLiteral("scheme"), QStringLiteral("light, dark or high-contrast"), QStringLiteral("name")});
    options.addOption({QStringLiteral("font"), QStringLiteral("interface face, instead of the system's"),
                       QStringLiteral("family")});
    options.addOption(
        {QStringLiteral("screenshot"), QStringLiteral("write a picture and leave"), QStringLiteral("file")});
    options.addOption({QStringLiteral("focus"),
                       QStringLiteral("move the focus on so many times, and show no menu"),
                       QStringLiteral("times"), QStringLiteral("0")});
    options.addOption({QStringLiteral("mirrored"), QStringLiteral("lay out from right to left")});
    options.process(application);
    if (options.isSet(QStringLiteral("mirrored")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    ThemeSource source;
    dress(application, source);
    source.setPreference(colorSchemeNamed(options.value(QStringLiteral("scheme")).toStdString()));
    if (options.isSet(QStringLiteral("font"))) {
        QFont font = application.font();
        font.setFamilies({options.value(QStringLiteral("font"))});
        font.setPixelSize(tokens::type::body);
        application.setFont(font);
    }

    QMainWindow window;
    fill(window, source);
    window.setWindowIcon(applicationIcon());
    window.resize(1440, 900);
    window.show();
    window.findChild<QLineEdit *>(QStringLiteral("focused"))->setFocus();
    QMenu *menu = makeMenu(window, source);
    if (!options.isSet(QStringLiteral("screenshot")))
        return application.exec();

    const int steps = options.value(QStringLiteral("focus")).toInt();
    QCoreApplication::processEvents();
    for (int step = 0; step < steps; ++step) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    if (steps == 0) {
        menu->popup(window.mapToGlobal(QPoint(900, 300)));
        menu->setActiveAction(menu->actions().constFirst());
    }
    QCoreApplication::processEvents();
    QPixmap picture = window.grab();
    if (steps == 0)
        QPainter(&picture).drawPixmap(QPoint(1040, 660), menu->grab());
    return picture.save(options.value(QStringLiteral("screenshot"))) ? 0 : 1;
}
