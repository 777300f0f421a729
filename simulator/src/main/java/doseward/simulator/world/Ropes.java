package doseward.simulator.world;

import doseward.engine.Machine.Failing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The ropes behind the stage: what whoever holds them lets happen in a world, at a moment they choose. */
public final class Ropes {
    private final Agenda agenda;
    private final ControlRoom controlRoom;
    private final Stall stall;
    private final Runnable curtain;

    Ropes(Stage stage, ControlRoom controlRoom, Runnable curtain) {
        this.agenda = stage.agenda();
        this.stall = stage.stall();
        this.controlRoom = controlRoom;
        this.curtain = curtain;
    }

    /** Notes something; what would lie in the past happens as the next thing. */
    public void at(Instant when, Runnable happening) {
        agenda.at(when, happening);
    }

    /** The world ends here. */
    public void end() {
        curtain.run();
    }

    /** The controller dies between two turns, and is down for so long. */
    public void kill(Duration down) {
        controlRoom.kill(down);
    }

    /** However the controller dies next, it is down for so long. */
    public void nextDownFor(Duration down) {
        controlRoom.nextDownFor(down);
    }

    /** The machine is switched off for so long, and its clock comes up wrong by that much. */
    public void switchOff(Duration down, Duration ahead) {
        controlRoom.kill(down);
        controlRoom.machine().switchedOff(ahead);
    }

    /** Somebody sets the machine's clock. */
    public void setClock(Duration by) {
        controlRoom.machine().setClock(by);
    }

    /** From now on self-tests find this; or, where it is empty, nothing. */
    public void selfTestsFind(Optional<Failing> failing) {
        controlRoom.machine().selfTestsFind(failing);
    }

    /** The disk of the journal does not answer for so long. */
    public void stallDisk(Duration lasts) {
        stall.begin(lasts);
    }

    /** Another program is installed; the controller that comes up next finds it. */
    public void installProgram() {
        controlRoom.installation().anotherProgram();
    }

    /** Another drug file is installed; the controller that comes up next finds it. */
    public void installDrugFile() {
        controlRoom.installation().anotherDrugFile();
    }
}
