package doseward.pump.gpio.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Boots a kernel that has gpio-sim. Its root is this machine's, read-only, so that it runs the very JDK and
 * classes that the test runs; there is nothing to install in it, and nothing that it could change.
 */
final class Machine {
    /** Where the kernel lies, for this property or, in capitals, for the environment. */
    static final String KERNEL = "doseward.gpio.kernel";
    private static final String KERNEL_VARIABLE = "DOSEWARD_GPIO_KERNEL";
    private static final String QEMU = "qemu-system-x86_64";
    private static final String END = "THE MACHINE ENDS";
    private static final String ARGUMENTS =
        "-M q35 -accel tcg,thread=multi -cpu max -smp 2 -m 1024 -display none "
        + "-nodefaults -no-reboot -serial stdio -virtfs "
        + "local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap";
    private static final String COMMAND_LINE = "console=ttyS0 quiet panic=-1 ro root=root rootfstype=9p "
        + "rootflags=trans=virtio,version=9p2000.L,msize=262144,cache=loose init=";

    private Machine() {}

    /** Why there can be no such machine here, in a sentence; empty when there can. */
    static Optional<String> obstacle() {
        if (kernel().isEmpty()) {
            return Optional.of("Not tried on a real GPIO chip: set " + KERNEL_VARIABLE
                + " to the image of a Linux kernel with gpio-sim.");
        }
        if (!Files.isReadable(kernel().get())) {
            return Optional.of("Not tried on a real GPIO chip: " + kernel().get() + " can't be read.");
        }
        if (!System.getProperty("os.arch").equals("amd64")) {
            return Optional.of("Not tried on a real GPIO chip: the kernel is for another processor than "
                + "this JDK.");
        }
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder ->
            Files.isExecutable(Path.of(folder, QEMU)))
            ? Optional.empty()
            : Optional.of("Not tried on a real GPIO chip: install " + QEMU + " (Debian: qemu-system-x86).");
    }

    private static Optional<Path> kernel() {
        return Optional.ofNullable(System.getProperty(KERNEL, System.getenv(KERNEL_VARIABLE)))
            .filter(path -> !path.isBlank()).map(Path::of);
    }

    /** Runs a class in such a machine, with a property that it is told; all that its console shows. */
    static List<String> run(Path temp, Class<?> main, String property, long patienceSeconds)
            throws IOException, InterruptedException {
        Path init = temp.resolve("init");
        Files.writeString(init, script(main, property));
        Files.setPosixFilePermissions(init, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(QEMU));
        command.addAll(List.of(ARGUMENTS.split(" ")));
        command.addAll(List.of("-kernel", kernel().orElseThrow().toString(), "-append", COMMAND_LINE + init));
        Process qemu = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        Thread reader = Thread.ofVirtual().start(() -> listen(qemu, said));
        reader.join(TimeUnit.SECONDS.toMillis(patienceSeconds));
        qemu.destroyForcibly().waitFor();
        reader.join();
        return said;
    }

    private static void listen(Process qemu, List<String> said) {
        try (BufferedReader console = qemu.inputReader()) {
            for (String line = console.readLine(); line != null && !line
                .contains(END); line = console.readLine()) {
                said.add(line);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            qemu.destroyForcibly();
        }
    }

    /** The first and only program of the machine. */
    private static String script(Class<?> main, String property) {
        return """
            #!/bin/bash
            export PATH=/usr/sbin:/usr/bin:/sbin:/bin
            mount -t proc proc /proc
            mount -t sysfs sysfs /sys
            mount -t configfs configfs /sys/kernel/config
            mount -t tmpfs tmpfs /run
            bench=/sys/kernel/config/gpio-sim/bench
            mkdir -p $bench/bank0
            echo 32 > $bench/bank0/num_lines
            echo 1 > $bench/live
            export CHIP=$(cat $bench/bank0/chip_name)
            export LINES_SEEN=/sys/devices/platform/$(cat $bench/dev_name)/$CHIP
            chown nobody /dev/$CHIP
            chmod 600 /dev/$CHIP
            %s -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Djava.io.tmpdir=/run \
            --enable-native-access=ALL-UNNAMED -D%s -cp '%s' %s
            echo "%s"
            sync
            """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"),
                property, System.getProperty("java.class.path"), main.getName(), END);
    }
}
