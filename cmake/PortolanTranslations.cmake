# Translations: extracted from the sources by the target `update_translations`, compiled and embedded by every build.

find_program(PORTOLAN_LRELEASE lrelease HINTS /usr/lib/qt6/bin REQUIRED)
find_program(PORTOLAN_LUPDATE lupdate HINTS /usr/lib/qt6/bin)

set(PORTOLAN_TRANSLATED de es)
# English needs a translation of what Qt counts only: "%n service(s)".
set(PORTOLAN_LANGUAGES en ${PORTOLAN_TRANSLATED})

# How lupdate is told what to read, also by tests/translations. phrase() and phrases() are those of model/text/say.h.
set(PORTOLAN_LUPDATE_OPTIONS -silent -locations none -no-obsolete -no-ui-lines -extensions cpp,h -I ${CMAKE_SOURCE_DIR}
    -tr-function-alias QT_TRANSLATE_NOOP+=phrase,QT_TRANSLATE_N_NOOP3+=phrases)
set(PORTOLAN_QT_FOLDERS ${CMAKE_SOURCE_DIR}/app/desktop ${CMAKE_SOURCE_DIR}/views)
set(PORTOLAN_TEXT_FOLDERS ${PORTOLAN_QT_FOLDERS} ${CMAKE_SOURCE_DIR}/model)

if(PORTOLAN_LUPDATE)
    add_custom_target(update_translations
        COMMAND ${PORTOLAN_LUPDATE} ${PORTOLAN_LUPDATE_OPTIONS} -pluralonly ${PORTOLAN_QT_FOLDERS}
                -ts ${CMAKE_SOURCE_DIR}/translations/portolan_en.ts
        COMMENT "Taking the texts of the sources into translations/"
        VERBATIM)
    foreach(language ${PORTOLAN_TRANSLATED})
        # Each language on its own too, so that two people can translate at the same time.
        add_custom_target(update_translation_${language}
            COMMAND ${PORTOLAN_LUPDATE} ${PORTOLAN_LUPDATE_OPTIONS} ${PORTOLAN_TEXT_FOLDERS}
                    -ts ${CMAKE_SOURCE_DIR}/translations/portolan_${language}.ts
            VERBATIM)
        add_dependencies(update_translations update_translation_${language})
    endforeach()
endif()

# portolan_translations(NAME)
# Makes all languages part of the library `portolan_NAME`, as resources `:/translations/portolan_LANGUAGE.qm`.
function(portolan_translations name)
    foreach(language ${PORTOLAN_LANGUAGES})
        set(source ${CMAKE_SOURCE_DIR}/translations/portolan_${language}.ts)
        set(compiled ${CMAKE_CURRENT_BINARY_DIR}/portolan_${language}.qm)
        add_custom_command(
            OUTPUT ${compiled}
            COMMAND ${PORTOLAN_LRELEASE} -silent -nounfinished ${source} -qm ${compiled}
            DEPENDS ${source}
            VERBATIM)
        list(APPEND all ${compiled})
    endforeach()
    qt_add_resources(portolan_${name} translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${all})
endfunction()
