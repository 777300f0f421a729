package doseward.pump.gpio;

import doseward.pump.Power;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.adc.Spi;
import doseward.pump.gpio.line.Bundle;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.shaft.SeenShaft;
import doseward.pump.gpio.shaft.Shaft;
import doseward.pump.gpio.shaft.UnseenShaft;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a pump on pins looks at. What can't be read is a fault, and stays one. */
final class Senses implements AutoCloseable {
    private static final Duration HOME_SETTLES = Duration.ofMillis(10);

    private final Bundle bundle = new Bundle();
    private final Panel panel;
    private final Shaft shaft;
    private final List<Button> buttons = new ArrayList<>();
    private final Optional<Button> silence;
    private final Optional<Button> stop;
    private final Optional<Contact> home;
    private final Optional<Gauges> gauges;
    private final Optional<Drops> drops;
    private final List<String> noises = new ArrayList<>();
    private boolean keyStuck;
    private Optional<String> lineTrouble = Optional.empty();

    /** Takes the lines; what can't be had is told, and what was had is given back. */
    Senses(Lines lines, Spi.Bus bus, Model model, Volume given, long now) {
        Equipment equipment = model.equipment();
        this.panel = bundle.add(() -> new Panel(lines, equipment.watches(), now));
        this.shaft = bundle.add(() -> equipment.encoder().<Shaft>map(wish -> new SeenShaft(lines, wish))
            .orElseGet(UnseenShaft::new));
        this.silence = equipment.buttons().silence().map(wish -> button(lines, wish, now));
        this.stop = equipment.buttons().stop().map(wish -> button(lines, wish, now));
        this.home = equipment.home().map(wish -> bundle.add(() ->
            new Contact(lines, wish, Level.LOW, HOME_SETTLES, now)));
        this.gauges = equipment.analog().map(wish -> bundle.add(() -> new Gauges(lines, bus, wish, now)));
        this.drops = equipment.drops().map(wish -> bundle.add(() ->
            new Drops(lines, wish, model.backOff(), given, now)));
    }

    private Button button(Lines lines, InputWish wish, long now) {
        Button button = bundle.add(() -> new Button(lines, wish, now));
        buttons.add(button);
        return button;
    }

    Shaft shaft() {
        return shaft;
    }

    /** Looks at each, when so much was given in all; what it finds stands until the next look. */
    void look(Volume given, long now) {
        keyStuck = false;
        noises.clear();
        look(() -> panel.look(now));
        buttons.forEach(button -> look(() -> look(button, now)));
        home.ifPresent(contact -> look(() -> {
            contact.look(now);
            contact.noise(now).ifPresent(noises::add);
        }));
        gauges.ifPresent(each -> look(() -> each.look(now)));
        drops.ifPresent(each -> look(() ->
            each.look(given, panel.troubles().contains(Trouble.DOOR_OPEN), now)));
        shaft.look(now);
    }

    private void look(Button button, long now) {
        button.look(now);
        keyStuck |= button.isStuck(now);
        button.noise(now).ifPresent(noises::add);
    }

    /** One that can't be read keeps nobody from the others. */
    private void look(Runnable looking) {
        try {
            looking.run();
        } catch (LineFailed failed) {
            fail(failed.getMessage());
        }
    }

    /** A line that can't be used, whoever found it. */
    void fail(String why) {
        lineTrouble = Optional.of(why);
    }

    /** Whether the emergency stop is down: nothing may begin. */
    boolean isStopPressed() {
        return panel.isStopPressed();
    }

    /** Whether what flows is to stop, by the emergency stop or by a button that was just pressed. */
    boolean isStopAsked() {
        return isStopPressed() || stop.filter(Button::isPressed).isPresent();
    }

    /** Whether the plunger is all the way back, or nobody knows that it is not. */
    boolean isHome() {
        return home.filter(contact -> contact.settled() == Level.HIGH).isPresent();
    }

    /** Whether somebody has just asked for silence. */
    boolean isSilenceAsked() {
        return silence.filter(Button::isPressed).isPresent();
    }

    /** What it runs on, if that is known. */
    Optional<Power> power() {
        return gauges.flatMap(Gauges::power);
    }

    /** The same, where there is something to say of it. */
    Optional<Power> powerNews(long now) {
        return gauges.flatMap(each -> each.news(now));
    }

    boolean finds(Trouble trouble) {
        return panel.troubles().contains(trouble) || trouble == Trouble.KEY_STUCK && keyStuck
            || gauges.filter(each -> each.finds(trouble)).isPresent()
            || trouble == Trouble.BAG_EMPTY && drops.filter(Drops::noneFall).isPresent()
            || trouble == Trouble.FREE_FLOW && drops.filter(Drops::runsFree).isPresent()
            || trouble == Trouble.FAULT && !faults().isEmpty();
    }

    /** What can't be believed or used, in sentences that say what to do. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(panel.faults());
        faults.addAll(noises);
        lineTrouble.ifPresent(faults::add);
        shaft.trouble().ifPresent(faults::add);
        gauges.map(Gauges::faults).ifPresent(faults::addAll);
        drops.map(Drops::faults).ifPresent(faults::addAll);
        return faults;
    }

    @Override public void close() {
        bundle.close();
    }
}
