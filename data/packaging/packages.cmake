# What `cmake --install` installs, and the packages that `cmake --workflow --preset package` makes of it: a .deb and a
# tarball, each with its SHA-256 beside it.

include(GNUInstallDirs)
install(TARGETS maxpods)
install(FILES man/maxpods.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE README.md CHANGELOG.md data/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES data/completions/maxpods.bash RENAME maxpods
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES data/completions/_maxpods DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES data/completions/maxpods.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The packages name no libraries that they depend on.
if(NOT CMAKE_EXE_LINKER_FLAGS MATCHES "(^| )-static( |$)")
  return()
endif()

set(architecture ${CMAKE_SYSTEM_PROCESSOR})
if(architecture STREQUAL "x86_64")
  set(architecture amd64)
elseif(architecture STREQUAL "aarch64")
  set(architecture arm64)
endif()

set(CPACK_GENERATOR TGZ DEB)
set(CPACK_PACKAGE_FILE_NAME maxpods-${PROJECT_VERSION}-linux-${architecture})
# One for each file: they can be put beside those of other architectures, and checked one by one.
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_CONTACT "maxpods developers")
set(CPACK_PACKAGE_DESCRIPTION "\
How many pods an Amazon EKS node can run, why, and the configuration that makes
it so. The program knows the EC2 instance types and every mode of the VPC CNI,
and needs neither AWS credentials nor a network.")
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE ${architecture})
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# The same commit makes the same bytes, on whatever day and disk, under the usual umask.
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/data/packaging/package_time.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/data/packaging/debian_layout.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/data/packaging/sorted_tarball.cmake)
include(CPack)
