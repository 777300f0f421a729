package doseward.controller.doctor;

/** Which Java runs the program, and on what. */
record JavaExamination(String version, String machine, boolean wide) implements Examination {
    static JavaExamination ofThisProgram() {
        return new JavaExamination(Runtime.version().toString(), System.getProperty("os.arch"),
            System.getProperty("sun.arch.data.model", "64").equals("64"));
    }

    @Override public String about() {
        return "Java";
    }

    @Override public Finding look() {
        String what = version + " on " + machine;
        return wide ? Finding.well(about(), what + ".")
            : Finding.mend(about(), what + " has 32 bits, and pins are spoken to with 64.",
                "Install a 64-bit system and its Java.");
    }
}
