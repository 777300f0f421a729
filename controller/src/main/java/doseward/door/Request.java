package doseward.door;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it came, apart from the library that it came by.
 *
 * @param headers each name in small letters
 */
record Request(String method, URI uri, SortedMap<String, List<String>> headers, byte[] body) {

    Request {
        headers = new TreeMap<>(headers);
    }

    Request with(byte[] read) {
        return new Request(method, uri, headers, read);
    }

    String path() {
        return Optional.ofNullable(uri.getRawPath()).orElse("/");
    }

    /** The header that may stand once; empty when it does not. */
    Optional<String> header(String name) throws Refused {
        List<String> all = headers.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new Refused(Problem.Kind.MALFORMED, "it has the header " + name + " more than once", name,
                "send it once");
        }
        return all.stream().findFirst();
    }

    /** The parameters behind the question mark, each named once and each one of these. */
    SortedMap<String, String> parameters(List<String> known) throws Refused {
        SortedMap<String, String> all = new TreeMap<>();
        String query = Optional.ofNullable(uri.getQuery()).orElse("");
        for (String part : query.isEmpty() ? List.<String>of() : List.of(query.split("&", -1))) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (equals < 0 || !known.contains(name) || all.containsKey(name)) {
                throw new Refused(Problem.Kind.MALFORMED, "it has a parameter \"" + Texts.cut(name)
                    + "\" that is unknown, without a value, or there twice", "?" + Texts.cut(name),
                    known.isEmpty() ? "leave it out" : "give one of " + String.join(", ", known));
            }
            all.put(name, part.substring(equals + 1));
        }
        return all;
    }

    /** A whole number behind the question mark, between the two; the other where it is not given. */
    static long number(SortedMap<String, String> parameters, String name, long least, long most, long other)
            throws Refused {
        String text = parameters.getOrDefault(name, Long.toString(other));
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new Refused(Problem.Kind.MALFORMED, name + " is not a whole number from " + least + " to "
                + most, "?" + name, "give such a number, or leave it out");
        }
        return Long.parseLong(text);
    }
}
