// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2 3 and Catch2 2 have their macros in different headers.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif
