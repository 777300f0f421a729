package doseward.simulator.benchmark;

import doseward.quantity.Rate;
import doseward.simulator.chance.Chance;
import doseward.simulator.plant.Bore;
import doseward.simulator.plant.Bubble;
import doseward.simulator.plant.Build;
import doseward.simulator.plant.Ledger;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.Seat;
import doseward.simulator.plant.Specimen;

/**
 * One pump, whose make, errors and misfortunes all follow from a seed. It checks its books at each step; what
 * went in and what came out are added up here a second time.
 */
public final class RoughRun {
    private static final int MOST_TURNS = 30;
    private static final int LONGEST_STEPS = 40;

    private final Chance chance;
    private final Plant plant;
    private final long lineAtFirst;
    private long hung;
    private long thrownAway;
    private long steps;

    private RoughRun(long seed) {
        this.chance = Chance.of(seed, "rough run");
        this.hung = chance.between(0, 60_000_000);
        Build build = chance.oneIn(2) ? Specimen.rollers(hung, seed)
            : Specimen.syringe(chance.oneIn(2) ? Bore.FIFTY : Bore.TEN, hung, seed);
        this.plant = new Plant(chance.oneIn(3) ? build.withCheckValve() : build, Outlet.Vein.LEVEL);
        this.lineAtFirst = plant.ledger().inLine();
    }

    /** How many steps this seed's pump has made, when all is over and every nanolitre is somewhere. */
    public static long of(long seed) {
        RoughRun run = new RoughRun(seed);
        int turns = run.chance.between(1, MOST_TURNS);
        for (int turn = 0; turn < turns; turn++) {
            run.befalls();
            run.runs();
        }
        run.mustAddUp(seed);
        return run.steps;
    }

    private void befalls() {
        switch (chance.between(1, 9)) {
            case 1 -> plant.endAt(new Outlet.Blocked());
            case 2 -> plant.endAt(new Outlet.Bowl());
            case 3 -> plant.endAt(new Outlet.Vein(chance.between(-5, 20), chance.between(-100, 100) / 100.0));
            case 4 -> plant.blockInlet(chance.oneIn(2));
            case 5 -> plant.seat(Seat.values()[chance.between(0, 2)]);
            case 6 -> plant.bubble(new Bubble(chance.between(1, 800_000)));
            case 7 -> plant.holdBubble(chance.between(0, 500_000));
            case 8 -> hang(chance.between(0, 60_000_000));
            default -> plant.endAt(Outlet.Vein.LEVEL);
        }
    }

    private void hang(long nanolitres) {
        thrownAway += plant.ledger().left();
        hung += nanolitres;
        plant.hang(nanolitres);
    }

    private void runs() {
        int times = chance.between(1, LONGEST_STEPS);
        long millis = chance.oneIn(2) ? 100 : chance.between(1, 5_000);
        Rate rate = new Rate(chance.oneIn(4) ? 0 : chance.between(1, 999_000));
        for (int step = 0; step < times; step++) {
            plant.step(rate, millis);
            steps++;
        }
    }

    private void mustAddUp(long seed) {
        Ledger books = plant.ledger();
        long somewhere = books.delivered() + books.lost() + books.inLine() - lineAtFirst;
        if (hung - thrownAway - books.left() != somewhere || books.taken() != somewhere) {
            throw new AssertionError("seed " + seed + ": " + hung + " nL were hung, " + thrownAway
                + " nL thrown away, " + books.left() + " nL are left, and " + somewhere
                + " nL are somewhere");
        }
    }
}
