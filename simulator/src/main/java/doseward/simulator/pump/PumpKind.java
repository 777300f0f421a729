package doseward.simulator.pump;

import doseward.simulator.plant.Bore;
import doseward.simulator.plant.Build;
import doseward.simulator.plant.Specimen;
import java.util.Locale;

/** Which pumps a ward has. */
public enum PumpKind {
    /** What it counts is what arrives; trouble of its line it finds because it is told. */
    EXACT {
        @Override public Outfit of(Outfit ward, long seed) {
            return ward;
        }
    },
    /** Rollers on a tube from a bag. */
    ROLLERS {
        @Override public Outfit of(Outfit ward, long seed) {
            Build build = Specimen.rollers(0, seed);
            return ward.with(new Outfit.Body(build.with(build.unevenness().fresh()), seed,
                Outfit.Body.EARLY_THRESHOLD).withBubbles());
        }
    },
    /** A screw that pushes the plunger of a 50 mL syringe, primed so far that it touches. */
    SYRINGE {
        @Override public Outfit of(Outfit ward, long seed) {
            Build build = Build.syringe(Bore.FIFTY, 0).with(Specimen.syringe(Bore.FIFTY, 0, seed)
                .unevenness());
            return ward.with(new Outfit.Body(build, seed, Outfit.Body.EARLY_THRESHOLD));
        }
    };

    /** This outfit with the body of such a pump, whose errors are those of this seed. */
    public abstract Outfit of(Outfit ward, long seed);

    /** As a command line says it. */
    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
