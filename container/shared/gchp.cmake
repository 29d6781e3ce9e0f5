# CMake includes this file after project(). It gives GCHP's parts the build's flags, without a change of GCHP's files.
if(NOT CMAKE_CURRENT_SOURCE_DIR STREQUAL CMAKE_SOURCE_DIR)
  return()
endif()

# As options of the directory: GCHP empties CMAKE_Fortran_FLAGS for GEOS-Chem's part, and the compiler takes the last -march.
separate_arguments(GCBENCH_FLAGS UNIX_COMMAND "${GCBENCH_Fortran_FLAGS}")
foreach(GCBENCH_FLAG IN LISTS GCBENCH_FLAGS)
  add_compile_options($<$<COMPILE_LANGUAGE:Fortran>:${GCBENCH_FLAG}>)
endforeach()

# MAPL, FMS and FV3 choose -march by the processor of the machine that compiles: haswell for Intel, znver2 for AMD EPYC. An
# image must not depend on that machine, so this query always answers Intel. On arm64 they don't ask.
function(cmake_host_system_information)
  cmake_parse_arguments(GCBENCH "" "RESULT" "QUERY" ${ARGN})
  if(GCBENCH_RESULT AND "${GCBENCH_QUERY}" STREQUAL "PROCESSOR_DESCRIPTION")
    set(${GCBENCH_RESULT} "Intel" PARENT_SCOPE)
  else()
    _cmake_host_system_information(${ARGN})
    if(GCBENCH_RESULT)
      set(${GCBENCH_RESULT} "${${GCBENCH_RESULT}}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
