! A model of one loop: exponentials and sines over a few columns, in parallel, and a dry run.
program gcclassic
  use hemco, only: miss
  use hetp, only: balance
  use cloudj, only: optical_depth
#ifdef HAS_NETCDF
  use netcdf
#endif
  implicit none
  integer, parameter :: n = 200000
  character(1024) :: argument, line, root, start
  ! On the stack, and larger than the usual limit of it.
  real(8) :: column(n), tracer(n)
  integer :: i, status

  write (*, '(A)') '*************   S T A R T I N G   G E O S - C H E M   *************'
  write (*, '(A)') '===> GEOS-Chem version         : 0.0.0-stub'
  write (*, '(A)') '===> Mechanism                 : '//MECHANISM
  root = ''
  start = ''
  open (10, file='geoschem_config.yml', status='old', iostat=status)
  if (status /= 0) then
    write (*, '(A)') 'GEOS-Chem ERROR: geoschem_config.yml is not there'
    call exit(159)
  end if
  do
    read (10, '(A)', iostat=status) line
    if (status /= 0) exit
    if (index(line, 'root_data_dir:') > 0) root = adjustl(line(index(line, ':') + 1:))
    if (index(line, 'start_date:') > 0) start = line(index(line, '[') + 1:index(line, ',') - 1)
  end do
  close (10)
  call get_command_argument(1, argument)
  if (argument == '--dryrun') then
    write (*, '(A)') '!!! GEOS-CHEM IS IN DRY-RUN MODE!'
    call miss('REQUIRED', trim(root)//'/GEOS_4x5/MERRA2/'//start(1:4)//'/'//start(5:6)//'/MERRA2.'//trim(start)//'.A1.4x5.nc4')
    call miss('REQUIRED', './Restarts/GEOSChem.Restart.'//trim(start)//'_0000z.nc4')
    call miss('OPTIONAL', trim(root)//'/HEMCO/GFED4/v2023-03/2019/GFED4_gen.025x025.201907.nc')
  else
    write (*, '(A)') '---> DATE: 2019/01/01  UTC: 00:00'
    do i = 1, n
      column(i) = 1d-5 * i
    end do
    call advance(column, tracer)
    write (*, '(A)') '---> DATE: 2019/01/01  UTC: 03:00'
#ifdef HAS_NETCDF
    call write_restart(tracer)
#endif
    write (*, '(A, ES24.16)') 'Tracer mass: ', sum(tracer) * balance(2d0) * optical_depth(1d0)
  end if
  write (*, '(A)') '**************   E N D   O F   G E O S -- C H E M   **************'
contains
  subroutine advance(x, y)
    real(8), intent(in) :: x(n)
    real(8), intent(out) :: y(n)
    integer :: j
    !$omp parallel do simd
    do j = 1, n
      y(j) = exp(-x(j)) * sin(x(j)) + x(j) * x(j)
    end do
  end subroutine
#ifdef HAS_NETCDF
  ! With the time of writing in it, so that no two files are the same, byte for byte.
  subroutine write_restart(x)
    real(8), intent(in) :: x(n)
    integer :: file, dimension, variable
    character(24) :: now
    write (*, '(A)') '     - Creating file for Restart; reference = 20190101 000000'
    write (*, '(A)') '        with filename = Restarts/GEOSChem.Restart.20190101_0300z.nc4'
    call date_and_time(date=now(1:8), time=now(9:18))
    call check(nf90_create('Restarts/GEOSChem.Restart.20190101_0300z.nc4', ior(NF90_NETCDF4, NF90_CLOBBER), file))
    call check(nf90_put_att(file, NF90_GLOBAL, 'history', now))
    call check(nf90_def_dim(file, 'column', n, dimension))
    call check(nf90_def_var(file, 'SpeciesRst_Rn222', NF90_DOUBLE, [dimension], variable))
    call check(nf90_enddef(file))
    call check(nf90_put_var(file, variable, x))
    call check(nf90_close(file))
  end subroutine
  subroutine check(code)
    integer, intent(in) :: code
    if (code == NF90_NOERR) return
    write (*, '(A)') 'GEOS-Chem ERROR: '//trim(nf90_strerror(code))
    call exit(159)
  end subroutine
#endif
end program
