/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs commands in turn, round after round, so that a machine that slows down slows all of them:
 *
 *   measure ROUNDS INPUT < COMMANDS
 *
 * Each line is a command, split at spaces, that reads INPUT and must succeed. For each, in order: the
 * median of its times in microseconds, the median of the rounds' ratios of it to the first command, and
 * the most memory that it took, in KiB.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

enum { MOST_COMMANDS = 64, MOST_WORDS = 4096 };

struct command {
  char* words[MOST_WORDS + 1];
  double* times;
  double* ratios;
  long most_kib;
};

static struct command commands[MOST_COMMANDS];
extern char** environ;

static void split(char* line, char** words) {
  int count = 0;
  for (char* word = strtok(line, " \n"); word != NULL && count < MOST_WORDS; word = strtok(NULL, " \n"))
    words[count++] = word;
}

static double now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static double run_us(struct command* command, posix_spawn_file_actions_t* files) {
  pid_t process;
  int status;
  struct rusage usage;
  const double start = now_us();
  if (posix_spawnp(&process, command->words[0], files, NULL, command->words, environ) != 0 ||
      wait4(process, &status, 0, &usage) < 0 || status != 0) {
    fprintf(stderr, "measure: this failed:");
    for (char** word = command->words; *word != NULL; ++word) fprintf(stderr, " %s", *word);
    fprintf(stderr, "\n");
    exit(1);
  }
  const double end = now_us();
  if (usage.ru_maxrss > command->most_kib) command->most_kib = usage.ru_maxrss;
  return end - start;
}

static int compare(const void* left, const void* right) {
  const double a = *(const double*)left, b = *(const double*)right;
  return (a > b) - (a < b);
}

static double median(double* values, int count) {
  qsort(values, (size_t)count, sizeof *values, compare);
  return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const int rounds = atoi(argv[1]);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, argv[2], O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);

  int count = 0;
  char* line = NULL;
  size_t size = 0;
  while (count < MOST_COMMANDS && getline(&line, &size, stdin) > 0) {
    struct command* const command = &commands[count++];
    split(line, command->words);
    line = NULL;
    command->times = malloc((size_t)rounds * sizeof(double));
    command->ratios = malloc((size_t)rounds * sizeof(double));
  }
  for (int i = 0; i < count; ++i) run_us(&commands[i], &files);
  for (int round = 0; round < rounds; ++round) {
    for (int i = 0; i < count; ++i) {
      commands[i].times[round] = run_us(&commands[i], &files);
      commands[i].ratios[round] = commands[i].times[round] / commands[0].times[round];
    }
  }
  for (int i = 0; i < count; ++i) {
    printf("%.0f %.6f %ld\n", median(commands[i].times, rounds), median(commands[i].ratios, rounds),
           commands[i].most_kib);
  }
  return 0;
}
