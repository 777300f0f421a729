package doseward.language.format;

import doseward.language.source.Node.Mapping;

/** Which kind of file it says it is; it decides the order of keys and which values are free text. */
enum Kind {
    PROTOCOL, DRUG, SIGNS, OTHER;

    static Kind of(Mapping root) {
        if (root.entry("protocol").isPresent()) {
            return root.entry("orders").isPresent() || root.entry("title").isPresent() ? PROTOCOL : OTHER;
        }
        if (root.entry("drug").isPresent()) {
            return DRUG;
        }
        return root.entry("signs").isPresent() ? SIGNS : OTHER;
    }
}
