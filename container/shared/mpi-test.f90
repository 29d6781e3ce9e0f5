! Adds the numbers of all ranks on each rank. It checks the launcher, shared memory and the MPI library of a tree.
program sum_over_ranks
  use mpi
  implicit none
  integer :: rank, ranks, total, error

  call MPI_Init(error)
  call MPI_Comm_rank(MPI_COMM_WORLD, rank, error)
  call MPI_Comm_size(MPI_COMM_WORLD, ranks, error)
  call MPI_Allreduce(rank + 1, total, 1, MPI_INTEGER, MPI_SUM, MPI_COMM_WORLD, error)
  if (total /= ranks * (ranks + 1) / 2) call MPI_Abort(MPI_COMM_WORLD, 1, error)
  if (rank == 0) write (*, '(A, I0, A)') 'MPI adds over ', ranks, ' ranks'
  call MPI_Finalize(error)
end program
