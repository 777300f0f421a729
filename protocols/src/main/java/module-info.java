/** The protocol language: what may be ordered, how a file says it, and the plan it comes to for one patient. */
module doseward.protocols {
    requires tools.jackson.dataformat.yaml;
    requires tools.jackson.core;
    requires info.picocli;

    exports doseward.quantity;
    exports doseward.protocol;
    exports doseward.plan;
    exports doseward.diagnostic;
    exports doseward.command;
    exports doseward.language;
    exports doseward.language.check;
    exports doseward.language.command;
    exports doseward.language.draft;
    exports doseward.language.source;
    exports doseward.language.words;

    opens doseward.language.command to info.picocli;
}
