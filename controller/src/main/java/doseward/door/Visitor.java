package doseward.door;

import doseward.engine.Person;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Comes to a door from outside, as a command does: looks, acts, and listens. */
public final class Visitor implements AutoCloseable {
    /** On one machine a connection is there at once, or never. */
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    /** Longer than the door itself takes to say that it does not know. */
    private static final Duration ANSWERS_WITHIN = DoorBounds.ACT_ANSWERED_WITHIN.plusSeconds(10);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build();
    private final DoorFile door;

    public Visitor(DoorFile door) {
        this.door = door;
    }

    /** What the door says, with its status of HTTP. */
    public record Said(int status, String body) {}

    /** What stands at a path, as the door says it. */
    public String look(String path) throws Unheard, InterruptedException {
        Said said = ask(path);
        if (said.status() != 200) {
            throw new Unheard(problem(said.body()));
        }
        return said.body();
    }

    /** What the door says of a path, though nothing be there. */
    public Said ask(String path) throws Unheard, InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
            return new Said(answer.statusCode(), answer.body());
        } catch (IOException trouble) {
            throw new Unheard(nobody(), trouble);
        }
    }

    /** Where the course stands, a line a thing. */
    public List<String> status() throws Unheard, InterruptedException {
        return new StatusWords(json.readTree(look("/1/status"))).lines();
    }

    /** Sends an act for the first time, or again under the same key. */
    public Outcome act(Person person, String key, String words) throws Unheard, InterruptedException {
        return send(key, body(person, key, words));
    }

    /** Sends an act whose reading back was confirmed. */
    public Outcome confirm(Person person, String key, String words, String token)
            throws Unheard, InterruptedException {
        return send(key, body(person, key, words).put("token", token));
    }

    /** The lines of the events after this number, or from now on for a number below zero. */
    public Stream<String> listen(long after) throws Unheard, InterruptedException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door.address() + "/1/events"))
                .header("Authorization", "Bearer " + door.secret());
            HttpResponse<Stream<String>> answer = client.send(after < 0 ? request.build()
                : request.header("Last-Event-ID", Long.toString(after)).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new Unheard(problem(answer.body().reduce("", String::concat)));
            }
            return answer.body();
        } catch (IOException trouble) {
            throw new Unheard(nobody(), trouble);
        }
    }

    private static ObjectNode body(Person person, String key, String words) {
        ObjectNode body = Json.object().put("key", key).put("words", words);
        body.set("by", Json.object().put("name", person.name()).put("role", person.role().word()));
        return body;
    }

    private Outcome send(String key, ObjectNode body) throws Unheard, InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request("/1/acts")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))).build(), BodyHandlers.ofString());
            return outcome(answer.statusCode(), answer.body(), key);
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new Unheard(nobody(), nobody);
        } catch (IOException cutOff) {
            return new Outcome.NotKnown("the line broke before the answer: " + cutOff.getMessage(), "");
        }
    }

    private Outcome outcome(int status, String answer, String key) {
        JsonNode said = parsed(answer);
        return switch (status) {
            case 200 -> new Outcome.Taken(said.path("entry").asLong(0),
                said.path("sentences").valueStream().map(JsonNode::asString).toList(),
                Optional.of(said.path("look").asString("")).filter(look -> !look.isEmpty()), answer);
            case 202 -> new Outcome.ToConfirm(said.path("read_back").asString(""),
                said.path("token").asString(""), answer);
            case 500, 504 -> new Outcome.NotKnown(said.path("detail").asString("no answer under " + key),
                answer);
            default -> new Outcome.NotDone(said.path("detail").asString("the door answered " + status),
                said.path("mend").asString(""), answer);
        };
    }

    private JsonNode parsed(String answer) {
        try {
            return json.readTree(answer);
        } catch (JacksonException notOurs) {
            return Json.object().put("detail", "what answers is no door: " + Texts.cut(notOurs.getMessage()));
        }
    }

    private String problem(String answer) {
        JsonNode said = parsed(answer);
        return said.path("detail").asString("the door did not answer") + "; "
            + said.path("mend").asString("");
    }

    private String nobody() {
        return "Nobody answers at " + door.address() + ". Is the controller still running?";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(door.address() + path)).timeout(ANSWERS_WITHIN)
            .header("Authorization", "Bearer " + door.secret());
    }

    @Override public void close() {
        client.shutdownNow();
    }
}
