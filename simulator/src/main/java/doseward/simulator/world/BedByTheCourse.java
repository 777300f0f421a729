package doseward.simulator.world;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.patient.Treatment;
import doseward.simulator.ward.Bed;
import java.time.Instant;
import java.util.Optional;

/** The bed, at which people go by the time on the controller's screen, which may not be the true one. */
record BedByTheCourse(World world, Instant now) implements Bed {
    @Override public Optional<Course> screen() {
        return world.screen();
    }

    @Override public void say(Input input) {
        world.say(input);
    }

    @Override public Value measure(Sign sign, Instant since) {
        return world.measure(sign, since);
    }

    @Override public void treat(Treatment what, String by) {
        world.treat(what, by);
    }

    @Override public void hangBag(String channel, Volume label) {
        world.hangBag(channel, label);
    }

    @Override public void setClockRight() {
        world.setClockRight();
    }

    @Override public Volume stopAndReadPump(Token token) {
        return world.stopAndReadPump(token);
    }

    @Override public Volume stopAndReadBag(Token token) {
        return world.stopAndReadBag(token);
    }
}
