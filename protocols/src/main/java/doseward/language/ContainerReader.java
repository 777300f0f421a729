package doseward.language;

import doseward.language.draft.ContainerDraft;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.protocol.Container;
import doseward.protocol.Container.Filled;
import doseward.protocol.Container.Kind;
import doseward.protocol.Container.VolumeIs;
import java.util.List;
import java.util.Optional;

/** Reads the bag or syringe that an order flows from. */
final class ContainerReader {
    private ContainerReader() {}

    static Optional<ContainerDraft> read(Part order) {
        Layers.of(order).noteOneOf("bag", "syringe");
        return order.part("bag").map(part -> container(part, Kind.BAG))
            .or(() -> order.part("syringe").map(part -> container(part, Kind.SYRINGE)));
    }

    private static ContainerDraft container(Part part, Kind kind) {
        if (part.answer("volume").filter(answer -> answer.text().equals("as supplied")).isEmpty()) {
            part.need("volume-is");
            part.need("diluent");
        }
        return new ContainerDraft(part.at(), kind,
            part.read("volume", ContainerReader::filled),
            part.read("volume-is", answer -> Words.oneOf(answer, List.of(VolumeIs.values()), Said::words)),
            part.read("diluent", Words::text));
    }

    private static Optional<Filled> filled(Answer answer) {
        return switch (answer.text()) {
            case "by dose" -> Optional.of(new Container.ByDose());
            case "as supplied" -> Optional.of(new Container.AsSupplied());
            default -> Measures.volume(answer).map(Container.Fixed::new);
        };
    }
}
