package doseward.language.command;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How findings are written. */
enum CheckForm {
    LONG, LINE, JSON, SARIF, GITHUB;

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the form that a word names, and says which there are if it names none. */
    static final class Named implements ITypeConverter<CheckForm> {
        @Override public CheckForm convert(String word) {
            return Stream.of(values()).filter(form -> form.toString().equals(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException("`" + word + "` is none of "
                    + String.join(", ", Stream.of(values()).map(CheckForm::toString).toList())));
        }
    }
}
