#pragma once

#include <algorithm>
#include <cassert>
#include <iterator>
#include <memory>
#include <vector>

namespace portolan::plan {

/// The entities of one kind, in the order of their ids.
///
/// A value with shared insides: a copy costs one reference count however many rows there are, and changing a
/// copy leaves the original as it was. That is what lets checks, layout and exports work on a plan while it
/// is being edited.
template <class Entity>
class Table
{
public:
    using IdType = decltype(Entity::id);

    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Entity;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entity *;
        using reference = const Entity &;

        Iterator() = default;
        explicit Iterator(const std::shared_ptr<const Entity> *at)
            : m_at(at)
        {
        }
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        friend difference_type operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }
        friend bool operator==(Iterator, Iterator) = default;

    private:
        const std::shared_ptr<const Entity> *m_at = nullptr;
    };

    std::size_t size() const { return m_rows->size(); }
    bool isEmpty() const { return m_rows->empty(); }
    Iterator begin() const { return Iterator(m_rows->data()); }
    Iterator end() const { return Iterator(m_rows->data() + m_rows->size()); }

    /// The entity at a position in the order of ids. Must be below size().
    const Entity &operator[](std::size_t row) const { return *(*m_rows)[row]; }

    const Entity *find(IdType id) const
    {
        const auto at = lowerBound(*m_rows, id);
        return at != m_rows->end() && (*at)->id == id ? at->get() : nullptr;
    }

    /// The entity that \a id names, which must exist.
    const Entity &at(IdType id) const
    {
        const Entity *found = find(id);
        assert(found);
        return *found;
    }

    /// Its position in the order of ids, or size() when there is none.
    std::size_t rowOf(IdType id) const
    {
        const auto at = lowerBound(*m_rows, id);
        return at != m_rows->end() && (*at)->id == id ? static_cast<std::size_t>(at - m_rows->begin())
                                                      : size();
    }

    /// The largest id that this table, or one that it was copied from, ever held: the next one is free for
    /// good.
    IdType highest() const { return m_highest; }

    void put(Entity entity)
    {
        m_highest = std::max(m_highest, entity.id);
        Rows &rows = ownRows();
        const auto at = lowerBound(rows, entity.id);
        auto row = std::make_shared<const Entity>(std::move(entity));
        if (at != rows.end() && (*at)->id == row->id)
            *at = std::move(row);
        else
            rows.insert(at, std::move(row));
    }

    void erase(IdType id)
    {
        Rows &rows = ownRows();
        const auto at = lowerBound(rows, id);
        if (at != rows.end() && (*at)->id == id)
            rows.erase(at);
    }

    /// Tables are equal when their entities are. Which ids were used and given up is no part of that.
    friend bool operator==(const Table &a, const Table &b)
    {
        if (a.m_rows == b.m_rows)
            return true;
        const auto sameEntity = [](const auto &x, const auto &y) {
            return x == y || *x == *y;
        };
        return std::equal(a.m_rows->begin(), a.m_rows->end(), b.m_rows->begin(), b.m_rows->end(), sameEntity);
    }

private:
    using Rows = std::vector<std::shared_ptr<const Entity>>;

    template <class SomeRows>
    static auto lowerBound(SomeRows &rows, IdType id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const auto &row, const IdType &value) { return row->id < value; });
    }

    Rows &ownRows()
    {
        if (m_rows.use_count() > 1)
            m_rows = std::make_shared<Rows>(*m_rows);
        return *m_rows;
    }

    std::shared_ptr<Rows> m_rows = std::make_shared<Rows>();
    IdType m_highest{};
};

} // namespace portolan::plan
