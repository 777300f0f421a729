package doseward.simulator.scenario;

import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.scenario.DoseName;
import java.util.ArrayList;
import java.util.List;

/**
 * Which names a scenario may use: those of its protocol, and of all signs.
 *
 * @param mentioned takes each dose that is named
 */
record Lexicon(List<String> orders, List<Sign> signs, List<DoseName> mentioned) {
    Lexicon {
        orders = List.copyOf(orders);
        signs = List.copyOf(signs);
    }

    static Lexicon of(Protocol protocol, List<Sign> signs) {
        return new Lexicon(protocol.orders().stream().map(Order::name).toList(), signs,
            new ArrayList<>());
    }
}
