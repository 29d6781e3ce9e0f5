module hemco
  implicit none
contains
  subroutine miss(kind, path)
    character(*), intent(in) :: kind, path
    write (*, '(A)') 'HEMCO: '//kind//' FILE NOT FOUND '//path
  end subroutine
end module
