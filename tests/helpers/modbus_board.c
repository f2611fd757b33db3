/* A relay board on libmodbus, the independent other end of our Modbus: eight coils and what follows them.
 *
 * board RTU-PATH|- [PORT]: serves one table of coils, contacts and registers over TCP on PORT, or a free port, of
 * 127.0.0.1 (printed on a line) and, at the same time, as slave 1 of a serial line. Contacts follow the coils. What is
 * wrong with it is written to its holding registers: 59: the contact with this number less one says the contrary; 60: the
 * coil with this number less one is welded off; 61: the unit that does not answer; 62: what input register 1 reads (tenths
 * of a degree); 63: the high word of the float in input registers 8 and 9.
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

static void follow(void) {
    uint16_t *said = table->tab_registers;
    if (said[60]) table->tab_bits[said[60] - 1] = 0;
    memcpy(table->tab_input_bits, table->tab_bits, 16);
    if (said[59]) table->tab_input_bits[said[59] - 1] = !table->tab_bits[said[59] - 1];
    table->tab_input_registers[1] = said[62];
    table->tab_input_registers[8] = said[63];
}

static void serve(modbus_t *ctx) {
    uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
    for (;;) {
        int size = modbus_receive(ctx, query);
        if (size == -1 && (errno == ECONNRESET || errno == EBADF || errno == EPIPE)) return;
        if (size <= 0) continue; /* another slave's, or noise */
        pthread_mutex_lock(&one);
        if (query[modbus_get_header_length(ctx) - 1] != table->tab_registers[61]) modbus_reply(ctx, query, size, table);
        follow();
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
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    if (argc < 2) return 2;
    if (argc > 2) at.sin_port = htons((uint16_t)atoi(argv[2]));
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    table = modbus_mapping_new(64, 64, 64, 64);
    table->tab_registers[61] = 0xFFFF;
    table->tab_registers[62] = 215;
    table->tab_registers[63] = 0x41A0; /* 20.0 */
    table->tab_input_registers[2] = 480;
    follow();
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
