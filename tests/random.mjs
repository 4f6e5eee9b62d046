// SPDX-License-Identifier: Apache-2.0
// Random numbers for tests: those of mulberry32, which is small, and the same on every machine.

/// Each from 0 up to, but not including, 1; `pick` takes one of a list, and `chance` is true for
/// that part of calls.
export function randomNumbers(seed) {
  let state = Number(seed) >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (part) => random() < part;
  return {random, pick, chance};
}
