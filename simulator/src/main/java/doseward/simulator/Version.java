package doseward.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What this program is and what it runs on, as {@code --version} says it. */
final class Version implements IVersionProvider {
    @Override public String[] getVersion() throws IOException {
        return new String[] {
            "doseward " + built().getProperty("version"),
            "Java " + Runtime.version(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch")};
    }

    private static Properties built() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("doseward.properties")) {
            properties.load(file);
        }
        return properties;
    }
}
