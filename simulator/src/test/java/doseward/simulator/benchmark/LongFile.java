package doseward.simulator.benchmark;

import java.util.List;
import java.util.StringJoiner;

/**
 * A protocol file of so many lines as nobody has written, with nothing wrong in it: many orders by turns, or
 * one with many rules.
 */
final class LongFile {
    private static final String HEAD = """
        language: 1
        protocol: long
        revision: 1
        title: A long file
        status: draft
        sources:
          - none, for measuring
        patient:
          weight: 40 kg to 150 kg
          height: 140 cm to 210 cm
          weighed: when the course begins
          body-surface: Mosteller, rounded down to 0.01 m2
          baseline:
            - body weight
        course:
          cycles: 12
          cycle-length: 28 days
        change: never
        before-each-dose:
          confirm: one nurse
          record:
            systolic pressure: within 2 hours
            heart rhythm: within 2 hours
            oxygen saturation: within 2 hours
            creatinine: within 12 hours
            mental state: within 4 hours
            platelets: within 24 hours
            neutrophils: within 72 hours
            bilirubin: within 24 hours
        stop:
          - when: mental state is coma or toxic psychosis
            ends: course
        orders:
        """;
    private static final String BY_PUMP = """
        # An infusion of one day
            drug: aldesleukin
            amount: 18 million international units/m2
            round: down to 10,000 international units
            route: intravenous
            given-by: pump
            channel: %s
            bag:
              volume: 250 mL
              volume-is: with the drug
              diluent: dextrose 5 %% with albumin 0.1 %%
            over: 24 hours
            may-start-late-by: 2 hours
            when-held: skip
            limits:
              amount-per-dose:
                hard: 18 million international units/m2
              amount-in-any-24-hours:
                hard: 18 million international units/m2
        """;
    private static final String BY_NURSE = """
        # What a nurse gives, once a day
            drug: dacarbazine
            amount: 250 mg/m2
            route: intravenous
            given-by: nurse
            each-day: 1 time
            limits:
              amount-per-dose:
                hard: 250 mg/m2
        """;
    private static final List<String> CHOICES = List.of("atrial fibrillation", "supraventricular tachycardia",
        "ventricular arrhythmia", "bradycardia needing treatment", "uncontrolled arrhythmia");

    private final StringBuilder text = new StringBuilder(HEAD);
    private int lines = lines(HEAD);

    private LongFile() {}

    /** Hundreds of orders, each with its own days, cycles, limits and eight rules. */
    static String ofOrders(int lines) {
        LongFile file = new LongFile();
        for (int order = 0; file.lines < lines; order++) {
            file.order(order, 8);
        }
        return file.text.toString();
    }

    /** One order under thousands of rules. */
    static String ofRules(int lines) {
        LongFile file = new LongFile();
        file.order(0, (lines - file.lines - lines(BY_PUMP) - 3) / 6);
        return file.text.toString();
    }

    private void order(int number, int rules) {
        boolean byPump = number % 3 == 0;
        add("  order " + number + ":\n");
        add((byPump ? BY_PUMP.formatted((char) ('A' + number % 26)) : BY_NURSE).indent(0));
        add("    days: " + (1 + number % 20) + " to " + (1 + number % 20 + number % 5) + "\n");
        add("    in-cycles: " + (1 + number % 12) + "\n");
        add("    hold:\n");
        for (int rule = 0; rule < rules; rule++) {
            add(rule(rule));
        }
    }

    /** Two signs at once, at another value in each rule, and lifted on both. */
    private static String rule(int number) {
        int pressure = 70 + number % 21;
        int saturation = 85 + number / 21 % 6;
        return new StringJoiner("\n", "", "\n")
            .add("      - when: systolic pressure below " + pressure + " mmHg and oxygen saturation below "
                + saturation + " %")
            .add("        until:")
            .add("          all of:")
            .add("            - systolic pressure at least " + pressure + " mmHg")
            .add("            - oxygen saturation at least " + saturation + " %")
            .add("            - heart rhythm is not " + CHOICES.get(number % CHOICES.size())).toString();
    }

    private void add(String more) {
        text.append(more);
        lines += lines(more);
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
