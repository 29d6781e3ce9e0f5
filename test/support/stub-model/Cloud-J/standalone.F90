! Reads a table and writes optical depths; its scratch array is larger than the usual 8 MiB of stack.
program cloudj_standalone
  use cloudj, only: optical_depth
  implicit none
  call columns()
contains
  recursive subroutine columns()
    real(8) :: scratch(2000000), value
    integer :: status
    scratch = 0d0
    open (10, file='tables/columns.dat', status='old')
    do
      read (10, *, iostat=status) value
      if (status /= 0) exit
      scratch(int(value)) = optical_depth(value)
      write (*, '(A, F10.3)') 'Optical depth ', scratch(int(value))
    end do
    if (sum(scratch) <= 0d0) error stop 'no column'
  end subroutine
end program
