package doseward.simulator.world;

/** What every part of a world shares. */
record Stage(Agenda agenda, Fortune fortune, Tally tally, Story story, Stall stall,
    LineBook lines, Script script) {}
