# Run by CPack between installing and packing: in the .deb, files are where and how Debian's policy wants them.

if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${share}/doc/maxpods)
# What Debian's zsh looks through.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
# The copyright file names the licence, which is on every Debian system; the README is about building.
file(REMOVE ${doc}/LICENSE ${doc}/README.md)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
# As a plugin of kubectl. The tarball has no link, because krew refuses archives with links (internal/download/downloader.go).
set(bin ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin)
file(CREATE_LINK maxpods ${bin}/kubectl-maxpods SYMBOLIC)
file(CREATE_LINK maxpods.1.gz ${share}/man/man1/kubectl-maxpods.1.gz SYMBOLIC)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/../completions/kubectl_complete-maxpods DESTINATION ${bin})
file(MAKE_DIRECTORY ${share}/lintian/overrides)
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides ${share}/lintian/overrides/maxpods)
execute_process(COMMAND gzip -9n ${doc}/changelog ${share}/man/man1/maxpods.1 COMMAND_ERROR_IS_FATAL ANY)
# Whatever the umask: what is not readable for all would not work.
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr COMMAND_ERROR_IS_FATAL ANY)
