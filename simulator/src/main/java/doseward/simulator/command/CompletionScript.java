package doseward.simulator.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The library's script for completion, and what it can't do: offer files beside names. */
final class CompletionScript {
    /** What the commands' help calls an argument that is a file, or the name of one that is shipped. */
    private static final List<String> FILE = List.of("FILE", "OLD", "NEW");
    private static final String FILES = """

        # Where %1$s takes a file, names of files are offered beside those that are shipped.
        function _%1$s() {
          local word=${COMP_WORDS[COMP_CWORD]}
          _complete_%1$s "$@"
          (( COMP_CWORD > 1 )) || return 0
          case ${COMP_WORDS[1]} in %2$s) ;; *) return 0 ;; esac
          case $word in -*) return 0 ;; esac
          case ${COMP_WORDS[COMP_CWORD-1]} in %3$s) return 0 ;; esac
          local IFS=$'\\n'
          [ -n "$BASH_VERSION" ] && compopt -o filenames 2>/dev/null
          COMPREPLY+=( $(compgen -f -- "$word") )
        }
        complete -F _%1$s -o default %1$s
        """;

    private CompletionScript() {}

    static String of(CommandSpec root, Shell shell) {
        String name = root.name();
        String head = "# Completion of " + name + " for " + shell + ", in part made by picocli. To have it:\n"
            + "#   source <(" + name + " completion " + shell + ")\n" + shell.head();
        return head + withoutRemarks(AutoComplete.bash(name, root.commandLine()))
            + FILES.formatted(name, fileCommands(root), valued(root));
    }

    /** The library's own remarks tell of files in folders of bash, which is not how ours is loaded. */
    private static String withoutRemarks(String script) {
        return script.lines().dropWhile(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String fileCommands(CommandSpec root) {
        return root.subcommands().values().stream().map(CommandLine::getCommandSpec)
            .filter(command -> command.positionalParameters().stream()
                .anyMatch(argument -> FILE.contains(argument.paramLabel())))
            .map(CommandSpec::name).distinct().collect(Collectors.joining("|"));
    }

    /** The options after which a value comes. */
    private static String valued(CommandSpec root) {
        return root.subcommands().values().stream().map(CommandLine::getCommandSpec)
            .flatMap(command -> command.options().stream()).filter(option -> option.arity().max() > 0)
            .map(OptionSpec::names).flatMap(Stream::of).distinct().sorted().collect(Collectors.joining("|"));
    }
}
