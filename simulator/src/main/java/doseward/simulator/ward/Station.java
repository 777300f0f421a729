package doseward.simulator.ward;

import doseward.simulator.chance.Chance;

/** What the people of a ward share: its laboratory, and what is known of what they typed wrong. */
public record Station(Laboratory laboratory, Errata errata) {
    /** A ward of these habits, at which nothing has happened yet. */
    public static Station of(Habits habits, Chance laboratory) {
        return new Station(new Laboratory(habits.lost(), laboratory), new Errata());
    }
}
