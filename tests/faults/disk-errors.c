/*
 * Stands between a program and its disk (LD_PRELOAD): while the file `write` lies in the folder DISK_ERRORS a third
 * of the writes to the database fail with EIO; while `full` does, all of them with ENOSPC; when `sync` lies there the next sync fails, once, and takes that
 * file away. Every sync after a failed one is written to the file `log` there. Compiled by disk-errors.ts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int failed;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int ours(int file) {
	char link[64], path[PATH_MAX];
	snprintf(link, sizeof link, "/proc/self/fd/%d", file);
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (length < 0) return 0;
	path[length] = 0;
	const char *slash = strrchr(path, '/');
	const char *base = slash ? slash + 1 : path;
	return strncmp(base, "kaartgesprek.db", 15) == 0 && !strstr(base, "-shm");
}

static const char *place(const char *name, char *path) {
	const char *folder = getenv("DISK_ERRORS");
	snprintf(path, PATH_MAX, "%s/%s", folder ? folder : "/nowhere", name);
	return path;
}

static void note(const char *what) {
	char path[PATH_MAX];
	int (*opening)(const char *, int, ...) = real("open");
	int log = opening(place("log", path), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (log < 0) return;
	if (write(log, what, strlen(what)) < 0) failed = 1;
	close(log);
}

#define PWRITE(symbol)                                                          \
	ssize_t symbol(int file, const void *bytes, size_t length, off_t offset) {  \
		ssize_t (*call)(int, const void *, size_t, off_t) = real(#symbol);      \
		char path[PATH_MAX];                                                    \
		if (ours(file) && access(place("write", path), F_OK) == 0 && rand() % 3 == 0) { \
			errno = EIO;                                                        \
			return -1;                                                          \
		}                                                                       \
		if (ours(file) && access(place("full", path), F_OK) == 0) {             \
			errno = ENOSPC;                                                     \
			return -1;                                                          \
		}                                                                       \
		return call(file, bytes, length, offset);                               \
	}
PWRITE(pwrite)
PWRITE(pwrite64)

#define SYNC(symbol)                                                 \
	int symbol(int file) {                                           \
		int (*call)(int) = real(#symbol);                            \
		char path[PATH_MAX];                                         \
		if (!ours(file)) return call(file);                          \
		if (failed) note("synced after\n");                          \
		if (access(place("sync", path), F_OK) == 0) {                \
			unlink(path);                                            \
			failed = 1;                                              \
			note("failed\n");                                        \
			errno = EIO;                                             \
			return -1;                                               \
		}                                                            \
		return call(file);                                           \
	}
SYNC(fsync)
SYNC(fdatasync)
