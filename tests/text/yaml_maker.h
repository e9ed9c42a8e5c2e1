#pragma once

#include <random>
#include <string>
#include <vector>

namespace portolan::text {

/// Random files as people write them: every style of value, comments and blank lines, anchors, aliases and
/// merge keys.
class YamlMaker
{
public:
    explicit YamlMaker(unsigned seed)
        : m_random(seed)
    {
    }

    std::string file()
    {
        if (chance(3))
            m_text += "# the file\n";
        mapLines(0, 3);
        if (chance(5))
            m_text.pop_back();
        return std::move(m_text);
    }

private:
    bool chance(std::size_t in) { return m_random() % in == 0; }
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    std::string number() { return std::to_string(++m_count); }

    void indent(std::size_t columns) { m_text.append(columns, ' '); }

    void commentLines(std::size_t column)
    {
        if (chance(6))
            m_text += '\n';
        if (chance(4)) {
            indent(column);
            m_text += "# about " + number() + '\n';
        }
    }

    void endLine()
    {
        if (chance(4))
            m_text += "  # behind\t" + number();
        m_text += '\n';
    }

    void mapLines(std::size_t column, int depth)
    {
        const std::size_t count = 1 + below(4);
        for (std::size_t i = 0; i < count; ++i) {
            commentLines(column);
            indent(column);
            mapEntry(column, depth);
        }
    }

    void mapEntry(std::size_t column, int depth)
    {
        if (!m_maps.empty() && depth > 0 && chance(8)) {
            m_text += "k" + number() + ":\n";
            indent(column + 2);
            m_text += "<<: *" + m_maps[below(m_maps.size())];
            endLine();
            mapLines(column + 2, 0);
            return;
        }
        m_text += (chance(8) ? "\"k" + number() + "\":" : "k" + number() + ":");
        value(column, depth, true);
    }

    void listLines(std::size_t column, int depth)
    {
        const std::size_t count = 1 + below(4);
        for (std::size_t i = 0; i < count; ++i) {
            commentLines(column);
            indent(column);
            m_text += '-';
            if (depth > 0 && chance(4)) {
                m_text += ' ';
                mapEntry(column + 2, depth - 1);
                if (chance(2))
                    mapLines(column + 2, depth - 1);
            } else {
                value(column, chance(4) ? depth : 0, false);
            }
        }
    }

    std::string word() { return "w" + number(); }

    /// What stands behind the colon of a key, or the dash of an item, in that column.
    void value(std::size_t column, int depth, bool inMap)
    {
        switch (below(depth > 0 ? 16 : 11)) {
        case 0: m_text += " " + word(); break;
        case 1: m_text += " \"" + word() + "\\t\xC3\xA9\""; break;
        case 2: m_text += "   'it''s " + word() + "'"; break;
        case 3: m_text += " " + number(); break;
        case 4: break;
        case 5: blockScalar(chance(2) ? "|" : ">-", column); return;
        case 6: m_text += " [ " + word() + ", \"" + word() + "\" ,{a: 1, b: }]"; break;
        case 7: m_text += " {a: " + word() + ", \"b\": [x]}"; break;
        case 8: anchorOrAlias(); break;
        case 9:
            m_text += " [\n" + std::string(column + 2, ' ') + word() + ", # in\n" +
                      std::string(column + 2, ' ') + word() + "\n" + std::string(column + 2, ' ') + "]";
            break;
        case 10: m_text += " " + word() + "\n" + std::string(column + 2, ' ') + word(); break;
        case 11:
            endLine();
            listLines(inMap ? column + 2 * below(2) : column + 2, depth - 1);
            return;
        default:
            if (chance(5)) {
                m_maps.push_back("m" + number());
                m_text += " &" + m_maps.back();
                const std::string kept = m_maps.back();
                m_maps.pop_back(); // not to be named within itself
                endLine();
                mapLines(column + 2 + 2 * below(2), depth - 1);
                m_maps.push_back(kept);
                return;
            }
            endLine();
            mapLines(column + 2 + 2 * below(2), depth - 1);
            return;
        }
        endLine();
    }

    void blockScalar(const std::string &sign, std::size_t column)
    {
        m_text += " " + sign;
        endLine();
        const std::string margin(column + 2, ' ');
        m_text += margin + word() + " # text\n" + (chance(2) ? "\n" : "") + margin + word() + "\n";
    }

    void anchorOrAlias()
    {
        if (m_scalars.empty() || chance(2)) {
            m_scalars.push_back("s" + number());
            m_text += " &" + m_scalars.back() + " " + word();
        } else {
            m_text += " *" + m_scalars[below(m_scalars.size())];
        }
    }

    std::mt19937 m_random;
    std::string m_text;
    std::vector<std::string> m_scalars;
    std::vector<std::string> m_maps;
    int m_count = 0;
};

} // namespace portolan::text
