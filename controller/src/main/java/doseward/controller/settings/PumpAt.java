package doseward.controller.settings;

import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.pump.Make.Container;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Rate;
import doseward.quantity.Volume;

/** Where a channel's pump is found. */
public sealed interface PumpAt {
    /** What it is called. */
    String id();

    /** What it is and how it is reached, in a few words. */
    String words();

    /** The word by which it is chosen among those that a channel may have: its name, or what is fitted. */
    String choice();

    /** All that decides what it gives; whatever is changed in that makes it another pump. */
    String inFull();

    /**
     * At a broker, which carries words to it and from it.
     *
     * @param broker where it is, and how one gets in
     */
    record OnBroker(String id, Broker broker) implements PumpAt {
        @Override public String choice() {
            return id;
        }

        @Override public String words() {
            return id;
        }

        @Override public String inFull() {
            return id;
        }
    }

    /**
     * On the pins of this machine.
     *
     * @param step what a step moves by its measures, until it is measured itself
     * @param fitted what is in it: a syringe of the library, or a set of tube
     * @param holds how much flows at most before another is fitted
     * @param fastest how fast it may flow at most
     * @param backOff how much it takes back when its line is blocked
     */
    record OnPins(String id, Wiring wiring, StepVolume step, Container container, String fitted,
            Volume holds, Rate fastest, Volume backOff, Equipment equipment) implements PumpAt {
        /** The same pump, of whose steps it is known what they move. */
        public OnPins measured(StepVolume found) {
            return new OnPins(id, wiring, found, container, fitted, holds, fastest, backOff, equipment);
        }

        @Override public String choice() {
            return fitted;
        }

        @Override public String words() {
            return id + " with " + fitted + " on " + wiring.step().chip();
        }

        @Override public String inFull() {
            return toString();
        }
    }
}
