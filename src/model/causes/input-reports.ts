import { DEBUG_GUIDE, ERROR_GUIDE } from "./advice.ts";
import type { CauseRule } from "./cause-rule.ts";

const REDOWNLOAD =
  "Open the file with ncdump -h. If that fails, delete it and download it again. If it works, rebuild netCDF with HDF5 support.";

/** Errors of GEOS-Chem, HEMCO and the netCDF layer about input files. */
export const INPUT_REPORTS: readonly CauseRule[] = [
  {
    id: "netcdf-out-of-memory",
    words: ["netcdf: "],
    pattern: /NetCDF: .*(?:memory allocation|out of memory)|NetCDF: .*malloc/i,
    role: "report",
    class: "out-of-memory",
    meaning: "The netCDF library could not allocate memory.",
    source: "netCDF-C 4, every GEOS-Chem version",
    example: "In Ncrd_4d_R4 #2:  NetCDF: Memory allocation (malloc) failure",
  },
  {
    id: "boundary-conditions-missing",
    words: ["boundarycond", " bc_"],
    pattern:
      /(?:cannot find|could not find|can't find|cannot open|no valid time|not found).*(?:BoundaryConditions?\S*\d|\/\S.*\bBC_\w)/i,
    role: "report",
    class: "missing-input",
    meaning: "A nested run found no boundary conditions for its date.",
    action:
      "Run the global simulation that writes them from one day earlier. Check the path of BC_ in HEMCO_Config.rc, and that the file holds the simulated date.",
    source: "HEMCO 2.1 to 3.12",
    example:
      "HEMCO ERROR: Cannot find file for current simulation time: ./OutputDir/GEOSChem.BoundaryConditions.20180101_0000z.nc4 - Cannot get field BC_ACET.",
    guide: ERROR_GUIDE,
  },
  {
    id: "restart-missing",
    words: ["restart"],
    pattern:
      /(?:cannot find|could not find|can't find|cannot open|could not open|not found|no such file|does not exist).*(?:GEOSChem[._]Restart\S*\d|initial_GEOSChem_rst|trac_rst|HEMCO_restart|\brestart\S*\.nc|\/\S*restart|\brestart file \S*\/)/i,
    role: "report",
    class: "missing-input",
    meaning: "The restart file is missing, is of another date, or lacks a species of this version.",
    action:
      "Put a restart file of the start date and of this version into Restarts/ (before 14.0 into the run directory). To start without some of its species, set the time cycle flag of SPC_ in HEMCO_Config.rc to CYS.",
    source: "HEMCO 2.1 to 3.12, GEOS-Chem 12 to 14.8",
    example:
      "HEMCO ERROR: Cannot find the SPC_ACET field in the GEOS-Chem restart file ./Restarts/GEOSChem.Restart.20190101_0000z.nc4!",
    guide: ERROR_GUIDE,
  },
  {
    id: "hemco-unresolved-token",
    words: ["unknown_met", "unknown_year", "unknown_res", "$root", "$data_dir", "$metdir", "$met"],
    pattern: /(?:cannot|could not|can't).*(?:unknown_(?:met|year|res)|\$\{?[A-Z_]{3,})/i,
    role: "report",
    class: "missing-input",
    meaning:
      "HEMCO could not replace a token of HEMCO_Config.rc, so the name of the file is wrong.",
    action: "Set ROOT, METDIR, MET and RES in the settings section of HEMCO_Config.rc.",
    source: "HEMCO 2.1 to 3.12, the standalone program included",
    example:
      "HEMCO ERROR: Cannot find file for current simulation time: /data/GEOS_4x5/UNKNOWN_MET.20180701.CN.4x5.nc",
  },
  {
    id: "hemco-no-valid-time",
    words: ["valid time stamp", "current simulation time", "time stamp"],
    pattern: /cannot find (?:file for current simulation time|(?:file|field) with valid time)/i,
    role: "report",
    class: "missing-input",
    meaning: "HEMCO found no file, or no time slice in it, for the simulated date.",
    action:
      "Check that the file exists and covers the simulated date. Fetch it with a dry run and download_data.py, or change the time cycle flag of the entry in HEMCO_Config.rc.",
    source: "HEMCO 2.1 to 3.12",
    example:
      "HEMCO ERROR: Cannot find field with valid time stamp in /data/ExtData/GEOS_4x5/MERRA2/2010/11/MERRA2.20101117.A3cld.4x5.nc4 - Cannot get field CLOUD.",
    guide: ERROR_GUIDE,
  },
  {
    id: "netcdf-cannot-open",
    words: ["cannot open", "can't open", "could not open"],
    pattern: /^In Nc\w+[^:]*cannot open|NetCDF.*cannot open/i,
    role: "report",
    class: "missing-input",
    meaning: "The netCDF library could not open an input file.",
    action:
      "If the file is missing, fetch it. If it is there, open it with ncdump -h: it may be cut short, unreadable for you, or in netCDF-4 format while the library was built without HDF5.",
    source: "GEOS-Chem 12 to 14.8 (NcdfUtil)",
    example: "In Ncop_Rd, cannot open:  /data/ExtData/HEMCO/EDGARv43/v2016-11/EDGAR_v43.CO.nc",
    guide: ERROR_GUIDE,
  },
  {
    id: "netcdf-cannot-create",
    words: ["cannot create", "can't create", "could not create", "cannot write"],
    pattern: /(?:^In Nc\w+|NetCDF|HISTORY|file).*(?:cannot|can't|could not) (?:create|write)/i,
    role: "report",
    class: "model-error",
    meaning: "The model could not create an output file.",
    action:
      "Create the folder (usually OutputDir or Restarts), check that you may write to it, and check the free disk space and your quota.",
    source: "GEOS-Chem 12 to 14.8 (NcdfUtil)",
    example: "In Nccr_Wr, cannot create:  OutputDir/GEOSChem.SpeciesConc.20190701_0000z.nc4",
  },
  {
    id: "netcdf-no-such-file",
    words: ["netcdf: ", "no such file"],
    pattern: /(?:NetCDF|^In Nc\w+).*no such file/i,
    role: "report",
    class: "missing-input",
    meaning: "The netCDF library was asked for a file that does not exist.",
    source: "netCDF-C 4",
    example: "In NcopRd: NetCDF: No such file or directory: /data/ExtData/HEMCO/x.nc",
  },
  {
    id: "netcdf-hdf-error",
    words: ["hdf error", "hdf5 error", "unknown file format", "can't open hdf5", "not a valid id"],
    pattern:
      /NetCDF: (?:HDF error|Unknown file format|Can't open HDF5|Not a valid ID|Problem with HDF5|Attempt to use feature)|HDF5-DIAG/i,
    role: "report",
    class: "model-error",
    meaning: "An input file is damaged or cut short, or the netCDF library cannot read its format.",
    action: `${REDOWNLOAD} On a network file system try HDF5_USE_FILE_LOCKING=FALSE.`,
    source: "netCDF-C 4 with HDF5, every GEOS-Chem version",
    example: "In Ncrd_3d_R4 #2:  NetCDF: HDF error",
    guide: `${ERROR_GUIDE}#netcdf-hdf-error`,
  },
  {
    id: "netcdf-shape",
    words: ["index exceeds", "start+count", "edge+start", "dimension bound", "dimension size"],
    pattern:
      /(?:Index exceeds dimension bound|(?:Start|Edge)\+(?:count|start) exceeds|Invalid dimension)/i,
    role: "report",
    class: "model-error",
    meaning: "The grid of an input file is smaller than the grid of the run.",
    action:
      "Check that the file is for this resolution, region and number of levels. For a nested grid crop it to at least the region plus its buffer.",
    source: "netCDF-C 4, every GEOS-Chem version",
    example: "In Ncrd_3d_R4 #2:  NetCDF: Index exceeds dimension bound",
    guide: ERROR_GUIDE,
  },
  {
    id: "netcdf-not-in-file",
    words: ["variable not found", "attribute not found", "dimension", "invalid dim"],
    pattern: /NetCDF: (?:Variable|Attribute|Invalid dim|Dimension).*|^In Nc\w+.*not found/i,
    role: "report",
    class: "model-error",
    meaning: "An input file lacks a variable, a dimension or an attribute that the model reads.",
    action:
      "Look at the last file that the log opened with ncdump -h, and compare its names with the entry in HEMCO_Config.rc.",
    source: "netCDF-C 4, every GEOS-Chem version",
    example: "In NcGet_Var_Attr_C: time, NetCDF: Variable not found",
  },
  {
    id: "netcdf-permission",
    words: ["permission denied", "read only", "no space left", "quota"],
    pattern: /(?:NetCDF|^In Nc\w+|ERROR).*(?:permission denied|read.only|no space left|quota)/i,
    role: "report",
    class: "model-error",
    meaning: "The model may not read or write a file, or the disk is full.",
    action: "Check the permissions (ls -l), the free disk space (df -h) and your quota.",
    source: "netCDF-C 4, every GEOS-Chem version",
    example: "In Ncwr_3d_R4:  NetCDF: Write to read only",
  },
  {
    id: "netcdf-other",
    words: ["netcdf: ", "in nc"],
    pattern: /^In N[Cc]\w+.*|NetCDF: \w/,
    role: "report",
    class: "model-error",
    meaning: "The model could not read or write a netCDF file.",
    action: REDOWNLOAD,
    source: "GEOS-Chem 12 to 14.8 (NcdfUtil)",
    example: "In Ncdef_var:  NetCDF: String match to name in use",
    guide: ERROR_GUIDE,
  },
  {
    id: "invalid-directory",
    words: ["invalid directory", "directory does not", "not a directory"],
    pattern: /invalid directory|directory (?:does not exist|not found)|not a directory/i,
    role: "report",
    class: "missing-input",
    meaning: "A directory that the configuration names does not exist.",
    action: "Correct root_data_dir in geoschem_config.yml (before 14.0: the paths in input.geos).",
    source: "GEOS-Chem 12 to 14.8",
    example: "GEOS-Chem ERROR: Invalid directory: /data/extdata/CHEM_INPUTS/",
  },
  {
    id: "io-error-no-file",
    words: ["i/o error"],
    pattern: /I\/O ERROR\s+(?:2|29)\s+in file unit/i,
    role: "report",
    class: "missing-input",
    meaning: "The model could not open a text input file, because it does not exist.",
    source: "GEOS-Chem 12 to 14.8 (IOERROR); 2 with gfortran, 29 with Intel",
    example: "GEOS-CHEM I/O ERROR     2 in file unit    99",
  },
  {
    id: "io-error",
    words: ["i/o error"],
    pattern: /I\/O ERROR/i,
    role: "report",
    class: "model-error",
    meaning:
      "The model could not read a text input file. Number -1 means that the file ended too early.",
    action: "Compare the file with the original in size, and download it again.",
    source: "GEOS-Chem 12 to 14.8 (IOERROR)",
    example: "GEOS-CHEM I/O ERROR    -1 in file unit    99",
  },
  {
    id: "cloud-j-missing",
    words: ["cloudj_error", "cloud-j error", "fast-jx", "photolysis"],
    pattern:
      /(?:CLOUDJ_ERROR|Cloud-?J ERROR|FAST-?JX|photolysis).*(?:not found|(?:cannot|could not|can't) (?:open|find)|does not exist|no such file)/i,
    role: "report",
    class: "missing-input",
    meaning: "A table of photolysis cross sections is missing.",
    action:
      "Fetch the folder CHEM_INPUTS/CLOUD_J (before 14.3 CHEM_INPUTS/FAST_JX) of this version, and check cloud-j.input_directory in geoschem_config.yml.",
    source: "Cloud-J 7 and 8 (GEOS-Chem 14.3 to 14.8), FAST-JX before",
    example: "CLOUDJ_ERROR: File not found: /data/ExtData/CHEM_INPUTS/CLOUD_J/FJX_spec.dat",
  },
  {
    id: "cloud-j-read",
    words: ["cloudj_error", "cloud-j error", "cldj", "fast-jx", "fjx"],
    pattern: /(?:CLOUDJ_ERROR|Cloud-J ERROR|FAST-?JX|\bFJX_|cldj).*(?:read|open|RD_|file)/i,
    role: "report",
    class: "model-error",
    meaning: "Cloud-J or FAST-JX could not read one of its tables of cross sections.",
    action:
      "Fetch the folder CHEM_INPUTS/CLOUD_J (before 14.3 CHEM_INPUTS/FAST_JX) of this version, and check cloud-j.input_directory in geoschem_config.yml.",
    source: "Cloud-J 7 and 8 (GEOS-Chem 14.3 to 14.8), FAST-JX before",
    example: "CLOUDJ_ERROR: Error in read --> LOCATION:  -> at RD_XXX in module cldj_init_mod.F90",
  },
  {
    id: "hemco-time-slices",
    words: ["time slices"],
    pattern: /not enough time slices/i,
    role: "report",
    class: "model-error",
    meaning: "A file holds fewer time slices than its entry in HEMCO_Config.rc promises.",
    action:
      "Look at the time dimension with ncdump -v time. Download the file again, or correct the time range of the entry.",
    source: "HEMCO 2.1 to 3.12",
    example: "HEMCO ERROR: not enough time slices: DTRAIN",
  },
  {
    id: "met-field-not-read",
    words: ["hemco data list", "hemco list", "could not get pointer", "hco_getptr", "get_met"],
    pattern: /Could not (?:find|get).*(?:HEMCO|pointer)|HCO_GetPtr/i,
    role: "report",
    class: "model-error",
    meaning: "HEMCO did not read a field that the model needs.",
    action:
      "Switch the field's section on in HEMCO_Config.rc, and look in HEMCO.log for the file of this field.",
    source: "GEOS-Chem 12 to 14.8",
    example: "GEOS-CHEM ERROR: Could not find DTRAIN in HEMCO data list!",
    guide: DEBUG_GUIDE,
  },
];
