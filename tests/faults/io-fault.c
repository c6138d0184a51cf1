/*
 * A library to be preloaded: counts the calls that write under a path, and makes one of them fail.
 * IO_PATH  part of the paths that count
 * IO_AT    which call fails, from 1; 0 only counts
 * IO_HOW   EIO, ENOSPC, SHORT (half is written, then ENOSPC) or KILL
 * IO_COUNT a file into which the number of calls is written as they come
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long calls = 0;

static int counts(const char *path) {
  const char *part = getenv("IO_PATH");
  return part && path && strstr(path, part) != NULL;
}

/* 1 if this call is to fail; a kill does not return. */
static int fails(const char *path) {
  if (!counts(path)) return 0;
  long call = __sync_add_and_fetch(&calls, 1);
  const char *file = getenv("IO_COUNT");
  if (file) {
    int fd = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (fd >= 0) { syscall(SYS_write, fd, ".", 1); syscall(SYS_close, fd); }
  }
  const char *at = getenv("IO_AT");
  if (!at || call != atol(at)) return 0;
  const char *how = getenv("IO_HOW");
  if (how && !strcmp(how, "KILL")) { kill(getpid(), SIGKILL); pause(); }
  errno = how && !strcmp(how, "EIO") ? EIO : ENOSPC;
  return 1;
}

static const char *path_of(int fd, char *buffer, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, size - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  return buffer;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define PATH(fd) char buffer[4096]; const char *path = path_of(fd, buffer, sizeof buffer)

ssize_t write(int fd, const void *bytes, size_t count) {
  PATH(fd);
  if (fd > 2 && fails(path)) {
    const char *how = getenv("IO_HOW");
    int code = errno;
    if (how && !strcmp(how, "SHORT") && count > 1) syscall(SYS_write, fd, bytes, count / 2);
    errno = code;
    return -1;
  }
  return REAL(write)(fd, bytes, count);
}

#define PWRITE(name) \
  ssize_t name(int fd, const void *bytes, size_t count, off_t at) { \
    PATH(fd); \
    if (fails(path)) { \
      const char *how = getenv("IO_HOW"); \
      int code = errno; \
      if (how && !strcmp(how, "SHORT") && count > 1) syscall(SYS_pwrite64, fd, bytes, count / 2, at); \
      errno = code; \
      return -1; \
    } \
    return REAL(name)(fd, bytes, count, at); \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

int fsync(int fd) { PATH(fd); return fails(path) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { PATH(fd); return fails(path) ? -1 : REAL(fdatasync)(fd); }
int rename(const char *from, const char *to) { return fails(to) ? -1 : REAL(rename)(from, to); }
int link(const char *from, const char *to) { return fails(to) ? -1 : REAL(link)(from, to); }
int unlink(const char *path) { return fails(path) ? -1 : REAL(unlink)(path); }
int mkdir(const char *path, mode_t mode) { return fails(path) ? -1 : REAL(mkdir)(path, mode); }

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & O_CREAT) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); } \
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && fails(path)) return -1; \
    return REAL(name)(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
