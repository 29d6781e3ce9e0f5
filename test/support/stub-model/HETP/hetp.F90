module hetp
  implicit none
contains
  pure function balance(x) result(y)
    real(8), intent(in) :: x
    real(8) :: y
    y = 0.5d0 * x
  end function
end module
