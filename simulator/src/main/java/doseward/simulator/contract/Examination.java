package doseward.simulator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tries a pump on every law of the contract. */
public final class Examination {
    private Examination() {}

    /** How one law came out. */
    public record Finding(ContractLaw law, Outcome outcome) {
        /** In a line: {@code law 5  kept  Without renewal it stops by itself when its lease is over.} */
        public String line() {
            String law5 = "law " + (law.number() < 10 ? " " : "") + law.number();
            return switch (outcome) {
                case Outcome.Kept _ -> law5 + "  kept       " + law.words();
                case Outcome.Broken(var how) -> law5 + "  BROKEN     " + law.words() + " But " + how + ".";
                case Outcome.NotTried(var why) -> law5 + "  not tried  " + law.words() + " For " + why + ".";
            };
        }
    }

    /** Each law in its order; a pump that does not even say who it is is tried no further. */
    public static List<Finding> of(Subject subject, long session, Consumer<Finding> listener) {
        Probe probe = new Probe(subject, session);
        List<Finding> findings = new ArrayList<>();
        for (ContractLaw law : ContractLaw.values()) {
            boolean unknown = law != ContractLaw.BIRTH && probe.identity().isEmpty();
            Finding finding = new Finding(law,
                unknown ? new Outcome.NotTried("it never said who it is") : law.tryOn(probe));
            findings.add(finding);
            listener.accept(finding);
        }
        return findings;
    }
}
