#!/bin/bash
# Asks for a simulation, its weather and grid, a place, a name and whether to use git, and makes a run directory.
. "$HOME/.geoschem/config"
choose() { # QUESTION HIGHEST
  echo "$1 (1-$2):"
  while read -r choice; do
    [[ $choice =~ ^[0-9]+$ && $choice -ge 1 && $choice -le $2 ]] && return
    echo "Invalid option. Try again."
  done
}
choose "Choose simulation type" 11
case $choice in
  1) name=fullchem ;;
  *) name=TransportTracers ;;
esac
choose "Choose meteorology source" 4
choose "Choose horizontal resolution" 3
choose "Choose number of levels" 2
echo "Enter path where the run directory will be created:"
read -r path
echo "Enter run directory name, or press return to use the default:"
read -r directory
directory=$path/${directory:-gc_4x5_merra2_$name}
mkdir -p "$directory/Restarts"
cat >"$directory/geoschem_config.yml" <<END
simulation:
  name: $name
  start_date: [20190101, 000000]
  end_date: [20190201, 000000]
  root_data_dir: $GC_DATA_ROOT
  use_gcclassic_timers: false
END
cat >"$directory/HISTORY.rc" <<END
EXPID:  ./OutputDir/GEOSChem
COLLECTIONS: 'Restart',
             'SpeciesConc',
::
  Restart.frequency:          'End',
  Restart.duration:           'End',
  Restart.fields:             'SpeciesRst_?ALL?               ',
::
  SpeciesConc.frequency:      00000100 000000
  SpeciesConc.fields:         'SpeciesConc_?ALL?             ',
::
END
cat >"$directory/HEMCO_Config.rc" <<END
ROOT:                        $GC_DATA_ROOT/HEMCO
DiagnFile:                   HEMCO_Diagn.rc
DiagnFreq:                   Monthly
END
printf '# Name Spec ExtNr\nEmisCO CO -1\n' >"$directory/HEMCO_Diagn.rc"
echo "Do you want to track run directory changes with git? (y/n)"
read -r _
echo "Created $directory"
