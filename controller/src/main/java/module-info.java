/** The controller: decides, remembers, and drives pumps. */
module doseward.controller {
    requires transitive doseward.protocols;
    requires info.picocli;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires org.eclipse.paho.mqttv5.client;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports doseward.engine;
    exports doseward.pump;
    exports doseward.pump.mqtt;
    exports doseward.journal;
    exports doseward.controller;
    exports doseward.controller.command;
    exports doseward.controller.settings;
    exports doseward.controller.words;

    opens doseward.controller.command to info.picocli;
}
