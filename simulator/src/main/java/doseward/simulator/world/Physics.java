package doseward.simulator.world;

import doseward.quantity.Volume;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Seat;
import doseward.simulator.pump.FluidPath;

/** Does to the body of a pump what befalls its line and its drive, and undoes it. */
final class Physics {
    private static final int WHOLE = Mishap.WHOLE;
    private static final long NANOLITRES_PER_MICROLITRE = 1_000;

    private final FluidPath path;

    Physics(FluidPath path) {
        this.path = path;
    }

    void befalls(Mishap.OfBody mishap) {
        switch (mishap) {
            case Mishap.Occlusion(Mishap.Side side) -> block(side, true);
            case Mishap.AirInLine(Volume air) -> path.bubble(air.microlitres() * NANOLITRES_PER_MICROLITRE);
            case Mishap.TubeSlipped _ -> seat(Seat.FREE);
            case Mishap.MotorStall _ -> path.motor().stall(true);
            case Mishap.EncoderSlip(int permille) -> path.motor().sees(permille);
            case Mishap.Miscalibration(int permille) -> path.motor().moves(permille);
        }
    }

    void isOver(Mishap.OfBody mishap) {
        switch (mishap) {
            case Mishap.Occlusion(Mishap.Side side) -> block(side, false);
            case Mishap.AirInLine _, Mishap.TubeSlipped _ -> { }
            case Mishap.MotorStall _ -> path.motor().stall(false);
            case Mishap.EncoderSlip _ -> path.motor().sees(WHOLE);
            case Mishap.Miscalibration _ -> path.motor().moves(WHOLE);
        }
        if (!(mishap instanceof Mishap.Occlusion)) {
            lookedAt();
        }
    }

    private void block(Mishap.Side side, boolean now) {
        switch (side) {
            case DOWNSTREAM -> path.plant().endAt(now ? new Outlet.Blocked() : Outlet.Vein.LEVEL);
            case UPSTREAM -> path.plant().blockInlet(now);
        }
    }

    void seat(Seat seat) {
        path.plant().seat(seat);
    }

    /** Somebody taps the air out, and sets right what the pump complains of. */
    void lookedAt() {
        path.lookedAt();
    }
}
