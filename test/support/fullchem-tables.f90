! Reads the text tables of full chemistry with formats as Cloud-J 8.0 and GEOS-Chem 14 have them, and prints for each
! table how many numbers it holds with the smallest and the largest. Any error of a format ends it.
program fullchem_tables
  implicit none
  character(len=512) :: root
  integer :: month, kind
  character(len=4), parameter :: quantities(6) = [character(len=4) :: 'O', 'O1D', 'JNO', 'JNO2', 'JNO3', 'JN2O']
  character(len=5), parameter :: aerosols(7) = [character(len=5) :: 'so4', 'org', 'soot', 'ssa', 'ssc', 'h2so4', 'dust']
  character(len=64) :: name
  integer :: counted
  real(8) :: low, high

  call get_command_argument(1, root)
  do kind = 1, 7
    call optics(aerosols(kind), merge(40, 1, kind <= 2))
  end do
  call cross_sections()
  call reactions()
  call aerosol_scattering()
  call cloud_scattering()
  call droplet_scattering()
  call linoz()
  do kind = 1, 6
    do month = 1, 12
      call noon('Grid4x5', 46, quantities(kind), month)
      call noon('Grid2x25', 91, quantities(kind), month)
    end do
  end do

contains

  subroutine start(path)
    character(len=*), intent(in) :: path
    counted = 0
    low = huge(low)
    high = -huge(high)
    name = path
    open (10, file=trim(root)//'/CHEM_INPUTS/'//path, status='old', form='formatted')
  end subroutine

  subroutine count(values)
    real(8), intent(in) :: values(:)
    counted = counted + size(values)
    low = min(low, minval(values))
    high = max(high, maxval(values))
  end subroutine

  subroutine finish()
    close (10)
    print '(a, i8, 2es12.4)', name, counted, low, high
  end subroutine

  subroutine optics(aerosol, sizes)
    character(len=*), intent(in) :: aerosol
    integer, intent(in) :: sizes
    real(8) :: row(20)
    integer :: at
    call start('Aerosol_Optics/v2025-03/'//trim(aerosol)//'.dat')
    read (10, '(///)', advance='no')
    do at = 1, sizes * 7 * 41
      read (10, *) row
      if (row(11) < 0 .or. row(11) > 1 .or. row(13) /= 1) error stop 'optics'
      if (row(5) > row(6)) error stop 'radius'
      call count(row(8:8))
    end do
    call finish()
  end subroutine

  subroutine cross_sections()
    character(len=6) :: title, again
    character(len=1) :: flag
    integer :: bins, all, block, temperature
    real(8) :: sun(27), section(18), kelvin, previous
    call start('CLOUD_J/v2025-01/FJX_spec.dat')
    read (10, *)
    read (10, *)
    read (10, '(i5, 5x, i5)') bins, all
    if (bins /= 18 .or. all /= 27) error stop 'bins'
    do block = 1, 6
      read (10, '(a6)') title
      read (10, '(5x, 6e10.3)') sun
      if (block == 1 .and. any(sun(2:) <= sun(:26))) error stop 'wavelengths must rise'
    end do
    read (10, '(a6)') title
    do block = 18, 27
      read (10, '(5x, 5f10.5)') sun(:15)
    end do
    read (10, '(a6)') title
    read (10, '(5x, 6e10.3)') section
    do block = 1, 3
      previous = 0
      do temperature = 1, 3
        read (10, '(a6)') again
        if (temperature == 1) title = again
        if (title /= again) error stop 'three temperatures'
        read (10, '(a1, f3.0, 1x, 6e10.3 / 5x, 6e10.3 / 5x, 6e10.3)') flag, kelvin, section
        if (kelvin <= previous) error stop 'temperatures must rise'
        previous = kelvin
      end do
    end do
    do
      read (10, '(a6)') title
      if (title == 'endofJ') exit
      read (10, '(a1, f3.0, 1x, 6e10.3 / 5x, 6e10.3 / 5x, 6e10.3)') flag, kelvin, section
      call count(section)
    end do
    call finish()
  end subroutine

  subroutine reactions()
    integer :: number, previous
    character(len=50) :: reaction
    character(len=6) :: as
    real(8) :: factor
    call start('CLOUD_J/v2025-01/FJX_j2j.dat')
    read (10, *)
    previous = 0
    do
      read (10, '(i4, 1x, a50, 4x, f5.3, 2x, a6)') number, reaction, factor, as
      if (number == 9999) exit
      if (number <= previous .or. number > 200) error stop 'numbers must rise'
      previous = number
      write (*, '(3a)') 'reaction ', reaction, as
      call count([factor])
    end do
    call finish()
  end subroutine

  subroutine aerosol_scattering()
    integer :: number, at, wavelength
    character(len=12) :: title
    real(8) :: radius, density, row(10)
    call start('CLOUD_J/v2025-01/FJX_scat-aer.dat')
    read (10, '(//)')
    do at = 1, 56
      read (10, '(i4, 1x, a12, 1x, 2f7.3)') number, title, radius, density
      if (number /= at) error stop 'kinds of aerosol'
      do wavelength = 1, 5
        read (10, '(f4.0, f9.4, f7.4, 7f7.3)') row
        if (row(1) < 200 .or. row(1) > 999) error stop 'wavelength'
        call count(row(2:2))
      end do
    end do
    call finish()
  end subroutine

  subroutine cloud_scattering()
    integer :: kinds, sizes, at, bin, radius, number
    character(len=12) :: title
    real(8) :: density, row(14)
    call start('CLOUD_J/v2025-01/FJX_scat-cld.dat')
    read (10, *)
    read (10, '(i4)') kinds
    read (10, '(i4)') sizes
    read (10, '(////)')
    do at = 1, kinds
      read (10, '(a12, f8.5)') title, density
      do bin = 12, 27
        do radius = 1, sizes
          read (10, '(i2, 1x, f5.2, f5.1, f7.1, f5.3, e8.1, f6.3, f8.5, 7f6.3)') number, row
          if (number /= bin) error stop 'bins of clouds'
          call count(row(6:6))
        end do
        read (10, *)
      end do
    end do
    call finish()
  end subroutine

  subroutine droplet_scattering()
    integer :: kinds, last, at, bin, number
    character(len=10) :: title
    real(8) :: facts(5), row(12)
    call start('CLOUD_J/v2025-01/FJX_scat-ssa.dat')
    read (10, '(/)')
    read (10, '(i4, i4)') kinds, last
    read (10, *)
    do at = 1, kinds
      read (10, '(a10, 3f8.4, 2f8.1)') title, facts
      do bin = 5, last
        read (10, '(i2, 2f8.4, e8.1, 2f8.5, 7f6.3)') number, row
        if (number /= bin) error stop 'bins of droplets'
        call count(row(4:4))
      end do
    end do
    call finish()
  end subroutine

  subroutine linoz()
    integer :: table, at
    character(len=80) :: title
    real(8) :: levels(25)
    call start('Linoz_200910/Linoz_March2007.dat')
    read (10, '(a)') title
    do table = 1, 7
      read (10, '(a)') title
      do at = 1, 12 * 18
        read (10, '(20x, 6e11.4 / (8e11.4))') levels
        call count(levels)
      end do
    end do
    call finish()
  end subroutine

  subroutine noon(grid, latitudes, quantity, month)
    character(len=*), intent(in) :: grid, quantity
    integer, intent(in) :: latitudes, month
    character(len=2) :: digits
    character(len=9) :: row_format
    integer :: level
    real(8) :: row(latitudes)
    write (digits, '(i2.2)') month
    write (row_format, '(a, i2, a)') '(', latitudes, 'e10.3)'
    call start('UCX_201403/NoonTime/'//grid//'/InitCFC_'//trim(quantity)//'_'//digits//'.dat')
    do level = 1, 51
      read (10, row_format) row
      call count(row)
    end do
    call finish()
  end subroutine
end program
