module cloudj
  implicit none
contains
  pure function optical_depth(x) result(y)
    real(8), intent(in) :: x
    real(8) :: y
    y = 2d0 * x
  end function
end module
