package doseward.console;

import doseward.console.people.Badges;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a console as the pages in a browser do, and as they would not. */
final class Screen implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private Optional<String> cookie = Optional.empty();
    private String token = "";

    Screen(String address) {
        this.address = address.substring(0, address.length() - 1);
    }

    String origin() {
        return address;
    }

    Optional<String> cookie() {
        return cookie;
    }

    String token() {
        return token;
    }

    /** Comes with this cookie, as whoever has found or planted one. */
    void takes(Optional<String> other) {
        cookie = other;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(30));
        cookie.ifPresent(one -> request.header("Cookie", one));
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpClient client() {
        return client;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(posting(path, body).header("Origin", address).header(Guard.TOKEN, token));
    }

    HttpRequest.Builder posting(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> signIn(String name, String secret) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/people/in",
            JSON.writeValueAsString(JSON.createObjectNode().put("name", name).put("secret", secret)));
        if (answer.statusCode() == 200) {
            cookie = Optional.of(answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0]);
            token = read(answer).path("token").asString();
        }
        return answer;
    }

    Screen as(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = signIn(name, Badges.SECRET);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return this;
    }

    HttpResponse<String> act(String key, String words) throws IOException, InterruptedException {
        return post("/1/acts",
            JSON.writeValueAsString(JSON.createObjectNode().put("key", key).put("words", words)));
    }

    static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override public void close() {
        client.shutdownNow();
    }
}
