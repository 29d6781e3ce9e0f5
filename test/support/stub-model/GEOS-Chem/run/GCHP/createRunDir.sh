#!/bin/bash
# Asks as createRunDir.sh of GCHP 14.7.0 does for TransportTracers and MERRA-2, and leaves the files that gcbench reads or sets.
# Written for tests; no line is from the model.

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

choose simulation "Choose simulation type:" 4
[[ ${simulation} != 1 ]] || choose option "Choose additional simulation option:" 8
choose met "Choose meteorology source:" 3
printf '\nEnter path where the run directory will be created:\n'
while read -r path || true; do
    [[ -d ${path} ]] && break
    echo "ERROR: ${path} does not exist. Enter a new path or hit q to quit."
done
printf '\nEnter run directory name, or press return to use default:\n'
read -r directory
directory="${path}/${directory:-gchp_merra2_TransportTracers}"
mkdir -p "${directory}/Restarts" "${directory}/OutputDir" "${directory}/CreateRunDirLogs"
ln -s "$(pwd -P)/.." "${directory}/CodeDir"
ln -s "${GC_DATA_ROOT}/CHEM_INPUTS" "${directory}/ChemDir"
ln -s "${GC_DATA_ROOT}/HEMCO" "${directory}/HcoDir"
ln -s "${GC_DATA_ROOT}/GEOS_0.5x0.625/MERRA2" "${directory}/MetDir"
for N in 24 48; do
    ln -s "${GC_DATA_ROOT}/GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.c${N}.nc4" \
        "${directory}/Restarts/GEOSChem.Restart.20190101_0000z.c${N}.nc4"
done
echo "20190101 000000" > "${directory}/cap_restart"
printf 'NX: 4\nNY: 24\n' > "${directory}/GCHP.rc"
printf 'BEG_DATE: 19600101 000000\nEND_DATE: 22000101 000000\nJOB_SGMT: 00000100 000000\n' > "${directory}/CAP.rc"
cat > "${directory}/setCommonRunSettings.sh" <<'END'
#!/bin/bash
TOTAL_CORES=96
NUM_NODES=2
NUM_CORES_PER_NODE=48
CS_RES=90
Run_Duration="00000100 000000"
END
cat > "${directory}/ExtData.rc" <<'END'
Ext_AllowExtrap: .true.
PrimaryExports%%
# Name Units Clim Conservative Refresh Offset Scale Variable Template
PS1    hPa            N Y 0                        none 0.01 PS    ./MetDir/%y4/%m2/MERRA2.%y4%m2%d2.I3.05x0625.nc4
ULA    'm s-1'        N N F0;013000                none none U     ./MetDir/%y4/%m2/MERRA2.%y4%m2%d2.A3dyn.05x0625.nc4
PHIS   m2_s-2         N N -                        none none PHIS  ./MetDir/2015/01/MERRA2.20150101.CN.05x0625.nc4
#TA    K              N N 0                        none none T     ./MetDir/%y4/%m2/MERRA2.%y4%m2%d2.off.nc4
FLASH  1              N N -                        none none LDENS /dev/null
OLSON  1              N F;0 -                      none none OLSON ./ChemDir/Olson_Land_Map_201203/Olson_2001_Land_Map.025x025.generic.nc
XLAI   cm2_cm-2       N Y %y4-%m2-%d2T00:00:00     none none XLAI  ./HcoDir/Yuan_XLAI/v2021-06/XLAI.025x025.%y4.nc
TRADE  1              N N F%y4-%m2-%d2T%h2:00:00   none none X     ./HcoDir/OFFLINE/%y4/%m2/hourly.%y4%m2%d2_%h2%n2.nc
%%
DerivedExports%%
%%
END
cat > "${directory}/HISTORY.rc" <<'END'
EXPID:  OutputDir/GEOSChem
COLLECTIONS: 'Emissions',
             'SpeciesConc',
             #'StateMet',
::
  SpeciesConc.template:       '%y4%m2%d2_%h2%n2z.nc4',
::
END
printf -- '    --> EMISSIONS              :       true\n' > "${directory}/HEMCO_Config.rc"
printf '\nDo you want to track run directory changes with git? (y/n)\n'
while read -r answer || true; do
    [[ ${answer} == y || ${answer} == n ]] && break
    echo "Input not recognized. Try again."
done
printf '\nCreated %s\n' "${directory}"
exit 0
