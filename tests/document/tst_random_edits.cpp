#include <QtTest>

#include "model/document/plan_document.h"
#include "model/plan/references.h"

#include <random>

using namespace portolan;
using document::PlanDocument;

namespace {

/// Makes transactions that insert, modify and remove entities of every kind, the same ones for the same seed.
class RandomEditor
{
public:
    explicit RandomEditor(unsigned seed)
        : m_random(seed)
    {
    }

    plan::Transaction next(const plan::Plan &plan)
    {
        plan::Edit edit(plan);
        const int steps = 1 + below(4);
        for (int i = 0; i < steps; ++i)
            step(edit);
        return std::move(edit).finish("Edit " + std::to_string(++m_serial));
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    std::string freshName() { return "name" + std::to_string(++m_serial); }

    template <class Entity>
    plan::Id<Entity> any(const plan::Plan &plan)
    {
        const auto &table = plan.table<Entity>();
        const int row = below(static_cast<int>(table.size()) + 1);
        return row < static_cast<int>(table.size()) ? table[static_cast<std::size_t>(row)].id
                                                    : plan::Id<Entity>{};
    }

    void step(plan::Edit &edit)
    {
        switch (below(15)) {
        case 0: editSettings(edit); break;
        case 1: editKind<plan::Environment>(edit); break;
        case 2: editKind<plan::EnvFile>(edit); break;
        case 3: editKind<plan::ComposeFile>(edit); break;
        case 4: editKind<plan::Network>(edit); break;
        case 5: editKind<plan::Cdn>(edit); break;
        case 6: editKind<plan::Node>(edit); break;
        case 7: editKind<plan::Service>(edit); break;
        case 8: editKind<plan::Link>(edit); break;
        case 9: editKind<plan::Route>(edit); break;
        case 10: editKind<plan::Zone>(edit); break;
        case 11: editKind<plan::TailnetPolicy>(edit); break;
        case 12: editKind<plan::Note>(edit); break;
        case 13: editGroup(edit); break;
        default: editSuppression(edit); break;
        }
    }

    void editSettings(plan::Edit &edit)
    {
        edit.modify(plan::SettingsId{1}, [this](plan::Settings &settings) { settings.name = freshName(); });
    }

    void editSuppression(plan::Edit &edit)
    {
        if (const auto node = any<plan::Node>(edit.plan())) {
            plan::Suppression suppression;
            suppression.rule = freshName();
            suppression.entity = node;
            edit.insert(suppression);
            edit.put(plan::Placement{node, double(below(900)), double(below(900)), 0, 0});
        }
    }

    void editGroup(plan::Edit &edit)
    {
        const auto old = any<plan::Group>(edit.plan());
        const plan::EntityRef member = any<plan::Node>(edit.plan());
        const bool isFree = member && !plan::groupOf(edit.plan(), member);
        if (old && below(3) == 0) {
            edit.remove(old);
        } else if (old) {
            edit.modify(old, [&](plan::Group &group) {
                rename(group.name);
                if (isFree)
                    group.members.push_back(member);
            });
        } else if (isFree) {
            edit.insert(plan::Group{{}, freshName(), plan::GroupColour::Green, {member}, {}});
        }
    }

    template <class Entity>
    void editKind(plan::Edit &edit)
    {
        const auto old = any<Entity>(edit.plan());
        if (!old) {
            Entity entity;
            fill(edit.plan(), entity);
            edit.insert(entity);
        } else if (below(3) == 0) {
            edit.remove(old);
        } else {
            edit.modify(old, [&](Entity &entity) { fill(edit.plan(), entity); });
        }
    }

    void rename(std::string &name)
    {
        if (name.empty() || below(2) == 0)
            name = freshName();
    }

    void fill(const plan::Plan &plan, plan::Environment &environment)
    {
        rename(environment.name);
        if (const auto file = any<plan::EnvFile>(plan))
            environment.envFiles.push_back(file);
        environment.allServicesOn = any<plan::Node>(plan);
    }
    void fill(const plan::Plan &, plan::EnvFile &file)
    {
        rename(file.path);
        file.variables.push_back({freshName(), freshName(), false, {}});
    }
    void fill(const plan::Plan &, plan::ComposeFile &file) { rename(file.path); }
    void fill(const plan::Plan &plan, plan::Network &network)
    {
        rename(network.name);
        network.file = any<plan::ComposeFile>(plan);
    }
    void fill(const plan::Plan &, plan::Cdn &cdn) { rename(cdn.name); }
    void fill(const plan::Plan &plan, plan::Node &node)
    {
        rename(node.name);
        node.interfaces.push_back({freshName(), any<plan::Network>(plan), {}, {}});
    }
    void fill(const plan::Plan &plan, plan::Service &service)
    {
        rename(service.name);
        service.node = any<plan::Node>(plan);
        service.file = any<plan::ComposeFile>(plan);
        if (const auto network = any<plan::Network>(plan))
            service.networks.push_back({network, {}});
        plan::PortBinding binding;
        binding.target = std::to_string(1 + below(65535));
        service.ports.push_back(binding);
    }
    void fill(const plan::Plan &plan, plan::Link &link)
    {
        link.from = any<plan::Service>(plan);
        link.to = any<plan::Service>(plan);
        link.port = static_cast<std::uint16_t>(1 + below(65535));
    }
    void fill(const plan::Plan &plan, plan::Route &route)
    {
        rename(route.name);
        route.listener = any<plan::Node>(plan);
        route.proxy = any<plan::Service>(plan);
        route.target = any<plan::Service>(plan);
        route.cdn = any<plan::Cdn>(plan);
    }
    void fill(const plan::Plan &, plan::Zone &zone)
    {
        rename(zone.name);
        zone.records.push_back({freshName(), 0, "A", "192.0.2.1", {}, {}});
    }
    void fill(const plan::Plan &plan, plan::TailnetPolicy &policy)
    {
        rename(policy.name);
        policy.network = any<plan::Network>(plan);
    }
    void fill(const plan::Plan &plan, plan::Note &note)
    {
        rename(note.name);
        note.text += freshName() + '\n';
        note.anchor = any<plan::Service>(plan);
    }

    std::mt19937 m_random;
    int m_serial = 0;
};

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void undoAllAndRedoAllVisitTheSamePlans_data();
    void undoAllAndRedoAllVisitTheSamePlans();
};

void TestRandomEdits::undoAllAndRedoAllVisitTheSamePlans_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::undoAllAndRedoAllVisitTheSamePlans()
{
    QFETCH(unsigned, seed);
    RandomEditor editor(seed);
    PlanDocument document;
    QSignalSpy aboutToApply(&document, &PlanDocument::aboutToApply);
    QSignalSpy applied(&document, &PlanDocument::applied);
    QUndoStack &history = document.undoStack();

    std::vector<plan::Plan> visited{document.plan()};
    for (int i = 0; i < 150; ++i) {
        document.apply(editor.next(document.plan()));
        if (history.count() == static_cast<int>(visited.size()))
            visited.push_back(document.plan());
    }
    const int steps = history.count();
    QVERIFY(steps > 100);
    QVERIFY(visited.back() == document.plan());

    for (int i = steps; i > 0; --i) {
        QVERIFY2(document.plan() == visited[static_cast<std::size_t>(i)], qPrintable(history.undoText()));
        history.undo();
    }
    QVERIFY(document.plan() == plan::Plan());
    for (int i = 1; i <= steps; ++i) {
        history.redo();
        QVERIFY2(document.plan() == visited[static_cast<std::size_t>(i)], qPrintable(history.undoText()));
    }
    QCOMPARE(aboutToApply.count(), 3 * steps);
    QCOMPARE(applied.count(), 3 * steps);
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_random_edits.moc"
