package doseward.door;

import doseward.door.Problem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which path and method is answered by what. */
final class Routes {
    private final List<Route> all;

    Routes(List<Route> all) {
        this.all = List.copyOf(all);
    }

    /** What answers a request; the path's variable part stands in the matcher. */
    interface Responder {
        Answer answer(Request request, Matcher path) throws Refused, InterruptedException;
    }

    /**
     * One way in.
     *
     * @param path as it is documented: {@code /1/doses/{dose}}
     */
    record Route(String method, String path, Responder responder) {
        private Pattern pattern() {
            return Pattern.compile(path.replaceAll("\\{[a-z]+}", "([A-Za-z0-9._-]{1,72})"));
        }
    }

    List<Route> all() {
        return all;
    }

    Answer answer(Request request) throws Refused, InterruptedException {
        List<Route> here = all.stream()
            .filter(route -> route.pattern().matcher(request.path()).matches()).toList();
        if (here.isEmpty()) {
            throw new Refused(Kind.NOT_HERE, "nothing is at " + Texts.cut(request.path()), "path",
                "see which paths there are: " + all.stream().map(Route::path).distinct()
                    .collect(Collectors.joining(", ")));
        }
        Optional<Route> found = here.stream().filter(route -> route.method().equals(request.method()))
            .findFirst();
        if (found.isEmpty()) {
            throw new Refused(Kind.WRONG_METHOD, Texts.cut(request.method()) + " does nothing here", "method",
                "use " + here.stream().map(Route::method).collect(Collectors.joining(" or ")));
        }
        Matcher path = found.get().pattern().matcher(request.path());
        return path.matches() ? found.get().responder().answer(request, path)
            : Answer.of(new Problem(Kind.NOT_HERE, "nothing is here", "path", "look again"));
    }
}
