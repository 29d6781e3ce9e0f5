program gchp
  use geoscore, only: advance
  use mapl, only: heading
  use cloudj, only: optical_depth
  implicit none
  write (*, '(A)') heading()
  write (*, '(A, ES24.16)') 'Tracer mass: ', advance() * optical_depth(1d0)
end program
