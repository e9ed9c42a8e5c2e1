#include "model/compose/path_table.h"

namespace portolan::compose {

std::string TreePath::step() const
{
    return item ? '[' + std::to_string(*item) + ']' : std::string(key);
}

std::string TreePath::text() const
{
    std::string above = parent ? parent->text() : std::string();
    if (!above.empty() && !item)
        above += '.';
    return above += step();
}

} // namespace portolan::compose
