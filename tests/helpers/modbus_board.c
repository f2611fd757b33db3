/* A relay board on libmodbus, the independent other end of our Modbus: eight coils and what follows them.
 *
 * board RTU-PATH|-: serves one table of coils, contacts and registers over TCP on a free port of 127.0.0.1
 * (printed on a line) and, at the same time, as slave 1 of a serial line. Contacts follow the coils; the coil whose number
 * plus one is written to holding register 60 is welded: it stays off.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <modbus/modbus.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static modbus_mapping_t *table;
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

static void serve(modbus_t *ctx) {
    uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
    for (;;) {
        int size = modbus_receive(ctx, query);
        if (size == -1 && (errno == ECONNRESET || errno == EBADF || errno == EPIPE)) return;
        if (size <= 0) continue; /* another slave's, or noise */
        pthread_mutex_lock(&one);
        modbus_reply(ctx, query, size, table);
        if (table->tab_registers[60]) table->tab_bits[table->tab_registers[60] - 1] = 0;
        memcpy(table->tab_input_bits, table->tab_bits, 16);
        pthread_mutex_unlock(&one);
    }
}

static void *serve_tcp(void *arg) {
    modbus_t *ctx = modbus_new_tcp("127.0.0.1", 0);
    modbus_set_socket(ctx, (int)(long)arg);
    serve(ctx);
    modbus_close(ctx);
    modbus_free(ctx);
    return NULL;
}

static void *serve_rtu(void *arg) {
    modbus_t *ctx = modbus_new_rtu((char *)arg, 9600, 'N', 8, 1);
    modbus_set_slave(ctx, 1);
    if (modbus_connect(ctx) == -1) {
        fprintf(stderr, "%s: %s\n", (char *)arg, modbus_strerror(errno));
        exit(1);
    }
    serve(ctx);
    return NULL;
}

int main(int argc, char **argv) {
    pthread_t thread;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof at;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (argc < 2) return 2;
    table = modbus_mapping_new(64, 64, 64, 64);
    table->tab_input_registers[1] = 215;
    table->tab_input_registers[2] = 480;
    if (strcmp(argv[1], "-")) pthread_create(&thread, NULL, serve_rtu, argv[1]);
    if (bind(listener, (struct sockaddr *)&at, size) || listen(listener, 8)) return 1;
    getsockname(listener, (struct sockaddr *)&at, &size);
    printf("%d libmodbus %s\n", ntohs(at.sin_port), LIBMODBUS_VERSION_STRING);
    fflush(stdout);
    for (;;) {
        int peer = accept(listener, NULL, NULL);
        if (peer >= 0) pthread_create(&thread, NULL, serve_tcp, (void *)(long)peer);
    }
}
