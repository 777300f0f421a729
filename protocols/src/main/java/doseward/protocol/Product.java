package doseward.protocol;

import java.util.Optional;

/** What an order gives. */
public sealed interface Product {
    /** Its name in the words of the file. */
    String name();

    /** A drug with a file of its own. */
    record OfFile(Drug file) implements Product {
        @Override public String name() {
            return file.name();
        }
    }

    /** A drug that no file describes; only a nurse may give it. */
    record Named(String name) implements Product {}

    /** Cells, such as lymphocytes. */
    record Cells(String name) implements Product {}

    /** Something that is done and recorded, such as a leukapheresis. */
    record Procedure(String name) implements Product {}

    /** The drug, where there is a file of it. */
    default Optional<Drug> drug() {
        return this instanceof OfFile(var file) ? Optional.of(file) : Optional.empty();
    }
}
