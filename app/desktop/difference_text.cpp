#include "app/desktop/difference_text.h"

#include "model/plan/named_difference.h"

#include <QCoreApplication>
#include <QStringList>

namespace portolan::desktop {

namespace {

/// More than these are counted, not named.
constexpr int mostNamed = 4;

class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)

public:
    static QString lineOf(const plan::EntityDifference &difference)
    {
        using Kind = plan::EntityDifference::Kind;
        const QString entity = QString::fromStdString(difference.entity);
        switch (difference.kind) {
        case Kind::Added: return tr("+ %1", "an entity that was added").arg(entity);
        case Kind::Removed: return tr("− %1", "an entity that was removed").arg(entity);
        case Kind::Changed: break;
        }
        QStringList fields;
        for (const std::string &field : difference.fields)
            fields << QString::fromStdString(field);
        return tr("~ %1: %2", "an entity that was changed, and its fields").arg(entity, fields.join(", "));
    }

    static QString remainder(int count) { return tr("and %n more", nullptr, count); }
};

} // namespace

QString differenceText(const plan::Plan &older, const plan::Plan &newer)
{
    const auto differences = plan::namedDifference(older, newer);
    const int count = static_cast<int>(differences.size());
    QStringList lines;
    for (int i = 0; i < count && i < mostNamed; ++i)
        lines << DifferenceText::lineOf(differences[static_cast<std::size_t>(i)]);
    if (count > mostNamed)
        lines << DifferenceText::remainder(count - mostNamed);
    return lines.join(QLatin1Char('\n'));
}

} // namespace portolan::desktop
