#!/bin/bash
# Asks as createRunDir.sh of GEOS-Chem Classic 14.7.0 does, in its order and with its stubbornness: what is not among the
# choices is asked for again, also when nobody can answer any more. Written for tests; no line is from the model.

source "${HOME}/.geoschem/config"
[[ -n ${GC_USER_REGISTERED} ]] || { read -p "Your name: " who; }

choose() { # VARIABLE QUESTION HIGHEST
    local answer
    printf '\n---------------\n%s (1-%s)\n---------------\n' "$2" "$3"
    while read -r answer || true; do
        [[ ${answer} =~ ^[0-9]+$ && ${answer} -ge 1 && ${answer} -le $3 ]] && break
        echo "Invalid option. Try again."
    done
    printf -v "$1" '%s' "${answer}"
}

decide() { # VARIABLE QUESTION
    local answer
    printf '\n---------------\n%s (y/n)\n---------------\n' "$2"
    while read -r answer || true; do
        [[ ${answer} == y || ${answer} == n ]] && break
        echo "Input not recognized. Try again."
    done
    printf -v "$1" '%s' "${answer}"
}

choose simulation "Choose simulation type:" 11
name=fullchem
start=20190701 end=20190801
if [[ ${simulation} == 1 ]]; then
    choose option "Choose additional simulation option:" 8
elif [[ ${simulation} == 7 ]]; then
    name=TransportTracers start=20190101 end=20190201
fi
choose met "Choose meteorology source:" 4
choose resolution "Choose horizontal resolution:" 3
choose levels "Choose number of levels:" 2

printf '\nEnter path where the run directory will be created:\n'
while read -r path || true; do
    [[ -d ${path} ]] && break
    echo "ERROR: ${path} does not exist. Enter a new path or hit q to quit."
done
printf '\nEnter run directory name, or press return to use default:\n'
read -r directory
directory="${path}/${directory:-gc_4x5_merra2_${name}}"
mkdir -p "${directory}/Restarts" "${directory}/CreateRunDirLogs" "${directory}/build"
ln -s "$(pwd -P)/.." "${directory}/CodeDir"

cat > "${directory}/geoschem_config.yml" <<END
simulation:
  name: ${name}
  start_date: [${start}, 000000]
  end_date: [${end}, 000000]
  root_data_dir: ${GC_DATA_ROOT}
  use_gcclassic_timers: false
grid:
  resolution: $([[ ${resolution} == 1 ]] && echo 4.0x5.0 || echo 2.0x2.5)
  number_of_levels: $([[ ${levels} == 1 ]] && echo 72 || echo 47)
operations:
  transport:
    transported_species: [CO, O3]
END
cat > "${directory}/HISTORY.rc" <<'END'
EXPID:  ./OutputDir/GEOSChem
COLLECTIONS: 'Restart',
             'SpeciesConc',
             #'StateMet',
::
  Restart.frequency:          'End',
  Restart.duration:           'End',
  Restart.fields:             'SpeciesRst_?ALL?               ',
::
  SpeciesConc.frequency:      00000100 000000
  SpeciesConc.fields:         'SpeciesConc_?ALL?             ',
::
END
cat > "${directory}/HEMCO_Config.rc" <<END
ROOT:                        ${GC_DATA_ROOT}/HEMCO
DiagnFile:                   HEMCO_Diagn.rc
DiagnFreq:                   Monthly
    --> EMISSIONS              :       true
101     SeaFlux                : on    DMS
0 LIGHT \$ROOT/LIGHT/light.nc FLASH 2019/1/1/0 C xy 1 * - 1 1
END
printf '# Name Spec ExtNr\nEmisCO CO -1\n' > "${directory}/HEMCO_Diagn.rc"

decide git "Do you want to track run directory changes with git?"
if [[ ${simulation} == 1 ]]; then
    decide kppsa "Do you want to build the KPP-Standalone Box Model?"
fi
printf '\nCreated %s\n' "${directory}"
exit 0
