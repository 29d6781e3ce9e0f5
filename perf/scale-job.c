/*
 * Replaces the harness in benchmarks of the client. Reads a block's spec from S3 and writes a prepared record with that spec
 * and a unique host. Starting Node would take a hundred times longer.
 *
 *   scale-job TEMPLATES [...] s3://BUCKET/.../spec.json
 *
 * TEMPLATES contains <A|B>-<0...7>.json, named by the side of the block's first trial. Each is a record without its first brace
 * and spec, with @HOST@ in place of the host. Requests use plain HTTP to AWS_ENDPOINT_URL, with a signature that the AWS
 * emulator does not check.
 */
#define _POSIX_C_SOURCE 200809L
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { VARIANTS = 8 };
static const char HOST_MARK[] = "@HOST@";
static const char AUTHORIZATION[] =
    "AWS4-HMAC-SHA256 Credential=scale-job/20260101/us-west-2/s3/aws4_request, SignedHeaders=host, Signature=0";

struct text {
    char *bytes;
    size_t length;
};

static void fail(const char *what) {
    fprintf(stderr, "scale-job: %s\n", what);
    exit(3);
}

static void append(struct text *to, const char *bytes, size_t length) {
    to->bytes = realloc(to->bytes, to->length + length + 1);
    if (!to->bytes) fail("out of memory");
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
    to->bytes[to->length] = '\0';
}

static int connect_to_endpoint(void) {
    const char *url = getenv("AWS_ENDPOINT_URL");
    char host[256], port[16];
    if (!url || sscanf(url, "http://%255[^:]:%15[0-9]", host, port) != 2) fail("AWS_ENDPOINT_URL must be http://HOST:PORT");
    struct addrinfo *address, hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM};
    if (getaddrinfo(host, port, &hints, &address)) fail("cannot resolve the host of AWS_ENDPOINT_URL");
    int connection = socket(address->ai_family, address->ai_socktype, 0);
    if (connection < 0 || connect(connection, address->ai_addr, address->ai_addrlen)) fail("cannot connect to AWS_ENDPOINT_URL");
    freeaddrinfo(address);
    return connection;
}

static void send_all(int connection, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = write(connection, bytes, length);
        if (sent <= 0) fail("cannot send the request: connection lost");
        bytes += sent;
        length -= (size_t)sent;
    }
}

/* Body of the response. Exits unless the status is 200. */
static struct text request(const char *method, const char *path, const char *headers, struct text body) {
    char head[4096];
    int length = snprintf(head, sizeof head,
        "%s /%s HTTP/1.1\r\nHost: s3.us-west-2.amazonaws.com\r\nConnection: close\r\nAuthorization: %s\r\n"
        "Content-Length: %zu\r\n%s\r\n",
        method, path, AUTHORIZATION, body.length, headers);
    if (length < 0 || (size_t)length >= sizeof head) fail("the key is too long");
    int connection = connect_to_endpoint();
    send_all(connection, head, (size_t)length);
    if (body.length > 0) send_all(connection, body.bytes, body.length);
    struct text response = {0};
    append(&response, "", 0);
    char part[65536];
    for (ssize_t got; (got = read(connection, part, sizeof part)) != 0;) {
        if (got < 0) fail("the response is incomplete: connection lost");
        append(&response, part, (size_t)got);
    }
    close(connection);
    int status = 0;
    char *end = strstr(response.bytes, "\r\n\r\n");
    if (sscanf(response.bytes, "HTTP/1.%*d %d", &status) != 1 || status != 200 || !end) {
        fprintf(stderr, "scale-job: %s %s: %.60s\n", method, path, response.bytes);
        exit(3);
    }
    struct text content = {0};
    append(&content, end + 4, response.length - (size_t)(end + 4 - response.bytes));
    free(response.bytes);
    return content;
}

/* Fowler-Noll-Vo 1a. Selects a host and a template variant for each block, the same in every run. */
static unsigned long long hash_of(const char *bytes) {
    unsigned long long hash = 14695981039346656037ULL;
    for (; *bytes; bytes++) hash = (hash ^ (unsigned char)*bytes) * 1099511628211ULL;
    return hash;
}

static void append_template(struct text *to, const char *directory, char side, unsigned long long hash) {
    char path[4096], host[32], line[65536];
    snprintf(path, sizeof path, "%s/%c-%llu.json", directory, side, hash / 7 % VARIANTS);
    snprintf(host, sizeof host, "i-0%016llx", hash);
    FILE *file = fopen(path, "r");
    if (!file) fail("cannot read the template");
    struct text content = {0};
    append(&content, "", 0);
    for (size_t got; (got = fread(line, 1, sizeof line, file)) > 0;) append(&content, line, got);
    fclose(file);
    const char *rest = content.bytes;
    for (const char *mark; (mark = strstr(rest, HOST_MARK)); rest = mark + sizeof HOST_MARK - 1) {
        append(to, rest, (size_t)(mark - rest));
        append(to, host, strlen(host));
    }
    append(to, rest, strlen(rest));
    free(content.bytes);
}

int main(int count, char **arguments) {
    if (count < 3) fail("usage: scale-job TEMPLATES s3://BUCKET/KEY");
    const char *uri = arguments[count - 1], *suffix = "spec.json";
    size_t length = strlen(uri);
    if (strncmp(uri, "s3://", 5) || length < 15 || strcmp(uri + length - strlen(suffix), suffix)) fail("expected the address s3://BUCKET/.../spec.json");
    struct text spec = request("GET", uri + 5, "", (struct text){0});
    const char *order = strstr(spec.bytes, "\"order\"");
    char side = order ? order[strcspn(order, "AB")] : '\0';
    if (side != 'A' && side != 'B') fail("the spec has no order");
    struct text record = {0};
    static const char begin[] = "{\"schemaVersion\":1,\"spec\":";
    append(&record, begin, sizeof begin - 1);
    append(&record, spec.bytes, spec.length);
    append(&record, ",", 1);
    append_template(&record, arguments[1], side, hash_of(uri));
    char key[2048];
    snprintf(key, sizeof key, "%.*srecord.json", (int)(length - 5 - strlen(suffix)), uri + 5);
    free(request("PUT", key, "If-None-Match: *\r\nContent-Type: application/json\r\n", record).bytes);
    return 0;
}
