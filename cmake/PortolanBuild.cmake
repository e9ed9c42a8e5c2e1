# How every target of Portolan is built: warnings, sanitizers, ccache, precompiled headers, and the two functions
# that declare a library of the house and a test.

option(PORTOLAN_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(PORTOLAN_TIDY "Run clang-tidy with every compilation" OFF)
set(PORTOLAN_SANITIZE "" CACHE STRING "Comma-separated sanitizers, for example address,undefined")

find_program(PORTOLAN_CCACHE ccache)
if(PORTOLAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache only caches users of a precompiled header when told that their defines and times may differ.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PORTOLAN_CCACHE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()

# moc 6.4 stops at the first line of <concepts> and <compare>, and needs neither: with their guards set it passes them by.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS -D_COMPARE)

find_program(PORTOLAN_LLD ld.lld)
if(PORTOLAN_LLD)
    add_link_options(-fuse-ld=lld)
endif()

if(PORTOLAN_TIDY)
    find_program(PORTOLAN_CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${PORTOLAN_CLANG_TIDY})
endif()

if(PORTOLAN_SANITIZE)
    add_compile_options(-fsanitize=${PORTOLAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${PORTOLAN_SANITIZE})
endif()

option(PORTOLAN_FUZZ "Build the fuzz targets; needs clang" OFF)
if(PORTOLAN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "PORTOLAN_FUZZ needs clang, which has libFuzzer: use the preset fuzz")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

add_library(portolan_warnings INTERFACE)
target_compile_options(portolan_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    $<$<BOOL:${PORTOLAN_WARNINGS_AS_ERRORS}>:-Werror>)

# portolan_library(NAME SOURCES ... LINKS ...)
# One static library `portolan_NAME` for the folder that calls it. What it LINKS is all it may include.
function(portolan_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(portolan_${name} STATIC ${arg_SOURCES})
    target_include_directories(portolan_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(portolan_${name} PUBLIC ${arg_LINKS} PRIVATE portolan_warnings)
    if(arg_LINKS MATCHES "Qt6::Widgets")
        set_target_properties(portolan_${name} PROPERTIES AUTOMOC ON)
        target_precompile_headers(portolan_${name} REUSE_FROM portolan_widgets_pch)
    elseif(arg_LINKS MATCHES "Qt6::")
        set_target_properties(portolan_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# portolan_embed(NAME FOLDER PATTERN OUTPUT)
# Makes the files of FOLDER that fit PATTERN part of the library `portolan_NAME`: its sources can include OUTPUT, a table
# of names and texts.
function(portolan_embed name folder pattern output)
    file(GLOB pages CONFIGURE_DEPENDS ${folder}/${pattern})
    set(embedded ${CMAKE_CURRENT_BINARY_DIR}/embedded/${output})
    add_custom_command(
        OUTPUT ${embedded}
        COMMAND ${CMAKE_COMMAND} -D FOLDER=${folder} -D PATTERN=${pattern} -D OUTPUT=${embedded}
                -P ${CMAKE_SOURCE_DIR}/cmake/EmbedPages.cmake
        DEPENDS ${pages} ${CMAKE_SOURCE_DIR}/cmake/EmbedPages.cmake
        VERBATIM)
    target_sources(portolan_${name} PRIVATE ${embedded})
    target_include_directories(portolan_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()

# portolan_test(FOLDER UNIT LINKS ... [WIDGETS])
# The Qt Test program tests/FOLDER/tst_UNIT.cpp, registered with CTest as FOLDER/UNIT. WIDGETS for every test that links
# Qt Gui or more, since it then shares the precompiled header of those.
function(portolan_test folder unit)
    cmake_parse_arguments(PARSE_ARGV 2 arg "WIDGETS" "" "LINKS")
    set(target tst_${folder}_${unit})
    string(REPLACE "/" "_" target ${target})
    add_executable(${target} tst_${unit}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_link_libraries(${target} PRIVATE ${arg_LINKS} Qt6::Test portolan_warnings)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE PORTOLAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(arg_WIDGETS)
        target_link_libraries(${target} PRIVATE Qt6::Widgets Qt6::Svg)
        target_precompile_headers(${target} REUSE_FROM portolan_widgets_test_pch)
    else()
        target_precompile_headers(${target} REUSE_FROM portolan_test_pch)
    endif()
    add_test(NAME ${folder}/${unit} COMMAND ${target})
    set_tests_properties(${folder}/${unit} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PORTOLAN_BUILD_DIR=${CMAKE_BINARY_DIR}")
endfunction()
