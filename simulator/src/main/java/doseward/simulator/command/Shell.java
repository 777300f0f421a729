package doseward.simulator.command;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A shell that can complete what is typed. */
enum Shell {
    BASH, ZSH;

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What must come before functions that were written for bash. */
    String head() {
        return switch (this) {
            case BASH -> "";
            case ZSH -> """
                autoload -U +X compinit && compinit
                autoload -U +X bashcompinit && bashcompinit
                """;
        };
    }

    /** Finds the shell that a word names. */
    static final class Named implements ITypeConverter<Shell> {
        @Override public Shell convert(String word) {
            return Stream.of(values()).filter(shell -> shell.toString().equals(word)).findFirst()
                .orElseThrow(() ->
                    new TypeConversionException("there is a script for bash and for zsh, none for " + word));
        }
    }
}
