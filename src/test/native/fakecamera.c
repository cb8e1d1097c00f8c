/*
 * A webcam that is not there: preloaded into a process, it answers for /dev/videoN what a Linux
 * driver would, faults included, so that the real capture code is tested without a device.
 *
 * FAKE_CAMERA names a folder. A camera N exists while it holds N.conf: lines "key value", read when
 * the camera is opened:
 *   file PATH      the pictures: JPEGs one after another (MJPG), or raw pictures (YUYV), in a loop
 *   format MJPG    the only format there is; what else is asked for is overridden
 *   size 640x480   the only size, likewise
 *   fps 30         the only rate, likewise
 *   busy 1         another program has it
 *   drop 7         every 7th picture is lost     dup 7       every 7th comes twice
 *   corrupt 7      every 7th is cut and scrambled
 *   back 20        from picture 20 on, stamps are 5 s earlier
 *   nostamp 1      no stamps at all
 *   freeze 30      nothing comes after picture 30
 *   unplug 30      gone after picture 30, for good
 * N.last then holds the stamp of the newest picture, a double in milliseconds of CLOCK_MONOTONIC.
 * Without its file a camera is unplugged, even while it runs; with it, it is back.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#define CAMERAS 4
#define BUFFERS 4
#define CAPACITY (1 << 22)

struct camera {
  int fd, memory, last, width, height, busy, drop, dup, corrupt, back, nostamp, freeze, unplug;
  double fps;
  unsigned format, queued[BUFFERS], queue_length;
  unsigned char *map, *data;
  size_t size, *starts, count;
  long tick, frozen;
};
static struct camera cameras[CAMERAS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/* The number of the camera that a path names, or -1. */
static int number(const char *path) {
  int n = -1;
  if (!path || !getenv("FAKE_CAMERA") || sscanf(path, "/dev/video%d", &n) != 1) return -1;
  return n >= 0 && n < CAMERAS ? n : -1;
}

static int conf_path(int n, char *path) {
  snprintf(path, 4096, "%s/%d.conf", getenv("FAKE_CAMERA"), n);
  return (int)syscall(SYS_access, path, R_OK);
}

static int present(int n) {
  char path[4096];
  return conf_path(n, path) == 0 && !(cameras[n].unplug && cameras[n].tick >= cameras[n].unplug);
}

static void index_pictures(struct camera *c) {
  size_t step = c->format == V4L2_PIX_FMT_MJPEG ? 0 : (size_t)c->width * c->height * 2;
  free(c->starts);
  c->starts = malloc((step ? c->size / step + 2 : 1 << 16) * sizeof(size_t));
  c->count = 0;
  if (step) {
    for (size_t at = 0; at + step <= c->size; at += step) c->starts[c->count++] = at;
    c->starts[c->count] = c->count * step;
    return;
  }
  for (size_t at = 0; at + 2 < c->size; at++)
    if (c->data[at] == 0xFF && c->data[at + 1] == 0xD8 && c->data[at + 2] == 0xFF &&
        (at == 0 || (c->data[at - 2] == 0xFF && c->data[at - 1] == 0xD9)))
      c->starts[c->count++] = at;
  c->starts[c->count] = c->size;
}

static void read_conf(struct camera *c, int n) {
  char path[4096], key[64], value[4096];
  conf_path(n, path);
  FILE *conf = fopen(path, "r");
  if (!conf) return;
  c->fps = 30, c->width = 640, c->height = 480, c->format = V4L2_PIX_FMT_MJPEG;
  c->busy = c->drop = c->dup = c->corrupt = c->back = c->nostamp = c->freeze = c->unplug = 0;
  while (fscanf(conf, "%63s %4095[^\n]", key, value) == 2) {
    if (!strcmp(key, "file")) {
      int f = (int)syscall(SYS_openat, AT_FDCWD, value, O_RDONLY);
      struct stat s;
      syscall(SYS_fstat, f, &s);
      c->size = s.st_size;
      c->data = (void *)syscall(SYS_mmap, 0, c->size, PROT_READ, MAP_PRIVATE, f, 0);
      syscall(SYS_close, f);
    } else if (!strcmp(key, "format")) c->format = v4l2_fourcc(value[0], value[1], value[2], value[3]);
    else if (!strcmp(key, "size")) sscanf(value, "%dx%d", &c->width, &c->height);
    else if (!strcmp(key, "fps")) c->fps = atof(value);
#define NUMBER(name) else if (!strcmp(key, #name)) c->name = atoi(value);
    NUMBER(busy) NUMBER(drop) NUMBER(dup) NUMBER(corrupt) NUMBER(back) NUMBER(nostamp)
    NUMBER(freeze) NUMBER(unplug)
  }
  fclose(conf);
  index_pictures(c);
}

static int open_camera(int n) {
  struct camera *c = &cameras[n];
  if (!present(n)) return errno = ENOENT, -1;
  pthread_mutex_lock(&lock);
  read_conf(c, n);
  c->fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  c->memory = (int)syscall(SYS_memfd_create, "camera", 1u);
  syscall(SYS_ftruncate, c->memory, (long)CAPACITY * BUFFERS);
  c->map = (void *)syscall(SYS_mmap, 0, (long)CAPACITY * BUFFERS, PROT_READ | PROT_WRITE, MAP_SHARED, c->memory, 0);
  c->queue_length = 0;
  char path[4096];
  snprintf(path, sizeof path, "%s/%d.last", getenv("FAKE_CAMERA"), n);
  c->last = (int)syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  pthread_mutex_unlock(&lock);
  return c->fd;
}

static struct camera *of(int fd) {
  for (int n = 0; n < CAMERAS; n++)
    if (cameras[n].map && cameras[n].fd == fd) return &cameras[n];
  return 0;
}

static void run(struct camera *c, int on) {
  struct itimerspec every = {{0, 0}, {0, 0}};
  long nanos = (long)(1e9 / c->fps);
  if (on) every.it_interval.tv_sec = every.it_value.tv_sec = nanos / 1000000000,
          every.it_interval.tv_nsec = every.it_value.tv_nsec = nanos % 1000000000;
  timerfd_settime(c->fd, 0, &every, 0);
}

static int every(long tick, int period) { return period && tick > 0 && tick % period == 0; }

/* Hands out the next picture in the buffer that has waited longest. */
static int dequeue(struct camera *c, struct v4l2_buffer *b) {
  uint64_t ticks;
  if (!present((int)(c - cameras))) return errno = ENODEV, -1;
  if (read(c->fd, &ticks, sizeof ticks) != sizeof ticks || !c->queue_length) return errno = EAGAIN, -1;
  long tick = c->tick++;
  if (every(tick, c->drop)) tick = c->tick++;
  if (c->freeze && !c->frozen && tick >= c->freeze) {
    c->frozen = 1;
    run(c, 0);
    return errno = EAGAIN, -1;
  }
  size_t which = (size_t)(every(tick, c->dup) ? tick - 1 : tick) % c->count;
  size_t length = c->starts[which + 1] - c->starts[which];
  unsigned index = c->queued[0];
  memmove(c->queued, c->queued + 1, --c->queue_length * sizeof *c->queued);
  unsigned char *to = c->map + (size_t)index * CAPACITY;
  memcpy(to, c->data + c->starts[which], length);
  if (every(tick, c->corrupt)) {
    length /= 3;
    for (size_t i = 2; i < length; i += 7) to[i] ^= (unsigned char)(i * 31);
  }
  double ms = now_ms() - (c->back && tick >= c->back ? 5000 : 0);
  syscall(SYS_pwrite64, c->last, &ms, sizeof ms, 0);
  memset(b, 0, sizeof *b);
  b->index = index, b->type = V4L2_BUF_TYPE_VIDEO_CAPTURE, b->memory = V4L2_MEMORY_MMAP;
  b->bytesused = (unsigned)length, b->length = CAPACITY, b->sequence = (unsigned)tick;
  b->m.offset = index * CAPACITY, b->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
  if (!c->nostamp) {
    b->timestamp.tv_sec = (long)(ms / 1e3);
    b->timestamp.tv_usec = (long)(ms * 1e3) % 1000000;
  }
  return 0;
}

static void settle(struct camera *c, struct v4l2_format *f) {
  f->fmt.pix.width = (unsigned)c->width, f->fmt.pix.height = (unsigned)c->height;
  f->fmt.pix.pixelformat = c->format, f->fmt.pix.field = V4L2_FIELD_NONE;
  f->fmt.pix.bytesperline = c->format == V4L2_PIX_FMT_MJPEG ? 0 : (unsigned)c->width * 2;
  f->fmt.pix.sizeimage = CAPACITY, f->fmt.pix.colorspace = V4L2_COLORSPACE_SRGB;
}

static int control(struct camera *c, unsigned long request, void *a) {
  struct v4l2_buffer *b = a;
  switch (request) {
    case VIDIOC_QUERYCAP: {
      struct v4l2_capability *q = a;
      memset(q, 0, sizeof *q);
      strcpy((char *)q->driver, "fake"), strcpy((char *)q->card, "Fake camera");
      q->capabilities = q->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
      q->capabilities |= V4L2_CAP_DEVICE_CAPS;
      return 0;
    }
    case VIDIOC_S_FMT:
      if (c->busy) return errno = EBUSY, -1; /* fall through */
    case VIDIOC_TRY_FMT:
    case VIDIOC_G_FMT:
      if (((struct v4l2_format *)a)->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return errno = EINVAL, -1;
      settle(c, a);
      return 0;
    case VIDIOC_S_PARM:
    case VIDIOC_G_PARM: {
      struct v4l2_streamparm *p = a;
      if (p->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return errno = EINVAL, -1;
      p->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
      p->parm.capture.timeperframe.numerator = 1000;
      p->parm.capture.timeperframe.denominator = (unsigned)(c->fps * 1000);
      return 0;
    }
    case VIDIOC_REQBUFS:
      if (c->busy) return errno = EBUSY, -1;
      c->queue_length = 0;
      if (((struct v4l2_requestbuffers *)a)->count > BUFFERS)
        ((struct v4l2_requestbuffers *)a)->count = BUFFERS;
      return 0;
    case VIDIOC_QUERYBUF:
      b->length = CAPACITY, b->m.offset = b->index * CAPACITY;
      return 0;
    case VIDIOC_QBUF:
      if (c->queue_length < BUFFERS) c->queued[c->queue_length++] = b->index;
      return 0;
    case VIDIOC_DQBUF:
      return dequeue(c, b);
    case VIDIOC_STREAMON:
      run(c, 1);
      return 0;
    case VIDIOC_STREAMOFF:
      run(c, 0);
      c->queue_length = 0;
      return 0;
    default:
      return errno = ENOTTY, -1;
  }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                        \
  int name(const char *path, int flags, ...) {            \
    int n = number(path);                                 \
    if (n >= 0) return open_camera(n);                    \
    va_list rest;                                         \
    va_start(rest, flags);                                \
    mode_t mode = va_arg(rest, mode_t);                   \
    va_end(rest);                                         \
    return REAL(name)(path, flags, mode);                 \
  }
OPEN(open)
OPEN(open64)

int ioctl(int fd, unsigned long request, ...) {
  va_list rest;
  va_start(rest, request);
  void *a = va_arg(rest, void *);
  va_end(rest);
  struct camera *c = of(fd);
  if (!c) return REAL(ioctl)(fd, request, a);
  pthread_mutex_lock(&lock);
  int answer = control(c, request, a);
  pthread_mutex_unlock(&lock);
  return answer;
}

int close(int fd) {
  struct camera *c = of(fd);
  if (c) {
    pthread_mutex_lock(&lock);
    syscall(SYS_munmap, c->map, (long)CAPACITY * BUFFERS);
    syscall(SYS_close, c->memory);
    syscall(SYS_close, c->last);
    if (c->data) syscall(SYS_munmap, c->data, c->size), c->data = 0;
    c->map = 0;
    pthread_mutex_unlock(&lock);
  }
  return REAL(close)(fd);
}

#define MMAP(name, offset_type)                                                           \
  void *name(void *at, size_t length, int prot, int flags, int fd, offset_type offset) { \
    struct camera *c = fd >= 0 ? of(fd) : 0;                                              \
    return (void *)syscall(SYS_mmap, at, length, prot, flags, c ? c->memory : fd, offset); \
  }
MMAP(mmap, off_t)
MMAP(mmap64, off64_t)

/* What Files.exists and the like ask; a camera looks like a device that anybody may use. */
static int describe(int n, struct stat *s) {
  if (!present(n)) return errno = ENOENT, -1;
  memset(s, 0, sizeof *s);
  s->st_mode = S_IFCHR | 0666;
  return 0;
}

#define STAT(name, type)                          \
  int name(const char *path, struct type *s) {    \
    int n = number(path);                         \
    return n >= 0 ? describe(n, (struct stat *)s) : REAL(name)(path, s); \
  }
STAT(stat, stat)
STAT(stat64, stat64)
STAT(lstat, stat)
STAT(lstat64, stat64)

int access(const char *path, int mode) {
  int n = number(path);
  if (n < 0) return REAL(access)(path, mode);
  return present(n) ? 0 : (errno = ENOENT, -1);
}
