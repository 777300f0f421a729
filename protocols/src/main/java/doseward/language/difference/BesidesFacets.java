package doseward.language.difference;

import static doseward.language.difference.Area.BESIDES;
import static doseward.language.difference.Area.HEAD;

import doseward.language.telling.Said;
import doseward.language.telling.Say;
import doseward.protocol.Companion;
import doseward.protocol.Head;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;

/** What a protocol says of companions, of drugs to avoid, and of itself. */
final class BesidesFacets {
    /** Why is for people to read; that it is avoided at all is stricter. */
    private static final Grade AVOIDED = new Grade.Sized(0, "avoided", Tendency.NONE, Tendency.STRICTER);

    private BesidesFacets() {}

    static List<Facet> of(Protocol protocol) {
        List<Facet> all = new ArrayList<>();
        protocol.companions().forEach(one -> companion(one, all));
        protocol.avoid().forEach(one ->
            all.add(new Facet(BESIDES, "avoid " + one.drug() + ": …", one.because(), AVOIDED)));
        head(protocol.head(), all);
        return all;
    }

    private static void companion(Companion one, List<Facet> all) {
        String name = "companion " + one.drug() + one.order().map(order -> " of " + order).orElse("") + ": ";
        all.add(new Facet(BESIDES, name + "…", Said.dosage(one.dosage()), Grades.dosage(one.dosage())));
        all.add(Facet.open(BESIDES, name + "route …", one.route()));
        one.starts().ifPresent(starts ->
            all.add(Facet.open(BESIDES, name + "begins …", Said.starts(starts))));
        one.every().ifPresent(time -> all.add(Facet.open(BESIDES, name + "every …", Say.time(time))));
        one.asNeeded().ifPresent(need -> all.add(Facet.open(BESIDES, name + "as needed for …", need)));
        one.onlyIf().ifPresent(gate -> all.add(Facet.gate(BESIDES, name + "only if …", gate)));
    }

    private static void head(Head head, List<Facet> all) {
        all.add(Facet.silent(HEAD, "name …", head.name()));
        all.add(Facet.silent(HEAD, "revision …", Integer.toString(head.revision())));
        all.add(Facet.silent(HEAD, "title: …", head.title()));
        all.add(Facet.open(HEAD, "status …", Say.words(head.status())));
        head.sources().forEach(source -> all.add(Facet.silent(HEAD, "source: " + source, "")));
    }
}
