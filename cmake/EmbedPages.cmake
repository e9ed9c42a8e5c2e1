# cmake -D FOLDER=... -D PATTERN=... -D OUTPUT=... -P EmbedPages.cmake
# Writes every file of FOLDER whose name fits PATTERN as a line `{"NAME", R"page(TEXT)page"},` for a C++ table.
file(GLOB pages ${FOLDER}/${PATTERN})
list(SORT pages)
set(rows "")
foreach(page IN LISTS pages)
    get_filename_component(name ${page} NAME_WE)
    file(READ ${page} text)
    string(APPEND rows "{\"${name}\", R\"page(${text})page\"},\n")
endforeach()
file(WRITE ${OUTPUT} "${rows}")
