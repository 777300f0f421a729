package doseward.controller.doctor;

/** One thing of the machine that can be looked at; looking changes nothing. */
interface Examination {
    /** What it is called. */
    String about();

    /** How it is now. */
    Finding look();
}
