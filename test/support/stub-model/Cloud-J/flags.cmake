# The flags of a part are lists in CMake's cache, by compiler and kind of build: $1_Fortran_FLAGS_GNU and so on.
function(stand_in_flags part)
  set(model -mcmodel=medium)
  # Linux says aarch64.
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "arm64")
    set(model -mcmodel=small)
  endif()
  set(${part}_Fortran_FLAGS_GNU -cpp -std=legacy ${model} -g CACHE STRING "Flags for all builds")
  set(${part}_Fortran_FLAGS_RELEASE_GNU -O3 -funroll-loops CACHE STRING "Flags for Release")
endfunction()
