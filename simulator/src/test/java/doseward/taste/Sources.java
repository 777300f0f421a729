package doseward.taste;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads Java files and parses them; nothing is resolved, so a file needs nothing else to be read. */
final class Sources {
    /** The root of the project, seen from the module that tests run in. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final List<String> MODULES = List.of("protocols", "controller", "simulator");

    private Sources() {}

    /** All Java files of all modules, main and test, in the order of their paths. */
    static List<Source> ofProject() {
        List<Path> paths = new ArrayList<>();
        for (String module : MODULES) {
            paths.addAll(javaFilesUnder(ROOT.resolve(module).resolve("src")));
        }
        return parsed(paths.stream().map(path -> new Text(ROOT.relativize(path), read(path))).toList());
    }

    /** A file that is not there, as if it stood at the path. */
    static Source planted(String path, String text) {
        return parsed(List.of(new Text(Path.of(path), text))).getFirst();
    }

    private static List<Path> javaFilesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static List<Source> parsed(List<Text> texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, texts);
        DocTrees trees = DocTrees.instance(task);
        SortedMap<URI, Text> byUri = new TreeMap<>();
        texts.forEach(text -> byUri.put(text.toUri(), text));
        List<Source> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                Text text = byUri.get(tree.getSourceFile().toUri());
                sources.add(new Source(text.path, text.text, tree, trees));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return sources;
    }

    /** A file's text as the compiler wants it. */
    private static final class Text extends SimpleJavaFileObject {
        private final Path path;
        private final String text;

        Text(Path path, String text) {
            super(URI.create("text:///" + path.toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
