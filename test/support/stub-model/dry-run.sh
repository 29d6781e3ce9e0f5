#!/bin/sh
# A dry run in the form of GEOS-Chem Classic 14.7.0's, of the run directory it stands in. Written for tests.

[ "$1" = --dryrun ] || { echo "GEOS-Chem ERROR: this stub only runs dry"; exit 159; }
[ "$(ulimit -s)" = unlimited ] || { echo "*************   S T A R T"; exit 139; }
date_of() { sed -n "s/^ *$1: *\[\([0-9]*\),.*/\1/p" geoschem_config.yml; }
start=$(date_of start_date) end=$(date_of end_date)
root=$(sed -n 's/^ *root_data_dir: *//p' geoschem_config.yml)
day() { # KIND DATE
    year=${2%????} month=${2#????}
    echo "HEMCO: REQUIRED FILE NOT FOUND ${root}/GEOS_4x5/MERRA2/${year}/${month%??}/MERRA2.$2.$1.4x5.nc4"
}

echo "*************   S T A R T I N G   G E O S - C H E M   *************"
echo "===> GEOS-Chem version         : 14.7.0"
echo "READ_INPUT_FILE: Opening ./geoschem_config.yml"
echo "!!! GEOS-CHEM IS IN DRY-RUN MODE!"
echo "PHOTOLYSIS (dry-run): REQUIRED FILE NOT FOUND ${root}/CHEM_INPUTS//CLOUD_J/v2025-01/FJX_spec.dat"
echo "HEMCO (INIT): Opening ./HEMCO_Config.rc"
day A1 "${start}"
[ "${end}" = "${start}" ] || day I3 "${end}"
echo "HEMCO: REQUIRED FILE NOT FOUND ./Restarts/GEOSChem.Restart.${start}_0000z.nc4"
echo "HEMCO: OPTIONAL FILE NOT FOUND ./Restarts/HEMCO_restart.${start}0000.nc"
echo "HEMCO: OPTIONAL FILE NOT FOUND ${root}/HEMCO/GFED4/v2023-03/2019/GFED4_gen.025x025.201907.nc"
echo "**************   E N D   O F   G E O S -- C H E M   **************"
