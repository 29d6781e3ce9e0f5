module mapl
  implicit none
contains
  pure function heading() result(line)
    character(28) :: line
    line = ' Starting pFIO input server '
  end function
end module
