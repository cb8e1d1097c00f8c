/*
 * Notes what of a process would leave this machine: preloaded, it writes a line into the file that
 * NET_WATCH names for every name that is looked up and every internet address that is spoken to,
 * from Java or from a native library, and lets none of it happen. Local sockets (of the display,
 * of the voice) are none of that.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void note(const char *what, const char *whom) {
  char line[512];
  int length = snprintf(line, sizeof line, "%s %s\n", what, whom ? whom : "-");
  int file = REAL(open)(getenv("NET_WATCH"), O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (file >= 0) {
    if (write(file, line, (size_t)length) < 0) perror("NET_WATCH");
    close(file);
  }
}

/* Notes an internet address; 0 for any other kind. */
static int leaves(const char *what, const struct sockaddr *to) {
  char text[INET6_ADDRSTRLEN];
  if (!to || (to->sa_family != AF_INET && to->sa_family != AF_INET6)) return 0;
  const void *address = to->sa_family == AF_INET
                            ? (const void *)&((const struct sockaddr_in *)to)->sin_addr
                            : (const void *)&((const struct sockaddr_in6 *)to)->sin6_addr;
  note(what, inet_ntop(to->sa_family, address, text, sizeof text));
  errno = ENETUNREACH;
  return 1;
}

int connect(int fd, const struct sockaddr *to, socklen_t length) {
  return leaves("connect", to) ? -1 : REAL(connect)(fd, to, length);
}

ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to,
               socklen_t length) {
  return leaves("send", to) ? -1 : REAL(sendto)(fd, data, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  return leaves("send", message->msg_name) ? -1 : REAL(sendmsg)(fd, message, flags);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **found) {
  (void)service, (void)hints, (void)found;
  note("look-up", node);
  return EAI_FAIL;
}
