#include "model/compose/path_table.h"

namespace portolan::compose {

std::string TreePath::text() const
{
    std::string above = parent ? parent->text() : std::string();
    if (above.empty())
        return std::string(key);
    if (!key.starts_with('['))
        above += '.';
    return above += key;
}

} // namespace portolan::compose
