package doseward.door;

import doseward.door.Problem.Kind;
import doseward.door.Routes.Route;
import doseward.engine.Chart;
import doseward.engine.Course;
import doseward.engine.Dose;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import tools.jackson.databind.node.ObjectNode;

/** Answers those who look and change nothing. */
final class Looking {
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final Past past;

    Looking(Chronicle chronicle, InstantSource clock) {
        this.chronicle = chronicle;
        this.clock = clock;
        this.past = new Past(chronicle);
    }

    List<Route> routes() {
        return List.of(
            new Route("GET", "/1/status", (request, _) -> status(request)),
            new Route("GET", "/1/plan", (request, _) -> plan(request)),
            new Route("GET", "/1/doses", (request, _) -> doses(request)),
            new Route("GET", "/1/doses/{dose}", this::dose),
            new Route("GET", "/1/readings", (request, _) -> readings(request)),
            new Route("GET", "/1/signs", (request, _) -> signs(request)),
            new Route("GET", "/1/judged", (request, _) -> judged(request)),
            new Route("GET", "/1/chart", (request, _) -> chart(request)),
            new Route("GET", "/1/readiness", (request, _) -> readiness(request)),
            new Route("GET", "/1/entries", (request, _) -> entries(request)),
            new Route("GET", "/1/events", (request, _) -> events(request)));
    }

    private Answer ok(ObjectNode view) {
        return Answer.ok(chronicle.stamp(), view);
    }

    private Answer status(Request request) throws Refused {
        request.parameters(List.of());
        return ok(new StatusView(chronicle.stand(), clock.instant()).json());
    }

    private Answer plan(Request request) throws Refused {
        request.parameters(List.of());
        return ok(PlanView.of(chronicle.stand().course().plan()));
    }

    private Answer doses(Request request) throws Refused {
        request.parameters(List.of());
        Chronicle.Stand stand = chronicle.stand();
        DoseView view = new DoseView(stand, clock.instant());
        ObjectNode all = Json.object();
        all.set("doses", Json.array(stand.course().doses().stream().map(view::of).toList()));
        return ok(all);
    }

    private Answer dose(Request request, Matcher path) throws Refused {
        request.parameters(List.of());
        Chronicle.Stand stand = chronicle.stand();
        Course course = stand.course();
        String number = path.group(1);
        if (!number.matches("[1-9][0-9]{0,3}") || !course.plan().hasDose(Integer.parseInt(number))) {
            throw new Refused(Kind.NOT_HERE, "the plan has no dose " + Texts.cut(number), "path",
                "it has doses 1 to " + course.plan().doses().size());
        }
        Dose dose = course.dose(Integer.parseInt(number));
        return ok(PreparedView.on(new DoseView(stand, clock.instant()).withNeeds(dose), course, dose));
    }

    private Answer readings(Request request) throws Refused {
        Optional<String> sign = Optional.ofNullable(request.parameters(List.of("sign")).get("sign"));
        Course course = chronicle.stand().course();
        if (sign.isEmpty()) {
            return ok(ReadingView.latest(course, clock.instant()));
        }
        Chart chart = course.charts().of(sign.get()).orElseThrow(() -> new Refused(Kind.NOT_HERE,
            "this protocol looks at no sign called " + Texts.cut(sign.get()), "?sign",
            "it looks at " + String.join(", ", course.charts().all().stream().map(Chart::sign).toList())));
        return ok(ReadingView.of(chart, clock.instant()));
    }

    private Answer signs(Request request) throws Refused {
        request.parameters(List.of());
        return ok(SignView.all(chronicle.stand().course()));
    }

    private Answer judged(Request request) throws Refused {
        String words = Optional.ofNullable(request.parameters(List.of("words")).get("words"))
            .orElseThrow(() -> new Refused(Kind.MALFORMED, "it does not say what to judge", "?words",
                "add what would be recorded, as in ?words=record systolic pressure 110 mmHg"));
        return ok(new Judged(chronicle.stand().course(), clock.instant()).of(words));
    }

    private Answer chart(Request request) throws Refused, InterruptedException {
        request.parameters(List.of());
        Course course = chronicle.stand().course();
        return ok(past.read((recorded, holds) ->
            new ChartView(course, clock.instant(), recorded, holds).json()));
    }

    private Answer readiness(Request request) throws Refused {
        request.parameters(List.of());
        return ok(new ReadinessView(chronicle.stand().course(), clock.instant()).json());
    }

    private Answer entries(Request request) throws Refused {
        SortedMap<String, String> given = request.parameters(List.of("after", "most"));
        long after = Request.number(given, "after", 0, Long.MAX_VALUE / 10, 0);
        long most = Request.number(given, "most", 1, DoorBounds.MOST_ENTRIES_A_PAGE,
            DoorBounds.MOST_ENTRIES_A_PAGE);
        Chronicle.Stand stand = chronicle.stand();
        return ok(new EntryView(stand.course())
            .page(chronicle.after(after, Math.toIntExact(most)), stand.entry()));
    }

    /** After a dropped line a client says what it had; at first it hears what comes from now on. */
    private Answer events(Request request) throws Refused {
        long last = chronicle.stand().entry();
        SortedMap<String, String> given = request.parameters(List.of("after"));
        Optional<String> had = request.header("last-event-id");
        if (had.isPresent()) {
            given.put("after", had.get());
        }
        return new Answer.Events(Request.number(given, "after", 0, last, last));
    }
}
