package doseward.controller.doctor;

import doseward.language.Documents;
import doseward.language.Reading;
import doseward.protocol.Protocol;

/** Whether the protocol that the settings name can be read. */
record ProtocolExamination(String protocol) implements Examination {
    @Override public String about() {
        return "protocol";
    }

    @Override public Finding look() {
        return switch (Documents.shipped().protocol(protocol)) {
            case Reading.Sound<Protocol> _ -> Finding.well(about(), protocol + " is sound.");
            case Reading.Faulty<Protocol> _ -> Finding.mend(about(), protocol + " has mistakes.",
                "doseward check " + protocol + " says which.");
        };
    }
}
