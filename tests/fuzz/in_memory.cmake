# The functions that contract.cpp replaces, so that the program sees files and a network in memory: those of the
# C library, walk() and read_walked() of src/read/walk.h, and why_not_replaceable() and replace_file() of
# src/write/replace_file.h.
set(in_memory_link_options
  LINKER:--wrap=fopen,--wrap=socket,--wrap=connect,--wrap=poll,--wrap=send,--wrap=recv
  LINKER:--wrap=_ZN7maxpods4walkERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EESA_
  LINKER:--wrap=_ZN7maxpods11read_walkedB5cxx11ERKNS_10WalkedFileERSt6vectorINS_10UnreadPathESaIS4_EE
  LINKER:--wrap=_ZN7maxpods19why_not_replaceableERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS3_E
  LINKER:--wrap=_ZN7maxpods12replace_fileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS3_ES9_)
