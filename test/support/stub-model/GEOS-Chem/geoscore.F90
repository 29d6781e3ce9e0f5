module geoscore
  implicit none
contains
  function advance() result(mass)
    real(8) :: mass, x(1000), y(1000)
    integer :: i
    do i = 1, 1000
      x(i) = 1d-3 * i
    end do
    do i = 1, 1000
      y(i) = exp(-x(i)) * sin(x(i)) + x(i) * x(i)
    end do
    mass = sum(y)
  end function
end module
