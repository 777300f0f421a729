package doseward.simulator.contract;

import java.util.function.Function;

/** The laws of the contract that can be tried from outside, in the order in which they are tried. */
public enum ContractLaw {
    BIRTH("Asked who it is, it says so, and what its self-test found.", GivingLaws::birth),
    STARTS("An order that it can make begins to flow, and it says so.", GivingLaws::starts),
    ONCE("A doubled order gives nothing more, nor does one under a token that has ended.", GivingLaws::once),
    STOPS("A halt stops, and each repetition says the same amount.", GivingLaws::stops),
    LEASE("Without renewal it stops by itself when its lease is over.", GivingLaws::lease),
    FINISHES("A dose that is renewed ends with just what was ordered.", GivingLaws::finishes),
    OUTLAWED("A token that a halt has named never begins.", RefusingLaws::outlawed),
    EXPIRED("An order whose last moment has passed is refused.", RefusingLaws::expired),
    OTHER_BOOT("An order meant for another start is refused.", RefusingLaws::otherBoot),
    OVERTAKEN("An order that a later command has overtaken is refused.", RefusingLaws::overtaken),
    OLD_SESSION("An order of an older session is refused, and its halt is obeyed.", RefusingLaws::oldSession),
    BUSY("A second dose is refused while one flows.", RefusingLaws::busy),
    UNABLE("What it can't be set to is refused, and never rounded.", RefusingLaws::unable),
    NONSENSE("A message that is no command changes nothing.", RefusingLaws::nonsense),
    NO_PRIME("No line is filled while a dose flows.", RefusingLaws::noPrime),
    REBOOT("A restart ends the dose, raises the boot number, and keeps what is counted in a life.",
        GivingLaws::reboot),
    MONOTONIC("Sequence, uptime and what is counted in a life never go back, and what a dose "
        + "delivered never shrinks.",
        GivingLaws::monotonic);

    private final String words;
    private final Function<Probe, Outcome> trial;

    ContractLaw(String words, Function<Probe, Outcome> trial) {
        this.words = words;
        this.trial = trial;
    }

    /** From 1, as in the list. */
    public int number() {
        return ordinal() + 1;
    }

    public String words() {
        return words;
    }

    Outcome tryOn(Probe probe) {
        return trial.apply(probe);
    }
}
