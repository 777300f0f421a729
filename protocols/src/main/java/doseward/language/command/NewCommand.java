package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.language.starter.Starter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true,
    description = {"Write a file to begin with: sound as it is, with a remark on all there is to change.",
        "Its numbers are examples. A file that is there already is never overwritten."})
public final class NewCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "NAME",
        description = "what it will be called: lower-case words joined by hyphens; the file is NAME.yaml, "
            + "NAME.test.yaml, drugs/NAME.yaml or signs.yaml")
    private String name;

    @Option(names = "--kind", defaultValue = "bolus", paramLabel = "KIND",
        description = {
            "bolus, if not said: a protocol of short infusions, several a day",
            "continuous: a day's dose over 24 hours, on days in a row",
            "taper: steps one after the other, each slower than the one before",
            "weekly: injections by a nurse, on some days of each week",
            "cells: orders that wait for one another, such as cells and what goes before and after them",
            "drug: what is true of a product, whatever the protocol",
            "signs: what your house records besides what is shipped",
            "test: what must come of a protocol when this or that happens; goes with bolus"})
    private Starter kind;

    @Option(names = "--out", defaultValue = ".", paramLabel = "DIR",
        description = "the folder to write it into; this one, if not said")
    private Path folder;

    @Override public Integer call() {
        if (!Starter.isName(name)) {
            return sorry("A file's name is made of lower-case letters and digits, in words joined by "
                + "hyphens, as in `my-bolus`.", Exit.REFUSED);
        }
        Path file = folder.resolve(kind.fileName(name)).normalize();
        try {
            if (kind == Starter.DRUG && Files.isDirectory(folder)) {
                Files.createDirectories(file.getParent());
            }
            Saved.fresh(file, kind.text(name));
        } catch (FileAlreadyExistsException there) {
            return sorry(file + " is there already, and was left as it is. Choose another name.",
                Exit.REFUSED);
        } catch (IOException trouble) {
            return sorry(file + " could not be written. Is there a folder " + folder
                + " that you may write to?", Exit.WORLD);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(file + " is written. Every number in it is an example: replace each, then say\n"
            + "    doseward " + (kind == Starter.TEST ? "test " + file.resolveSibling(name + ".yaml")
                : "check " + file) + "\n");
        out.flush();
        return Exit.DONE;
    }

    private int sorry(String sentence, int exit) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(sentence + "\n");
        err.flush();
        return exit;
    }
}
