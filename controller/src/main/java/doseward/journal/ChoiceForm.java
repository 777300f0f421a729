package doseward.journal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A sealed choice stands as an object that says which record it is: {@code {"type":"DoseHeld",…}}. */
final class ChoiceForm implements Form {
    private static final SerializedString TYPE = new SerializedString("type");

    private final Class<?> type;
    private List<Case> cases = List.of();

    ChoiceForm(Class<?> type) {
        this.type = type;
    }

    private record Case(SerializedString name, Class<?> type, RecordForm form) {}

    /** Learns its cases from the sealed type itself, however deep they lie. */
    void learn(Forms forms) {
        cases = records(type).map(found -> new Case(name(found), found, forms.ofRecord(found))).toList();
        if (cases.stream().map(known -> known.name().getValue()).distinct().count() < cases.size()) {
            throw new IllegalArgumentException("two cases of " + type.getName() + " have one name");
        }
    }

    /** The records that the sealed type permits, in the order it permits them. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ChoiceForm::records).distinct()
            : Stream.of(type);
    }

    @Override public void write(Object value, JsonGenerator out) {
        Case known = caseOf(value.getClass());
        out.writeStartObject();
        out.writeName(TYPE);
        out.writeString(known.name);
        known.form.writeParts(value, out);
        out.writeEndObject();
    }

    @Override public Object read(JsonParser in) {
        Scalar.expect(in, JsonToken.START_OBJECT, "object");
        if (!in.nextName(TYPE)) {
            throw new Misread(in, "it does not say which " + type.getSimpleName() + " it is");
        }
        in.nextToken();
        return caseOf(Scalar.text(in, "a name"), in).form.readParts(in);
    }

    private Case caseOf(Class<?> wanted) {
        for (Case known : cases) {
            if (known.type == wanted) {
                return known;
            }
        }
        throw new IllegalArgumentException(wanted + " is no case of " + type);
    }

    private Case caseOf(String wanted, JsonParser in) {
        for (Case known : cases) {
            if (known.name.getValue().equals(wanted)) {
                return known;
            }
        }
        throw new Misread(in, "there is no " + type.getSimpleName() + " called \"" + wanted + "\"");
    }

    private static SerializedString name(Class<?> found) {
        if (Arrays.stream(found.getRecordComponents()).anyMatch(part -> part.getName().equals("type"))) {
            throw new IllegalArgumentException(found.getName() + " can't have a component called type");
        }
        return new SerializedString(found.getSimpleName());
    }
}
