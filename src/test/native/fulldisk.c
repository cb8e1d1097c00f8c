/*
 * A disk that is full: preloaded, files in the folder that FULL_DISK names take FULL_DISK_BYTES
 * together, then every write into one of them fails as on a full disk. Other files are not touched.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static long used;

/* Whether this file lies on the disk and no longer has room for so much more behind `at`. */
static int full(int fd, off_t at, size_t size) {
  char link[64], path[4096];
  struct stat now;
  const char *disk = getenv("FULL_DISK");
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0 || !disk) return 0;
  path[length] = 0;
  if (strncmp(path, disk, strlen(disk)) || strstr(path, "-shm") || fstat(fd, &now)) return 0;
  off_t end = (at < 0 ? now.st_size : at) + (off_t)size;
  long grows = end > now.st_size ? (long)(end - now.st_size) : 0;
  if (grows && __sync_add_and_fetch(&used, grows) > atol(getenv("FULL_DISK_BYTES"))) {
    errno = ENOSPC;
    return 1;
  }
  return 0;
}

ssize_t write(int fd, const void *data, size_t size) {
  return full(fd, lseek(fd, 0, SEEK_CUR), size) ? -1 : REAL(write)(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return full(fd, at, size) ? -1 : REAL(pwrite)(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  return full(fd, at, size) ? -1 : REAL(pwrite64)(fd, data, size, at);
}
