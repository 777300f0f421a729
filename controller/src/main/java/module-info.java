/** The controller: decides, remembers, and drives pumps. */
module doseward.controller {
    requires transitive doseward.protocols;

    exports doseward.engine;
    exports doseward.pump;
    exports doseward.journal;
    exports doseward.controller;
    exports doseward.controller.words;
}
