package doseward.pump.gpio.adc;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.system.Errno;
import doseward.pump.gpio.system.Ioctl;
import doseward.pump.gpio.system.Kernel;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.file.Path;

/** A device on one of this machine's buses: {@code /dev/spidevBUS.CHIP}, by the kernel's own interface. */
public final class SpiDevice implements Spi {
    /** {@code struct spi_ioc_transfer} of {@code include/uapi/linux/spi/spidev.h}. */
    static final StructLayout TRANSFER = structLayout(JAVA_LONG.withName("tx_buf"),
        JAVA_LONG.withName("rx_buf"), JAVA_INT.withName("len"), JAVA_INT.withName("speed_hz"),
        JAVA_SHORT.withName("delay_usecs"), JAVA_BYTE.withName("bits_per_word"),
        JAVA_BYTE.withName("cs_change"), JAVA_BYTE.withName("tx_nbits"), JAVA_BYTE.withName("rx_nbits"),
        JAVA_BYTE.withName("word_delay_usecs"), JAVA_BYTE.withName("pad"));

    /** {@code SPI_IOC_MESSAGE(1)}: there and back in one. */
    static final long MESSAGE = Ioctl.number(Ioctl.WRITE, 'k', 0, TRANSFER.byteSize());

    /** {@code SPI_IOC_WR_MODE}; mode 0 is that the clock rests LOW, and its first edge takes the bit. */
    static final long SET_MODE = Ioctl.number(Ioctl.WRITE, 'k', 1, 1);

    /** An MCP3008 takes 75,000 readings a second of 18 clocks each at 2.7 V, which is 1.35 MHz (DS21295). */
    private static final int HERTZ = 1_000_000;
    private static final int MOST_BYTES = 16;
    private static final Path DEVICES = Path.of("/dev");

    private final Path path;
    private final Kernel kernel = new Kernel();
    private final MemorySegment bytes = kernel.arena().allocate(MOST_BYTES, Long.BYTES);
    private final MemorySegment transfer = kernel.arena().allocate(TRANSFER);
    private final int file;
    private boolean closed;

    public SpiDevice(String device) {
        this(DEVICES, device);
    }

    /** One whose file lies in another folder. */
    SpiDevice(Path devices, String device) {
        this.path = devices.resolve(device);
        this.file = kernel.open(path.toString());
        if (file < 0) {
            throw new LineFailed(notOpened(-file));
        }
        int answer = kernel.ioctl(file, SET_MODE, kernel.arena().allocate(1));
        if (answer < 0) {
            kernel.close(file);
            throw new LineFailed(path + " is no serial bus (" + Errno.words(-answer)
                + "); name one of those that ls /dev/spidev* shows");
        }
    }

    @Override public void exchange(byte[] told) {
        if (closed) {
            throw new IllegalStateException(path + " was given back, and is used");
        }
        MemorySegment.copy(told, 0, bytes, JAVA_BYTE, 0, told.length);
        transfer.set(JAVA_LONG, at("tx_buf"), bytes.address());
        transfer.set(JAVA_LONG, at("rx_buf"), bytes.address());
        transfer.set(JAVA_INT, at("len"), told.length);
        transfer.set(JAVA_INT, at("speed_hz"), HERTZ);
        int answer = kernel.ioctl(file, MESSAGE, transfer);
        if (answer < 0) {
            throw new LineFailed(path + " can't be read: " + Errno.words(-answer)
                + "; take the pump out of use, and look at the board");
        }
        MemorySegment.copy(bytes, JAVA_BYTE, 0, told, 0, told.length);
    }

    private static long at(String name) {
        return TRANSFER.byteOffset(groupElement(name));
    }

    private String notOpened(int errno) {
        return switch (errno) {
            case Errno.EPERM, Errno.EACCES -> path + " may not be opened by this user; add the user to the "
                + "group that owns it (ls -l " + path + "), and start anew";
            case Errno.ENOENT -> "there is no " + path + "; on a Raspberry Pi write dtparam=spi=on into "
                + "/boot/firmware/config.txt, and start it anew";
            default -> path + " can't be opened: " + Errno.words(errno) + "; look at it with ls -l " + path;
        };
    }

    @Override public void close() {
        if (!closed) {
            closed = true;
            kernel.close(file);
        }
    }
}
