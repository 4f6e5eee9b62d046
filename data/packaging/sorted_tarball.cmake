# Run by CPack behind packing: writes the tarball again, as CPack takes files in the order in which the disk has them.

if(NOT CPACK_GENERATOR STREQUAL "TGZ")
  return()
endif()

cmake_path(GET CPACK_TEMPORARY_INSTALL_DIRECTORY PARENT_PATH parent)
cmake_path(GET CPACK_TEMPORARY_INSTALL_DIRECTORY FILENAME name)
execute_process(
  COMMAND tar --sort=name --mtime=@$ENV{SOURCE_DATE_EPOCH} --mode=u=rwX,go=rX --owner=0 --group=0 --numeric-owner
    -cf - ${name}
  COMMAND gzip -9n
  WORKING_DIRECTORY ${parent} OUTPUT_FILE ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
