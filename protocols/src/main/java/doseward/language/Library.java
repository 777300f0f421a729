package doseward.language;

import doseward.language.draft.DrugSheet;
import doseward.protocol.Drug;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The files that a protocol leans on: what is true of each drug, and which signs there are. */
public interface Library {
    Optional<DrugSheet> drug(String name);

    /** The names of all drugs, in a fixed order. */
    List<String> drugs();

    List<Sign> signs();

    /** The name of the house's own file for the drug, if it comes before one that is shipped. */
    default Optional<String> insteadOfShipped(String drug) {
        return Optional.empty();
    }

    /** The house's own files that the protocol goes by, in a fixed order. */
    default List<OwnFile> own(Protocol protocol) {
        return List.of();
    }

    /** The names of the drugs that the protocol gives and that have a file. */
    static List<String> drugsOf(Protocol protocol) {
        return protocol.orders().stream().map(Order::product).flatMap(product -> product.drug().stream())
            .map(Drug::name).distinct().toList();
    }

    /** All files that the protocol goes by, shipped ones and the house's own, in a fixed order. */
    default List<UsedFile> used(Protocol protocol) {
        return List.of();
    }

    /**
     * A file that a protocol goes by.
     *
     * @param what as in a sentence: {@code the drug file aldesleukin}
     * @param hash the SHA-256 of its exact bytes
     */
    record UsedFile(String what, String hash) {}

    /**
     * A file that a house keeps beside its protocols.
     *
     * @param name as seen from the protocol: {@code drugs/nivolumab.yaml}
     * @param hash the SHA-256 of its exact bytes
     */
    record OwnFile(String name, String hash) {
        @Override public String toString() {
            return name + " sha256 " + hash;
        }
    }
}
