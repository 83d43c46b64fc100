/*
 * Stands between a program and its disk (LD_PRELOAD) and writes down every write, cut and sync of the
 * database's files, in order. What a power cut would have left is made from this afterwards: of each
 * file only what was synced, and a chance part of the rest. Compiled by power-cut.test.ts.
 *
 * A record: kind (1 byte), length of the name (1), the name, offset (8), length (8), then the bytes of a
 * write. Kinds: W write, T truncate to the offset, S sync, F a sync that failed, U unlink.
 * When the file DISK_FAIL is there the next sync fails, once, and that file is taken away.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
static char *names[MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int journal = -1;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static const char *ours(const char *path) {
	const char *slash = strrchr(path, '/');
	const char *base = slash ? slash + 1 : path;
	if (strncmp(base, "kaartgesprek.db", 15) != 0) return NULL;
	/* shared memory is made again after a cut */
	size_t length = strlen(base);
	return length > 4 && strcmp(base + length - 4, "-shm") == 0 ? NULL : base;
}

static void note(char kind, const char *name, uint64_t offset, const void *bytes, uint64_t length) {
	ssize_t (*put)(int, const struct iovec *, int) = real("writev");
	if (journal < 0) {
		int (*opening)(const char *, int, ...) = real("open");
		const char *path = getenv("DISK_JOURNAL");
		if (!path) return;
		journal = opening(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	}
	unsigned char head[2] = {(unsigned char)kind, (unsigned char)strlen(name)};
	struct iovec parts[5] = {
		{head, 2}, {(void *)name, head[1]}, {&offset, 8}, {&length, 8},
		{(void *)bytes, kind == 'W' ? length : 0}};
	put(journal, parts, 5);
}

static int fails(void) {
	int (*call)(const char *) = real("unlink");
	const char *path = getenv("DISK_FAIL");
	return path && call(path) == 0;
}

static void opened(int file, const char *path) {
	if (file < 0 || file >= MOST) return;
	pthread_mutex_lock(&lock);
	const char *name = ours(path);
	names[file] = name ? strdup(name) : NULL;
	pthread_mutex_unlock(&lock);
}

#define OPEN(symbol)                                                  \
	int symbol(const char *path, int flags, ...) {                    \
		int (*call)(const char *, int, ...) = real(#symbol);          \
		va_list more;                                                 \
		va_start(more, flags);                                        \
		int mode = va_arg(more, int);                                 \
		va_end(more);                                                 \
		int file = call(path, flags, mode);                           \
		opened(file, path);                                           \
		return file;                                                  \
	}
OPEN(open)
OPEN(open64)

int close(int file) {
	int (*call)(int) = real("close");
	if (file >= 0 && file < MOST) names[file] = NULL;
	return call(file);
}

#define PWRITE(symbol)                                                               \
	ssize_t symbol(int file, const void *bytes, size_t length, off_t offset) {       \
		ssize_t (*call)(int, const void *, size_t, off_t) = real(#symbol);           \
		pthread_mutex_lock(&lock);                                                   \
		ssize_t written = call(file, bytes, length, offset);                         \
		if (written > 0 && file >= 0 && file < MOST && names[file])                  \
			note('W', names[file], (uint64_t)offset, bytes, (uint64_t)written);      \
		pthread_mutex_unlock(&lock);                                                 \
		return written;                                                              \
	}
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(symbol)                                              \
	int symbol(int file, off_t length) {                              \
		int (*call)(int, off_t) = real(#symbol);                      \
		pthread_mutex_lock(&lock);                                    \
		int done = call(file, length);                                \
		if (done == 0 && file >= 0 && file < MOST && names[file])     \
			note('T', names[file], (uint64_t)length, NULL, 0);        \
		pthread_mutex_unlock(&lock);                                  \
		return done;                                                  \
	}
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(symbol)                                                  \
	int symbol(int file) {                                            \
		int (*call)(int) = real(#symbol);                             \
		int known = file >= 0 && file < MOST && names[file];          \
		if (known && fails()) {                                       \
			pthread_mutex_lock(&lock);                                \
			note('F', names[file], 0, NULL, 0);                       \
			pthread_mutex_unlock(&lock);                              \
			errno = EIO;                                              \
			return -1;                                                \
		}                                                             \
		int done = call(file);                                        \
		pthread_mutex_lock(&lock);                                    \
		if (done == 0 && known) note('S', names[file], 0, NULL, 0);   \
		pthread_mutex_unlock(&lock);                                  \
		return done;                                                  \
	}
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
	int (*call)(const char *) = real("unlink");
	int done = call(path);
	const char *name = ours(path);
	if (done == 0 && name) note('U', name, 0, NULL, 0);
	return done;
}
