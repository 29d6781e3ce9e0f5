! Without declarations, on purpose: in the place of glibc's file of this name it keeps gfortran from calling libmvec.
